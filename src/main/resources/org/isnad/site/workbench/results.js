// Shows what an endpoint answered: a table with labels, a chart where the columns allow one, a network for graphs, and the answer as it came.
import { el, svg } from './elements.js';

const LABELS = 'PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT ?node ?label WHERE { VALUES ?node { $nodes } ?node rdfs:label ?label FILTER (LANG(?label) = "$language") }';
const MOST_ROWS = 1000;

export function clear(place, message) {
  place.replaceChildren(el('p', { class: 'soft' }, message));
}

export function showProblem(place, message) {
  place.replaceChildren(el('p', { class: 'problem', role: 'alert' }, message));
}

export async function showResults(place, answer) {
  const isTable = answer.type.includes('sparql-results+json');
  const parsed = isTable ? table(JSON.parse(answer.text)) : graph(answer.text);
  const labels = await labelsOf(parsed.rows, answer);
  const views = [];
  if (parsed.rows.length) views.push([answer.words.table, rowsView(parsed, labels, answer.words)]);
  const chart = isTable ? chartView(parsed, labels) : networkView(parsed, labels);
  if (chart) views.push([isTable ? answer.words.chart : answer.words.network, chart]);
  views.push([answer.words.raw, el('pre', { lang: 'zxx', dir: 'ltr', tabindex: '0' }, answer.text)]);
  const number = parsed.boolean === undefined ? parsed.rows.length : String(parsed.boolean);
  place.replaceChildren(
    el('p', { role: 'status' }, `${answer.words.rows} ${number} · ${answer.seconds} s`),
    downloads(answer, isTable), tabs(views));
}

function table(json) {
  if (json.boolean !== undefined) return { columns: [], rows: [], boolean: json.boolean };
  return { columns: json.head.vars, rows: json.results.bindings.map(row => json.head.vars.map(name => row[name] || null)) };
}

/** Statements in N-Triples, as rows of three. */
function graph(text) {
  const line = /^(<[^>]*>|_:\S+) (<[^>]*>) (.*) \.$/;
  const rows = text.split('\n').map(row => line.exec(row)).filter(row => row).map(row => row.slice(1, 4).map(term));
  return { columns: ['subject', 'predicate', 'object'], rows };
}

function term(text) {
  if (text.startsWith('<')) return { type: 'uri', value: text.slice(1, -1) };
  const literal = /^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/.exec(text);
  if (!literal) return { type: 'bnode', value: text };
  return { type: 'literal', value: JSON.parse('"' + literal[1].replace(/\\'/g, "'").replace(/\\U000([0-9A-F]{5})/g, (all, code) => String.fromCodePoint(parseInt(code, 16))) + '"'), 'xml:lang': literal[2] };
}

/** The names of all nodes in the results, in the language of the page. */
async function labelsOf(rows, answer) {
  const nodes = [...new Set(rows.slice(0, MOST_ROWS).flat().filter(cell => cell && cell.type === 'uri').map(cell => cell.value))].slice(0, 800);
  if (!nodes.length) return new Map();
  const query = LABELS.replace('$nodes', nodes.map(node => '<' + node + '>').join(' ')).replace('$language', answer.language);
  const found = await fetch(answer.endpoint, { method: 'POST', body: new URLSearchParams({ query }), headers: { Accept: 'application/sparql-results+json' } });
  if (!found.ok) return new Map();
  return new Map((await found.json()).results.bindings.map(row => [row.node.value, row.label.value]));
}

function rowsView(parsed, labels, words) {
  const body = parsed.rows.slice(0, MOST_ROWS).map(row => el('tr', {}, ...row.map(cell => el('td', {}, cellView(cell, labels)))));
  const shown = el('table', { class: 'answer' }, el('thead', {}, el('tr', {}, ...parsed.columns.map(name => el('th', { scope: 'col', lang: 'zxx', dir: 'ltr' }, name)))), el('tbody', {}, ...body));
  const toggle = el('input', { type: 'checkbox' });
  toggle.addEventListener('change', () => shown.classList.toggle('identifiers', toggle.checked));
  const cut = parsed.rows.length > MOST_ROWS ? el('p', { class: 'soft' }, words.cut) : null;
  return el('div', {}, el('label', { class: 'soft' }, toggle, ' ' + words.identifiers), cut, el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': words.table }, shown));
}

function cellView(cell, labels) {
  if (!cell) return '';
  if (cell.type !== 'uri') return el('bdi', { lang: cell['xml:lang'], dir: 'auto' }, cell.value);
  const label = labels.get(cell.value);
  return el('a', { href: cell.value, title: cell.value }, el('bdi', { class: 'label' }, label || cell.value.replace(/.*[/#](?=.)/, '')), el('span', { class: 'iri', dir: 'ltr' }, cell.value));
}

const textOf = (cell, labels) => !cell ? '' : cell.type === 'uri' ? labels.get(cell.value) || cell.value.replace(/.*[/#](?=.)/, '') : cell.value;
const isNumber = cell => cell && cell.type !== 'uri' && cell.value !== '' && isFinite(cell.value) && /(integer|decimal|double|float|Integer)$/.test(cell.datatype || '');

/** Bars, if the last column of numbers goes with a column of names and the rows are few. */
function chartView(parsed, labels) {
  const { rows, columns } = parsed;
  if (rows.length < 2 || rows.length > 60) return null;
  const number = columns.findLastIndex((name, i) => rows.every(row => isNumber(row[i]) && Number(row[i].value) >= 0));
  const name = columns.findIndex((other, i) => i !== number && rows.every(row => row[i]) && new Set(rows.map(row => row[i].value)).size === rows.length);
  if (number < 0 || name < 0) return null;
  const most = Math.max(...rows.map(row => Number(row[number].value))) || 1;
  return el('table', { class: 'bars' }, el('tbody', {}, ...rows.map(row => el('tr', {}, el('th', { scope: 'row' }, el('bdi', { dir: 'auto' }, textOf(row[name], labels))),
    el('td', {}, svg('svg', { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, svg('rect', { class: 'span', width: 100 * Number(row[number].value) / most, height: 10 }))),
    el('td', {}, row[number].value)))));
}

/** The nodes of a small graph on a circle. */
function networkView(parsed, labels) {
  const links = parsed.rows.filter(row => row[2].type === 'uri' && !row[1].value.endsWith('#type'));
  const nodes = [...new Set(links.flatMap(row => [row[0].value, row[2].value]))];
  if (nodes.length < 2 || nodes.length > 60) return null;
  const place = node => { const angle = 2 * Math.PI * (nodes.indexOf(node) + 0.5) / nodes.length - Math.PI / 2; return [500 + 300 * Math.cos(angle), 400 + 300 * Math.sin(angle), Math.cos(angle)]; };
  const arcs = links.map(row => { const [a, b] = [place(row[0].value), place(row[2].value)];
    return svg('path', { class: 'arc', d: `M${a[0]} ${a[1]}Q500 400 ${b[0]} ${b[1]}`, 'stroke-width': 1.5 }, svg('title', {}, [row[0], row[1], row[2]].map(cell => textOf(cell, labels)).join(' → '))); });
  const names = nodes.flatMap(node => { const [x, y, side] = place(node);
    return [svg('circle', { cx: x, cy: y, r: 5 }), svg('text', { x: x + (side > 0 ? 12 : -12), y: y + 5, 'text-anchor': side > 0 ? 'start' : 'end' }, textOf({ type: 'uri', value: node }, labels).slice(0, 48))]; });
  return svg('svg', { class: 'network', viewBox: '0 0 1000 800', role: 'img', 'aria-label': nodes.length + '' }, ...arcs, ...names);
}

function downloads(answer, isTable) {
  const formats = isTable ? ['csv', 'tsv', 'json', 'xml'] : ['ttl', 'nt', 'jsonld', 'rdf'];
  return el('p', { class: 'downloads' }, answer.words.download + ' ', ...formats.map(format => el('a', { class: 'button', lang: 'en', dir: 'ltr', download: 'answer.' + format,
    href: answer.endpoint + '?' + new URLSearchParams({ query: answer.query, format }) }, format.toUpperCase())));
}

function tabs(views) {
  const panels = views.map(([, view], i) => { view.hidden = i > 0; return view; });
  if (panels.some(panel => panel instanceof SVGElement)) panels.forEach((panel, i) => { if (panel instanceof SVGElement) { panels[i] = el('div', {}, panel); panels[i].hidden = i > 0; } });
  const buttons = views.map(([title], i) => el('button', { type: 'button', 'aria-pressed': String(i === 0) }, title));
  buttons.forEach((button, chosen) => button.addEventListener('click', () => buttons.forEach((other, i) => {
    other.setAttribute('aria-pressed', String(i === chosen));
    panels[i].hidden = i !== chosen;
  })));
  return el('div', {}, el('div', { class: 'views', role: 'group' }, ...buttons), ...panels);
}
