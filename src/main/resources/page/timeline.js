// What is dated about a thing, month by month, with bars over time; what has no date stands apart.
import { el, confidence, number, route } from './dom.js';
import { call } from './api.js';
import { articleLink, copyTag } from './passages.js';
import { daysOf, said, timeBars } from './bars.js';

/** Between the labels of what one sentence says of one time. */
const JOINED = '; ';
const KINDS = ['fact', 'event', 'article'];

export async function timeline(parameters) {
  const iri = parameters.get('iri') || '';
  const only = parameters.get('month') || '';
  const [c, told] = await Promise.all([call('card', { thing: iri, passages: 1, listed: 8 }), call('timeline', { thing: iri })]);
  const entries = distinct(told);
  const dated = entries.filter((e) => e.when && e.sure);
  const undated = entries.filter((e) => !e.when && e.sure);
  const counts = counted(dated, (e) => month(e.when)).map(([value, count]) => ({ value, count }));
  const inMonth = (e) => !only || (e.when && within(month(e.when), only));
  const shown = dated.filter(inMonth);
  const lessSure = entries.filter((e) => !e.sure && inMonth(e));
  const list = el('div', { class: 'years' },
    groups(shown).map(([name, of]) => el('section', {}, el('h2', {}, name), el('ol', { class: 'line' }, of.map(row)))),
    undated.length && !only ? el('details', {}, el('summary', {}, `${number(undated.length)} without a date`), el('ol', { class: 'line' }, undated.map(row))) : null,
    lessSure.length ? el('details', { 'data-key': 'less-sure' }, el('summary', {}, `${number(lessSure.length)} less sure`), el('ol', { class: 'line' }, lessSure.map(row))) : null);
  return {
    title: `Timeline of ${c.thing.label}`,
    nodes: [
      el('h1', {}, 'Timeline of ', el('a', { href: route('thing', { iri: c.thing.iri }) }, c.thing.label)),
      timeBars(counts, 'Dated', (time) => route('timeline', { iri, month: time }), only ? daysOf(only) : null),
      only ? el('p', {}, el('a', { href: route('timeline', { iri }) }, `All times, not only ${said(only)}`)) : '',
      el('fieldset', { class: 'legend' }, el('legend', {}, 'Show'), KINDS.map((k) => el('label', {},
        el('input', { type: 'checkbox', checked: true, onchange: (event) => list.classList.toggle(`without-${k}`, !event.target.checked) }), `${k}s `, el('span', { class: 'quiet' }, number(entries.filter((e) => e.what === k).length))))),
      entries.length ? list : el('p', {}, 'Nothing about it is dated. ', el('a', { href: route('thing', { iri: c.thing.iri }) }, 'To its card')),
    ],
  };
}

/** The same said of the same time is told once. */
function distinct(entries) {
  return [...new Map(entries.map((e) => [JSON.stringify([e.when, e.what, e.label, e.what === 'article' ? e.article.iri : '']), e]).reverse()).values()].reverse();
}

/** `2017-05` of a day or month; a year, and what is coarser than a month, is its own group. Of a period its begin, else its end. */
const month = (when) => /^(?:\.\.\/)?(\d{4}-(?:0[1-9]|1[0-2])(?!\d)|.{4})/.exec(when)?.[1] || when;

/** True of a month or year that is in a time, as bars name it. */
function within(when, time) {
  const [own, all] = [daysOf(when), daysOf(time)];
  return (!all.since || own.since >= all.since) && (!all.until || own.until <= all.until);
}

function counted(entries, key) {
  const counts = new Map();
  for (const entry of entries) counts.set(key(entry), (counts.get(key(entry)) || 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function groups(entries) {
  const of = new Map();
  for (const entry of entries) {
    const key = month(entry.when);
    if (!of.has(key)) of.set(key, []);
    of.get(key).push(entry);
  }
  return [...of];
}

/** The other articles that say it, a click away. */
function others(entry) {
  return entry.others.length ? el('details', { class: 'rest' }, el('summary', {}, `and ${number(entry.others.length)} more`),
    el('ul', { class: 'plain' }, entry.others.map((a) => el('li', {}, articleLink(a), ' ', copyTag(a), ' ', el('time', {}, a.date))))) : null;
}

/** What else the sentence says of that time, each on a line of its own. */
function besides(entry) {
  const rest = entry.label.split(JOINED).slice(1);
  return rest.length ? el('ul', { class: 'plain besides' }, rest.map((label) => el('li', {}, label))) : null;
}

function row(entry) {
  return el('li', { 'data-what': entry.what }, el('time', { datetime: entry.when || null }, entry.saidWhen),
    el('div', {},
      entry.what === 'article' ? articleLink(entry.article)
        : [el('strong', {}, entry.label.split(JOINED)[0]), ' ', confidence(entry.confidence), besides(entry), el('p', {}, entry.text), el('p', { class: 'quiet' }, articleLink(entry.article)), others(entry)]));
}
