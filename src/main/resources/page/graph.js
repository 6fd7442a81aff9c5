// The neighbourhood of a thing as a drawing: expand, hide, filter, read the evidence of an edge, take it along.
import { el, number, prefixed, route, save, words, family, thingLink, typeTag } from './dom.js';
import { call } from './api.js';
import { explained, verb } from './passages.js';
import { graphMl } from './graphml.js';

const FAMILIES = ['person', 'organization', 'place', 'group', 'event', 'work', 'other'];
/** With more edges than this, only the chosen ones are named: more would cover the drawing. */
const NAMED_EDGES = 24;
/** Where the slider stands before it is moved; what is drawn until then is what the program calls sure. */
const FLOOR = '0.5';
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
  const iri = parameters.get('iri') || '';
  const [first] = await Promise.all([call('neighbourhood', { thing: iri }), library()]);
  const start = first.nodes.find((n) => n.iri === iri) || first.nodes[0];
  const drawing = new Drawing(parameters);
  return {
    title: `Graph of ${start.label}`,
    nodes: [
      el('h1', {}, 'Around ', el('a', { href: route('thing', { iri: start.iri }) }, start.label)),
      drawing.controls,
      el('div', { class: 'graph-area' }, drawing.canvas, drawing.side),
      drawing.status,
    ],
    after: () => drawing.start(first, start.iri),
  };
}

class Drawing {
  constructor(parameters) {
    this.parameters = new URLSearchParams(parameters);
    this.canvas = el('div', { class: 'canvas', tabindex: 0, role: 'application', 'aria-label': 'Graph: Tab and arrow keys go from thing to thing, Enter expands, Delete hides', onkeydown: (e) => this.key(e) });
    this.side = el('aside', { class: 'side', 'aria-live': 'polite' }, el('p', { class: 'quiet' }, 'Choose a thing or an edge.'));
    this.status = el('p', { class: 'quiet', role: 'status', id: 'graph-status' });
    this.nodes = new Map();
    this.edges = new Map();
    this.hidden = new Set();
    const field = (name, label, attributes) => el('div', { class: 'field' }, el('label', { for: `f-${name}` }, label),
      el(attributes.options ? 'select' : 'input', { id: `f-${name}`, ...attributes, options: null, value: this.parameters.get(name) || attributes.value || null, [attributes.options ? 'onchange' : 'oninput']: (e) => this.set(name, e.target.value) }));
    this.property = field('property', 'Property', { options: true });
    this.family = field('class', 'Class', { options: true });
    this.controls = el('div', { class: 'controls' },
      el('details', { open: matchMedia('(min-width: 46rem)').matches }, el('summary', {}, 'Filters'), el('div', { class: 'inline' },
        this.property, this.family,
        field('since', 'Articles since', { type: 'date' }), field('until', 'Articles until', { type: 'date' }),
        field('least', 'Least belief', { type: 'range', min: 0, max: 1, step: 0.05, value: FLOOR }))),
      el('p', { class: 'actions' },
        el('button', { type: 'button', id: 'expand', onclick: () => this.expand(this.chosen) }, 'Expand'),
        el('button', { type: 'button', id: 'hide', onclick: () => this.hide(this.chosen) }, 'Hide'),
        el('button', { type: 'button', id: 'all', onclick: () => this.showAll() }, 'Show all'),
        el('button', { type: 'button', id: 'png', onclick: () => this.png() }, 'PNG'),
        el('button', { type: 'button', id: 'graphml', onclick: () => save('graph.graphml', 'application/xml', graphMl(...this.visible())) }, 'GraphML')));
  }

  start(neighbourhood, iri) {
    const style = getComputedStyle(document.documentElement);
    const color = (name) => style.getPropertyValue(`--${name}`).trim();
    this.background = color('paper');
    this.cy = window.cytoscape({
      container: this.canvas,
      minZoom: 0.2,
      maxZoom: 3,
      style: [
        { selector: 'node', style: { label: 'data(label)', 'font-size': 12, 'font-family': style.fontFamily, color: color('ink'), 'text-wrap': 'ellipsis', 'text-max-width': 130, 'text-valign': 'bottom', 'text-margin-y': 4, width: 'data(size)', height: 'data(size)', 'text-background-color': color('paper'), 'text-background-opacity': 0.8, 'text-background-padding': 1 } },
        ...FAMILIES.map((f) => ({ selector: `node[family = "${f}"]`, style: { 'background-color': color(f) } })),
        { selector: 'edge', style: { label: '', 'font-size': 9.5, color: color('quiet'), width: 'data(width)', 'line-color': color('line-strong'), 'target-arrow-color': color('line-strong'), 'target-arrow-shape': 'triangle', 'arrow-scale': 0.8, 'curve-style': 'bezier', 'text-rotation': 'autorotate', 'text-background-color': color('paper'), 'text-background-opacity': 0.85 } },
        { selector: 'edge.named, edge:selected', style: { label: 'data(label)', 'z-index': 9 } },
        { selector: ':selected', style: { 'border-width': 3, 'border-color': color('ink'), 'line-color': color('accent'), 'target-arrow-color': color('accent') } },
        { selector: '.out', style: { display: 'none' } },
      ],
    });
    this.canvas.cy = this.cy;
    this.cy.on('mouseover mouseout', 'edge', (event) => this.named(event.type === 'mouseover' ? event.target : null));
    this.cy.on('tap', 'node', (event) => this.chooseThing(event.target.id()));
    this.cy.on('dbltap', 'node', (event) => this.expand(event.target.id()));
    this.cy.on('tap', 'edge', (event) => this.chooseEdge(event.target.id()));
    this.add(neighbourhood, iri);
    this.chooseThing(iri);
  }

  set(name, value) {
    this.parameters.set(name, value);
    if (!value || value === '0') this.parameters.delete(name);
    history.replaceState(null, '', `#/graph?${this.parameters}`);
    this.filter();
  }

  add(neighbourhood, around) {
    const near = this.cy.getElementById(around);
    const at = near.length ? near.position() : { x: 0, y: 0 };
    const fresh = [];
    neighbourhood.nodes.forEach((n, i) => {
      if (this.nodes.has(n.iri)) return;
      this.nodes.set(n.iri, n);
      const angle = 2.4 * i;
      fresh.push({ group: 'nodes', data: { id: n.iri, label: n.label, family: family(n.iri, n.type), size: 18 + Math.min(26, 5 * Math.log2(1 + n.mentions)) }, position: { x: at.x + 90 * Math.cos(angle), y: at.y + 90 * Math.sin(angle) } });
    });
    for (const e of neighbourhood.edges) {
      const id = JSON.stringify([e.subject.iri, e.property, e.object.iri]);
      if (this.edges.has(id)) continue;
      this.edges.set(id, e);
      fresh.push({ group: 'edges', data: { id, source: e.subject.iri, target: e.object.iri, label: verb(e), width: 1 + Math.min(4, Math.log2(e.articles)) } });
    }
    this.left = neighbourhood.left;
    this.cy.add(fresh);
    this.options();
    this.filter();
    // only what changes under the reader's eyes is moved there: a first drawing stands at once
    const first = fresh.length === this.cy.elements().length;
    const calm = first || matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.cy.layout({ name: 'fcose', animate: !calm, animationDuration: 400, randomize: first, nodeSeparation: 140, idealEdgeLength: 150, nodeRepulsion: 16000, padding: 40, fit: false, stop: () => this.fit() }).run();
  }

  options() {
    const fill = (holder, name, values) => {
      const select = holder.querySelector('select');
      const now = this.parameters.get(name) || '';
      select.replaceChildren(el('option', { value: '' }, 'all'), ...values.map(([v, text]) => el('option', { value: v, selected: v === now }, text)));
    };
    fill(this.property, 'property', [...new Map([...this.edges.values()].map((e) => [prefixed(e.property), e.label]))].sort());
    fill(this.family, 'class', [...new Set([...this.nodes.values()].map((n) => n.type))].filter(Boolean).sort().map((type) => [type, words(type)]));
  }

  /** Articles' days are compared as text: both are YYYY-MM-DD. */
  passes(edge) {
    const p = this.parameters;
    return (!p.get('property') || prefixed(edge.property) === p.get('property'))
      && (p.get('least') ? edge.belief >= Number(p.get('least')) : edge.sure)
      && (!p.get('since') || (edge.last && edge.last >= p.get('since')))
      && (!p.get('until') || (edge.first && edge.first <= p.get('until')));
  }

  filter() {
    const start = this.parameters.get('iri');
    const type = this.parameters.get('class');
    const fits = (iri) => !this.hidden.has(iri) && (iri === start || !type || this.nodes.get(iri).type === type);
    const kept = new Set([start]);
    for (const [id, edge] of this.edges) {
      const shows = this.passes(edge) && fits(edge.subject.iri) && fits(edge.object.iri);
      this.cy.getElementById(id).toggleClass('out', !shows);
      if (shows) kept.add(edge.subject.iri).add(edge.object.iri);
    }
    for (const iri of this.nodes.keys()) this.cy.getElementById(iri).toggleClass('out', !kept.has(iri) || this.hidden.has(iri));
    this.named(null);
    const [nodes, edges] = this.visible();
    this.status.textContent = `${number(nodes.length)} things, ${number(edges.length)} facts shown${this.left ? `; ${number(this.left)} more facts were left out` : ''}`;
  }

  named(pointed) {
    const few = this.visible()[1].length <= NAMED_EDGES;
    this.cy.edges().toggleClass('named', few);
    if (pointed) pointed.addClass('named');
  }

  visible() {
    const seen = (id) => !this.cy.getElementById(id).hasClass('out');
    return [
      [...this.nodes.values()].filter((n) => seen(n.iri)),
      [...this.edges].filter(([id]) => seen(id)).map(([, e]) => e),
    ];
  }

  chooseThing(iri) {
    const thing = this.nodes.get(iri);
    this.chosen = iri;
    this.cy.elements().unselect();
    this.cy.getElementById(iri).select();
    const facts = [...this.edges].filter(([id, e]) => (e.subject.iri === iri || e.object.iri === iri) && !this.cy.getElementById(id).hasClass('out'));
    this.side.replaceChildren(
      el('p', {}, typeTag(iri, thing.type)), el('h2', {}, thingLink(thing)),
      el('ul', { class: 'plain' }, facts.map(([id, e]) => el('li', {}, el('button', { class: 'edge', onclick: () => this.chooseEdge(id) },
        e.subject.iri === iri ? `${verb(e)} → ${e.object.label}` : `${e.subject.label} ${verb(e)} →`)))),
    );
  }

  async chooseEdge(id) {
    const e = this.edges.get(id);
    this.cy.elements().unselect();
    this.cy.getElementById(id).select();
    try {
      const facts = await call('evidence', { subject: e.subject.iri, property: e.property, object: e.object.iri });
      this.side.replaceChildren(...explained(facts).flat(2));
    } catch (error) {
      this.side.replaceChildren(el('p', { class: 'error', role: 'alert' }, error.message));
    }
  }

  async expand(iri) {
    if (!iri) return;
    this.add(await call('neighbourhood', { thing: iri, limit: 40 }), iri);
    this.chooseThing(iri);
  }

  hide(iri) {
    if (!iri || iri === this.parameters.get('iri')) return;
    this.hidden.add(iri);
    this.filter();
    this.chooseThing(this.parameters.get('iri'));
  }

  showAll() {
    this.hidden.clear();
    this.filter();
    this.fit();
  }

  /** All in view, but few things not blown up. */
  fit() {
    this.cy.fit(this.cy.elements(':visible'), 40);
    if (this.cy.zoom() > 1.3) {
      this.cy.zoom(1.3);
      this.cy.center(this.cy.elements(':visible'));
    }
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
