// What was corrected by hand, newest first, each to be taken back.
import { el, counted, route } from './dom.js';
import { edit, editing, undoButton } from './edit.js';

export async function corrections(parameters) {
  if (!editing()) {
    return { title: 'Corrections', nodes: [el('h1', {}, 'Corrections'), el('p', {}, 'This page only reads. To correct the graph, start the server with graphwright serve --edit and open the address that it prints.')] };
  }
  const all = await edit('list');
  const thing = parameters.get('thing');
  const lines = thing ? all.filter((line) => line.things.includes(thing)) : all;
  const made = lines.filter((line) => !line.mark);
  const marks = lines.filter((line) => line.mark);
  return {
    title: 'Corrections',
    nodes: [
      el('h1', {}, 'Corrections'),
      thing ? el('p', { class: 'ways' }, 'Of ', el('a', { href: route('thing', { iri: thing }) }, 'this thing'), ' alone. ', el('a', { href: route('corrections') }, 'All corrections')) : null,
      el('p', { class: 'quiet' }, made.length === 0 && document.body.classList.contains('applying') ? 'The first one is being applied; it will stand here then.' : made.length ? `${counted(made.length, 'correction')}.${made.some((line) => line.state === 'open') ? ' An open one fits nothing in the graph any more; it is kept.' : ''}` : 'None yet. Open a thing and the sentences behind its facts: there are the buttons to correct them.'),
      made.length ? list(made) : null,
      marks.length ? el('section', {}, el('h2', {}, 'Notes and stars'), list(marks)) : null,
    ].filter(Boolean),
  };
}

/** What the buttons of the page call each kind, as something done. */
const KINDS = { reject: 'wrong', confirm: 'right', merge: 'merged', part: 'parted', rename: 'renamed', class: 'class changed', hide: 'hidden', note: 'note', star: 'star' };

/** Day and time of day where the reader is: `2026-11-28 09:14`. */
function timeOf(at) {
  const time = new Date(at);
  const two = (part) => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

function list(lines) {
  return el('ul', { class: 'rows corrections' }, lines.map((line) => el('li', { 'data-key': line.id },
    el('span', { class: 'tag' }, KINDS[line.kind] || line.kind), ' ',
    line.things.length ? el('a', { href: route('thing', { iri: line.things[0] }) }, line.what) : el('span', {}, line.what), ' ',
    line.state === 'applied' ? null : el('strong', {}, `${line.state} `),
    el('span', { class: 'quiet' }, `${line.by}, ${timeOf(line.at)}${line.why ? `: ${line.why}` : ''} `),
    undoButton(line.id))));
}

/** What to say of a thing that is hidden, with the button that shows it again; null where it is not, or the page only reads. */
export async function hidden(iri) {
  if (!iri || !editing()) return null;
  const line = (await edit('list').catch(() => [])).find((l) => l.kind === 'hide' && l.things.includes(iri));
  return line && {
    title: 'Hidden',
    nodes: [
      el('h1', {}, 'This is hidden'),
      el('p', { class: 'hidden-by' }, `${line.what}: hidden by ${line.by}, ${timeOf(line.at)}${line.why ? `: ${line.why}` : ''} `, undoButton(line.id)),
      el('p', { class: 'ways' }, el('a', { href: route('corrections') }, 'All corrections'), el('a', { href: '#/' }, 'To the overview')),
    ],
    failed: true,
  };
}
