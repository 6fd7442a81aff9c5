// Events as things of a drawing: an event is joined to who took part in it and to where it was.
import { happening } from './passages.js';

/** So many of a thing's events are drawn: those that articles are about, and the newest. */
export const MOST_EVENTS = 12;

/** Events of a card as nodes and edges, in the form in which neighbours come. */
export function eventsDrawn(events) {
  const shown = events.filter((e) => !e.negated);
  return {
    nodes: shown.flatMap((e) => [{ iri: e.iri, label: [happening(e), e.saidWhen].filter(Boolean).join(', '), type: e.type, mentions: e.tellings.length }, ...e.participants.map((p) => ({ mentions: 1, ...p.thing }))]),
    edges: shown.flatMap((e) => e.participants.map((p) => edge(e, p))),
    left: 0,
  };
}

/** That somebody took part; its sentences are those that tell of the event. */
function edge(event, { role, thing }) {
  const days = event.tellings.map((t) => t.article.date).filter(Boolean).sort();
  const where = role === 'heldIn';
  const held = { iri: event.iri, label: happening(event), type: event.type };
  return {
    subject: where ? held : thing,
    property: `https://graphwright.org/ontology#${role}`,
    object: where ? thing : held,
    label: where ? 'held in' : role === 'patient' ? 'affected by' : 'part in',
    value: where ? thing.label : held.label,
    belief: Math.max(...event.tellings.map((t) => t.confidence)),
    sure: true,
    articles: new Set(event.tellings.map((t) => t.article.iri)).size,
    first: days[0] || '',
    last: days[days.length - 1] || '',
    event,
    passages: event.tellings.map((t) => ({ evidence: '', article: t.article, sentence: t.sentence, begin: t.begin, marks: [], confidence: t.confidence, by: [], cue: '', claimedBy: '', saidWhen: t.saidWhen, relation: '', negated: false })),
  };
}
