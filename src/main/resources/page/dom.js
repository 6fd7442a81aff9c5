// Builds elements. Data only ever becomes text nodes and checked attributes: nothing here parses HTML.

/** An element with attributes, listeners (`onclick`) and children (nodes or text; null is left out). */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'href') setHref(element, value);
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return element;
}

/** Links go to this page or to the web; anything else, such as javascript:, stays plain text. */
function setHref(element, value) {
  if (value.startsWith('#/')) {
    element.setAttribute('href', value);
  } else if (isWebAddress(value)) {
    element.setAttribute('href', value);
    element.setAttribute('rel', 'noopener noreferrer nofollow');
    element.setAttribute('target', '_blank');
  }
}

export function isWebAddress(text) {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

/**
 * A field of a kind of its own with what the address gives for it, and the sentence that stands by it where that is none of the kind: browsers take
 * such values away without a word. Until another is typed its value is the wrong one, so that nothing is asked without it.
 */
export function typedField(attributes, given, wanted) {
  const input = el('input', { ...attributes, value: given });
  let wrong = input.value === '' ? given || '' : '';
  const said = el('p', { class: 'error', role: 'alert', id: `${attributes.id}-wrong` }, wrong && `“${wrong}” is no ${wanted}.`);
  const mark = () => (wrong ? input.setAttribute('aria-invalid', 'true') : input.removeAttribute('aria-invalid'));
  if (wrong) input.setAttribute('aria-describedby', said.id);
  mark();
  input.addEventListener('input', () => {
    wrong = '';
    said.replaceChildren();
    mark();
  });
  return { input, said, wrong: () => wrong, value: () => wrong || input.value.trim() };
}

/** A route of this page, such as `#/thing?iri=…`; empty values are left out. */
export function route(view, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, value);
  }
  const text = query.toString();
  return `#/${view}${text ? `?${text}` : ''}`;
}

export const number = (value) => Number(value).toLocaleString('en');

export const counted = (count, noun) => `${number(count)} ${noun}${count === 1 ? '' : 's'}`;

/** `headOfState` as `head of state`. */
export const words = (name) => name.replace(/([a-z])([A-Z])/g, (all, a, b) => `${a} ${b.toLowerCase()}`);

/** An IRI of the ontology with its prefix, as addresses of this page have it. */
export const prefixed = (iri) => iri.replace('https://graphwright.org/ontology#', 'gw:');

/** Families of classes that have a colour: the thing's IRI says it, else the class's name. */
export function family(iri, type) {
  const kind = /\/id\/([a-z]+)\//.exec(iri || '') || /\/(event)\//.exec(iri || '');
  const name = (kind ? kind[1] : type || '').toLowerCase();
  return ['person', 'organization', 'place', 'group', 'event', 'work', 'date'].includes(name) ? name : 'other';
}

export function thingLink(thing) {
  return el('a', { href: route('thing', { iri: thing.iri }), class: 'thing', 'data-family': family(thing.iri, thing.type) }, thing.label);
}

export function typeTag(iri, type) {
  return type ? el('span', { class: 'tag', 'data-family': family(iri, type) }, words(type)) : null;
}

/** What tells one thing from others of its name, where that was asked for. */
export function apart(thing) {
  return thing.apart ? el('span', { class: 'quiet' }, thing.type === 'Article' ? ` ${thing.apart}` : ` in “${thing.apart}”`) : null;
}

/** What may be meant, each a link; `to` says where it leads. */
export function candidateList(things, to) {
  return el('ul', { class: 'plain' }, things.map((thing) => el('li', {}, el('a', { href: to(thing) }, thing.label), ' ', typeTag(thing.iri, thing.type), apart(thing))));
}

/** The server's sentence on a name that is not known or means several things, and those things in place of the IRIs in it. */
export function unclear(message, things, to) {
  if (!things.length) return [el('p', { class: 'error', role: 'alert' }, message)];
  return [
    el('p', { class: 'error', role: 'alert' }, message.replace(/, choose one by its IRI:[\s\S]*/, '. Which one is meant?').replace(/; much like it:[\s\S]*/, '; much like it:')),
    candidateList(things, to)];
}

export function confidence(value, what = 'confidence') {
  const percent = Math.round(value * 100);
  return el(
    'span',
    { class: 'confidence', title: `${what} ${value.toFixed(2)}` },
    el('meter', { min: 0, max: 1, low: 0.5, high: 0.8, optimum: 1, value, 'aria-hidden': 'true' }),
    el('span', {}, `${percent} %`),
  );
}

/** Lines of cells as CSV; a cell that begins as a formula would be one in a spreadsheet. */
export function csvOf(lines) {
  const cell = (value) => `"${String(value).replace(/^(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?$))/, "'$&").replaceAll('"', '""')}"`;
  return lines.map((line) => line.map(cell).join(',')).join('\r\n');
}

/** The same with tabs between, which no cell has then. */
export function tsvOf(lines) {
  const cell = (value) => String(value).replace(/[\t\r\n]+/g, ' ').replace(/^(?:[=+@]|-(?!\d+(?:\.\d+)?$))/, "'$&");
  return lines.map((line) => `${line.map(cell).join('\t')}\n`).join('');
}

/** Offers bytes or text as a file. */
export function save(name, type, content) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
