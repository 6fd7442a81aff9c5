// What articles since a day say of a thing: facts told of for the first time, events and articles, the newest day first.
import { el, counted, route, thingLink, typedField } from './dom.js';
import { articleLink, happening } from './passages.js';

/** A field for the day, and what is new since; `all` gives the whole card of the thing; the day is kept in the address. */
export function changes(all, iri, since) {
  const answer = el('div', { 'aria-live': 'polite' });
  const show = async (day) => {
    if (!day) return answer.replaceChildren();
    const card = await all();
    const facts = card.facts.flatMap((group) => group.facts.filter((fact) => fact.first >= day));
    const events = card.events.filter((e) => e.tellings[0].article.date >= day);
    const articles = card.articles.filter((a) => a.date >= day);
    const rows = [...facts.map((f) => [f.first, factRow(f)]), ...events.map((e) => [e.tellings[0].article.date, eventRow(e)]), ...articles.map((a) => [a.date, [articleLink(a)]])];
    return answer.replaceChildren(
      el('p', {}, articles.length ? `${counted(facts.length, 'new fact')}, ${counted(events.length, 'new event')}, ${counted(articles.length, 'article')} since ${day}` : `No article since ${day} mentions it.`),
      el('ul', { class: 'rows' }, rows.sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0)).map(([date, row]) => el('li', {}, row, el('time', {}, date)))));
  };
  const field = typedField({ id: 'since', type: 'date', onchange: () => {
    history.replaceState(history.state, '', route('thing', { iri, since: field.value() }));
    show(field.value());
  } }, since, 'day of the calendar');
  if (since && !field.wrong()) show(since);
  return el('details', { class: 'changes', open: since !== '' }, el('summary', {}, 'What is new since …'),
    el('div', { class: 'field' }, el('label', { for: 'since' }, 'Day'), field.input, field.said), answer);
}

const factRow = (f) => [thingLink(f.subject), el('span', { class: 'property' }, f.passages[0]?.relation || f.label), f.object ? thingLink(f.object) : f.value, f.passages.length ? said(f.passages[0]) : null];

const eventRow = (e) => [el('span', { class: 'tag', 'data-family': 'event' }, happening(e)), e.participants.map((p) => [thingLink(p.thing), ' ']), said(e.tellings[0])];

/** The sentence that says so, with its article. */
const said = (p) => el('p', { class: 'quiet' }, p.sentence, ' ', articleLink(p.article, p.begin));
