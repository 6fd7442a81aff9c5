// Names that would cover each other are left out, those of things mentioned less first; nearer by, there is room for more.
const CHARACTER = 7.15;
const LINE = 16;
/** Characters of a line of a name, and of a whole one. */
const LINE_LENGTH = 20;
const LONGEST = 56;
const FONT = 13;
const EDGE_FONT = 11.5;
/** Names and verbs are never drawn smaller than this, in pixels, however far away; on a small drawing, which is held nearer, the names are the drawing. */
const SMALLEST = 11;
const SMALLEST_ON_SMALL = 12;
const SMALL = 480;

/** From here letters keep their size on the screen. */
export const readable = (cy) => (cy.width() < SMALL ? SMALLEST_ON_SMALL : SMALLEST) / FONT;

/** Letters are so many times larger than drawn nearby that they can be read. */
const letters = (zoom, cy) => Math.max(1, readable(cy) / zoom);

/** How far a thing with its name reaches to both sides, up and down from its middle, where the drawing is seen at a zoom. */
export function nameBox(n, zoom, cy) {
  const text = textSize(n);
  const larger = letters(zoom, cy);
  const radius = n.data('size') / 2;
  return { half: Math.max(radius, (text.width * larger) / 2), up: radius, down: radius + 3 + text.height * larger };
}

const pen = document.createElement('canvas').getContext('2d');

/** How large a name is nearby, measured once. */
function textSize(n) {
  const known = n.scratch('text');
  if (known) return known;
  pen.font = `${FONT}px ${n.style('font-family')}`;
  const text = n.data('lines').split('\n');
  const size = { width: Math.max(...text.map((line) => pen.measureText(line).width)) + 2, height: LINE * text.length };
  n.scratch('text', size);
  return size;
}

/** A name in lines, broken between words; a very long one is cut. */
export function lines(name) {
  const whole = name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
  return whole.split(' ').reduce((all, word) => {
    const last = all[all.length - 1];
    return last !== undefined && last.length + word.length < LINE_LENGTH ? [...all.slice(0, -1), `${last} ${word}`] : [...all, word];
  }, []).join('\n');
}

/** A name that would cover another or a thing gets the class `unnamed`, but what is chosen is always named. Words of an edge that is shorter than they are, or that would cover a name, a thing or other words, are left out. */
export function declutter(cy) {
  const zoom = cy.zoom();
  const larger = letters(zoom, cy);
  const words = Math.max(EDGE_FONT, SMALLEST / zoom);
  if (cy.scratch('larger') !== larger || cy.scratch('words') !== words) {
    cy.scratch('larger', larger);
    cy.scratch('words', words);
    cy.nodes().style('font-size', FONT * larger);
    cy.nodes('.aside').style('font-size', SMALLEST * larger);
    cy.edges().style('font-size', words);
  }
  const taken = [];
  const said = [];
  const circles = cy.nodes().not('.out').map((n) => circle(n, zoom));
  const nodes = cy.nodes().filter((n) => !n.hasClass('out'))
    .sort((a, b) => Number(b.selected()) - Number(a.selected()) || Number(a.hasClass('aside')) - Number(b.hasClass('aside')) || b.data('size') - a.data('size') || (a.id() < b.id() ? -1 : 1));
  cy.batch(() => {
    nodes.forEach((n) => {
      const box = place(n, larger * zoom, zoom);
      const covered = [...taken, ...circles].some((t) => t.of !== n.id() && box.left < t.right && box.right > t.left && box.top < t.bottom && box.bottom > t.top);
      n.toggleClass('unnamed', covered && !n.selected());
      if (!covered || n.selected()) taken.push(box);
    });
    cy.edges('.named').forEach((e) => {
      const line = along(e, words, zoom);
      const covered = !line || line.some((p) => [...taken, ...circles, ...said].some((t) => p.right > t.left && p.left < t.right && p.bottom > t.top && p.top < t.bottom));
      e.toggleClass('tight', covered);
      if (!covered) said.push(...line);
    });
  });
}

/** Small boxes along the words of an edge, which lie on it around its middle; nothing where it is shorter than they are. */
function along(e, words, zoom) {
  const [from, to] = [e.source(), e.target()];
  const [a, b] = [from.renderedPosition(), to.renderedPosition()];
  const length = Math.hypot(a.x - b.x, a.y - b.y);
  const [begin, end] = [(from.data('size') / 2) * zoom, length - (to.data('size') / 2) * zoom];
  const half = (CHARACTER * (words / FONT) * e.data('label').length * zoom) / 2;
  if (end - begin < 2 * half) return null;
  const side = (words * zoom) / 2;
  const steps = Math.max(1, Math.ceil(half / side));
  return Array.from({ length: 2 * steps + 1 }, (none, i) => {
    const at = ((begin + end) / 2 + (half * (i - steps)) / steps) / length;
    const [x, y] = [a.x + (b.x - a.x) * at, a.y + (b.y - a.y) * at];
    return { left: x - side, right: x + side, top: y - side, bottom: y + side };
  });
}

/** The box that a name takes below its thing: on other sides Cytoscape cuts names off that moved there. */
function place(n, scale, zoom) {
  const { x, y } = n.renderedPosition();
  const text = textSize(n);
  const half = (text.width * scale) / 2;
  const top = y + (n.data('size') / 2 + 3) * zoom;
  return { left: x - half, right: x + half, top, bottom: top + text.height * scale };
}

/** The box of all that is seen, in the drawing's own units: things and those names that are not left out, as large as they are at this zoom. */
export function seenBox(cy) {
  const zoom = cy.zoom();
  const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  cy.nodes(':visible').forEach((n) => {
    const { x, y } = n.position();
    const radius = n.data('size') / 2;
    const { half, up, down } = n.hasClass('unnamed') ? { half: radius, up: radius, down: radius } : nameBox(n, zoom, cy);
    Object.assign(box, { x1: Math.min(box.x1, x - half), x2: Math.max(box.x2, x + half), y1: Math.min(box.y1, y - up), y2: Math.max(box.y2, y + down) });
  });
  return box;
}

/** Where a thing itself is drawn, which no other's name may cover. */
function circle(n, zoom) {
  const { x, y } = n.renderedPosition();
  const half = (n.data('size') / 2) * zoom;
  return { of: n.id(), left: x - half, right: x + half, top: y - half, bottom: y + half };
}
