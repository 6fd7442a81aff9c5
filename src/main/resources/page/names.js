// Looks for a list of names at once: what of the graph each may mean, as a table and as a file.
import { el, counted, number, save, thingLink, words } from './dom.js';
import { call } from './api.js';

/** Names that are looked for, one call each; by hand. */
const MOST = 500;
/** Things offered for a name. */
const OFFERED = 3;

export function namesBox() {
  const text = el('textarea', { id: 'names', rows: 5, spellcheck: 'false', 'aria-describedby': 'names-how' });
  const file = el('input', { id: 'names-file', type: 'file', accept: '.csv,.txt,text/csv,text/plain', onchange: async () => {
    if (file.files.length) text.value = cellsOf(await file.files[0].text()).join('\n');
  } });
  const answer = el('div', { id: 'names-found', 'aria-live': 'polite' });
  return el('form', { class: 'query', onsubmit: (event) => {
    event.preventDefault();
    look(text.value.split('\n').map((name) => name.trim()).filter((name) => name !== ''), answer);
  } },
    el('div', { class: 'field' }, el('label', { for: 'names' }, 'Names'), text),
    el('p', { class: 'quiet', id: 'names-how' }, `A name a line, at most ${MOST}; of a file the first column counts.`),
    el('div', { class: 'field' }, el('label', { for: 'names-file' }, 'Or a file of them'), file),
    el('p', { class: 'actions' }, el('button', { type: 'submit' }, 'Look for all')),
    answer);
}

/** The first cell of each line that has one, without the quotes of CSV and without the head of a table. */
function cellsOf(text) {
  const cells = text.split(/\r?\n/).map((line) => {
    const quoted = /^\s*"((?:[^"]|"")*)"/.exec(line);
    return (quoted ? quoted[1].replaceAll('""', '"') : line.split(/[,;\t]/)[0]).trim();
  }).filter((name) => name !== '');
  return /^name$/i.test(cells[0] || '') ? cells.slice(1) : cells;
}

async function look(names, answer) {
  if (!names.length) {
    answer.replaceChildren(el('p', { class: 'error', role: 'alert' }, 'Write names into the field, or choose a file of them.'));
    return;
  }
  if (names.length > MOST) {
    answer.replaceChildren(el('p', { class: 'error', role: 'alert' }, `${counted(names.length, 'name')} are more than the ${MOST} that are looked for at once.`));
    return;
  }
  const rows = [];
  try {
    for (const name of names) {
      answer.replaceChildren(el('p', { class: 'quiet' }, `${number(rows.length)} of ${counted(names.length, 'name')} looked for …`));
      rows.push({ name, things: await call('things', { q: name, limit: OFFERED }) });
    }
  } catch (error) {
    answer.replaceChildren(el('p', { class: 'error', role: 'alert' }, error.message));
    return;
  }
  answer.replaceChildren(
    el('p', {}, `${counted(rows.filter((row) => row.things.length).length, 'name')} of ${number(names.length)} found. `,
      el('button', { type: 'button', id: 'names-csv', onclick: () => save('names.csv', 'text/csv', csv(rows)) }, 'CSV')),
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
