// A map that is moved by dragging, wheel, pinching, keys and buttons; names of places are left out where they would cover another.
import { el } from './dom.js';
import { project, WORLD } from './world.js';

const SVG = 'http://www.w3.org/2000/svg';
const CLOSEST = 4;
const MARGIN = 6;
const CHARACTER = 6.8;
const LINE = 14;
const STEP = 1.5;
/** Dots are whole in a window so wide and grow to that from this part; by hand. */
const WIDE = 1400;
const SMALLEST = 0.25;
/** Dots of places that are nearer than this part of their radii together would hide each other; by hand. */
const APART = 0.85;

function svg(name, attributes, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** The middle of what is seen, moved so that as little as can be beside the world is. */
function inside(middle, begin, length, seen) {
  const margin = Math.min(seen, length) / 2;
  return Math.min(begin + length - margin, Math.max(begin + margin, middle));
}

export class Atlas {
  /** Places come most important first; each has `at`, `thing`, and what is `said` of it. */
  constructor(places, outline, parameters) {
    this.parameters = parameters;
    this.marks = places.map((place, i) => this.mark(place, i));
    this.land = svg('path', { class: 'land', d: outline });
    this.drawing = svg('svg', { 'aria-hidden': 'true' }, this.land, ...[...this.marks].reverse().map((m) => m.dot), ...this.marks.map((m) => m.name));
    this.frame = el('div', { class: 'atlas', tabindex: 0, role: 'group', 'aria-label': 'Map: arrow keys move it, plus and minus zoom, 0 shows all; the list has every place',
      onkeydown: (event) => this.key(event), onpointerdown: (event) => this.press(event), onpointermove: (event) => this.drag(event), onpointerup: (event) => this.release(event), onpointercancel: (event) => this.release(event) }, this.drawing);
    this.frame.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
    const button = (text, label, onclick) => el('button', { type: 'button', 'aria-label': label, onclick }, text);
    this.node = el('div', { class: 'atlas-box' }, this.frame, el('p', { class: 'actions' },
      button('+', 'Nearer', () => this.zoom(1 / STEP)), button('−', 'Further', () => this.zoom(STEP)), button('All places', 'All places', () => this.fit())));
    this.pointers = new Map();
    this.onchoose = () => {};
    this.onleft = () => {};
  }

  mark(place, i) {
    const [x, y] = project(place.at.longitude, place.at.latitude);
    const tied = place.facts + place.events;
    const hint = svg('title', {});
    hint.textContent = `${place.thing.label}: ${place.said}`;
    const dot = svg('circle', { class: tied ? 'dot tied' : 'dot', cx: x, cy: y }, hint);
    dot.addEventListener('click', () => { if (!this.moved) this.choose(i, true); });
    const name = svg('text', { class: 'name' });
    name.textContent = place.thing.label.length > 28 ? `${place.thing.label.slice(0, 27)}…` : place.thing.label;
    return { x, y, dot, name, tied: tied > 0, size: 3 + 1.3 * Math.log2(1 + Math.min(tied, place.articles) * 2 + place.articles) };
  }

  /** Said once the map is in the page: only then its size is known. */
  start() {
    this.address = location.hash;
    const [x, y, width] = (this.parameters?.get('at') || '').split(',').map(Number);
    this.seen = width > 0 && [x, y, width].every(Number.isFinite) ? { x, y, width } : null;
    if (this.seen) this.draw();
    else this.fit();
    new ResizeObserver(() => this.draw()).observe(this.frame);
  }

  /** Shows or hides the places that are only mentioned. */
  mentioned(shown) {
    for (const m of this.marks) m.out = !shown && !m.tied;
    this.draw();
  }

  /** All places in view, with some of the world around them. */
  fit() {
    const [xs, ys] = [this.marks.map((m) => m.x), this.marks.map((m) => Math.min(WORLD.y + WORLD.height, m.y))];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const ratio = this.frame.clientHeight / this.frame.clientWidth || 0.6;
    this.seen = { x: (left + right) / 2, y: (top + bottom) / 2, width: Math.min(WORLD.width, Math.max(24, (right - left) * 1.2 + MARGIN, ((bottom - top) * 1.2 + MARGIN) / ratio)) };
    this.draw();
  }

  zoom(by, at = this.seen) {
    const width = Math.min(WORLD.width * 1.1, Math.max(CLOSEST, this.seen.width * by));
    const real = width / this.seen.width;
    this.seen = { x: at.x + (this.seen.x - at.x) * real, y: at.y + (this.seen.y - at.y) * real, width };
    this.draw();
  }

  move(dx, dy) {
    this.seen.x += dx;
    this.seen.y += dy;
    this.draw();
  }

  /** Marks keep their size on the screen, and names those places that come first. */
  draw() {
    const { clientWidth: wide, clientHeight: high } = this.frame;
    if (!wide || !this.seen) return;
    this.unit = this.seen.width / wide;
    this.seen.x = inside(this.seen.x, WORLD.x, WORLD.width, this.seen.width);
    this.seen.y = inside(this.seen.y, WORLD.y, WORLD.height, high * this.unit);
    const corner = { x: this.seen.x - (wide * this.unit) / 2, y: this.seen.y - (high * this.unit) / 2 };
    this.drawing.setAttribute('viewBox', `${corner.x} ${corner.y} ${wide * this.unit} ${high * this.unit}`);
    const taken = [];
    // on a small window dots would hide the land
    const scale = Math.min(1, SMALLEST + wide / WIDE);
    const drawn = [];
    let left = 0;
    for (const m of this.marks) {
      const size = m.size * scale;
      m.dot.setAttribute('r', size * this.unit);
      const [x, y] = [(m.x - corner.x) / this.unit, (m.y - corner.y) / this.unit];
      // nearer by, there is room for more; what is chosen is always seen
      const under = !m.out && !m.chosen && drawn.some((d) => Math.hypot(x - d.x, y - d.y) < (size + d.size) * APART);
      m.dot.classList.toggle('covered', Boolean(m.out) || under);
      if (under) left += 1;
      else if (!m.out) drawn.push({ x, y, size });
      const begin = x + size + 3;
      const box = { left: begin, right: begin + CHARACTER * m.name.textContent.length, top: y - LINE / 2, bottom: y + LINE / 2 };
      const inside = x > 0 && box.right < wide && box.top > 0 && box.bottom < high;
      const free = !m.out && !under && inside && !taken.some((t) => box.left < t.right && box.right > t.left && box.top < t.bottom && box.bottom > t.top);
      m.name.classList.toggle('covered', !free);
      if (free) {
        m.name.setAttribute('x', m.x + (size + 3) * this.unit);
        m.name.setAttribute('y', m.y + 4 * this.unit);
        m.name.setAttribute('font-size', 12 * this.unit);
        m.name.setAttribute('stroke-width', 3 * this.unit);
        taken.push(box, { left: x - size, right: x + size, top: y - size, bottom: y + size });
      }
    }
    this.onleft(left);
    this.remember();
  }

  remember() {
    if (!this.parameters) return;
    this.parameters.set('at', [this.seen.x, this.seen.y, this.seen.width].map((value) => value.toFixed(2)).join(','));
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      // who has gone on has another address while the next view is still read
      if (!this.node.isConnected || location.hash !== this.address) return;
      this.address = `#/map?${this.parameters}`;
      history.replaceState(history.state, '', this.address);
    }, 300);
  }

  choose(i, pressed = false) {
    this.marks.forEach((m, j) => {
      m.chosen = i === j;
      m.dot.classList.toggle('chosen', m.chosen);
    });
    this.draw();
    this.onchoose(i, pressed);
  }

  key(event) {
    const far = this.seen.width / 8;
    const act = { ArrowLeft: () => this.move(-far, 0), ArrowRight: () => this.move(far, 0), ArrowUp: () => this.move(0, -far), ArrowDown: () => this.move(0, far), '+': () => this.zoom(1 / STEP), '=': () => this.zoom(1 / STEP), '-': () => this.zoom(STEP), 0: () => this.fit() }[event.key];
    if (!act || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  }

  /** Where on the map a pointer is. */
  under(event) {
    const box = this.frame.getBoundingClientRect();
    return { x: this.seen.x + (event.clientX - box.left - box.width / 2) * this.unit, y: this.seen.y + (event.clientY - box.top - box.height / 2) * this.unit };
  }

  wheel(event) {
    event.preventDefault();
    this.zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, this.under(event));
  }

  press(event) {
    this.pointers.set(event.pointerId, event);
    this.moved = false;
  }

  /** One finger moves, two zoom. */
  drag(event) {
    const before = this.pointers.get(event.pointerId);
    if (!before) return;
    const others = [...this.pointers].filter(([id]) => id !== event.pointerId).map(([, other]) => other);
    if (others.length) {
      const apart = (e) => Math.hypot(e.clientX - others[0].clientX, e.clientY - others[0].clientY) || 1;
      this.zoom(apart(before) / apart(event), this.under(others[0]));
    } else {
      this.move((before.clientX - event.clientX) * this.unit, (before.clientY - event.clientY) * this.unit);
    }
    this.moved ||= Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY) > 2;
    if (this.moved) this.frame.setPointerCapture(event.pointerId);
    this.pointers.set(event.pointerId, event);
  }

  release(event) {
    this.pointers.delete(event.pointerId);
  }
}
