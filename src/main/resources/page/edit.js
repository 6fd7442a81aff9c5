// The reader's own hand: buttons to correct facts and things, for who opened the address that `serve --edit` printed.
import { el, route } from './dom.js';
import { call, CallFailure } from './api.js';
import { chooser } from './search.js';

const KEY = 'graphwright-edit';

/** Keeps the token of the address for this window, and takes it out of the address. */
export function takeToken() {
  const [, view, text] = /^#\/([a-z]*)\?(.*)$/.exec(location.hash) || [null, '', ''];
  const parameters = new URLSearchParams(text);
  const token = parameters.get('edit');
  if (!token) return;
  sessionStorage.setItem(KEY, token);
  parameters.delete('edit');
  history.replaceState(null, '', route(view, Object.fromEntries(parameters)));
}

export const editing = () => sessionStorage.getItem(KEY) !== null;

/** Calls `/edit/NAME`; throws a CallFailure with the server's sentence. */
export async function edit(name, body = {}) {
  let response;
  try {
    response = await fetch(`edit/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Graphwright-Token': sessionStorage.getItem(KEY) || '' },
      body: JSON.stringify(body),
    });
  } catch {
    throw new CallFailure('the server does not answer; is it still running?');
  }
  const isJson = (response.headers.get('Content-Type') || '').startsWith('application/json');
  const answer = isJson ? await response.json() : { error: `${response.status}: ${await response.text()}` };
  if (!response.ok) throw new CallFailure(answer.error);
  return answer;
}

/** Adds what can be corrected to a view, also to what it shows later. */
export function startEditing(main) {
  if (!editing()) return;
  const nav = document.querySelector('header nav');
  if (!nav.querySelector('[href="#/corrections"]')) nav.append(el('a', { href: '#/corrections' }, 'Corrections'));
  new MutationObserver(() => decorate(main)).observe(main, { childList: true, subtree: true });
  decorate(main);
}

function decorate(main) {
  for (const quote of main.querySelectorAll('blockquote[data-evidence]:not([data-edit])')) {
    quote.dataset.edit = '';
    quote.append(judgement(quote.dataset.evidence));
  }
  const head = main.querySelector('.card-head:not([data-edit])');
  const iri = new URLSearchParams(location.hash.replace(/^[^?]*\?/, '')).get('iri');
  if (head && iri && location.hash.startsWith('#/thing?')) {
    head.dataset.edit = '';
    head.append(thingTools(iri, head.querySelector('h1').textContent));
    showMarks(head, iri);
  }
  const title = main.querySelector('article:not([data-edit]) > h1');
  if (title && iri && location.hash.startsWith('#/article?')) {
    title.parentNode.dataset.edit = '';
    const marks = el('div', {}, el('p', { class: 'edit-tools', role: 'group', 'aria-label': 'Keep this article in mind' }, markTools(iri)));
    title.nextElementSibling.after(marks);
    showMarks(marks, iri);
  }
}

function quiet(label, title, onclick) {
  return el('button', { type: 'button', class: 'quiet-button', title, onclick }, label);
}

function judgement(evidence) {
  const button = (label, title, kind, reading) => quiet(label, title, () => ask(title, [], { kind, evidence, reading }));
  return el('p', { class: 'edit-tools', role: 'group', 'aria-label': 'Correct this' },
    button('Wrong fact', 'Reject the fact wherever it is read', 'reject', false),
    button('Right fact', 'Confirm the fact', 'confirm', false),
    button('Not said here', 'Reject what this sentence is read to say', 'reject', true),
    button('Said here', 'Confirm what this sentence is read to say', 'confirm', true));
}

function thingTools(iri, name) {
  const button = (label, title, kind, ...fields) => quiet(label, title, () => ask(title, fields, { kind, thing: iri }));
  return el('p', { class: 'edit-tools', role: 'group', 'aria-label': 'Correct this thing' },
    button('Merge', 'Say that this is one with another thing', 'merge', { name: 'other', label: 'The other thing', kind: 'thing' }),
    quiet('Part', 'Say that a name means another thing', () => part(iri)),
    button('Rename', 'Say what this is called', 'rename', { name: 'name', label: 'Its name', value: name }),
    button('Class', 'Say of which class this is', 'class', { name: 'class', label: 'A class of the ontology, such as Company' }),
    button('Hide', 'Say that this is no thing', 'hide'),
    markTools(iri));
}

/** The names and articles to choose from are the thing's own. */
async function part(iri) {
  const { thing, articles } = await call('card', { thing: iri, passages: 1, listed: 500 });
  ask('Say that a name means another thing', [
    { name: 'name', label: 'The name that means another thing', options: [thing.label, ...thing.aliases].map((name) => [name, name]) },
    { name: 'article', label: 'Where it does', options: [['', 'in all articles'], ...articles.map((a) => [a.iri, [a.title, a.date].filter(Boolean).join(', ')])] },
  ], { kind: 'part', thing: iri });
}

function markTools(iri) {
  return [
    quiet('Note', 'Keep a note', () => ask('Keep a note', [{ name: 'text', label: 'What to remember' }], { kind: 'note', thing: iri })),
    quiet('Star', 'Find this again in the corrections', () => send({ kind: 'star', thing: iri })),
  ];
}

async function showMarks(head, iri) {
  const lines = await edit('list').catch(() => []);
  const mine = lines.filter((line) => line.mark && line.things.includes(iri));
  if (mine.length) {
    head.append(el('ul', { class: 'plain edit-notes', 'aria-label': 'Notes' }, mine.map((line) => el('li', {}, line.kind === 'star' ? '★ starred' : line.text, ' ', undoButton(line.id)))));
  }
}

/** A button that takes a correction back. */
export function undoButton(id) {
  return el('button', { type: 'button', class: 'quiet-button', onclick: () => run(async () => {
    await edit('undo', { id });
  }) }, 'Take back');
}

/** A dialog with fields and the reason, then the correction. */
function ask(title, fields, body) {
  const all = [...fields, ...(body.kind === 'note' ? [] : [{ name: 'why', label: 'Why (may be empty)', optional: true }])].map(input);
  const form = el('form', { onsubmit: (event) => {
    event.preventDefault();
    const said = Object.fromEntries(all.map((field) => [field.name, field.value()]).filter(([, value]) => value !== ''));
    dialog.close();
    send({ ...body, ...said });
  } },
  el('h2', {}, title), all.map((field) => field.node),
  el('p', { class: 'actions' }, el('button', { type: 'submit' }, 'Keep'), el('button', { type: 'button', onclick: () => dialog.close() }, 'Cancel')));
  const from = document.activeElement;
  const dialog = el('dialog', { class: 'edit-dialog', 'aria-label': title, onclose: () => {
    dialog.remove();
    if (from.isConnected) from.focus();
  } }, form);
  document.body.append(dialog);
  dialog.showModal();
}

/** A field of the dialog; one for a thing knows those of the graph. */
function input({ name, label, value, optional, kind, options }) {
  if (options) {
    const select = el('select', { name }, options.map(([given, text]) => el('option', { value: given }, text)));
    return { name, node: el('label', {}, el('span', {}, label), select), value: () => select.value };
  }
  if (kind === 'thing') {
    const field = chooser(`edit-${name}`, label, value);
    field.node.querySelector('input').required = true;
    return { name, node: field.node, value: field.iri };
  }
  const box = el('input', { name, required: !optional, autocomplete: 'off', value });
  return { name, node: el('label', {}, el('span', {}, label), box), value: () => box.value.trim() };
}

const send = (body) => run(async () => {
  await edit('keep', body);
  return body.thing ? goneTo(body) : null;
});

/** Where to go when the corrected thing has no card any more: to what it is one with, else to where it can be taken back. */
async function goneTo(body) {
  if (location.hash.startsWith('#/article?')) return null;
  const there = async (thing) => call('card', { thing, passages: 1, listed: 1 }).then((card) => card.thing.iri, () => null);
  if (await there(body.thing) === body.thing) return null;
  const other = body.other && (await there(body.other));
  return other ? route('thing', { iri: other }) : route('corrections');
}

/** Corrects; `work` may say where to go then. */
async function run(work) {
  tell('Applying…', false);
  try {
    const next = await work();
    tell('Kept.');
    if (next) location.hash = next;
    else window.dispatchEvent(new Event('hashchange'));
  } catch (error) {
    tell(error.message);
  }
}

/** Says how a correction stands; the last word goes after a while. */
function tell(text, last = true) {
  let status = document.getElementById('edit-status');
  if (!status) {
    status = el('p', { id: 'edit-status', role: 'status' });
    document.body.append(status);
  }
  status.textContent = text;
  clearTimeout(tell.timer);
  if (last) tell.timer = setTimeout(() => status.remove(), 8000);
}
