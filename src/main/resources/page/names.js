// Looks for a list of names at once: what of the graph each may mean, as a table and as a file.
import { el, counted, csvOf, number, save, thingLink, words } from './dom.js';
import { call } from './api.js';

/** Names that are looked for, one call each; by hand. */
const MOST = 500;
/** Where this window keeps the last list with what was found and where in its history it stands, for who comes back to it. */
const KEPT = 'graphwright-names';
/** Calls at a time: the server has others to answer, too. */
const AT_ONCE = 4;

export function namesBox() {
  const text = el('textarea', { id: 'names', rows: 5, spellcheck: 'false', 'aria-describedby': 'names-how' });
  let fromFile = null;
  text.addEventListener('input', () => { fromFile = null; });
  const file = el('input', { id: 'names-file', type: 'file', accept: '.csv,.txt,text/csv,text/plain', onchange: async () => {
    if (!file.files.length) return;
    fromFile = column(await file.files[0].text());
    text.value = fromFile.join('\n');
  } });
  const told = el('p', { role: 'status' });
  const bar = el('progress', { 'aria-label': 'Names looked for', hidden: true });
  const stop = el('button', { type: 'button', hidden: true }, 'Stop');
  const answer = el('div', { id: 'names-found' });
  const before = JSON.parse(sessionStorage.getItem(KEPT) || 'null');
  if (before && before.place === history.state?.place) {
    text.value = before.rows.map((row) => row.name).join('\n');
    show(before.rows, before.all, told, answer);
  }
  return el('form', { class: 'query', onsubmit: (event) => {
    event.preventDefault();
    look(fromFile || namesOf(text.value.split('\n')), { told, bar, stop, answer });
  } },
    el('div', { class: 'field' }, el('label', { for: 'names' }, 'Names'), text),
    el('p', { class: 'quiet', id: 'names-how' }, `A name a line, at most ${MOST}; of a CSV file the column “name” counts, or the first where none is called so. A thing is found by each name that an article calls it.`),
    el('div', { class: 'field' }, el('label', { for: 'names-file' }, 'Or a file of them'), file),
    el('p', { class: 'actions' }, el('button', { type: 'submit' }, 'Look for all'), stop),
    bar, told, answer);
}

/** Names without what stands around them; a line within one is a space. */
const namesOf = (cells) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).filter((name) => name !== '');

/** The rows of CSV, each with its cells; quoted ones may have commas and lines of their own. */
function rowsOf(text) {
  const rows = [[]];
  const cell = /[ \t]*(?:"((?:[^"]|"")*)"[^,;\t\r\n]*|([^,;\t\r\n]*))([,;\t]|\r\n|\r|\n|$)/y;
  while (cell.lastIndex < text.length) {
    const [, quoted, plain, end] = cell.exec(text);
    rows[rows.length - 1].push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim());
    if (!/[,;\t]/.test(end)) rows.push([]);
  }
  return rows.filter((row) => row.some((each) => each !== ''));
}

/** The names of a file: its column called name, else the first. */
function column(text) {
  const rows = rowsOf(text.replace(/^\ufeff/, ''));
  const named = (rows[0] || []).findIndex((each) => each.toLowerCase() === 'name');
  return namesOf((named < 0 ? rows : rows.slice(1)).map((row) => row[Math.max(named, 0)] || ''));
}

async function look(names, { told, bar, stop, answer }) {
  const refuse = (sentence) => {
    told.replaceChildren();
    answer.replaceChildren(el('p', { class: 'error', role: 'alert' }, sentence));
  };
  if (!names.length) return refuse('Write names into the field, or choose a file of them.');
  if (names.length > MOST) return refuse(`${counted(names.length, 'name')} are more than the ${MOST} that are looked for at once.`);
  const stopped = new AbortController();
  stop.onclick = () => stopped.abort();
  const rows = [];
  let begun = 0;
  const next = async () => {
    while (begun < names.length && !stopped.signal.aborted) {
      const at = begun++;
      rows[at] = { name: names[at], hits: await call('named', { q: names[at] }, stopped.signal) };
      bar.value += 1;
    }
  };
  told.replaceChildren('Looking …');
  answer.replaceChildren();
  Object.assign(bar, { max: names.length, value: 0, hidden: false });
  stop.hidden = false;
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  } catch (error) {
    stopped.abort();
    if (error.name !== 'AbortError') return refuse(error.message);
  } finally {
    bar.hidden = true;
    stop.hidden = true;
  }
  const found = rows.filter(Boolean);
  keep({ rows: found, all: names.length });
  return show(found, names.length, told, answer);
}

function keep(list) {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify({ ...list, place: history.state?.place }));
  } catch {
    // more than a window may keep: who comes back looks again
    sessionStorage.removeItem(KEPT);
  }
}

/** What was found of so many names; fewer rows where the reader stopped it. */
function show(rows, all, told, answer) {
  const sure = rows.filter((row) => row.hits.some(isCalled)).length;
  const guessed = rows.filter((row) => row.hits.length).length - sure;
  told.replaceChildren(`${counted(sure, 'name')} of ${number(rows.length)} found${guessed ? `, and for ${number(guessed)} more what has such words` : ''}.${rows.length < all ? ` Stopped: ${counted(all - rows.length, 'name')} were not looked for.` : ''}`);
  answer.replaceChildren(
    el('p', {}, el('button', { type: 'button', id: 'names-csv', onclick: () => save('names.csv', 'text/csv', csv(rows)) }, 'CSV')),
    el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'What the names may mean' }, el('table', { class: 'names-found' },
      el('thead', {}, el('tr', {}, ['Name', 'Thing', 'Class', 'Mentions'].map((head) => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, rows.flatMap(({ name, hits }) => (hits.length
        ? hits.map((hit) => [hit, hit.thing]).map(([hit, thing]) => el('tr', {}, el('td', {}, name), el('td', {}, thingLink(thing), isCalled(hit) ? null : el('span', { class: 'quiet' }, ' a guess')), el('td', {}, words(thing.type)), el('td', {}, number(thing.mentions))))
        : [el('tr', {}, el('td', {}, name), el('td', { class: 'quiet', colspan: 3 }, 'nothing is called so'))]))))));
}

/** A thing is called so; else its names only have the words, or some much like them. */
const isCalled = (hit) => hit.match === 'name';

function csv(rows) {
  const lines = rows.flatMap(({ name, hits }) => (hits.length
    ? hits.map(({ match, thing, articles }) => [name, match, thing.label, thing.type, thing.mentions, articles, thing.iri])
    : [[name, 'none', '', '', '', '', '']]));
  return csvOf([['name', 'match', 'thing', 'class', 'mentions', 'articles', 'iri'], ...lines]);
}
