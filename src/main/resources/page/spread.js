// A drawing that is laid out is drawn over the whole window, and its things so far apart that their names have room.
import { nameBox, readable } from './declutter.js';

/** How much further apart things are drawn along one side than along the other; by hand. */
const MOST_DRAWN_OUT = 2.2;
/** What things with their names take of the window, so that they can be moved apart with ease, what they take at most, and things alone; by hand. */
const AT_EASE = 0.36;
const FULL = 0.5;
const FULL_OF_THINGS = 0.12;
/** So often all pairs are looked at, at most. */
const TURNS = 200;
const GAP = 4;
/** Pixels between what is drawn and the edge of the window. */
export const PADDING = 16;
/** With more things names are only read nearer by, and to move them apart would take seconds. */
export const MANY = 150;
/** What stands aside below: a row, and what parts it from the others. */
const ROW = 55;
const ASIDE = 110;
const AWAY = 50;

/**
 * Turns what is laid out wide to stand in a high window, draws it out over the window, and parts names that cover each other. What stood
 * before more came is not turned: each thing stays left of and above those that it was, and what came far off is drawn near.
 */
export function spread(cy, nodes, aside, first) {
  const [wide, high] = [cy.width() - 2 * PADDING, cy.height() - 2 * PADDING];
  if (nodes.length < 3 || wide <= 0 || high <= 0) return;
  const zoom = sight(cy, nodes, wide * high);
  const window = { w: wide / zoom, h: high / zoom };
  window.h -= belowHeight(aside.length, window.w);
  const box = nodes.boundingBox({ includeLabels: false });
  const turned = first && (box.w > box.h) !== (window.w > window.h);
  const [w, h] = turned ? [box.h, box.w] : [box.w, box.h];
  // the outermost names reach beyond their things
  const edge = Math.min(60, window.w / 10);
  let [x, y] = [(window.w - 2 * edge) / Math.max(1, w), (window.h - 70) / Math.max(1, h)];
  [x, y] = [Math.min(x, y * MOST_DRAWN_OUT), Math.min(y, x * MOST_DRAWN_OUT)];
  const many = nodes.length > MANY;
  if (many) [x, y] = [x / Math.min(x, y), y / Math.min(x, y)];
  const [frameWidth, frameHeight] = first ? [w * x, h * y] : [window.w - 2 * edge, window.h - 70];
  if (first) nodes.positions((n) => {
    const [left, top] = [n.position('x') - box.x1, n.position('y') - box.y1];
    return { x: (turned ? top : left) * x, y: (turned ? left : top) * y };
  });
  else even(nodes, frameWidth, frameHeight);
  if (!many) part(boxes(cy, nodes, zoom, window.w * window.h), { left: -edge, right: frameWidth + edge, top: -24, bottom: frameHeight + 46 });
}

/** Things with even gaps over a width and a height, in the order in which they stand along both. */
function even(nodes, width, height) {
  const place = (axis, length) => new Map(nodes.sort((a, b) => a.position(axis) - b.position(axis) || (a.id() < b.id() ? -1 : 1)).map((n, i) => [n.id(), (i / (nodes.length - 1)) * length]));
  const [x, y] = [place('x', width), place('y', height)];
  nodes.positions((n) => ({ x: x.get(n.id()), y: y.get(n.id()) }));
}

/** How many of those that stand aside are beside each other in a row. */
export const across = (wide) => Math.max(3, Math.floor(Math.max(wide, 420) / ASIDE));

const belowHeight = (count, wide) => (count ? AWAY + ROW * Math.ceil(count / across(wide)) : 0);

/** In rows below the others. */
export function below(aside, box, inRow) {
  aside.sort((a, b) => (a.data('label') < b.data('label') ? -1 : 1)).forEach((n, i) => {
    n.position({ x: box.x1 + ASIDE / 2 + Math.max(ASIDE, box.w / inRow) * (i % inRow), y: box.y2 + AWAY + ROW * Math.floor(i / inRow) });
  });
}

/** From how far all is seen: whole names if they have room then, else as far as letters keep their size, and with very many things further. */
function sight(cy, nodes, room) {
  const sum = (values) => values.reduce((all, value) => all + value, 0);
  const names = nodes.length > MANY ? Infinity : sum(nodes.map((n) => area(nameBox(n, 1, cy))));
  const things = sum(nodes.map((n) => n.data('size') ** 2));
  return Math.min(1, Math.max(readable(cy), Math.sqrt((AT_EASE * room) / names)), Math.sqrt((FULL_OF_THINGS * room) / things));
}

const area = (box) => 2 * box.half * (box.up + box.down);

/** What each thing takes: with its name as long as there is room, those first that are mentioned most. */
function boxes(cy, nodes, zoom, room) {
  let left = FULL * room;
  const order = nodes.sort((a, b) => b.data('size') - a.data('size') || (a.id() < b.id() ? -1 : 1));
  return order.map((n) => {
    const radius = n.data('size') / 2;
    const named = nameBox(n, zoom, cy);
    left -= area(named);
    return { n, ...n.position(), ...(left >= 0 ? named : { half: radius, up: radius, down: radius }) };
  });
}

/** Moves what covers each other apart, each half of the shorter way, and nothing out of the frame; the same in the same order each time. */
function part(boxes, frame) {
  for (let turn = 0; turn < TURNS; turn += 1) {
    let moved = false;
    for (let i = 0; i < boxes.length; i += 1) {
      for (let j = i + 1; j < boxes.length; j += 1) moved = apart(boxes[i], boxes[j]) || moved;
    }
    for (const b of boxes) {
      b.x = Math.min(Math.max(frame.right - b.half, frame.left + b.half), Math.max(frame.left + b.half, b.x));
      b.y = Math.min(frame.bottom - b.down, Math.max(frame.top + b.up, b.y));
    }
    if (!moved) break;
  }
  for (const b of boxes) b.n.position({ x: b.x, y: b.y });
}

function apart(a, b) {
  const over = a.half + b.half + GAP - Math.abs(a.x - b.x);
  const under = a.y < b.y ? a.down + b.up + GAP - (b.y - a.y) : b.down + a.up + GAP - (a.y - b.y);
  if (over <= 0 || under <= 0) return false;
  if (over < under) {
    const step = (a.x <= b.x ? 1 : -1) * (over / 2);
    a.x -= step;
    b.x += step;
  } else {
    const step = (a.y <= b.y ? 1 : -1) * (under / 2);
    a.y -= step;
    b.y += step;
  }
  return true;
}
