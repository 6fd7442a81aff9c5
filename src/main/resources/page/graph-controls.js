// What stands over the drawing: filters, and what can be done with it.
import { el, save } from './dom.js';
import { graphMl } from './graphml.js';

/** Where the slider stands before it is moved; what is drawn until then is what the program calls sure. */
const FLOOR = '0.5';

/** What narrows or widens the drawing, by its name in the address. */
const SET = ['property', 'class', 'since', 'until', 'least', 'countries', 'events'];

const percent = (share) => `${Math.round(share * 100)} %`;

/** The controls of a drawing, with the two fields that its things and facts fill. */
export function controls(drawing) {
  const field = (name, label, attributes) => el('div', { class: 'field' }, el('label', { for: `f-${name}` }, label),
    el(attributes.options ? 'select' : 'input', { id: `f-${name}`, ...attributes, options: null, value: drawing.parameters.get(name) || attributes.value || null, [attributes.options ? 'onchange' : 'oninput']: (e) => drawing.set(name, e.target.value) }));
  const property = field('property', 'Property', { options: true });
  const family = field('class', 'Class', { options: true });
  const countries = el('input', { type: 'checkbox', id: 'f-countries', checked: drawing.parameters.get('countries') === 'in', onchange: (e) => drawing.set('countries', e.target.checked ? 'in' : '') });
  const events = el('input', { type: 'checkbox', id: 'f-events', checked: drawing.parameters.get('events') === 'in', onchange: (e) => drawing.events(e.target.checked) });
  const least = field('least', 'Least belief', { type: 'range', min: 0, max: 1, step: 0.05, value: FLOOR });
  const slider = least.querySelector('input');
  const shown = el('output', { for: slider.id }, percent(slider.value));
  slider.addEventListener('input', () => { shown.value = percent(slider.value); });
  least.querySelector('label').append(' ', shown);
  const filters = el('summary', {});
  const node = el('div', { class: 'controls' },
    el('details', {}, filters, el('div', { class: 'inline' },
      property, family,
      field('since', 'Articles since', { type: 'date' }), field('until', 'Articles until', { type: 'date' }),
      least),
      el('p', { class: 'ways' }, el('label', {}, countries, ' Countries among the others, not aside'), el('label', {}, events, ' Events, with who took part'))),
    el('p', { class: 'actions' },
      el('button', { type: 'button', id: 'expand', onclick: () => drawing.expand(drawing.chosen) }, 'Expand'),
      el('button', { type: 'button', id: 'hide', onclick: () => drawing.hide(drawing.chosen) }, 'Hide'),
      el('button', { type: 'button', id: 'all', onclick: () => drawing.showAll() }, 'Show all'),
      el('button', { type: 'button', id: 'png', onclick: () => drawing.png() }, 'PNG'),
      el('button', { type: 'button', id: 'graphml', onclick: () => save('graph.graphml', 'application/xml', graphMl(...drawing.visible())) }, 'GraphML')));
  /** How many filters are set: one sees it while they are folded. */
  const count = () => {
    const set = SET.filter((name) => drawing.parameters.get(name)).length;
    filters.textContent = set ? `Filters (${set} set)` : 'Filters';
  };
  count();
  return { controls: node, property, family, count };
}
