// Lists of things, facts and articles, narrowed by what they divide by; each list has an address.
import { el, confidence, counted, number, route, thingLink, typeTag, words } from './dom.js';
import { call } from './api.js';
import { articleLink, copyTag, happening, noArticle } from './passages.js';
import { daysOf, timeBars } from './bars.js';

const PAGE = 50;
const NAMES = { class: 'Class', property: 'Property', country: 'Country', source: 'Source' };
const KINDS = [['things', 'Things'], ['facts', 'Facts'], ['events', 'Events'], ['articles', 'Articles']];
const BARS = { things: 'First told of', facts: 'First told of', events: 'Events', articles: 'Articles' };
/** What a kind of list can be narrowed by, besides time. */
const FILTERS = { things: ['class', 'country', 'source', 'order'], facts: ['property', 'class', 'country', 'source', 'least'], events: ['class', 'country', 'source'], articles: ['thing', 'source'] };

export const things = (parameters) => list('things', parameters);
export const facts = (parameters) => list('facts', parameters);
export const events = (parameters) => list('events', parameters);
export const articles = (parameters) => list('articles', parameters);

/** A property or class by its own name, also where the address has its IRI or a prefix. */
const plain = (name, value) => (['property', 'class'].includes(name) ? value.replace(/^.*[#/:]/, '') : value);

async function list(kind, parameters) {
  const chosen = {};
  for (const name of [...FILTERS[kind], 'since', 'until']) if (parameters.get(name)) chosen[name] = plain(name, parameters.get(name));
  const offset = Math.max(0, Number.parseInt(parameters.get('offset') || '0', 10) || 0);
  const about = chosen.thing ? (await call('card', { thing: chosen.thing, passages: 1, listed: 8 })).thing : null;
  const named = kind === 'things' ? 'browse' : kind;
  const dated = chosen.since || chosen.until;
  const wrong = chosen.since && chosen.until && firstDay(chosen.since) > lastDay(chosen.until);
  // the bars are those round the time too, so that one can go on from a month to the next
  const [asked, always] = await Promise.all([
    wrong ? null : call(named, { ...chosen, offset, limit: PAGE }),
    dated ? call(named, { ...chosen, since: '', until: '', offset: 0, limit: 1 }) : null]);
  const result = asked || { ...always, items: [], found: 0 };
  const bounds = Object.keys(chosen).filter((name) => name !== 'order');
  const isEmpty = result.found === 0 && (await call('articles', { limit: 1 })).found === 0;
  const to = (changes) => route(kind, { ...chosen, ...changes });
  const facet = (name) => result.facets.find((f) => f.name === name);
  return {
    title: KINDS.find(([k]) => k === kind)[1],
    nodes: [
      el('h1', {}, KINDS.find(([k]) => k === kind)[1], about ? [' with ', el('a', { href: route('thing', { iri: about.iri }) }, about.label)] : null),
      el('nav', { class: 'actions', 'aria-label': 'Lists' }, KINDS.map(([k, text]) => el('a', { href: route(k), 'aria-current': k === kind ? 'page' : null }, text)),
        kind === 'things' ? el('a', { href: to({ order: chosen.order === 'newest' ? '' : 'newest' }), 'aria-current': chosen.order === 'newest' ? 'true' : null }, 'Who is new') : null,
        kind === 'things' ? el('a', { href: route('search') }, 'Look for a list of names') : null),
      el('div', { class: 'browse' },
        el('aside', { 'aria-label': 'Narrow the list' },
          el('details', { open: wrong || matchMedia('(min-width: 46rem)').matches }, el('summary', {}, 'Narrow'),
            span(kind, chosen, kind === 'events' ? 'Events' : 'Articles', wrong), kind === 'facts' ? least(kind, chosen) : null,
            FILTERS[kind].filter((name) => NAMES[name]).map((name) => narrow(name, facet(name), chosen, to)))),
        el('section', { 'aria-label': 'The list' },
          timeBars((always || result).facets.find((f) => f.name === 'month')?.values, BARS[kind], (time) => to(daysOf(time)), dated && !wrong ? { since: firstDay(chosen.since), until: lastDay(chosen.until) } : null),
          el('p', { class: 'quiet', role: 'status' }, found(kind, result.found), active(kind, chosen, result, to)),
          result.items.length ? el('ul', { class: 'rows' }, result.items.map(ROWS[kind])) : isEmpty ? noArticle() : bounds.length || offset ? el('p', {}, 'Nothing is like that. ', el('a', { href: route(kind) }, 'List all')) : el('p', {}, `The articles tell of no ${KINDS.find(([k]) => k === kind)[1].toLowerCase()}.`),
          pages(offset, result.found, to))),
    ],
  };
}

/** Of a year, month or day the first day, and the last. */
const firstDay = (time) => time && (time.length === 10 ? time : daysOf(time).since);
const lastDay = (time) => time && (time.length === 10 ? time : daysOf(time).until);

const found = (kind, count) => counted(count, kind.slice(0, -1));

/** What the list is narrowed by, each with a link that takes it away. */
function active(kind, chosen, result, to) {
  return Object.entries(chosen).filter(([name]) => name !== 'order' && name !== 'thing').map(([name, value]) => {
    const facet = result.facets.find((f) => f.name === name);
    const known = facet && facet.values.find((v) => v.value === value);
    const text = known ? words(known.label) : value.replace(/^.*\//, '');
    return [' · ', el('a', { href: to({ [name]: '' }), 'aria-label': `Without ${name} ${text}` }, `${NAMES[name] ? '' : `${name} `}${text} ×`)];
  });
}

function narrow(name, facet, chosen, to) {
  if (!facet || chosen[name] || facet.values.length === 0 || (name === 'source' && facet.values.length === 1)) return null;
  const link = (v) => el('li', {}, el('a', { href: to({ [name]: v.value }) }, name === 'source' ? v.label : words(v.label)), ' ', el('span', { class: 'quiet' }, number(v.count)));
  const rest = facet.values.slice(8);
  return el('section', {}, el('h2', {}, NAMES[name]), el('ul', { class: 'plain' }, facet.values.slice(0, 8).map(link)),
    rest.length ? el('details', {}, el('summary', {}, `${rest.length} more`), el('ul', { class: 'plain' }, rest.map(link))) : null);
}

function span(kind, chosen, what, wrong) {
  const field = (name, text) => el('div', { class: 'field' }, el('label', { for: `b-${name}` }, text),
    el('input', { id: `b-${name}`, type: 'date', value: chosen[name] && (name === 'since' ? firstDay : lastDay)(chosen[name]), 'aria-invalid': wrong ? 'true' : null, 'aria-describedby': wrong ? 'b-wrong' : null, onchange: (event) => { location.hash = route(kind, { ...chosen, [name]: event.target.value }); } }));
  return el('section', {}, field('since', `${what} since`), field('until', `${what} until`),
    wrong ? el('p', { class: 'error', role: 'alert', id: 'b-wrong' }, `${chosen.since} is after ${chosen.until}, so that nothing is between: choose an earlier first day or a later last one.`) : null);
}

function least(kind, chosen) {
  return el('div', { class: 'field' }, el('label', { for: 'b-least' }, 'Least belief'),
    el('select', { id: 'b-least', onchange: (event) => { location.hash = route(kind, { ...chosen, least: event.target.value }); } },
      ['0', '0.5', '0.8', '0.95'].map((value) => el('option', { value, selected: value === (chosen.least || '0.5') }, value))));
}

function pages(offset, all, to) {
  if (all <= PAGE) return null;
  return el('nav', { class: 'actions', 'aria-label': 'Pages of the list' },
    offset > 0 ? el('a', { href: to({ offset: Math.max(0, offset - PAGE) }) }, 'Before') : null,
    el('span', { class: 'quiet' }, `${number(offset + 1)} to ${number(Math.min(offset + PAGE, all))}`),
    offset + PAGE < all ? el('a', { href: to({ offset: offset + PAGE }) }, 'More') : null);
}

const ROWS = {
  things: (t) => el('li', {}, thingLink(t.thing), typeTag(t.thing.iri, t.thing.type),
    el('span', { class: 'quiet' }, `${counted(t.thing.mentions, 'mention')} in ${counted(t.articles, 'article')}`),
    el('time', {}, t.first === t.last ? t.first : `${t.first} to ${t.last}`)),
  facts: (f) => el('li', f.passages.length ? { 'data-evidence': f.passages[0].evidence, 'data-sentence': f.passages[0].sentence } : {}, el('span', { class: 'said' }, thingLink(f.subject), el('span', { class: 'property' }, f.passages[0]?.relation || f.label), f.object ? thingLink(f.object) : el('span', {}, f.value), confidence(f.belief, 'belief')),
    el('time', {}, f.passages[0]?.article.date || f.last),
    f.passages.length ? el('p', { class: 'quiet' }, f.passages[0].sentence, ' ', articleLink(f.passages[0].article, f.passages[0].begin)) : null),
  events: (e) => {
    const told = e.tellings.find((t) => t.main) || e.tellings[0];
    return el('li', { 'data-article': told.article.iri, 'data-begin': told.begin, 'data-sentence': told.sentence },
      el('span', { class: 'said' }, el('span', { class: 'tag', 'data-family': 'event' }, happening(e)),
        e.participants.map((p) => el('span', {}, p.role === 'heldIn' ? el('span', { class: 'quiet' }, 'in ') : null, thingLink(p.thing))), confidence(Math.max(...e.tellings.map((t) => t.confidence)))),
      el('time', {}, e.saidWhen),
      el('p', { class: 'quiet' }, told.sentence, ' ', articleLink(told.article, told.begin)));
  },
  articles: (a) => el('li', {}, articleLink(a), copyTag(a), el('time', {}, a.date)),
};
