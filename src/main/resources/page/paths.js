// The shortest ways between two things, fact by fact.
import { el, confidence, counted, route, thingLink, unclear } from './dom.js';
import { call } from './api.js';
import { chooser } from './search.js';
import { passage, verbs } from './passages.js';

/** So many verbs of a step are in sight; by hand. */
const NAMED = 2;
/** A path has so many facts at most. */
const MOST = 6;

export async function paths(parameters) {
  const [from, to, without] = ['from', 'to', 'without'].map((name) => parameters.get(name) || '');
  const hops = parameters.get('hops') || String(MOST);
  const typed = [from, to, without];
  const failures = [];
  const cards = await Promise.all(typed.map((iri, i) => (iri ? call('card', { thing: iri, passages: 1, listed: 8 }).catch((failure) => { failures[i] = failure; }) : null)));
  const fields = [['from', 'From'], ['to', 'To'], ['without', 'Not over']].map(([id, label], i) => chooser(id, label, cards[i] ? cards[i].thing.label : typed[i]));
  const most = el('select', { id: 'hops' }, Array.from({ length: MOST }, (none, i) => i + 1).map((n) => el('option', { value: n, selected: String(n) === hops }, n)));
  const given = (i) => (cards[i] && fields[i].iri() === cards[i].thing.label ? cards[i].thing.iri : fields[i].iri());
  const form = el('form', { class: 'inline', onsubmit: (event) => {
    event.preventDefault();
    location.hash = route('path', { from: given(0), to: given(1), without: given(2), hops: most.value });
  } }, fields.map((f) => f.node), el('div', { class: 'field' }, el('label', { for: 'hops' }, 'At most so many facts'), most), el('button', { type: 'submit' }, 'Find paths'));
  const nodes = [el('h1', {}, 'Paths between two things'), form];
  const wrong = failures.flatMap((failure, i) => unclear(failure.message, failure.candidates || [], (thing) => route('path', { ...Object.fromEntries(parameters), [['from', 'to', 'without'][i]]: thing.iri })));
  if (wrong.length) {
    nodes.push(...wrong);
  } else if (cards[0] && cards[1] && cards[0].thing.iri === cards[1].thing.iri) {
    nodes.push(el('p', { role: 'status' }, 'Both are ', thingLink(cards[0].thing), ': a path leads from one thing to another. Choose another one.'));
  } else if (cards[0] && cards[1]) {
    const asked = { from: cards[0].thing.iri, to: cards[1].thing.iri, without: without && cards[2].thing.iri, hops };
    const ways = await call('path', asked);
    nodes.push(el('p', { class: 'quiet', role: 'status' }, ways.length ? `${counted(ways.length, 'path')}${ways.length > 1 ? ', those over countries last' : ''}` : `No path of ${counted(Number(hops), 'fact')}${hops > 1 ? ' or fewer' : ''}.`));
    if (!ways.length) nodes.push(instead(asked, cards));
    nodes.push(...ways.map((w) => way(w, asked)));
  }
  return { title: 'Paths', nodes };
}

/** What may lead on from where no path was found. */
function instead(asked, [from, to]) {
  const more = Math.min(MOST, Number(asked.hops) + 2);
  return el('p', { class: 'ways' },
    more > asked.hops ? el('a', { href: route('path', { ...asked, hops: more }) }, `Allow ${more} facts`) : null,
    asked.without ? el('a', { href: route('path', { ...asked, without: '' }) }, 'Leave out nothing') : null,
    [from, to].map((card) => el('a', { href: route('graph', { iri: card.thing.iri }) }, `What is around ${card.thing.label}`)));
}

function way(path, asked) {
  const inner = path.steps.slice(0, -1).map((step) => step.to);
  return el('section', { class: 'way' }, el('p', { class: 'chain' },
    thingLink(path.steps[0].from),
    path.steps.map((step) => [el('span', { class: 'property' }, step.forward ? ` ${names(step)} → ` : ` ← ${names(step)} `), thingLink(step.to)]),
    ' ', confidence(path.belief, 'belief')),
  el('details', {}, el('summary', {}, 'Sentences'), path.steps.map((step) => [step.fact, ...step.others].flatMap((fact) => fact.passages.map((p) => passage(p))))),
  inner.length && !asked.without ? el('p', { class: 'quiet' }, 'Not over ', inner.map((thing, i) => [i ? ', ' : '', el('a', { href: route('path', { ...asked, without: thing.iri }), 'aria-label': `Paths not over ${thing.label}` }, thing.label)])) : null);
}

/** What joins the two best; the sentences below tell the rest. */
function names(step) {
  const all = verbs([step.fact, ...step.others]);
  return all.slice(0, NAMED).join(', ') + (all.length > NAMED ? ` +${all.length - NAMED}` : '');
}
