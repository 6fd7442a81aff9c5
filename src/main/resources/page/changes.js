// What articles since a day say of a thing: facts told of for the first time, events and articles.
import { el, counted, thingLink } from './dom.js';
import { articleLink } from './passages.js';

/** A field for the day, and what is new since; `all` gives the whole card. */
export function changes(all) {
  const answer = el('div', { 'aria-live': 'polite' });
  const show = async (day) => {
    if (!day) return answer.replaceChildren();
    const card = await all();
    const facts = card.facts.flatMap((group) => group.facts.filter((fact) => fact.first >= day).map((fact) => [group, fact]));
    const events = card.events.filter((e) => e.tellings[0].article.date >= day);
    const articles = card.articles.filter((a) => a.date >= day);
    return answer.replaceChildren(
      el('p', {}, articles.length ? `${counted(facts.length, 'new fact')}, ${counted(events.length, 'new event')}, ${counted(articles.length, 'article')} since ${day}` : `No article since ${day} mentions it.`),
      el('ul', { class: 'rows' },
        facts.map(([group, f]) => el('li', {}, thingLink(f.subject), el('span', { class: 'property' }, f.passages[0]?.relation || f.label), f.object ? thingLink(f.object) : f.value, el('time', {}, f.first))),
        events.map((e) => el('li', {}, el('span', {}, e.label), el('time', {}, e.tellings[0].article.date))),
        articles.map((a) => el('li', {}, articleLink(a), el('time', {}, a.date)))));
  };
  return el('details', { class: 'changes' }, el('summary', {}, 'What is new since …'),
    el('div', { class: 'field' }, el('label', { for: 'since' }, 'Day'), el('input', { id: 'since', type: 'date', onchange: (event) => show(event.target.value) })), answer);
}
