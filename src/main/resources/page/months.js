// Bars for months, drawn as SVG from numbers alone; each bar is a link.
import { counted } from './dom.js';

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 56;
const STEP = 12;
/** Room for the name of a year under the last bar. */
const YEAR = 14;

function svg(name, attributes, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** All months from the first to the last, those without anything too; of more than ten years only those with something. */
function filled(values) {
  const counts = new Map(values.map((v) => [v.value, v.count]));
  const month = (text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
  const [first, last] = [month(values[0].value), month(values[values.length - 1].value)];
  if (!(last - first >= 0 && last - first < 120)) return values;
  return Array.from({ length: last - first + 1 }, (x, i) => {
    const at = first + i;
    const value = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
    return { value, count: counts.get(value) || 0 };
  });
}

/** Bars with a title over them; nothing where there are fewer than two months. `link` gives the address of a month, `chosen` says whether one is. */
export function months(facet, title, link, chosen = null) {
  if (!facet || facet.values.length < 2) return '';
  const bars = filled(facet.values);
  const most = Math.max(...bars.map((b) => b.count));
  const width = bars.length * STEP + YEAR;
  const drawing = svg('svg', { class: 'months', viewBox: `0 0 ${width} ${HEIGHT + 16}`, width, height: HEIGHT + 16, role: 'group', 'aria-label': title });
  bars.forEach((bar, i) => {
    if (bar.value.endsWith('-01') || i === 0) {
      const year = svg('text', { x: i * STEP, y: HEIGHT + 13 });
      year.textContent = i === 0 && !bar.value.endsWith('-01') && bars.length > 6 && bars.slice(1, 4).some((b) => b.value.endsWith('-01')) ? '' : bar.value.slice(0, 4);
      drawing.append(year);
    }
    if (!bar.count) return;
    const height = Math.max(2, (HEIGHT * bar.count) / most);
    const name = `${bar.value}: ${counted(bar.count, 'entry').replace('entrys', 'entries')}`;
    const hint = svg('title', {});
    hint.textContent = name;
    drawing.append(svg('a', { href: link(bar.value), 'aria-label': name, ...(chosen?.(bar.value) ? { 'aria-current': 'true' } : {}) },
      svg('rect', { class: 'reach', x: i * STEP, y: 0, width: STEP, height: HEIGHT }),
      svg('rect', { x: i * STEP + 1, y: HEIGHT - height, width: STEP - 2, height }), hint));
  });
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.className = 'quiet';
  caption.textContent = title;
  const scroll = document.createElement('div');
  scroll.className = 'months-scroll';
  scroll.append(drawing);
  figure.append(caption, scroll);
  return figure;
}
