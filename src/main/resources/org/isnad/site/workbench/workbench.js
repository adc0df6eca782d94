// Makes a workbench of the form for queries. Without this script the form sends its query all the same.
import { makeEditor } from './editor.js';
import { showResults, showProblem, clear } from './results.js';
import { el } from './elements.js';

const form = document.querySelector('form.workbench');
const words = form.dataset;
const editor = makeEditor(form.querySelector('textarea'), words.terms, run);
const results = document.getElementById('results');
const KEPT = 'isnad-queries';

form.addEventListener('submit', event => { event.preventDefault(); run(); });
document.querySelectorAll('.questions a.take').forEach(link => {
  link.addEventListener('click', event => {
    event.preventDefault();
    editor.set(link.closest('li').querySelector('pre').textContent);
    editor.focus();
    form.scrollIntoView();
  });
});
setUpSearch();
setUpTools();
showHistory();

async function run() {
  const query = editor.get();
  clear(results, words.running);
  const started = performance.now();
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams({ query }),
      headers: { Accept: 'application/sparql-results+json, application/n-triples;q=0.9, application/problem+json;q=0.5' } });
    const text = await answer.text();
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    editor.unmark();
    if (!answer.ok) return problem(answer.status, text);
    keep(query);
    await showResults(results, { text, type: answer.headers.get('Content-Type'), seconds, query, endpoint: form.action, words, language: document.documentElement.lang });
  } catch (error) {
    showProblem(results, words.unreachable);
  }
}

/** Says what the endpoint says, with a plain word where a limit was hit, and marks the line. */
function problem(status, text) {
  let detail = text;
  try { detail = JSON.parse(text).detail || text; } catch (e) { /* not JSON: said as it is */ }
  const limit = status === 503 || status === 403 || status === 429 ? words.limit + ' ' : '';
  showProblem(results, limit + detail);
  const place = /line (\d+), column (\d+)/i.exec(detail);
  if (status === 400 && place) editor.mark(Number(place[1]), Number(place[2]), detail);
}

/** The questions whose title, description or keywords hold all the words. */
function setUpSearch() {
  const input = document.getElementById('find-question');
  input.addEventListener('input', () => {
    const wanted = input.value.toLowerCase().split(/\s+/).filter(word => word);
    document.querySelectorAll('.questions li').forEach(question => {
      const text = (question.querySelector('a').textContent + ' ' + question.querySelector('p').textContent + ' ' + question.dataset.keywords).toLowerCase();
      question.hidden = !wanted.every(word => text.includes(word));
    });
    document.querySelectorAll('.questions section').forEach(group => { group.hidden = !group.querySelector('li:not([hidden])'); });
  });
}

function setUpTools() {
  const tools = document.getElementById('tools');
  tools.querySelector('.share').addEventListener('click', async event => {
    const link = new URL(location.pathname + '?query=' + encodeURIComponent(editor.get()), location.href).href;
    history.replaceState(null, '', link);
    const said = event.target.nextElementSibling;
    try { await navigator.clipboard.writeText(link); said.textContent = words.copied; } catch (e) { said.textContent = words.inAddress; }
  });
  tools.querySelectorAll('details.snippet').forEach(details => details.addEventListener('toggle', () => {
    if (details.open) details.querySelector('pre').textContent = SNIPPETS[details.dataset.language](form.action, editor.get());
  }));
}

const SNIPPETS = {
  curl: (endpoint, query) => `curl -H 'Accept: text/csv' --data-urlencode query@- '${endpoint}' <<'QUERY'\n${query}\nQUERY`,
  python: (endpoint, query) => `import requests\n\nquery = r"""\n${query}\n"""\nanswer = requests.post("${endpoint}", data={"query": query},\n`
    + `                       headers={"Accept": "application/sparql-results+json"})\nanswer.raise_for_status()\nfor row in answer.json()["results"]["bindings"]:\n`
    + `    print({name: value["value"] for name, value in row.items()})`,
  r: (endpoint, query) => `library(httr)\n\nquery <- r"---(\n${query}\n)---"\nanswer <- POST("${endpoint}", body = list(query = query), encode = "form",\n`
    + `               accept("text/csv"))\nstop_for_status(answer)\nrows <- read.csv(text = content(answer, "text", encoding = "UTF-8"))\nprint(rows)`,
};

function kept() {
  try { return JSON.parse(localStorage.getItem(KEPT)) || []; } catch (e) { return []; }
}

/** The last queries stay in this browser and go nowhere. */
function keep(query) {
  try { localStorage.setItem(KEPT, JSON.stringify([query, ...kept().filter(other => other !== query)].slice(0, 12))); } catch (e) { /* not allowed here */ }
  showHistory();
}

function showHistory() {
  const list = document.getElementById('history');
  const queries = kept();
  list.closest('details').hidden = !queries.length;
  list.replaceChildren(...queries.map(query => {
    const button = el('button', { type: 'button' }, query.replace(/PREFIX[^\n]*\n/gi, '').trim().split('\n').slice(0, 2).join(' ').slice(0, 120));
    button.addEventListener('click', () => { editor.set(query); editor.focus(); });
    return el('li', {}, button);
  }));
}
