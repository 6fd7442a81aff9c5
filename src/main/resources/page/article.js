// An article: its text with mentions marked by class and the sentences of facts, and beside it what was read in it.
import { el, family, isWebAddress, route } from './dom.js';
import { call } from './api.js';
import { marked } from './passages.js';
import { readings } from './readings.js';

const FAMILIES = ['person', 'organization', 'place', 'group', 'event', 'work', 'date', 'other'];

export async function article(parameters) {
  const page = await call('article', { article: parameters.get('iri') || '' });
  const at = parameters.has('at') ? Number(parameters.get('at')) : -1;
  const present = FAMILIES.filter((f) => page.mentions.some((m) => familyOf(m) === f));
  const beside = readings(page);
  const { text, target } = textOf(page, beside.spans, at);
  const url = page.article.url;
  const all = el('div', { class: 'reading' },
    el('article', {},
      el('h1', {}, page.article.title),
      el('p', { class: 'quiet' }, [page.article.date, url ? '' : page.source].filter(Boolean).join(' · '), ' ',
        url ? el(isWebAddress(url) ? 'a' : 'span', { href: url, class: 'url' }, readable(url)) : null),
      el('details', { class: 'cite' }, el('summary', {}, 'Cite'), el('p', {}, page.citation),
        navigator.clipboard ? el('button', { type: 'button', onclick: async (event) => {
          await navigator.clipboard.writeText(page.citation);
          event.target.textContent = 'Copied';
        } }, 'Copy') : null),
      present.length ? el('fieldset', { class: 'legend' }, el('legend', {}, 'Show'), present.map((f) => el('label', {},
        el('input', { type: 'checkbox', checked: true, onchange: (event) => text.classList.toggle(`without-${f}`, !event.target.checked) }),
        el('span', { class: 'tag', 'data-family': f }, f)))) : null,
      page.text.trim() ? text : el('p', {}, 'This article has no text.')),
    beside.node);
  tie(all);
  return {
    title: page.article.title,
    nodes: [all],
    after: (returned) => {
      if (target) {
        target.classList.add('target');
        if (!returned) target.scrollIntoView({ block: 'center' });
      }
    },
  };
}

/** An address with its letters as they are meant. */
function readable(url) {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

const familyOf = (m) => family(m.thing && m.thing.iri, m.type);

function mention(words, m) {
  const title = `${m.thing ? m.thing.label : m.type} (${m.kind.toLowerCase()}, ${m.confidence.toFixed(2)})`;
  return el(m.thing ? 'a' : 'span', { class: 'mention', 'data-family': familyOf(m), 'data-kind': m.kind, title, href: m.thing ? route('thing', { iri: m.thing.iri }) : null }, words);
}

/** Paragraph by paragraph; `spans` are the places that something was read in, by their begin and without overlap. */
function textOf(page, spans, at) {
  const text = el('div', { class: 'text' });
  let target = null;
  let begin = 0;
  for (const line of page.text.split('\n')) {
    const end = begin + line.length;
    if (line.trim()) {
      const paragraph = el('p', {}, pieces(begin, end, spans).map(([from, to, id]) => {
        const inside = page.mentions.filter((m) => m.begin >= from && m.end <= to).map((m) => ({ ...m, begin: m.begin - from, end: m.end - from }));
        const words = marked(page.text.slice(from, to), inside, mention);
        return id === null ? words : el('span', { class: 'read', 'data-read': id }, words);
      }));
      if (at >= begin && at <= end) target = [...paragraph.querySelectorAll('.read')].find((s) => within(spans[Number(s.dataset.read)], at)) || paragraph;
      text.append(paragraph);
    }
    begin = end + 1;
  }
  return { text, target };
}

const within = (span, at) => at >= span.begin && at < span.end;

/** A line cut where spans begin and end: [from, to, the span's number or null]. */
function pieces(begin, end, spans) {
  const cut = [];
  let from = begin;
  spans.forEach((span, i) => {
    const [a, b] = [Math.max(span.begin, begin), Math.min(span.end, end)];
    if (a >= b) return;
    if (a > from) cut.push([from, a, null]);
    cut.push([a, b, String(i)]);
    from = b;
  });
  if (from < end) cut.push([from, end, null]);
  return cut;
}

/** What is pointed at or has the focus lights up on both sides. */
function tie(all) {
  const light = (event) => {
    const id = event.target.closest?.('[data-read]')?.dataset.read;
    for (const node of all.querySelectorAll('.lit')) node.classList.remove('lit');
    if (id !== undefined && event.type !== 'mouseout' && event.type !== 'focusout') {
      for (const node of all.querySelectorAll(`[data-read="${id}"]`)) node.classList.add('lit');
    }
  };
  for (const type of ['mouseover', 'mouseout', 'focusin', 'focusout']) all.addEventListener(type, light);
}
