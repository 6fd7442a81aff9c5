// What was read in an article: things, facts, events and quotations, each tied to its place in the text.
import { el, confidence, number, thingLink, typeTag, words } from './dom.js';
import { reservations, verb } from './passages.js';

/** The column beside the text, and the places that its entries are tied to. */
export function readings(page) {
  const places = [
    ...page.facts.flatMap((f) => f.passages.map((p) => ({ begin: p.begin, end: p.begin + p.sentence.length }))),
    ...page.events.flatMap((e) => e.tellings.map((t) => sentenceAround(page.text, t))),
    ...page.quotations.map((q) => ({ begin: q.begin, end: q.begin + q.quote.length })),
  ];
  const spans = apart(places, page.text.length);
  const at = (begin) => {
    const i = spans.findIndex((s) => begin >= s.begin && begin < s.end);
    return i < 0 ? null : String(i);
  };
  const things = [...new Map(page.mentions.filter((m) => m.thing).map((m) => [m.thing.iri, m.thing])).values()];
  const times = (thing) => page.mentions.filter((m) => m.thing && m.thing.iri === thing.iri).length;
  const node = el('aside', { class: 'beside', 'aria-label': 'What was read' },
    part('Facts', page.facts.map((f) => entry(at(f.passages[0].begin), fact(f), { 'data-evidence': f.passages[0].evidence, 'data-sentence': f.passages[0].sentence }))),
    part('Events', page.events.map((e) => entry(at(e.tellings[0].begin), event(e), { 'data-article': page.article.iri, 'data-begin': e.tellings[0].begin, 'data-sentence': e.tellings[0].sentence }))),
    part('Quotations', page.quotations.map((q) => entry(at(q.begin), quotation(q), { 'data-quotation': q.iri, 'data-speaker': q.speaker || null, 'data-sentence': q.quote }))),
    part('Things', things.map((t) => el('li', {}, thingLink(t), ' ', typeTag(t.iri, t.type), el('span', { class: 'count' }, number(times(t)))))));
  if (!node.children.length) node.append(el('p', { class: 'quiet' }, 'Nothing was found in this article.'));
  return { node, spans };
}

/** From the end of the sentence before to the end of this one, where the graph knows the words alone. */
function sentenceAround(text, telling) {
  const begin = text.lastIndexOf(telling.sentence, telling.begin);
  return begin >= 0 && begin + telling.sentence.length > telling.begin
    ? { begin, end: begin + telling.sentence.length }
    : { begin: telling.begin, end: telling.begin + telling.words.length };
}

/** Places without overlap, by their begin: those that overlap are one. */
function apart(places, length) {
  const sorted = places.filter((p) => p.begin >= 0 && p.begin < length).sort((a, b) => a.begin - b.begin || b.end - a.end);
  const spans = [];
  for (const place of sorted) {
    const last = spans[spans.length - 1];
    if (last && place.begin < last.end) last.end = Math.max(last.end, place.end);
    else spans.push({ ...place });
  }
  return spans;
}

function part(title, entries) {
  return entries.length ? el('details', { open: title === 'Facts' }, el('summary', {}, el('h2', {}, `${title} `, el('span', { class: 'quiet' }, number(entries.length)))), el('ul', { class: 'rows' }, entries)) : '';
}

/** An entry whose first button goes to its place in the text; `judged` is what its correction has to name. */
function entry(id, content, judged) {
  return el('li', { 'data-read': id, ...judged }, el('span', { class: 'said' }, content), id === null ? null
    : el('button', { type: 'button', class: 'more', 'aria-label': 'To the words', onclick: (click) => {
      const place = click.target.closest('.reading').querySelector(`.text [data-read="${id}"]`);
      place.scrollIntoView({ block: 'center' });
    } }, '¶'));
}

function fact(f) {
  const [first] = f.passages;
  const notes = reservations(first).filter(Boolean);
  return [thingLink(f.subject), el('span', { class: 'property' }, verb(f)), f.object ? thingLink(f.object) : el('span', {}, f.value),
    confidence(first.confidence), notes.length ? el('span', { class: 'quiet' }, notes.map((note, i) => [i ? ' · ' : '', note])) : null];
}

function event(e) {
  return [el('span', { class: 'tag', 'data-family': 'event' }, words(e.type)), e.when ? el('time', {}, e.saidWhen) : null,
    e.negated ? el('span', { class: 'quiet' }, 'denied') : null,
    e.participants.map((p) => [el('span', { class: 'quiet' }, `${words(p.role)} `), thingLink(p.thing), ' '])];
}

function quotation(q) {
  return [q.speaking ? thingLink(q.speaking) : q.speaker ? el('strong', {}, q.speaker) : el('span', { class: 'quiet' }, 'somebody'), el('span', {}, q.direct ? `“${q.quote}”` : q.quote)];
}
