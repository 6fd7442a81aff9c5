// The first page: what there is, and where to begin.
import { el, number, route, thingLink, typeTag, words } from './dom.js';
import { call } from './api.js';
import { articleLink, copyTag, noArticle } from './passages.js';
import { daysOf, timeBars } from './bars.js';

/** So many milliseconds the page waits for what is counted; what takes longer, as once for each graph of many articles, comes when it is there. By hand. */
const PATIENCE = 500;

export async function overview() {
  const all = Promise.all([call('overview'), call('articles', { limit: 20 }), call('browse', { limit: 20 })]);
  const early = await Promise.race([all, new Promise((given) => { setTimeout(given, PATIENCE); })]);
  if (early) return whole(early);
  const shown = meanwhile();
  const again = () => { if (shown.nodes[0].isConnected) window.dispatchEvent(new Event('redraw')); };
  all.then(again, again);
  return shown;
}

/** Where one can begin before all is counted. */
function meanwhile() {
  const way = (view, text) => el('a', { href: route(view) }, text);
  return {
    title: '',
    nodes: [
      el('section', { class: 'intro' },
        el('h1', {}, 'What the articles say'),
        el('p', { class: 'quiet', role: 'status' }, 'Counting what there is: once for each graph, some seconds for a hundred thousand articles. It will stand here. Search works already.'),
        el('p', { class: 'ways' }, way('query', 'Queries'), way('path', 'Paths'), way('ask', 'Ask'))),
    ],
  };
}

function whole([s, newest, most]) {
  if (s.articles === 0) return { title: '', nodes: [el('section', { class: 'intro' }, el('h1', {}, 'What the articles say'), noArticle())] };
  const counts = [['articles', s.articles], ...(s.copies ? [['copies of them', s.copies]] : []), ['things', s.things], ['facts', s.facts], ['pieces of evidence', s.evidence], ['events', s.events], ['quotations', s.quotations]];
  return {
    title: '',
    nodes: [
      el('section', { class: 'intro' },
        el('h1', {}, 'What the articles say'),
        el('p', { class: 'quiet' }, s.firstDay ? `Articles from ${s.firstDay} to ${s.lastDay}. ` : '', 'Every fact leads to the sentence it was read in.'),
        el('dl', { class: 'counts' }, counts.map(([name, count]) => el('div', {}, el('dt', {}, name), el('dd', {}, number(count))))),
        timeBars(newest.facets.find((f) => f.name === 'month')?.values, 'Articles', (time) => route('articles', daysOf(time)))),
      el('div', { class: 'columns' },
        el('section', {}, el('h2', {}, el('a', { href: route('things') }, 'In most articles')),
          el('ol', { class: 'rows' }, most.items.map((m) => el('li', {}, thingLink(m.thing), typeTag(m.thing.iri, m.thing.type), el('span', { class: 'count' }, number(m.articles)))))),
        el('section', {}, el('h2', {}, el('a', { href: route('articles') }, 'Newest articles')),
          el('ul', { class: 'rows' }, newest.items.map((a) => el('li', {}, articleLink(a), copyTag(a), el('time', { datetime: a.date || null }, a.date))))),
        s.happened.length ? el('section', {}, el('h2', {}, 'What happened'), el('ul', { class: 'rows' }, s.happened.map(happened))) : null,
        el('section', {}, el('h2', {}, 'Classes'), bars(s.classes, (c) => route('things', { class: c.iri.replace(/^.*[#/]/, '') })),
          el('h2', {}, 'Properties'), bars(s.properties, (c) => route('facts', { property: c.iri.replace(/^.*[#/]/, '') })))),
    ],
  };
}

/** A main event leads to the article that is about it, whose title says what the event's class and names do not. */
function happened(event) {
  const told = event.tellings.find((t) => t.main) || event.tellings[0];
  return el('li', {},
    el('a', { class: 'article-link', href: route('article', { iri: told.article.iri, at: told.begin }) }, event.negated ? `not: ${event.label}` : event.label),
    el('time', { datetime: event.firstDay || null }, event.saidWhen.replace(/T.*/, '')),
    el('p', { class: 'quiet' }, told.article.title));
}

function bars(counts, link) {
  const most = Math.max(1, ...counts.map((c) => c.count));
  return el('ul', { class: 'bars' }, counts.slice(0, 14).map((c) => el('li', {},
    el('a', { href: link(c) }, words(c.label)), el('progress', { max: most, value: c.count, 'aria-hidden': 'true' }), el('span', { class: 'count' }, number(c.count)))));
}
