// Where the reader was: going back returns to the same scroll and the same opened parts of a view.
const main = document.getElementById('main');
let here = '';
history.scrollRestoration = 'manual';

const opened = () => [...main.querySelectorAll('details')].map((d) => (d.open ? 1 : 0)).join('');

/** Said before a view gives way to another. */
export function leave() {
  if (here) sessionStorage.setItem(here, JSON.stringify({ y: window.scrollY, opened: opened() }));
}

/** Said when a view stands; a new one begins at its heading, one that is returned to where it was left. */
export function arrive(isFirst) {
  const before = history.state?.place && sessionStorage.getItem(history.state.place);
  here = history.state?.place || `place-${Date.now()}-${Math.random()}`;
  history.replaceState({ ...history.state, place: here }, '');
  const heading = main.querySelector('h1');
  if (heading && !isFirst) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  if (!before) {
    window.scrollTo(0, 0);
    return false;
  }
  const left = JSON.parse(before);
  [...main.querySelectorAll('details')].forEach((d, i) => { if (left.opened[i]) d.open = left.opened[i] === '1'; });
  window.scrollTo(0, left.y);
  return true;
}

window.addEventListener('pagehide', leave);
