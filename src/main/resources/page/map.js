// The places of a thing, of a query's answer or of all articles, on a map that comes with the page; the list beside it has them all.
import { el, counted, number, route, thingLink } from './dom.js';
import { call } from './api.js';
import { countries } from './world.js';
import { Atlas } from './atlas.js';

const MOST = 400;

export async function map(parameters) {
  const iri = parameters.get('iri') || '';
  const chosen = Object.fromEntries(['since', 'until'].map((name) => [name, parameters.get(name) || '']).filter(([, value]) => value));
  const [found, card] = await Promise.all([
    call('places', { ...(iri ? { thing: iri } : {}), ...chosen, limit: MOST }),
    iri ? call('card', { thing: iri, passages: 1, listed: 8 }) : null]);
  const title = card ? `Map of ${card.thing.label}` : 'Map';
  const shown = await mapOf(found, iri, parameters);
  const to = (changes) => route('map', { iri, ...chosen, ...changes });
  const field = (name, text) => el('div', { class: 'field' }, el('label', { for: `m-${name}` }, text),
    el('input', { id: `m-${name}`, type: 'date', value: chosen[name], onchange: (event) => { location.hash = to({ [name]: event.target.value }); } }));
  return {
    title,
    nodes: [
      card ? el('h1', {}, 'Places of ', el('a', { href: route('thing', { iri: card.thing.iri }) }, card.thing.label)) : el('h1', {}, 'Places in the articles'),
      el('div', { class: 'inline map-fields' }, field('since', 'Articles since'), field('until', 'Articles until')),
      shown.node,
    ],
    after: shown.after,
  };
}

/** A map and its list; `after` is called once they stand in the page. With parameters, what is seen is kept in the address. */
export async function mapOf(found, iri, parameters) {
  if (!found.items.length) {
    return { node: el('p', {}, 'No place with a known position: only countries, larger cities and some regions have one. ', el('a', { href: route('map') }, 'All places')), after: () => {} };
  }
  const places = found.items.map((p) => ({ ...p, said: said(p) }));
  const atlas = new Atlas(places, await countries(), parameters);
  const rows = places.map((p, i) => el('li', { onmouseenter: () => atlas.choose(i), onfocusin: () => atlas.choose(i) }, thingLink(p.thing), el('span', { class: 'quiet' }, p.said)));
  atlas.onchoose = (i, pressed) => {
    rows.forEach((row, j) => row.classList.toggle('lit', i === j));
    if (pressed) {
      rows[i].scrollIntoView({ block: 'nearest' });
      rows[i].querySelector('a').focus();
    }
  };
  const left = found.found - places.length;
  const nearer = el('span', {});
  atlas.onleft = (count) => nearer.replaceChildren(count ? `; ${number(count)} stand too near others to be drawn from so far` : '');
  return {
    node: el('div', { class: 'map-area' }, atlas.node,
      el('aside', { class: 'map-list', tabindex: 0, 'aria-label': 'Places on the map' },
        legend(places, atlas),
        el('p', { class: 'quiet', role: 'status' }, counted(found.found, 'place'), left > 0 ? `, the first ${number(places.length)} are shown` : '', nearer),
        el('ol', { class: 'rows' }, rows))),
    after: () => atlas.start(),
  };
}

/** What the two kinds of dots mean, each with its number; those that are only mentioned can be left out. */
function legend(places, atlas) {
  const tied = places.filter((p) => p.facts + p.events).length;
  if (!tied || tied === places.length) return el('p', { class: 'quiet dots' }, el('span', { class: tied ? 'of-tied' : 'of-mentioned' }, tied ? 'told of in facts or events' : 'only mentioned in the same articles'));
  return el('fieldset', { class: 'legend dots' }, el('legend', {}, 'Dots'),
    el('span', { class: 'of-tied' }, `in facts or events (${number(tied)})`),
    el('label', {}, el('input', { type: 'checkbox', checked: true, onchange: (event) => atlas.mentioned(event.target.checked) }), el('span', { class: 'of-mentioned' }, `only mentioned (${number(places.length - tied)})`)));
}

function said(place) {
  return [
    place.facts ? counted(place.facts, 'fact') : '',
    place.events ? counted(place.events, 'event') : '',
    place.articles ? counted(place.articles, 'article') : '',
  ].filter(Boolean).join(', ');
}
