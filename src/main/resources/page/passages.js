// Sentences behind facts, with the words marked.
import { el, confidence, route, words } from './dom.js';

/** Text with marks; marks may touch but those that overlap an earlier one are left out. */
export function marked(text, marks, make) {
  const parts = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.begin < at || mark.end > text.length) continue;
    parts.push(text.slice(at, mark.begin), make(text.slice(mark.begin, mark.end), mark));
    at = mark.end;
  }
  parts.push(text.slice(at));
  return parts;
}

export function articleLink(article, begin) {
  return el('a', { class: 'article-link', href: route('article', { iri: article.iri, at: begin }) }, article.title);
}

export function passage(p) {
  const notes = [
    p.negated ? 'denied' : '',
    p.claimedBy ? `according to ${p.claimedBy}` : '',
    p.when ? `when: ${p.when}` : '',
    p.relation ? `words: “${p.relation}”` : '',
    p.by ? `found by ${p.by}${p.cue ? ` “${p.cue}”` : ''}` : '',
  ].filter(Boolean);
  return el(
    'blockquote',
    { class: 'passage' },
    el('p', {}, marked(p.sentence, p.marks, (text, mark) => el('mark', { 'data-role': mark.role }, text))),
    el(
      'footer',
      {},
      articleLink(p.article, p.begin),
      p.article.date ? el('time', { datetime: p.article.date }, p.article.date) : null,
      confidence(p.confidence),
      notes.length ? el('span', { class: 'quiet' }, notes.join(' · ')) : null,
    ),
  );
}

/** All passages of facts as `/api/evidence` gives them. */
export function explained(facts) {
  return facts.map((fact) => [
    el('h3', {}, fact.subject.label, el('span', { class: 'property' }, ` ${words(fact.label)} `), fact.value),
    fact.passages.map(passage),
  ]);
}
