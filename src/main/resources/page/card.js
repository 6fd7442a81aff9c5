// A thing's card: names, facts by property with the sentences behind each, events, quotations, articles.
import { apart, el, confidence, counted, isWebAddress, number, route, thingLink, typeTag, words } from './dom.js';
import { call } from './api.js';
import { articleLink, copies, copyTag, happening, passage, verbs } from './passages.js';
import { changes } from './changes.js';
import { noteRevealed } from './place.js';

const FIRST = 8;

export async function card(parameters) {
  const thing = parameters.get('iri') || '';
  const c = await call('card', { thing, passages: 1, listed: FIRST });
  let whole = null;
  /** Everything, asked for when the first of a list is not enough. */
  const all = () => (whole ||= call('card', { thing, passages: 1, listed: 100000 }));
  const { iri } = c.thing;
  const [readAbove, toldAbove] = [new Map(), new Map()];
  const parts = [
    section('facts', 'Facts', [groupsOf(c.facts), ...c.facts.map((group) => factGroup(group, async () => (await all()).facts.find((g) => g.property === group.property && g.inverse === group.inverse), readAbove))], c.facts),
    section('events', 'Events', [listed('events', c.events, (e) => event(e, toldAbove), c.left.events, async () => (await all()).events), lessSureEvents(c, toldAbove, all)], [...c.events, ...c.lessSureEvents], c.left.events + c.left.lessSureEvents),
    section('quotations', 'Quotations', listed('quotations', c.quotations, quotation, c.left.quotations, async () => (await all()).quotations), c.quotations, c.left.quotations),
    section('about', 'Quotations about it', listed('quotationsAbout', c.quotationsAbout, quotationBy, c.left.quotationsAbout, async () => (await all()).quotationsAbout), c.quotationsAbout, c.left.quotationsAbout),
    section('articles', 'Articles', [c.left.articles ? el('p', {}, el('a', { href: route('articles', { thing: iri }) }, 'By month and source')) : '', el('ul', { class: 'rows' }, listed('articles', c.articles, articleRow, c.left.articles, async () => (await all()).articles, (button) => el('li', {}, button)))], c.articles, c.left.articles),
  ].filter(Boolean);
  const wanted = parts.find((part) => part.name === parameters.get('part'));
  return {
    title: c.thing.label,
    nodes: [
      el('header', { class: 'card-head', 'data-iri': iri },
        el('p', {}, c.types.map((t) => typeTag(iri, t))),
        el('h1', {}, c.thing.label),
        c.summary ? el('p', { class: 'summary' }, c.summary) : null,
        c.thing.aliases.length ? el('p', { class: 'quiet' }, `also ${c.thing.aliases.join(', ')}`) : null,
        el('p', { class: 'quiet' }, `${counted(c.thing.mentions, 'mention')} in ${counted(c.articles.length + c.left.articles - c.copies, 'article')}`, copies(c.copies)),
        c.identifiers.length ? el('p', { class: 'quiet ids' }, 'elsewhere ', c.identifiers.map((id) => [el(isWebAddress(id) ? 'a' : 'span', { href: id }, id), ' '])) : null,
        el('nav', { class: 'actions', 'aria-label': 'More of this thing' },
          el('a', { href: route('graph', { iri }) }, 'Graph'),
          el('a', { href: route('timeline', { iri }) }, 'Timeline'),
          el('a', { href: route('map', { iri }) }, 'Map'),
          el('a', { href: route('path', { from: iri }) }, 'Paths from here'),
          el('a', { href: new URL(`dossier?${new URLSearchParams({ thing: iri })}`, location.href).href }, 'Dossier to print'))),
      c.namesakes.length ? el('p', { class: 'note' }, 'Others of this name: ', c.namesakes.map((n) => [thingLink(n), ' ', typeTag(n.iri, n.type), apart(n), ' '])) : null,
      changes(all, iri, parameters.get('since') || ''),
      parts.length > 1 ? contents(parts, iri) : null,
      ...parts.map((part) => part.node),
    ].filter(Boolean),
    after: (returned) => { if (wanted && !returned) goTo(wanted.node); },
  };
}

/** A part of the card with so many entries; none where there are none. */
function section(name, title, content, entries, left = 0) {
  return entries.length ? { name, title, count: name === 'facts' ? null : entries.length + left, node: el('section', { 'data-key': name }, el('h2', {}, title), content) } : null;
}

/** The card's parts; who follows one comes to its heading, and its address leads there again. */
function contents(parts, iri) {
  return el('nav', { class: 'contents', 'aria-label': 'Parts of this card' }, parts.map((part) => el('a', {
    href: route('thing', { iri, part: part.name }),
    onclick: (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      goTo(part.node);
    },
  }, part.title, part.count === null ? null : el('span', { class: 'quiet' }, ` ${number(part.count)}`))));
}

function goTo(part) {
  const heading = part.querySelector('h2, h3');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}

/** So many kinds of facts are found without a list of them; by hand. */
const FEW_GROUPS = 3;

/** The kinds of facts, each to jump to; nothing where they are few. */
function groupsOf(groups) {
  if (groups.length <= FEW_GROUPS) return '';
  return el('p', { class: 'groups quiet', role: 'group', 'aria-label': 'Kinds of facts' }, groups.map((group) => el('button', { type: 'button', class: 'quiet-button', onclick: (event) => {
    goTo([...event.target.closest('section').querySelectorAll('.facts')].find((part) => part.dataset.key === keyOf(group)));
  } }, group.title)));
}

const keyOf = (group) => `${group.property} ${group.inverse}`;

/** What was given, and a button for what was left out; `name` tells the list from others of the card. */
function listed(name, items, make, left, rest, wrap = (button) => button) {
  const nodes = items.map(make);
  if (left) nodes.push(wrap(more(name, `${number(left)} more`, async () => (await rest()).slice(items.length).map(make))));
  return nodes;
}

/** A button that gives way to what it asks for; the first link of it has the focus then. */
function more(name, text, make) {
  const button = el('button', { class: 'more', 'data-rest': name, onclick: () => button.reveal(true) }, text);
  button.reveal = async (focus) => {
    button.disabled = true;
    const nodes = await make();
    if (focus) noteRevealed(name);
    (button.closest('li') || button).replaceWith(...nodes);
    if (focus) nodes[0].querySelector('a, summary')?.focus();
  };
  return button;
}

function articleRow(a) {
  return el('li', {}, articleLink(a), copyTag(a), el('time', {}, a.date));
}

function factGroup(group, whole, above) {
  const others = group.lessSure.length + group.lessSureLeft;
  const key = keyOf(group);
  return el('section', { class: 'facts', 'data-key': key },
    el('h3', {}, el('span', { class: 'property' }, group.title)),
    rows(group, group.facts, above),
    group.left ? more(key, `${number(group.left)} more`, async () => rows(group, (await whole()).facts.slice(group.facts.length), above)) : null,
    others ? more(`less ${key}`, `${number(others)} less sure`, async () => (group.lessSureLeft ? await whole() : group).lessSure.map((fact) => row(group, fact, above))) : null);
}

const end = (group, fact) => (group.inverse ? fact.subject : fact.object);

/** A row a thing: what else is said of it in the group stands folded behind the first, by name. */
function rows(group, facts, above) {
  const things = [];
  for (const fact of facts) {
    const last = things[things.length - 1];
    if (group.mixed && last && end(group, fact) && end(group, fact).iri === end(group, last[0])?.iri) last.push(fact);
    else things.push([fact]);
  }
  return things.map(([first, ...others]) => {
    const node = row(group, first, above);
    const folded = new Map(above);
    if (others.length) node.append(el('details', { class: 'rest' }, el('summary', {}, `also ${verbs(others).join(', ')}`), el('div', { class: 'evidence' }, others.map((fact) => row(group, fact, folded)))));
    return node;
  });
}

function row(group, fact, above) {
  return factRow(fact, end(group, fact), group, above);
}

/** The same sentence of the same article, whatever is marked in it. */
const same = (p) => JSON.stringify([p.article.iri, p.sentence]);

/** A sentence that stands under another label already is one click away; `above` knows under which label a sentence stands. */
function once(p, above, label, quoted) {
  const before = above.get(same(p));
  if (before === undefined) {
    above.set(same(p), label);
    return quoted;
  }
  return el('details', { class: 'rest again' }, el('summary', {}, `the same sentence as under “${before}”`), el('div', { class: 'evidence' }, quoted));
}

/** The fact, and the surest sentence that says so in sight; the others are asked for when wanted. */
function factRow(fact, other, group, above) {
  const [first] = fact.passages;
  const relation = first && first.relation;
  // all verbs of an open relation, unless the user's ontology has a name for it
  const property = relation && fact.label === group.label ? relation : relation || group.mixed ? fact.label : null;
  const head = el('p', { class: 'fact-head' },
    property && !group.inverse ? el('span', { class: 'property' }, property) : null,
    other ? thingLink(other) : el('span', {}, fact.value),
    property && group.inverse ? el('span', { class: 'property' }, property) : null,
    confidence(fact.belief, 'belief'), el('span', { class: 'quiet' }, counted(fact.articles, 'article')));
  const rest = fact.evidence > 1
    ? filled(`${number(fact.evidence - 1)} more ${fact.evidence === 2 ? 'sentence' : 'sentences'}`, async () => {
      const all = fact.object ? await call('evidence', { subject: fact.subject.iri, property: fact.property, object: fact.object.iri }) : [fact];
      return all.flatMap((f) => f.passages).filter((p) => p.evidence !== first.evidence).map((p) => passage(p));
    })
    : null;
  const label = [property || group.title, other ? other.label : fact.value].join(' ');
  return el('div', { class: 'fact', 'data-said': property || fact.label || group.title, 'data-inverse': group.inverse ? '' : null, 'data-key': [fact.subject.iri, fact.property, fact.object ? fact.object.iri : fact.value, relation].join(' ') },
    head, first ? once(first, above, label, passage(first, true)) : null, rest);
}

/** A part that asks for what it has when it is opened; `fill` does so before. */
function filled(text, make) {
  const details = el('details', { class: 'rest', ontoggle: () => { if (details.open) details.fill(); } }, el('summary', {}, text));
  let filling = null;
  details.fill = () => (filling ||= make().then((nodes) => details.append(el('div', { class: 'evidence' }, nodes))));
  return details;
}

/** Events of which no sentence is likely enough, behind how many they are. */
function lessSureEvents(c, above, all) {
  const count = c.lessSureEvents.length + c.left.lessSureEvents;
  return count ? more('less events', `${number(count)} less sure`, async () => (c.left.lessSureEvents ? await all() : c).lessSureEvents.map((e) => event(e, above))) : '';
}

/** An event once, with the words of the article that tells it best in sight and the other tellings a click away. */
function event(e, above) {
  const best = e.tellings.find((t) => t.main) || e.tellings[0];
  const others = e.tellings.filter((t) => t !== best);
  return el('div', { class: 'fact', 'data-key': e.iri },
    el('p', { class: 'fact-head' }, e.when ? el('time', {}, e.saidWhen) : null, el('span', { class: 'tag', 'data-family': 'event' }, happening(e)),
      e.negated ? el('span', { class: 'quiet' }, 'denied') : null,
      e.participants.map((p) => el('span', {}, p.role === 'heldIn' ? el('span', { class: 'quiet' }, 'in ') : null, thingLink(p.thing))),
      confidence(Math.max(...e.tellings.map((t) => t.confidence))), el('span', { class: 'quiet' }, counted(new Set(e.tellings.map((t) => t.article.copyOf || t.article.iri)).size, 'article'))),
    e.figures.length ? el('p', { class: 'figures' }, e.figures.map((f) => [el('span', { class: 'quiet' }, `${words(f.kind)} `), figure(f), f.article.date ? el('span', { class: 'quiet' }, ` (${f.article.date}) `) : ' '])) : null,
    once(best, above, e.label, telling(best)),
    others.length ? el('details', { class: 'rest' }, el('summary', {}, `told ${others.length === 1 ? 'once' : `${number(others.length)} times`} more`), el('div', { class: 'evidence' }, others.map(telling))) : null);
}

/** "4,200,000,000 USD": in groups from five digits on, as a year has four. */
const figure = (f) => `${/^\d{5,}$/.test(f.value) ? number(f.value) : f.value}${f.currency ? ` ${f.currency}` : ''}`;

function telling(t) {
  return el('blockquote', { class: 'passage', 'data-article': t.article.iri, 'data-begin': t.begin }, el('p', {}, t.sentence), el('footer', {}, articleLink(t.article, t.begin), t.article.date ? el('time', {}, t.article.date) : null, t.future ? el('span', { class: 'quiet' }, 'to come') : null));
}

function quotation(q) {
  const again = q.again.map((a) => a.iri);
  return el('blockquote', { class: 'passage', 'data-quotation': q.iri, 'data-speaker': q.speaker || null, 'data-again': again.length ? again.join(' ') : null }, el('p', {}, q.direct ? `“${q.quote}”` : q.quote),
    el('footer', {}, articleLink(q.article, q.begin), el('time', {}, q.article.date), confidence(q.confidence)),
    again.length ? filled(`quoted again in ${counted(again.length, 'article')}`, async () => q.again.map((a) => el('p', {}, articleLink(a.article, a.begin), ' ', el('time', {}, a.article.date)))) : null);
}

function quotationBy(q) {
  const quoted = quotation(q);
  if (q.speaker) quoted.querySelector('footer').prepend(q.speaking ? thingLink(q.speaking) : el('span', {}, q.speaker));
  return quoted;
}
