// Makes a workbench of the form for queries. Without this script the form sends its query all the same.
import { makeEditor } from './editor.js';
import { inSight, say, show } from './results.js';
import { snippet } from './snippets.js';

const form = document.querySelector('form.workbench');
const words = form.dataset;
const stop = form.querySelector('.stop');
const editor = makeEditor(form.querySelector('textarea'), words.terms, run);
const KEPT = 'isnad-queries';

let running;

form.addEventListener('submit', event => { event.preventDefault(); run(); });
stop.addEventListener('click', () => { running.abort(); form.querySelector('.run button').focus(); });
setUpSearch();
setUpTools();
showHistory();

/** Runs the query at hand in place of one that is still running. */
async function run() {
  const query = editor.get();
  const started = performance.now();
  const mine = new AbortController();
  running?.abort();
  running = mine;
  stop.hidden = false;
  say(words.running);
  editor.unmark();
  try {
    const answer = await fetch(words.endpoint, { method: 'POST', signal: mine.signal, body: new URLSearchParams({ query, format: 'html', language: document.documentElement.lang }) });
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    const wrong = show(await answer.text(), `${seconds} ${words.seconds}`);
    if (!wrong) keep(query);
    else if (wrong.line) editor.mark(wrong.line, wrong.column);
    inSight();
  } catch (error) {
    if (running === mine) say(mine.signal.aborted ? words.stopped : words.unreachable);
  } finally {
    if (running === mine) stop.hidden = true;
  }
}

/** The questions whose title, description or keywords hold all the words. */
function setUpSearch() {
  const input = document.getElementById('find-question');
  if (input) input.addEventListener('input', () => {
    const wanted = input.value.toLowerCase().split(/\s+/).filter(word => word);
    document.querySelectorAll('.questions li').forEach(question => {
      const text = (question.querySelector('a').textContent + ' ' + question.querySelector('p').textContent + ' ' + question.dataset.keywords).toLowerCase();
      question.hidden = !wanted.every(word => text.includes(word));
    });
    document.getElementById('no-question').hidden = document.querySelector('.questions li:not([hidden])') !== null;
    document.querySelectorAll('.questions section').forEach(group => { group.hidden = !group.querySelector('li:not([hidden])'); });
  });
}

function setUpTools() {
  const tools = document.getElementById('tools');
  tools.querySelector('.share').addEventListener('click', async event => {
    const link = new URL(words.page + '?query=' + encodeURIComponent(editor.get()), location.href).href;
    history.replaceState(null, '', link);
    const said = event.target.nextElementSibling;
    try { await navigator.clipboard.writeText(link); said.textContent = words.copied; } catch (e) { said.textContent = words.inAddress; }
  });
  const snippets = [...tools.querySelectorAll('details.snippet')];
  const write = () => snippets.filter(details => details.open).forEach(details => {
    details.querySelector('pre').textContent = snippet(details.dataset.language, new URL(words.endpoint, location.href).href, editor.get());
  });
  snippets.forEach(details => details.addEventListener('toggle', write));
  editor.onChange(write);
  const other = document.querySelector('a.switch'); // brings the query along
  editor.onChange(() => { other.href = other.pathname + '?query=' + encodeURIComponent(editor.get()); });
}

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
  list.previousElementSibling.hidden = queries.length > 0;
  list.replaceChildren(...queries.map(query => {
    const item = document.createElement('li');
    const button = item.appendChild(document.createElement('button'));
    button.type = 'button';
    button.textContent = query.replace(/PREFIX[^\n]*\n/gi, '').trim().split('\n').slice(0, 2).join(' ').slice(0, 120);
    button.addEventListener('click', () => { editor.set(query); editor.focus(); });
    return item;
  }));
}
