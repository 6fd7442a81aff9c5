// The words of which a query is made, offered as one types, and what the endpoint is called for other programs.
import { el } from './dom.js';

const MOST = 8;

/** A list under a box of what its last word may become, chosen by arrow keys or a press, and the text that declares the prefixes. */
export function wordsFor(box, terms) {
  const known = [
    ...[...terms.properties, ...terms.shape].map((p) => [`gw:${p.name}`, p.label]),
    ...terms.classes.map((name) => [`gw:${name}`, 'class']),
    ...terms.prefixes.map((p) => [`${p.name}:`, p.iri])];
  const offered = el('ul', { id: 'offered', class: 'offered', role: 'listbox', 'aria-label': 'Words that fit' });
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', offered.id);
  let active = -1;
  const typed = () => /[\w:]*$/.exec(box.value.slice(0, box.selectionStart))[0];
  const mark = (index) => {
    active = index;
    [...offered.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === active)));
    if (active < 0) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', offered.children[active].id);
  };
  const close = () => {
    offered.replaceChildren();
    mark(-1);
  };
  const take = (word) => {
    const from = box.selectionStart - typed().length;
    box.setRangeText(word, from, box.selectionStart, 'end');
    close();
    box.focus();
  };
  const offer = () => {
    const start = typed().toLowerCase();
    const bare = start.replace(/^gw:/, '');
    const fits = start.length < 2 ? [] : known.filter(([word]) => word.toLowerCase() !== start && (word.toLowerCase().startsWith(start) || word.slice(3).toLowerCase().startsWith(bare)));
    offered.replaceChildren(...fits.slice(0, MOST).map(([word, meaning], i) => el('li', { id: `offered-${i}`, role: 'option', 'aria-selected': 'false', title: meaning, onmousedown: (event) => {
      event.preventDefault();
      take(word);
    } }, word)));
    mark(-1);
  };
  box.addEventListener('input', offer);
  box.addEventListener('blur', close);
  box.addEventListener('keydown', (event) => {
    const many = offered.children.length;
    if (!many || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') mark((active + (event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1) + many) % many);
    else if ((event.key === 'Enter' || event.key === 'Tab') && active >= 0) take(offered.children[active].textContent);
    else {
      // who moves on in the text wants none of them
      if (/^(?:Escape|Arrow|Home|End|Page)/.test(event.key)) close();
      return;
    }
    event.preventDefault();
  });
  const declared = terms.prefixes.map((p) => `PREFIX ${p.name}: <${p.iri}>`).join('\n');
  return el('div', {}, offered, el('details', {}, el('summary', {}, 'For other programs'),
    el('p', {}, 'SPARQL endpoint: ', el('code', {}, new URL('sparql', location.href.replace(/#.*/, '')).href)), el('pre', { tabindex: 0 }, declared)));
}

/** The names with gw: in a query that the ontology has not, neither for what articles tell nor for the shape of the graph, for an answer without rows. */
export function unknownWords(text, terms) {
  const known = new Set([...[...terms.properties, ...terms.shape].map((p) => p.name), ...terms.classes]);
  return [...new Set(text.match(/\bgw:\w+/g) || [])].filter((word) => !known.has(word.slice(3)));
}

/** What may be changed in a query with a name that has found nothing, `given` being its values by parameter. */
export function whatNext(named, given) {
  const ways = named.parameters.map((p) => wayOf(p, given(p.name) || '')).filter(Boolean);
  const all = [...new Set(ways)];
  if (!all.length) return 'The graph has nothing of the kind.';
  return `Nothing found. Try ${all.length > 1 ? `${all.slice(0, -1).join(', ')} or ` : ''}${all[all.length - 1]}.`;
}

/** What to do with a parameter that leaves something out. */
function wayOf(parameter, value) {
  const kind = parameter.kind.toLowerCase();
  if (!value) return '';
  if (kind === 'number') return parameter.name === 'most' ? (Number(value) < 1 ? 'a higher upper bound' : '') : Number(value) === 0 ? '' : parameter.name === 'least' ? 'a lower belief' : 'a smaller number';
  if (kind === 'date') return parameter.name === 'on' ? 'another day' : 'a longer time';
  return { thing: 'another name', article: 'another article', class: 'another class', property: 'another property' }[kind] || 'another value';
}
