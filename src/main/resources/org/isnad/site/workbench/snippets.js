// The query at hand as programs send it, with the form of its answer: rows, yes or no, or statements.
const ROWS = { curl: 'text/csv', python: 'application/sparql-results+json', r: 'text/csv' };
const VERDICT = { curl: 'application/sparql-results+json', python: 'application/sparql-results+json', r: 'application/sparql-results+json' };
const STATEMENTS = { curl: 'text/turtle', python: 'application/n-triples', r: 'application/n-triples' };

export function snippet(language, endpoint, query) {
  const [accept, read] = { SELECT: [ROWS, READ_ROWS], ASK: [VERDICT, READ_VERDICT] }[form(query)] || [STATEMENTS, READ_STATEMENTS];
  return WRITE[language](endpoint, query, accept[language], read[language]);
}

/** The form of a query: its first word that is a form, outside of comments, identifiers and texts. */
function form(query) {
  const words = query.replace(/<[^<>"{}|^`\\\s]*>|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|#[^\n]*/g, ' ');
  return (/(?<![\w:?$-])(SELECT|ASK|CONSTRUCT|DESCRIBE)(?![\w:-])/i.exec(words) || ['', 'SELECT'])[1].toUpperCase();
}

const READ_ROWS = {
  python: 'for row in json.load(answer)["results"]["bindings"]:\n        print({name: value["value"] for name, value in row.items()})',
  r: 'rows <- read.csv(text = content(answer, "text", encoding = "UTF-8"))\nprint(rows)',
};
const READ_VERDICT = { python: 'print(json.load(answer)["boolean"])', r: 'print(content(answer, "parsed", type = "application/json")$boolean)' };
const READ_STATEMENTS = { python: 'print(answer.read().decode("utf-8"))', r: 'cat(content(answer, "text", encoding = "UTF-8"))' };

const WRITE = {
  curl: (endpoint, query, accept) => `curl -H 'Accept: ${accept}' --data-urlencode query@- '${endpoint}' <<'QUERY'\n${query}\nQUERY`,
  python: (endpoint, query, accept, read) => `import json, urllib.parse, urllib.request\n\nquery = ${pythonText(query)}\nrequest = urllib.request.Request("${endpoint}",\n`
    + `    data=urllib.parse.urlencode({"query": query}).encode(), headers={"Accept": "${accept}"})\nwith urllib.request.urlopen(request) as answer:\n    ${read}`,
  r: (endpoint, query, accept, read) => `library(httr)\n\nquery <- r"---(\n${query}\n)---"\nanswer <- POST("${endpoint}", body = list(query = query), encode = "form",\n`
    + `               accept("${accept}"))\nstop_for_status(answer)\n${read}`,
};

/** Long texts of SPARQL stand between three quotation marks too. */
function pythonText(query) {
  return query.includes('"""') ? `r'''\n${query}\n'''` : `r"""\n${query}\n"""`;
}
