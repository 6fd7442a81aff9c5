// A thing's card: names, facts by property with the sentences behind each, events, quotations, articles.
import { el, confidence, counted, isWebAddress, number, route, thingLink, typeTag, words } from './dom.js';
import { call } from './api.js';
import { articleLink, explained, passage } from './passages.js';

const FIRST = 8;

export async function card(parameters) {
  const c = await call('card', { thing: parameters.get('iri') || '', passages: 2 });
  const { iri } = c.thing;
  return {
    title: c.thing.label,
    nodes: [
      el('header', { class: 'card-head' },
        el('p', {}, c.types.map((t) => typeTag(iri, t))),
        el('h1', {}, c.thing.label),
        c.thing.aliases.length ? el('p', { class: 'quiet' }, `also ${c.thing.aliases.join(', ')}`) : null,
        el('p', { class: 'quiet' }, `${counted(c.thing.mentions, 'mention')} in ${counted(c.articles.length, 'article')}`),
        c.identifiers.length ? el('p', { class: 'quiet ids' }, 'elsewhere ', c.identifiers.map((id) => [el(isWebAddress(id) ? 'a' : 'span', { href: id }, id), ' '])) : null,
        el('nav', { class: 'actions', 'aria-label': 'More of this thing' },
          el('a', { href: route('graph', { iri }) }, 'Graph'),
          el('a', { href: route('timeline', { iri }) }, 'Timeline'),
          el('a', { href: route('path', { from: iri }) }, 'Paths from here'))),
      c.namesakes.length ? el('p', { class: 'note' }, 'Others of this name: ', c.namesakes.map((n) => [thingLink(n), ' ', typeTag(n.iri, n.type), ' '])) : null,
      section('Facts', c.facts.map((group) => factGroup(group, c.thing))),
      section('Events', shorten(c.events, event)),
      section('Quotations', shorten(c.quotations, saying)),
      section('Articles', [el('ul', { class: 'rows' }, c.articles.map((a) => el('li', {}, articleLink(a), el('time', {}, a.date))))]),
    ].filter(Boolean),
  };
}

function section(title, content) {
  return content.length ? el('section', {}, el('h2', {}, title), content) : null;
}

/** The first few, the others behind a button. */
function shorten(list, make) {
  const nodes = list.slice(0, FIRST).map(make);
  if (list.length > FIRST) {
    const button = el('button', { class: 'more', onclick: () => {
      const rest = list.slice(FIRST).map(make);
      button.replaceWith(...rest);
    } }, `${number(list.length - FIRST)} more`);
    nodes.push(button);
  }
  return nodes;
}

function factGroup(group, thing) {
  const title = words(group.label);
  return el('section', { class: 'facts' },
    el('h3', {}, el('span', { class: 'property' }, group.inverse ? `${title} → ${thing.label}` : title)),
    shorten(group.facts, (fact) => factRow(fact, group, thing)));
}

function factRow(fact, group, thing) {
  const more = fact.passages > fact.shown.length && fact.other
    ? el('button', { class: 'more', onclick: async () => {
      const [subject, object] = group.inverse ? [fact.other.iri, thing.iri] : [thing.iri, fact.other.iri];
      const all = await call('evidence', { subject, property: group.property, object });
      more.parentElement.replaceChildren(...explained(all).flat(2));
    } }, `All ${number(fact.passages)} sentences`)
    : null;
  const count = counted(fact.articles, 'article');
  return el('details', { class: 'fact' },
    el('summary', {}, fact.other ? thingLink(fact.other) : el('span', {}, fact.value), confidence(fact.confidence), el('span', { class: 'quiet' }, count)),
    el('div', { class: 'evidence' }, fact.shown.map(passage), more));
}

function event(e) {
  return el('details', { class: 'fact' },
    el('summary', {}, el('time', {}, e.when), el('span', { class: 'tag', 'data-family': 'event' }, words(e.type)), el('span', {}, e.negated ? `not: ${e.words}` : e.words), confidence(e.confidence)),
    el('div', { class: 'evidence' },
      el('blockquote', { class: 'passage' }, el('p', {}, e.sentence), el('footer', {}, articleLink(e.article))),
      el('p', {}, e.participants.map((p) => [el('span', { class: 'quiet' }, `${words(p.role)} `), thingLink(p.thing), ' ']))));
}

function saying(s) {
  return el('blockquote', { class: 'passage' }, el('p', {}, s.direct ? `“${s.quote}”` : s.quote),
    el('footer', {}, articleLink(s.article, s.begin), el('time', {}, s.article.date), confidence(s.confidence)));
}
