// Where the reader was: going back returns to the same scroll, lists and opened parts of a view, and a view that is drawn anew
// stays under the pointer and keeps the focus.
const main = document.getElementById('main');
/** So long, in milliseconds, what comes late may still move the view once no part of it is waited for; then it is the reader's. */
const SETTLING = 4000;
const FOCUSABLE = 'a[href], button, summary, input, select, textarea, [tabindex]';
let here = '';
let revealed = [];
let settling = null;
history.scrollRestoration = 'manual';

/** What of a view has a name of its own, by which it is found again: `data-key`. */
const keyed = (root) => [...root.querySelectorAll('[data-key]')];
const owner = (node) => node.parentElement?.closest('[data-key]') ?? null;

/** Those parts that can be opened, each by the key of what it stands in and its number there. */
function folds(root) {
  const numbers = new Map();
  return [...root.querySelectorAll('details')].map((details) => {
    const inside = owner(details)?.dataset.key ?? '';
    const at = numbers.get(inside) || 0;
    numbers.set(inside, at + 1);
    return [`${at} ${inside}`, details];
  });
}

/** Said when the rest of a list, which the view knows by a name, was asked for. */
export function noteRevealed(name) {
  if (!revealed.includes(name)) revealed.push(name);
}

/** What is opened and how far the view is scrolled. */
function standing() {
  return { y: window.scrollY, opened: folds(main).filter(([, details]) => details.open).map(([name]) => name), revealed };
}

/** Said before a view gives way to another. */
export function leave() {
  if (here) sessionStorage.setItem(here, JSON.stringify(standing()));
}

/** Said when a view shows something else of itself, that going back should return from: it has the address from then on. */
export function step(address) {
  if (location.hash === address) return;
  leave();
  here = `place-${Date.now()}-${Math.random()}`;
  history.pushState({ place: here }, '', address);
}

/** What is known of the place that the address is come back to; null where it is new. */
function left() {
  const before = history.state?.place && sessionStorage.getItem(history.state.place);
  return before ? JSON.parse(before) : null;
}

/** Opens in a view, before it is shown, what was opened in it: where it is come back to, or `again` what is open now. */
export async function prepare(nodes, again) {
  const before = again ? standing() : left();
  if (!before) return;
  const root = document.createDocumentFragment();
  root.append(...nodes);
  for (const name of before.revealed) {
    await root.querySelector(`[data-rest="${CSS.escape(name)}"]`)?.reveal(false);
  }
  const opened = new Set(before.opened);
  await Promise.all(folds(root).map(async ([name, details]) => {
    details.open = opened.has(name);
    if (details.open && details.fill) await details.fill();
  }));
  nodes.splice(0, nodes.length, ...root.childNodes);
}

/** Said when a view stands; a new one begins at its heading, one that is returned to where it was left. */
export function arrive(isFirst) {
  const before = left();
  here = history.state?.place || `place-${Date.now()}-${Math.random()}`;
  history.replaceState({ ...history.state, place: here }, '');
  revealed = before ? before.revealed : [];
  settled();
  const heading = main.querySelector('h1');
  if (heading && !isFirst) focus(heading);
  window.scrollTo(0, before ? before.y : 0);
  if (!before) return false;
  settling = new ResizeObserver(() => window.scrollTo(0, before.y));
  settling.observe(main);
  settle(settling);
  return true;
}

function focus(node) {
  if (!node.matches(FOCUSABLE)) node.tabIndex = -1;
  node.focus({ preventScroll: true });
}

const within = (part) => [...part.querySelectorAll(FOCUSABLE)].filter((node) => owner(node) === part);

/** What has the focus, and what is at the top of the window, to be found again when the view is drawn anew. */
export function notice() {
  const parts = keyed(main);
  const at = document.activeElement;
  const focused = main.contains(at) && at !== main ? owner(at) : null;
  const seen = (part) => { const box = part.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight; };
  const anchor = focused && seen(focused) ? focused : parts.find((part) => seen(part) && part.getBoundingClientRect().top >= 0);
  return {
    keys: parts.map((part) => part.dataset.key),
    focused: focused && { key: focused.dataset.key, at: within(focused).indexOf(at), text: at.textContent },
    anchor: anchor && { key: anchor.dataset.key, top: anchor.getBoundingClientRect().top },
  };
}

/** The view drawn anew stands where it was and has the focus where it was; where that part is gone, on the like of what came next. */
export function resume({ keys, focused, anchor }) {
  const parts = new Map(keyed(main).map((part) => [part.dataset.key, part]));
  const since = (key) => keys.slice(keys.indexOf(key)).map((name) => parts.get(name)).filter(Boolean);
  const stays = anchor && since(anchor.key)[0];
  if (stays) window.scrollBy(0, stays.getBoundingClientRect().top - anchor.top);
  if (!focused) return;
  const same = parts.has(focused.key) && within(parts.get(focused.key))[focused.at];
  const alike = since(focused.key).flatMap(within).find((node) => node.textContent === focused.text);
  focus((same?.textContent === focused.text && same) || alike || main.querySelector('h1'));
}

/** Ends it when nothing of the view has been busy, as the answer of a query is, for a while. */
function settle(mine, since = Date.now()) {
  if (settling !== mine) return;
  const last = main.querySelector('[aria-busy]') ? Date.now() : since;
  if (Date.now() - last >= SETTLING) settled();
  else setTimeout(() => settle(mine, last), 200);
}

function settled() {
  settling?.disconnect();
  settling = null;
}

for (const type of ['wheel', 'keydown', 'pointerdown', 'touchstart']) window.addEventListener(type, settled, { passive: true });
window.addEventListener('pagehide', leave);
