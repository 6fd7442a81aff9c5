// The shortest ways between two things, fact by fact.
import { el, confidence, route, thingLink } from './dom.js';
import { call } from './api.js';
import { chooser } from './search.js';
import { passage } from './passages.js';

export async function paths(parameters) {
  const [from, to] = [parameters.get('from') || '', parameters.get('to') || ''];
  const hops = parameters.get('hops') || '4';
  const [fromCard, toCard] = await Promise.all([from, to].map((iri) => (iri ? call('card', { thing: iri, passages: 1 }) : null)));
  const start = chooser('from', 'From', fromCard && fromCard.thing.label);
  const end = chooser('to', 'To', toCard && toCard.thing.label);
  const most = el('select', { id: 'hops' }, [1, 2, 3, 4, 5, 6].map((n) => el('option', { value: n, selected: String(n) === hops }, n)));
  const given = (field, card) => (card && field.iri() === card.thing.label ? card.thing.iri : field.iri());
  const form = el('form', { class: 'inline', onsubmit: (event) => {
    event.preventDefault();
    location.hash = route('path', { from: given(start, fromCard), to: given(end, toCard), hops: most.value });
  } }, start.node, end.node, el('div', { class: 'field' }, el('label', { for: 'hops' }, 'At most'), most), el('button', { type: 'submit' }, 'Find paths'));
  const nodes = [el('h1', {}, 'Paths between two things'), form];
  if (fromCard && toCard) {
    const ways = await call('path', { from: fromCard.thing.iri, to: toCard.thing.iri, hops });
    nodes.push(el('p', { class: 'quiet', role: 'status' }, ways.length ? `${ways.length} shortest, surest first` : `No path of ${hops} facts or fewer.`));
    nodes.push(...ways.map(way));
  }
  return { title: 'Paths', nodes };
}

function way(path) {
  return el('section', { class: 'way' }, el('p', { class: 'chain' },
    thingLink(path.steps[0].from),
    path.steps.map((step) => [el('span', { class: 'property' }, step.forward ? ` ${step.fact.label} → ` : ` ← ${step.fact.label} `), thingLink(step.to)]),
    ' ', confidence(path.belief, 'belief')),
  el('details', {}, el('summary', {}, 'Sentences'), path.steps.map((step) => step.fact.passages.map(passage))));
}
