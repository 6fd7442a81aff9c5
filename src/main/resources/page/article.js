// An article's text with all mentions marked by class; each leads to its thing.
import { el, family, isWebAddress, route } from './dom.js';
import { call } from './api.js';
import { marked } from './passages.js';

const FAMILIES = ['person', 'organization', 'place', 'group', 'event', 'work', 'date', 'other'];

export async function article(parameters) {
  const page = await call('article', { article: parameters.get('iri') || '' });
  const at = parameters.has('at') ? Number(parameters.get('at')) : -1;
  const familyOf = (m) => family(m.thing && m.thing.iri, m.type);
  const present = FAMILIES.filter((f) => page.mentions.some((m) => familyOf(m) === f));
  const text = el('div', { class: 'text' });
  let begin = 0;
  let target = null;
  for (const line of page.text.split('\n')) {
    const end = begin + line.length;
    const start = begin;
    if (line.trim()) {
      const inside = page.mentions.filter((m) => m.begin >= start && m.end <= end)
        .map((m) => ({ ...m, begin: m.begin - start, end: m.end - start }));
      const paragraph = el('p', {}, marked(line, inside, mention));
      if (at >= start && at <= end) target = paragraph;
      text.append(paragraph);
    }
    begin = end + 1;
  }
  function mention(words, m) {
    const title = `${m.thing ? m.thing.label : m.type} (${m.kind.toLowerCase()}, ${m.confidence.toFixed(2)})`;
    return el(m.thing ? 'a' : 'span', { class: 'mention', 'data-family': familyOf(m), 'data-kind': m.kind, title, href: m.thing ? route('thing', { iri: m.thing.iri }) : null }, words);
  }
  const url = page.article.url;
  return {
    title: page.article.title,
    nodes: [
      el('article', {},
        el('h1', {}, page.article.title),
        el('p', { class: 'quiet' }, [page.article.date, page.source].filter(Boolean).join(' · '), ' ',
          url ? el(isWebAddress(url) ? 'a' : 'span', { href: url, class: 'url' }, url) : null),
        el('fieldset', { class: 'legend' }, el('legend', {}, 'Show'), present.map((f) => el('label', {},
          el('input', { type: 'checkbox', checked: true, onchange: (event) => text.classList.toggle(`without-${f}`, !event.target.checked) }),
          el('span', { class: 'tag', 'data-family': f }, f)))),
        text),
    ],
    after: () => {
      if (target) {
        target.classList.add('target');
        target.scrollIntoView({ block: 'center' });
      }
    },
  };
}
