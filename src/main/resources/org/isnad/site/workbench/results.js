// Shows what came of a query, which the server lays out as a page: its views one at a time, and the answer as programs get it when that is asked for.
const place = document.getElementById('results');
const status = place.querySelector('[role=status]');
prepare();

/** Says something in place of an answer. */
export function say(words) {
  status.textContent = words;
  place.querySelector('.came').replaceChildren();
}

/** Takes the answer from its page; tells where in the query something is wrong, if it is. */
export function show(page, seconds) {
  const came = new DOMParser().parseFromString(page, 'text/html').getElementById('results');
  const said = came.querySelector('[role=status]').textContent;
  status.textContent = [said, seconds].filter(words => words).join(' · ');
  place.querySelector('.came').replaceWith(came.querySelector('.came'));
  prepare();
  const problem = place.querySelector('.problem');
  return problem && { line: Number(problem.dataset.line), column: Number(problem.dataset.column) };
}

/** Brings what is said of the answer into view, if it is not. */
export function inSight() {
  place.scrollIntoView({ block: 'nearest' });
}

/** Makes tabs of the links to the views. */
function prepare() {
  const links = [...place.querySelectorAll('.views a')];
  const viewOf = link => document.getElementById(link.dataset.view || link.hash.slice(1));
  const choose = chosen => links.forEach(link => {
    link.setAttribute('aria-current', String(link === chosen));
    viewOf(link).hidden = link !== chosen;
  });
  links.forEach(link => link.addEventListener('click', async event => {
    event.preventDefault();
    choose(link);
    if (link.dataset.view && !viewOf(link).textContent) viewOf(link).textContent = await (await fetch(link.href)).text();
  }));
  if (links.length) choose(links[0]);
}
