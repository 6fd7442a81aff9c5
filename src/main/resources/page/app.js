// Routes: every view has an address after the #, so that it can be shared and the browser's back button works.
import { candidateList, el, route } from './dom.js';
import { startSearch } from './search.js';
import { arrive, leave, notice, prepare, resume } from './place.js';
import { overview } from './overview.js';
import { card } from './card.js';
import { article } from './article.js';
import { graph } from './graph.js';
import { timeline } from './timeline.js';
import { map } from './map.js';
import { paths } from './paths.js';
import { ask } from './ask.js';
import { queries } from './queries.js';
import { articles, events, facts, things } from './browse.js';
import { found } from './found.js';
import { corrections, hidden } from './corrections.js';
import { startEditing, takeToken } from './edit.js';

/** Views of one thing or article, which an address without one does not name. */
const OF_ONE = { thing: 'things', article: 'articles', graph: 'things', timeline: 'things' };
/** The lists that Browse leads to; each has an address of its own. */
const LISTS = ['facts', 'events', 'articles'];
const VIEWS = { '': overview, thing: card, article, graph, timeline, map, path: paths, ask, query: queries, search: found, things, facts, events, articles, corrections };
/** What the server answers of a thing that a correction hides. */
const GONE = 410;
takeToken();
const main = document.getElementById('main');
let shown = 0;

/** Shows what the address names; `again` what is shown already, as the graph is now. */
async function show(again = false) {
  const [, name, text] = /^#\/([a-z]*)\??(.*)$/.exec(location.hash || '#/') || [null, '', ''];
  const view = VIEWS[name] || unknown;
  const mine = ++shown;
  if (!again) main.setAttribute('aria-busy', 'true');
  for (const link of document.querySelectorAll('header nav a')) {
    if (link.getAttribute('href') === `#/${name}`) link.setAttribute('aria-current', 'page');
    else if (link.getAttribute('href') === '#/things' && LISTS.includes(name)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  let content;
  try {
    const parameters = new URLSearchParams(text);
    content = OF_ONE[name] && !(parameters.get('iri') || '').trim() ? noneNamed(OF_ONE[name]) : await view(parameters);
  } catch (error) {
    content = await hidden(OF_ONE[name] && new URLSearchParams(text).get('iri')) || { title: error.status === GONE ? 'Hidden' : 'Not found', nodes: [failure(error, name, new URLSearchParams(text))], failed: true };
  }
  await prepare(content.nodes, again).catch(() => {});
  if (mine !== shown) return;
  leave();
  const spot = again ? notice() : null;
  document.title = content.title ? `${content.title} · Graphwright` : 'Graphwright';
  main.className = content.failed ? 'failed' : name || 'overview';
  main.replaceChildren(...content.nodes);
  main.removeAttribute('aria-busy');
  const returned = again || arrive(mine === 1);
  if (content.after) content.after(returned);
  if (again) {
    // the buttons to correct stand only when what watches the view has seen it
    await null;
    resume(spot);
  }
}

/** What to do where the address names nothing that could be shown. */
function noneNamed(list) {
  return {
    title: 'Which one?',
    nodes: [
      el('h1', {}, list === 'articles' ? 'Which article?' : 'Which thing?'),
      el('p', { class: 'ways' }, 'The address names none. Search for a name above, or choose from the list.', el('a', { href: route(list) }, list === 'articles' ? 'All articles' : 'All things'), el('a', { href: '#/' }, 'To the overview')),
    ],
    failed: true,
  };
}

function unknown() {
  throw new Error('There is no such page. The views are above: a thing, an article, a list.');
}

/** What the last part of a thing's or article's IRI says in words; nothing where it is none of ours. */
function wordsOf(iri) {
  const end = /\/(?:id\/[a-z-]+|article|event)\/([^/?#]+)$/.exec(iri || '');
  return end ? end[1].replace(/-[0-9a-f]{8}$/, '').replaceAll('-', ' ') : iri && !/[/:]/.test(iri) ? iri : '';
}

function failure(error, view, parameters) {
  const candidates = error.candidates || [];
  const words = wordsOf(parameters.get('iri') || parameters.get('thing'));
  return el(
    'section',
    { role: 'alert' },
    el('h1', {}, candidates.length ? 'Which one is meant?' : error.status === GONE ? 'This is hidden' : 'That did not work'),
    candidates.length
      ? candidateList(candidates, (c) => route('thing', { iri: c.iri }))
      : el('p', {}, error.message, error.status === GONE ? [': who did so, when and why is listed in the terminal by ', el('code', {}, 'graphwright corrections')] : null),
    view === '' ? null : el('p', { class: 'ways' },
      words && !candidates.length && error.status !== GONE ? el('a', { href: route('search', { q: words }) }, `Search for “${words}”`) : null,
      el('a', { href: '#/' }, 'To the overview')),
  );
}

document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});
startSearch();
startEditing(main);
window.addEventListener('hashchange', () => {
  // who pastes the address that serve printed into a tab with the page loads nothing anew
  if (takeToken()) startEditing(main);
  show();
});
window.addEventListener('redraw', () => show(true));
show();
