// Where the reader was: going back returns to the same scroll, lists and opened parts of a view.
const main = document.getElementById('main');
/** So long what comes late may still move the view; then it is the reader's. */
const SETTLING = 4000;
let here = '';
let revealed = [];
let settling = null;
history.scrollRestoration = 'manual';

const opened = () => [...main.querySelectorAll('details')].map((d) => (d.open ? 1 : 0)).join('');

/** Said when the rest of a list, which the view knows by a name, was asked for. */
export function noteRevealed(name) {
  if (!revealed.includes(name)) revealed.push(name);
}

/** Said before a view gives way to another. */
export function leave() {
  if (here) sessionStorage.setItem(here, JSON.stringify({ y: window.scrollY, opened: opened(), revealed }));
}

/** Said when a view stands; a new one begins at its heading, one that is returned to where it was left. */
export function arrive(isFirst) {
  const before = history.state?.place && sessionStorage.getItem(history.state.place);
  here = history.state?.place || `place-${Date.now()}-${Math.random()}`;
  history.replaceState({ ...history.state, place: here }, '');
  revealed = [];
  settled();
  const heading = main.querySelector('h1');
  if (heading && !isFirst) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  if (!before) {
    window.scrollTo(0, 0);
    return false;
  }
  restore(JSON.parse(before), here);
  return true;
}

async function restore(left, place) {
  window.scrollTo(0, left.y);
  settling = new ResizeObserver(() => window.scrollTo(0, left.y));
  settling.observe(main);
  setTimeout(settled, SETTLING);
  for (const name of left.revealed) {
    await main.querySelector(`[data-rest="${CSS.escape(name)}"]`)?.reveal(false);
    if (place !== here) return;
  }
  [...main.querySelectorAll('details')].forEach((d, i) => { if (left.opened[i]) d.open = left.opened[i] === '1'; });
  window.scrollTo(0, left.y);
}

function settled() {
  settling?.disconnect();
  settling = null;
}

for (const type of ['wheel', 'keydown', 'pointerdown', 'touchstart']) window.addEventListener(type, settled, { passive: true });
window.addEventListener('pagehide', leave);
