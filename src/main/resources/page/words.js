// The words of which a query is made, offered as one types, and what the endpoint is called for other programs.
import { el } from './dom.js';

const MOST = 8;

/** Buttons under a box for what its last word may become, and the text that declares the prefixes. */
export function wordsFor(box, terms) {
  const known = [
    ...terms.properties.map((p) => [`gw:${p.name}`, p.label]),
    ...terms.classes.map((name) => [`gw:${name}`, 'class']),
    ...terms.prefixes.map((p) => [`${p.name}:`, p.iri])];
  const offered = el('p', { class: 'offered', role: 'group', 'aria-label': 'Words that fit' });
  const typed = () => /[\w:]*$/.exec(box.value.slice(0, box.selectionStart))[0];
  const take = (word) => {
    const from = box.selectionStart - typed().length;
    box.setRangeText(word, from, box.selectionStart, 'end');
    offered.replaceChildren();
    box.focus();
  };
  const offer = () => {
    const start = typed().toLowerCase();
    const bare = start.replace(/^gw:/, '');
    const fits = start.length < 2 ? [] : known.filter(([word]) => word.toLowerCase() !== start && (word.toLowerCase().startsWith(start) || word.slice(3).toLowerCase().startsWith(bare)));
    offered.replaceChildren(...fits.slice(0, MOST).map(([word, meaning]) => el('button', { type: 'button', class: 'quiet-button', title: meaning, onclick: () => take(word) }, word)));
  };
  box.addEventListener('input', offer);
  const declared = terms.prefixes.map((p) => `PREFIX ${p.name}: <${p.iri}>`).join('\n');
  return el('div', {}, offered, el('details', {}, el('summary', {}, 'For other programs'),
    el('p', {}, 'SPARQL endpoint: ', el('code', {}, new URL('sparql', location.href.replace(/#.*/, '')).href)), el('pre', { tabindex: 0 }, declared)));
}

/** The names with gw: in a query that the ontology has not, for an answer without rows. */
export function unknownWords(text, terms) {
  const known = new Set([...terms.properties.map((p) => p.name), ...terms.classes]);
  return [...new Set(text.match(/\bgw:\w+/g) || [])].filter((word) => !known.has(word.slice(3)));
}
