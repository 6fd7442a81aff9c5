// Facts between two things are drawn as one edge: its label names them, its arrows say which way they go.
import { verbs } from './passages.js';

/** The same for both directions. */
export const pairId = (fact) => JSON.stringify([fact.subject.iri, fact.object.iri].sort());

const NAMED = 2;

/** What an edge shows of the facts that are not filtered away. */
export function joined(facts, source) {
  const said = verbs(facts);
  return {
    label: said.slice(0, NAMED).join(', ') + (said.length > NAMED ? ` +${said.length - NAMED}` : ''),
    width: 1 + Math.min(4, Math.log2(facts.reduce((sum, f) => sum + f.articles, 0) || 1)),
    forward: facts.some((f) => f.subject.iri === source) ? 'triangle' : 'none',
    backward: facts.some((f) => f.subject.iri !== source) ? 'triangle' : 'none',
  };
}
