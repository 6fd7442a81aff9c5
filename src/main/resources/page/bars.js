// Bars over time, drawn as SVG from numbers alone; each bar is a link. Months, years, decades or centuries: the finest that can be told apart.
import { number } from './dom.js';

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 56;
const LEAST_STEP = 12;
const MOST_STEP = 30;
/** More bars than these nobody tells apart. By hand. */
const MOST = 60;
/** A few of long ago do not make a bar of all the rest: so much of what is dated the bars show one by one. By hand. */
const SHARE = 0.95;
/** So many must have a month for bars to be months; the others, of which only the year is known, are said. By hand. */
const WITH_MONTH = 0.8;
/** Months before and after what is chosen, at least: one goes on from a month to the next. */
const ROUND = 24;
/** Pixels that a letter of a label takes at most. */
const LETTER = 7.5;

const four = (year) => String(year).padStart(4, '0');

/** Places count from year 0 on; a value is ISO 8601 or EDTF: `2019-03`, `2019`, `201X`, `20XX`. */
const UNITS = [
  { name: 'month', months: 1, value: (at) => `${four(Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}`, marks: (at) => at % 12 === 0, label: (at) => four(Math.floor(at / 12)) },
  { name: 'year', months: 12, value: four, marks: (at) => at % 5 === 0, label: four },
  { name: 'decade', months: 120, value: (at) => `${String(at).padStart(3, '0')}X`, marks: (at) => at % 5 === 0, label: (at) => `${at}0s` },
  { name: 'century', months: 1200, value: (at) => `${String(at).padStart(2, '0')}XX`, marks: () => true, label: (at) => `${at}00s` },
];

/** The first and the last day of a time; an open end is empty. */
export function daysOf(time) {
  const [begin, end] = time.includes('/') ? time.split('/').map((part) => (part === '..' ? '' : part)) : [time, time];
  const last = end.replace(/X/g, '9');
  return {
    since: begin && `${begin.replace(/X/g, '0')}-01-01`.slice(0, 10),
    until: last.length === 7 ? `${last}-${String(new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5, 7)), 0)).getUTCDate()).padStart(2, '0')}` : last && `${last}-12-31`.slice(0, 10),
  };
}

/** A time as a person reads it. */
export function said(time) {
  const [begin, end] = time.split('/');
  if (begin === '..') return `until ${said(end)}`;
  if (end === '..') return `since ${said(begin)}`;
  return /X/.test(time) ? `${time.replace(/X/g, '0')}s` : time;
}

const monthOf = (text) => Number(text.slice(0, 4)) * 12 + (text.length >= 7 ? Number(text.slice(5, 7)) - 1 : 0);

/** The window of so many places with the most in it, the latest of several. */
function fullest(counts, first, last, places) {
  let [sum, best, from] = [0, -1, first];
  for (let at = first; at <= last; at++) {
    sum += counts.get(at) || 0;
    sum -= counts.get(at - places) || 0;
    if (at - first >= places - 1 && sum >= best) [best, from] = [sum, at - places + 1];
  }
  return { from, sum: best };
}

/** The finest unit and the window in which the bars show all, or nearly all; what is outside, one bar at either end tells. */
function whole(values) {
  const all = values.reduce((sum, v) => sum + v.count, 0);
  for (const unit of UNITS) {
    const fine = values.filter((v) => unit.months > 1 || v.month);
    const counts = new Map();
    for (const v of fine) counts.set(Math.floor(v.at / unit.months), (counts.get(Math.floor(v.at / unit.months)) || 0) + v.count);
    const places = [...counts.keys()];
    const [first, last] = [Math.min(...places), Math.max(...places)];
    const kept = fine.reduce((sum, v) => sum + v.count, 0);
    if (kept < WITH_MONTH * all) continue;
    if (last - first < MOST) return { unit, from: first, to: last };
    const window = fullest(counts, first, last, MOST - 2);
    if (window.sum >= SHARE * kept) {
      const inside = places.filter((at) => at >= window.from && at < window.from + MOST - 2);
      return { unit, from: Math.min(...inside), to: Math.max(...inside) };
    }
  }
  const century = UNITS[UNITS.length - 1];
  const last = Math.floor(Math.max(...values.map((v) => v.at)) / century.months);
  return { unit: century, from: last - MOST + 3, to: last };
}

/** The window round what is chosen, as long again on either side, where it shows more than that of all. */
function round(values, chosen) {
  const all = whole(values);
  const [least, most] = [Math.min(...values.map((v) => v.at)), Math.max(...values.map((v) => v.at))];
  if (!chosen || (!chosen.since && !chosen.until)) return all;
  const first = chosen.since ? monthOf(chosen.since) : least;
  const last = chosen.until ? monthOf(chosen.until) : most;
  const beside = Math.max(ROUND, last - first + 1);
  const [begin, end] = [Math.max(least, first - beside), Math.min(most, last + beside)];
  const unit = UNITS.find((u) => Math.floor(end / u.months) - Math.floor(begin / u.months) < MOST);
  return !unit || begin > end || unit.months >= all.unit.months ? all : { unit, from: Math.floor(begin / unit.months), to: Math.floor(end / unit.months) };
}

function bars(values, { unit, from, to }) {
  const drawn = Array.from({ length: to - from + 1 }, (x, i) => ({ at: from + i, value: unit.value(from + i), count: 0 }));
  const before = { value: `../${unit.value(from - 1)}`, count: 0 };
  const after = { value: `${unit.value(to + 1)}/..`, count: 0 };
  let coarse = 0;
  for (const v of values) {
    const at = Math.floor(v.at / unit.months);
    if (at < from) before.count += v.count;
    else if (at > to) after.count += v.count;
    else if (unit.months === 1 && !v.month) coarse += v.count;
    else drawn[at - from].count += v.count;
  }
  return { drawn: [...(before.count ? [before] : []), ...drawn, ...(after.count ? [after] : [])], coarse };
}

function svg(name, attributes, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Labels below the bars, each where the one before has ended. */
function labels(drawn, unit, step, width) {
  let free = 0;
  return drawn.flatMap((bar, i) => {
    if (bar.at === undefined || !(unit.marks(bar.at) || (i === 0 && !drawn.slice(1, 5).some((b) => b.at !== undefined && unit.marks(b.at))))) return [];
    const text = unit.label(bar.at);
    const x = Math.min(i * step, width - text.length * LETTER);
    if (x < free) return [];
    free = x + (text.length + 1) * LETTER;
    return [svg('text', { x, y: HEIGHT + 13 }, text)];
  });
}

/**
 * Bars with a title over them; nothing where there are fewer than two.
 * `values` are months or years with counts, `link` gives the address of a time, and `chosen` has the days since and until when a list is.
 */
export function timeBars(values, title, link, chosen = null) {
  const known = (values || []).filter((v) => v.count && /^\d{4}(-\d\d)?$/.test(v.value)).map((v) => ({ at: monthOf(v.value), month: v.value.length > 4, count: v.count }));
  if (known.length < 2) return '';
  const window = round(known, chosen);
  const { drawn, coarse } = bars(known, window);
  const most = Math.max(...drawn.map((b) => b.count));
  const step = Math.max(LEAST_STEP, Math.min(MOST_STEP, Math.floor(Math.min(innerWidth - 40, 640) / drawn.length)));
  const width = Math.max(drawn.length * step, 5 * LETTER);
  const name = `${title} by ${window.unit.name}`;
  const drawing = svg('svg', { class: 'over-time', viewBox: `0 0 ${width} ${HEIGHT + 16}`, width, height: HEIGHT + 16, role: 'group', 'aria-label': name });
  const within = (time) => {
    const { since, until } = daysOf(time);
    return (!chosen.until || since <= chosen.until) && (!chosen.since || !until || until >= chosen.since);
  };
  drawn.forEach((bar, i) => {
    if (!bar.count) return;
    const height = Math.max(2, (HEIGHT * bar.count) / most);
    const text = `${said(bar.value)}: ${number(bar.count)}`;
    const current = chosen && (chosen.since || chosen.until) && within(bar.value) ? { 'aria-current': 'true' } : {};
    drawing.append(svg('a', { href: link(bar.value), 'aria-label': text, ...(bar.at === undefined ? { class: 'rest' } : {}), ...current },
      svg('rect', { class: 'reach', x: i * step, y: 0, width: step, height: HEIGHT }),
      svg('rect', { x: i * step + 1, y: HEIGHT - height, width: step - 2, height }), svg('title', {}, text)));
  });
  drawing.append(...labels(drawn, window.unit, step, width));
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.className = 'quiet';
  caption.textContent = `${name}${coarse ? `; ${number(coarse)} of which only the year is known` : ''}`;
  const scroll = document.createElement('div');
  scroll.className = 'bars-scroll';
  scroll.append(drawing);
  // where not all bars have room, those of what is chosen, else the latest, are in sight
  requestAnimationFrame(() => {
    const current = drawing.querySelector('[aria-current] rect');
    scroll.scrollLeft = current ? Number(current.getAttribute('x')) - scroll.clientWidth / 2 : scroll.scrollWidth;
  });
  figure.append(caption, scroll);
  return figure;
}
