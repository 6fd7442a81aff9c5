// What is dated about a thing, by year.
import { el, confidence, route, words } from './dom.js';
import { call } from './api.js';
import { articleLink } from './passages.js';

export async function timeline(parameters) {
  const iri = parameters.get('iri') || '';
  const [c, entries] = await Promise.all([call('card', { thing: iri, passages: 1 }), call('timeline', { thing: iri })]);
  const kinds = ['fact', 'event', 'article'];
  const years = new Map();
  for (const entry of entries) {
    const year = entry.when.slice(0, 4) || 'Without a date';
    if (!years.has(year)) years.set(year, []);
    years.get(year).push(entry);
  }
  const list = el('div', { class: 'years' }, [...years].map(([year, of]) => el('section', {}, el('h2', {}, year), el('ol', { class: 'line' }, of.map(row)))));
  return {
    title: `Timeline of ${c.thing.label}`,
    nodes: [
      el('h1', {}, 'Timeline of ', el('a', { href: route('thing', { iri: c.thing.iri }) }, c.thing.label)),
      el('fieldset', { class: 'legend' }, el('legend', {}, 'Show'), kinds.map((k) => el('label', {},
        el('input', { type: 'checkbox', checked: true, onchange: (event) => list.classList.toggle(`without-${k}`, !event.target.checked) }), `${k}s`))),
      entries.length ? list : el('p', {}, 'Nothing about it is dated.'),
    ],
  };
}

function row(entry) {
  return el('li', { 'data-what': entry.what }, el('time', { datetime: entry.when }, entry.when),
    el('div', {},
      entry.what === 'article' ? articleLink(entry.article)
        : [el('strong', {}, entry.label), ' ', confidence(entry.confidence), el('p', {}, entry.text), el('p', { class: 'quiet' }, articleLink(entry.article), entry.articles > 1 ? ` and ${entry.articles - 1} more` : null)]));
}
