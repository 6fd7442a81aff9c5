// The neighbourhood of a thing as a drawing: expand, hide, filter, read the evidence of an edge, take it along.
import { el, number, prefixed, route, words, family, save, thingLink, typeTag } from './dom.js';
import { call } from './api.js';
import { explained, verbs } from './passages.js';
import { controls } from './graph-controls.js';
import { declutter, lines, seenBox } from './declutter.js';
import { joined, pairId } from './joined.js';
import { style } from './drawing-style.js';
import { across, below, MANY, PADDING, spread } from './spread.js';
import { stable } from './stable.js';
import { eventsDrawn, MOST_EVENTS } from './told-events.js';

const FAMILIES = ['person', 'organization', 'place', 'group', 'event', 'work', 'other'];
/** With more edges than this, only the chosen ones are named: more would cover the drawing. */
const NAMED_EDGES = 24;
/** A small window has room for fewer things, nearer to each other and never smaller than can be told apart, so that one moves it; the status tells how many facts were left out. */
const ROOM = matchMedia('(max-width: 46rem)').matches ? { first: 20, more: 12, apart: 90, least: 0.4 } : { first: 60, more: 40, apart: 150, least: 0 };
/** As many as the server gives at once. */
const MOST_FACTS = 500;
const SCRIPTS = ['layout-base.js', 'cose-base.js', 'cytoscape-fcose.js', 'cytoscape.min.js'];
let loaded = null;

/** The drawing library, loaded when first needed. */
function library() {
  loaded ||= SCRIPTS.reduce((before, file) => before.then(() => new Promise((resolve, reject) => {
    const script = el('script', { src: `vendor/${file}`, onload: resolve, onerror: () => reject(new Error(`cannot load ${file}`)) });
    document.head.append(script);
  })), Promise.resolve()).then(() => {
    window.cytoscape.use(window.cytoscapeFcose);
  });
  return loaded;
}

export async function graph(parameters) {
  const given = parameters.get('iri') || '';
  const [first] = await Promise.all([call('neighbourhood', { thing: given, limit: wanted(parameters) }), library()]);
  // the address may have a name, or the IRI of what is one with another since
  const start = first.nodes.find((n) => n.iri === first.centre);
  parameters.set('iri', start.iri);
  const drawing = new Drawing(parameters);
  return {
    title: `Graph of ${start.label}`,
    nodes: [
      el('div', { class: 'over' }, el('h1', {}, 'Around ', el('a', { href: route('thing', { iri: start.iri }) }, start.label)), drawing.controls),
      el('div', { class: 'graph-area' }, drawing.canvas, drawing.side),
      el('div', { class: 'under' }, drawing.status, legend()),
    ],
    after: () => {
      if (given !== start.iri) drawing.remember();
      drawing.start(first, start.iri);
    },
  };
}

/** How many facts of the thing are drawn: as many as there is room for, or as the address asks for. */
function wanted(parameters) {
  const asked = Number(parameters.get('facts'));
  return Number.isInteger(asked) && asked > ROOM.first ? Math.min(asked, MOST_FACTS) : ROOM.first;
}

/** What the colours and shapes say. */
function legend() {
  return el('ul', { class: 'colours plain', 'aria-label': 'Colours and shapes' }, FAMILIES.map((f) => el('li', { 'data-family': f }, f)));
}

/** What is said of a thing, once for each other end and direction; what is said both ways alike is one. */
function told(iri, here, facts) {
  const entries = new Map();
  for (const [id, e] of facts) {
    const out = e.subject.iri === iri;
    const other = out ? e.object : e.subject;
    const key = JSON.stringify([other.iri, out]);
    if (!entries.has(key)) entries.set(key, { other, out, facts: [], ids: [] });
    const entry = entries.get(key);
    entry.facts.push(e);
    entry.ids.push(id);
  }
  const all = [...entries.values()].map((entry) => ({ ...entry, verbs: verbs(entry.facts) }));
  const back = (entry) => all.find((e) => e.other.iri === entry.other.iri && e.out !== entry.out && [...e.verbs].sort().join() === [...entry.verbs].sort().join());
  return all.filter((entry) => entry.out || !back(entry)).map((entry) => {
    const same = back(entry);
    const said = entry.verbs.join(', ');
    const text = same ? `${said} ↔ ${entry.other.label}` : entry.out ? `${said} → ${entry.other.label}` : `${entry.other.label} ${said} → ${here}`;
    return { text, ids: same ? [...entry.ids, ...same.ids] : entry.ids };
  });
}

class Drawing {
  constructor(parameters) {
    this.parameters = new URLSearchParams(parameters);
    this.canvas = el('div', { class: 'canvas', tabindex: 0, role: 'application', 'aria-label': 'Graph: Tab and arrow keys go from thing to thing, Enter expands, Delete hides', onkeydown: (e) => this.key(e) });
    this.side = el('aside', { class: 'side', 'aria-live': 'polite' }, el('p', { class: 'quiet' }, 'Choose a thing or an edge.'));
    this.status = el('p', { class: 'quiet', role: 'status', id: 'graph-status' });
    this.nodes = new Map();
    /** Facts by their own id, and the ids of those that are one edge. */
    this.edges = new Map();
    this.pairs = new Map();
    /** How many facts of a thing were left out, by its IRI, the one that was opened last behind the others. */
    this.left = new Map();
    this.hidden = new Set(this.parameters.getAll('hidden'));
    this.opened = this.parameters.getAll('open');
    Object.assign(this, controls(this));
  }

  start(neighbourhood, iri) {
    const look = style(FAMILIES);
    this.background = look.background;
    this.cy = window.cytoscape({ container: this.canvas, minZoom: 0.1, maxZoom: 3, style: look.rules, textureOnViewport: this.opened.length > 0, hideEdgesOnViewport: false });
    this.canvas.cy = this.cy;
    this.cy.on('mouseover mouseout', 'edge', (event) => this.named(event.type === 'mouseover' ? event.target : null));
    this.cy.on('tap', 'node', (event) => this.chooseThing(event.target.id()));
    this.cy.on('dbltap', 'node', (event) => this.expand(event.target.id()));
    this.cy.on('tap', 'edge', (event) => this.chooseEdges(this.pairs.get(event.target.id()).filter((id) => this.shown.has(id))));
    let waiting = 0;
    this.cy.on('zoom layoutstop dragfree', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => declutter(this.cy), 60);
    });
    new ResizeObserver(() => this.resized()).observe(this.canvas);
    this.add(neighbourhood, iri);
    this.chooseThing(iri);
    this.restore();
  }

  /** What the reader did not move or zoom is fitted anew to a window that became another, as when the filters open. */
  resized() {
    this.cy.resize();
    if (this.fitted === this.seen()) this.fit();
  }

  seen() {
    return JSON.stringify([this.cy.zoom(), this.cy.pan()]);
  }

  async restore() {
    await this.reopen();
    if (this.parameters.get('events') === 'in') await this.bringEvents();
  }

  /** What the address says was expanded, in that order, laid out once. */
  async reopen() {
    if (!this.opened.length) return;
    const opened = [...new Set(this.opened)];
    const all = await Promise.all(opened.map((iri) => this.neighbours(iri)));
    all.forEach((neighbourhood, i) => this.take(neighbourhood, opened[i]));
    this.came = '';
    this.options();
    this.filter();
    this.arrange(true);
  }

  /** Everything that is seen can be shared: filters, what was expanded and what is hidden; from a step the browser's back button leads back. */
  remember(step = false) {
    for (const [name, values] of [['open', this.opened], ['hidden', this.hidden]]) {
      this.parameters.delete(name);
      for (const value of values) this.parameters.append(name, value);
    }
    const address = `#/graph?${this.parameters}`;
    if (step && address !== location.hash) history.pushState({}, '', address);
    else history.replaceState(history.state, '', address);
  }

  set(name, value) {
    this.parameters.set(name, value);
    if (!value || value === '0') this.parameters.delete(name);
    this.count();
    this.remember();
    this.filter();
    if (name === 'countries') this.arrange(true);
  }

  add(neighbourhood, around) {
    const first = this.cy.elements().empty();
    const { came, facts } = this.take(neighbourhood, around);
    this.cy.elements().removeClass('fresh');
    if (!first) came.nodes().addClass('fresh');
    this.came = first ? '' : `; ${number(came.nodes().length)} things and ${number(facts)} facts came`;
    this.options();
    this.filter();
    this.arrange(first, came);
  }

  /** Takes in what is new, around a thing that stands already. */
  take(neighbourhood, around) {
    const near = this.cy.getElementById(around);
    const at = near.length ? near.position() : { x: 0, y: 0 };
    const fresh = [];
    neighbourhood.nodes.forEach((n, i) => {
      if (this.nodes.has(n.iri)) return;
      this.nodes.set(n.iri, n);
      const angle = 2.4 * i;
      fresh.push({ group: 'nodes', data: { id: n.iri, label: n.label, lines: lines(n.label), family: family(n.iri, n.type), size: 18 + Math.min(26, 5 * Math.log2(1 + n.mentions)) }, position: { x: at.x + 90 * Math.cos(angle), y: at.y + 90 * Math.sin(angle) } });
    });
    let facts = 0;
    for (const e of neighbourhood.edges) {
      const id = JSON.stringify([e.subject.iri, e.property, e.object.iri]);
      if (this.edges.has(id)) continue;
      this.edges.set(id, e);
      facts += 1;
      const pair = pairId(e);
      if (!this.pairs.has(pair)) {
        this.pairs.set(pair, []);
        fresh.push({ group: 'edges', data: { id: pair, source: e.subject.iri, target: e.object.iri, ...joined([e], e.subject.iri) } });
      }
      this.pairs.get(pair).push(id);
    }
    // what was drawn before stays drawn, however few were asked for since
    this.left.set(around, Math.min(neighbourhood.left, this.left.get(around) ?? Infinity));
    this.cy.removeScratch('larger');
    return { came: this.cy.add(fresh), facts };
  }

  /** What stands already keeps its place; countries stand aside, in a row below. */
  arrange(first, came = this.cy.nodes()) {
    performance.mark('layout begins');
    const main = this.cy.elements(':visible').not('.aside');
    const many = main.nodes().length > MANY;
    // only what changes under the reader's eyes is moved there: a first drawing stands at once
    const calm = first || many || matchMedia('(prefers-reduced-motion: reduce)').matches;
    const fixed = first ? [] : main.nodes().difference(came).map((n) => ({ nodeId: n.id(), position: { ...n.position() } }));
    stable(() => main.layout({ name: 'fcose', quality: many ? 'draft' : 'default', animate: !calm, animationDuration: 400, randomize: first, fixedNodeConstraint: fixed.length && fixed.length < main.nodes().length ? fixed : undefined, nodeSeparation: ROOM.apart - 10, idealEdgeLength: ROOM.apart, nodeDimensionsIncludeLabels: !many, nodeRepulsion: 16000, padding: 40, fit: false, stop: () => { if (first || ROOM.least) spread(this.cy, main.nodes(), this.cy.nodes('.aside:visible'), first); this.putAside(); this.fit(); performance.measure('layout', 'layout begins'); } }).run());
  }

  putAside() {
    const box = this.cy.nodes(':visible').not('.aside').boundingBox();
    below(this.cy.nodes('.aside:visible'), box, across(box.w));
  }

  options() {
    const fill = (holder, name, values) => {
      const select = holder.querySelector('select');
      const now = this.parameters.get(name) || '';
      select.replaceChildren(el('option', { value: '' }, 'all'), ...values.map(([v, text]) => el('option', { value: v, selected: v === now }, text)));
    };
    fill(this.property, 'property', [...new Map([...this.edges.values()].map((e) => [prefixed(e.property), e.property.endsWith('#openRelation') ? 'in its own words' : e.label]))].sort());
    fill(this.family, 'class', [...new Set([...this.nodes.values()].map((n) => n.type))].filter(Boolean).sort().map((type) => [type, words(type)]));
  }

  /** Articles' days are compared as text: both are YYYY-MM-DD. */
  passes(edge) {
    const p = this.parameters;
    return (!p.get('property') || prefixed(edge.property) === p.get('property'))
      && (!edge.event || p.get('events') === 'in')
      && (p.get('least') ? edge.belief >= Number(p.get('least')) : edge.sure)
      && (!p.get('since') || (edge.last && edge.last >= p.get('since')))
      && (!p.get('until') || (edge.first && edge.first <= p.get('until')));
  }

  filter() {
    const start = this.parameters.get('iri');
    const type = this.parameters.get('class');
    const fits = (iri) => !this.hidden.has(iri) && (iri === start || !type || this.nodes.get(iri).type === type);
    const kept = new Set([start]);
    const shows = ([id, edge]) => this.passes(edge) && fits(edge.subject.iri) && fits(edge.object.iri);
    this.shown = new Set([...this.edges].filter(shows).map(([id]) => id));
    for (const [pair, ids] of this.pairs) {
      const facts = ids.filter((id) => this.shown.has(id)).map((id) => this.edges.get(id));
      const drawn = this.cy.getElementById(pair);
      drawn.toggleClass('out', !facts.length);
      if (facts.length) drawn.data(joined(facts, drawn.data('source')));
      for (const edge of facts) kept.add(edge.subject.iri).add(edge.object.iri);
    }
    const aside = (iri) => iri !== start && this.nodes.get(iri).type === 'Country' && this.parameters.get('countries') !== 'in';
    for (const iri of this.nodes.keys()) {
      const drawn = this.cy.getElementById(iri);
      drawn.toggleClass('out', !kept.has(iri) || this.hidden.has(iri)).toggleClass('aside', aside(iri));
      drawn.connectedEdges().toggleClass('faint', false);
    }
    this.cy.nodes('.aside').connectedEdges().addClass('faint');
    this.named(null);
    const [nodes, edges] = this.visible();
    this.status.replaceChildren(`${number(nodes.length)} things, ${number(edges.length)} facts shown`, ...this.leftOut(), this.came || '');
    declutter(this.cy);
  }

  /** How much of the thing in the middle is not drawn, and the ways to it. */
  leftOut() {
    const start = this.parameters.get('iri');
    const left = this.left.get(start);
    if (!left) return [];
    const more = Math.min(left, ROOM.first, MOST_FACTS - wanted(this.parameters));
    const button = el('button', { type: 'button', class: 'quiet-button', id: 'more', onclick: () => this.more() }, `Draw ${number(more)} more`);
    return [`; ${number(left)} of ${this.nodes.get(start).label} left out: `, ...(more > 0 ? [button, ', '] : []), el('a', { href: route('thing', { iri: start }) }, 'all on the card')];
  }

  /** The next facts of the thing in the middle; the address says how many are drawn. */
  async more() {
    const start = this.parameters.get('iri');
    this.parameters.set('facts', wanted(this.parameters) + ROOM.first);
    this.remember(true);
    this.add(await call('neighbourhood', { thing: start, limit: wanted(this.parameters) }), start);
    this.chooseThing(this.chosen);
    document.getElementById('more')?.focus();
  }

  named(pointed) {
    const drawn = this.cy.edges().not('.out').not('.faint');
    this.cy.edges().removeClass('named');
    if (drawn.length <= NAMED_EDGES) drawn.addClass('named');
    this.cy.edges().removeClass('pointed');
    if (pointed) pointed.addClass('pointed');
  }

  visible() {
    const seen = (id) => !this.cy.getElementById(id).hasClass('out');
    return [
      [...this.nodes.values()].filter((n) => seen(n.iri)),
      [...this.edges].filter(([id]) => this.shown.has(id)).map(([, e]) => e),
    ];
  }

  chooseThing(iri) {
    const thing = this.nodes.get(iri);
    this.chosen = iri;
    this.cy.elements().unselect();
    this.cy.getElementById(iri).select();
    const facts = [...this.edges].filter(([id, e]) => (e.subject.iri === iri || e.object.iri === iri) && this.shown.has(id));
    this.side.replaceChildren(
      el('p', {}, typeTag(iri, thing.type)), el('h2', {}, thingLink(thing)),
      el('ul', { class: 'plain' }, told(iri, thing.label, facts).map(({ text, ids }) => el('li', {}, el('button', { class: 'edge', onclick: () => this.chooseEdges(ids) }, text)))),
    );
  }

  /** The evidence of all facts that are one edge. */
  async chooseEdges(ids) {
    const facts = ids.map((id) => this.edges.get(id));
    this.cy.elements().unselect();
    this.cy.getElementById(pairId(facts[0])).select();
    try {
      const all = await Promise.all(facts.map((e) => (e.event ? [e] : call('evidence', { subject: e.subject.iri, property: e.property, object: e.object.iri }))));
      this.side.replaceChildren(...explained(all.flat()).flat(2));
    } catch (error) {
      this.side.replaceChildren(el('p', { class: 'error', role: 'alert' }, error.message));
    }
  }

  async expand(iri) {
    if (!iri) return;
    if (iri === this.parameters.get('iri')) {
      if (this.left.get(iri) && wanted(this.parameters) < MOST_FACTS) return this.more();
      this.came = `; ${this.left.get(iri) ? 'no more fit here' : `all of ${this.nodes.get(iri).label} was drawn already`}`;
      return this.filter();
    }
    // each time so many more, which the address counts by naming the thing again
    if (!this.opened.includes(iri) || this.left.get(iri)) this.opened.push(iri);
    this.remember(true);
    this.add(await this.neighbours(iri), iri);
    this.chooseThing(iri);
  }

  /** What is around a thing, which may be an event that is drawn: its parts are there already. */
  neighbours(iri) {
    return /\/event\//.test(iri) ? { nodes: [], edges: [], left: 0 } : call('neighbourhood', { thing: iri, limit: Math.min(MOST_FACTS, ROOM.more * Math.max(1, this.opened.filter((each) => each === iri).length)) });
  }

  /** The events of what was opened come when they are asked for first, and go when they are not. */
  async events(asked) {
    this.set('events', asked ? 'in' : '');
    if (asked) await this.bringEvents();
  }

  async bringEvents() {
    const start = this.parameters.get('iri');
    const cards = await Promise.all([...new Set([start, ...this.opened])].filter((iri) => !/\/event\//.test(iri)).map((iri) => call('card', { thing: iri, passages: 1, listed: MOST_EVENTS })));
    cards.forEach((card) => this.take(eventsDrawn(card.events), card.thing.iri));
    this.came = '';
    this.options();
    this.filter();
    this.arrange(true);
    this.chooseThing(this.chosen);
  }

  hide(iri) {
    if (!iri || iri === this.parameters.get('iri')) return;
    this.hidden.add(iri);
    this.remember(true);
    this.filter();
    this.chooseThing(this.parameters.get('iri'));
  }

  showAll() {
    this.hidden.clear();
    this.remember();
    this.filter();
    this.fit();
  }

  /** All in view where that is large enough, but few things not blown up. */
  fit() {
    // letters keep their size from some way off, so that what all takes depends on from where it is seen
    const rounds = this.cy.nodes().length > MANY ? 1 : 6;
    for (let i = 0; i < rounds; i += 1) {
      if (rounds === 1) this.cy.fit(this.cy.elements(':visible'), PADDING);
      else this.fitSeen();
      declutter(this.cy);
    }
    if (rounds === 1) this.cy.fit(this.cy.elements(':visible'), PADDING);
    if (this.cy.zoom() < ROOM.least) {
      this.cy.zoom(ROOM.least);
      this.cy.center(this.cy.getElementById(this.parameters.get('iri')));
      declutter(this.cy);
    } else if (this.cy.zoom() > 1.3) {
      this.cy.zoom(1.3);
      this.cy.center(this.cy.elements(':visible'));
    }
    this.fitted = this.seen();
  }

  /** Names that are left out take no room. */
  fitSeen() {
    const { x1, x2, y1, y2 } = seenBox(this.cy);
    const [wide, high] = [this.cy.width() - 2 * PADDING, this.cy.height() - 2 * PADDING];
    if (!(x2 > x1 && y2 > y1 && wide > 0 && high > 0)) return;
    const zoom = Math.min(this.cy.maxZoom(), Math.max(this.cy.minZoom(), Math.min(wide / (x2 - x1), high / (y2 - y1))));
    this.cy.viewport({ zoom, pan: { x: this.cy.width() / 2 - (zoom * (x1 + x2)) / 2, y: this.cy.height() / 2 - (zoom * (y1 + y2)) / 2 } });
  }

  async png() {
    save('graph.png', 'image/png', await this.cy.png({ output: 'blob-promise', full: true, scale: 2, bg: this.background }));
  }

  key(event) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const things = this.visible()[0].map((n) => n.iri);
      this.chooseThing(things[(things.indexOf(this.chosen) + step + things.length) % things.length]);
    } else if (event.key === 'Enter') {
      this.expand(this.chosen);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      this.hide(this.chosen);
    }
  }
}
