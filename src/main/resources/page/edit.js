// The reader's own hand: buttons to correct facts and things, for who opened the address that `serve --edit` printed.
import { el, route } from './dom.js';
import { CallFailure } from './api.js';

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
}

function judgement(evidence) {
  const button = (label, title, kind, reading) => el('button', { type: 'button', class: 'quiet-button', title, onclick: () => ask(title, [], { kind, evidence, reading }) }, label);
  return el('p', { class: 'edit-tools', role: 'group', 'aria-label': 'Correct this' },
    button('Wrong fact', 'Reject the fact wherever it is read', 'reject', false),
    button('Right fact', 'Confirm the fact', 'confirm', false),
    button('Not said here', 'Reject what this sentence is read to say', 'reject', true),
    button('Said here', 'Confirm what this sentence is read to say', 'confirm', true));
}

function thingTools(iri, name) {
  const button = (label, title, kind, fields, fixed = {}) => el('button', { type: 'button', class: 'quiet-button', title, onclick: () => ask(title, fields, { kind, thing: iri, ...fixed }) }, label);
  return el('p', { class: 'edit-tools', role: 'group', 'aria-label': 'Correct this thing' },
    button('Merge', 'Say that this is one with another thing', 'merge', [['other', 'The other thing: a name or IRI', '']]),
    button('Part', 'Say that a name means another thing', 'part', [['name', 'The name that means another thing', name], ['article', 'Only in this article: its identifier (may be empty)', '', true]]),
    button('Rename', 'Say what this is called', 'rename', [['name', 'Its name', name]]),
    button('Class', 'Say of which class this is', 'class', [['class', 'A class of the ontology, such as Company', '']]),
    button('Hide', 'Say that this is no thing', 'hide', []),
    button('Note', 'Keep a note', 'note', [['text', 'What to remember', '']]),
    el('button', { type: 'button', class: 'quiet-button', title: 'Find this again in the corrections', onclick: () => send({ kind: 'star', thing: iri }) }, 'Star'));
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
  return el('button', { type: 'button', class: 'quiet-button', onclick: () => run(() => edit('undo', { id })) }, 'Take back');
}

/** A dialog with fields and the reason, then the correction. */
function ask(title, fields, body) {
  const inputs = [...fields, ...(body.kind === 'note' ? [] : [['why', 'Why (may be empty)', '', true]])].map(([name, label, value, optional]) => {
    const input = el('input', { name, required: !optional, autocomplete: 'off' });
    input.value = value;
    return el('label', {}, el('span', {}, label), input);
  });
  const form = el('form', { onsubmit: (event) => {
    event.preventDefault();
    const said = Object.fromEntries([...new FormData(form)].filter(([, value]) => value.trim() !== ''));
    dialog.close();
    send({ ...body, ...said });
  } },
  el('h2', {}, title), inputs,
  el('p', { class: 'actions' }, el('button', { type: 'submit' }, 'Keep'), el('button', { type: 'button', onclick: () => dialog.close() }, 'Cancel')));
  const dialog = el('dialog', { class: 'edit-dialog', 'aria-label': title, onclose: () => dialog.remove() }, form);
  document.body.append(dialog);
  dialog.showModal();
}

const send = (body) => run(() => edit('keep', body));

async function run(work) {
  tell('Applying…');
  try {
    await work();
    tell('Kept.');
    window.dispatchEvent(new Event('hashchange'));
  } catch (error) {
    tell(error.message);
  }
}

function tell(text) {
  let status = document.getElementById('edit-status');
  if (!status) {
    status = el('p', { id: 'edit-status', role: 'status' });
    document.body.append(status);
  }
  status.textContent = text;
  clearTimeout(tell.timer);
  tell.timer = setTimeout(() => status.remove(), 8000);
}
