// Looks for a list of names at once: what of the graph each may mean, as a table and as a file.
import { el, counted, number, save, thingLink, words } from './dom.js';
import { call } from './api.js';

/** Names that are looked for, one call each; by hand. */
const MOST = 500;
/** Things offered for a name. */
const OFFERED = 3;
/** Calls at a time: the server has others to answer, too. */
const AT_ONCE = 4;

export function namesBox() {
  const text = el('textarea', { id: 'names', rows: 5, spellcheck: 'false', 'aria-describedby': 'names-how' });
  let fromFile = null;
  text.addEventListener('input', () => { fromFile = null; });
  const file = el('input', { id: 'names-file', type: 'file', accept: '.csv,.txt,text/csv,text/plain', onchange: async () => {
    if (!file.files.length) return;
    fromFile = firstCells(await file.files[0].text());
    text.value = fromFile.join('\n');
  } });
  const told = el('p', { role: 'status' });
  const bar = el('progress', { 'aria-label': 'Names looked for', hidden: true });
  const stop = el('button', { type: 'button', hidden: true }, 'Stop');
  const answer = el('div', { id: 'names-found' });
  return el('form', { class: 'query', onsubmit: (event) => {
    event.preventDefault();
    look(fromFile || namesOf(text.value.split('\n')), { told, bar, stop, answer });
  } },
    el('div', { class: 'field' }, el('label', { for: 'names' }, 'Names'), text),
    el('p', { class: 'quiet', id: 'names-how' }, `A name a line, at most ${MOST}; of a file the first column counts. A thing is found by each name that an article calls it.`),
    el('div', { class: 'field' }, el('label', { for: 'names-file' }, 'Or a file of them'), file),
    el('p', { class: 'actions' }, el('button', { type: 'submit' }, 'Look for all'), stop),
    bar, told, answer);
}

/** Names without what stands around them; a line within one is a space. */
const namesOf = (cells) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).filter((name) => name !== '');

/** The first cell of each row of CSV, which may be quoted and then have lines of its own, without the head of a table. */
function firstCells(text) {
  const cells = [];
  const row = /[ \t]*(?:"((?:[^"]|"")*)"|([^,;\t\r\n]*))(?:[^"\r\n]|"(?:[^"]|"")*"|")*(?:\r\n|\r|\n|$)/y;
  const content = text.replace(/^\ufeff/, '');
  while (row.lastIndex < content.length) {
    const [, quoted, plain] = row.exec(content);
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  }
  const names = namesOf(cells);
  return /^name$/i.test(names[0] || '') ? names.slice(1) : names;
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
      rows[at] = { name: names[at], things: await call('things', { q: names[at], limit: OFFERED }, stopped.signal) };
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
  return show(rows.filter(Boolean), names.length, told, answer);
}

/** What was found of so many names; fewer rows where the reader stopped it. */
function show(rows, all, told, answer) {
  told.replaceChildren(`${counted(rows.filter((row) => row.things.length).length, 'name')} of ${number(rows.length)} found.${rows.length < all ? ` Stopped: ${counted(all - rows.length, 'name')} were not looked for.` : ''}`);
  answer.replaceChildren(
    el('p', {}, el('button', { type: 'button', id: 'names-csv', onclick: () => save('names.csv', 'text/csv', csv(rows)) }, 'CSV')),
    el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'What the names may mean' }, el('table', {},
      el('thead', {}, el('tr', {}, ['Name', 'Thing', 'Class', 'Mentions'].map((head) => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, rows.flatMap(({ name, things }) => (things.length
        ? things.map((thing) => el('tr', {}, el('td', {}, name), el('td', {}, thingLink(thing)), el('td', {}, words(thing.type)), el('td', {}, number(thing.mentions))))
        : [el('tr', {}, el('td', {}, name), el('td', { class: 'quiet', colspan: 3 }, 'nothing is called so'))]))))));
}

function csv(rows) {
  // a label that begins as a formula would be one in a spreadsheet
  const cell = (value) => `"${String(value).replace(/^[=+@\t\r-]/, "'$&").replaceAll('"', '""')}"`;
  const lines = rows.flatMap(({ name, things }) => (things.length
    ? things.map((thing) => [name, thing.label, thing.type, thing.mentions, thing.iri])
    : [[name, '', '', '', '']]));
  return [['name', 'thing', 'class', 'mentions', 'iri'], ...lines].map((line) => line.map(cell).join(',')).join('\r\n');
}
