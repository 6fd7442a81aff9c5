// Sentences behind facts, with the words marked.
import { el, confidence, number, route, words } from './dom.js';

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

/** What joins subject and object: the property, or for an open relation the sentence's own verb. */
export const verb = (fact) => fact.passages[0].relation || fact.label;

/** What joins two things by some facts, each word once; "has accused" adds nothing to "accused". */
export function verbs(facts) {
  const all = [...new Set(facts.map((fact) => (fact.passages.length ? verb(fact) : fact.label)))];
  return all.filter((said) => !/^ha(?:s|d|ve) /.test(said) || !all.includes(said.replace(/^\S+ /, '')));
}

/** What happened, in a word: the class, and where the ontology has none for it the text's own word, with which the label begins. */
export const happening = (event) => (event.type === 'Event' ? event.label.split(':')[0] : words(event.type));

/** What is said of an article that only repeats another's text. */
export function copyTag(article) {
  return article.copyOf ? el('span', { class: 'tag' }, 'copy') : null;
}

/** What follows a number of articles where others repeat them. */
export const copies = (count) => (count ? ` and ${number(count)} ${count === 1 ? 'copy' : 'copies'}` : '');

/** What found a fact in a sentence, in words. */
const FOUND_BY = { 'pair-model': 'the trained model', cue: 'a pattern of words', rule: 'a rule', authority: 'the list of places' };

/** What the sentence says of it besides: that somebody denies or claims it, and when. */
export function reservations(p) {
  return [
    p.negated ? 'denied' : '',
    p.claimedBy ? ['according to ', p.claimant ? el('a', { href: route('thing', { iri: p.claimant }) }, p.claimedBy) : p.claimedBy] : '',
    p.saidWhen ? `when: ${p.saidWhen}` : '',
  ];
}

/** A sentence with its article and how it was read; `brief` says only what changes the meaning. */
export function passage(p, brief = false) {
  const notes = [
    ...reservations(p),
    p.relation && !brief ? `words: “${p.relation}”` : '',
    p.by.length && !brief ? `found by ${p.by.map((by) => FOUND_BY[by] || by).join(' and ')}` : '',
  ].filter(Boolean);
  return el(
    'blockquote',
    { class: 'passage', 'data-evidence': p.evidence },
    el('p', {}, marked(p.sentence, p.marks, (text, mark) => el('mark', { 'data-role': mark.role }, text))),
    el(
      'footer',
      {},
      articleLink(p.article, p.begin),
      p.article.date ? el('time', { datetime: p.article.date }, p.article.date) : null,
      brief ? null : confidence(p.confidence),
      notes.length ? el('span', { class: 'quiet' }, notes.map((note, i) => [i ? ' · ' : '', note])) : null,
    ),
  );
}

/** All passages of facts as `/api/evidence` gives them. */
export function explained(facts) {
  return facts.map((fact) => [
    el('h3', {}, fact.subject.label, el('span', { class: 'property' }, ` ${fact.label} `), fact.value),
    fact.passages.map((p) => passage(p)),
  ]);
}

/** What to do where the graph has no article. */
export function noArticle() {
  return el('p', { class: 'empty' }, 'No article yet. Add some in the terminal, and load this page again: ', el('code', {}, 'graphwright add FILE …'));
}
