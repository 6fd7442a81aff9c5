// The reader's own hand: buttons to correct facts and things, for who opened the address that `serve --edit` printed.
import { el, counted, number, route } from './dom.js';
import { call, CallFailure } from './api.js';
import { chooser } from './search.js';

const KEY = 'graphwright-edit';
const REFUSED = 'graphwright-edit-refused';

/** Keeps the token of the address for this window, and takes it out of the address; true if there was one. */
export function takeToken() {
  const [, view, text] = /^#\/([a-z]*)\?(.*)$/.exec(location.hash) || [null, '', ''];
  const parameters = new URLSearchParams(text);
  const token = parameters.get('edit');
  if (!token) return false;
  sessionStorage.setItem(KEY, token);
  parameters.delete('edit');
  history.replaceState(null, '', route(view, Object.fromEntries(parameters)));
  return true;
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
  if (!response.ok) throw new CallFailure(answer.error, [], response.status);
  return answer;
}

/** Adds what can be corrected to a view, also to what it shows later. */
export function startEditing(main) {
  const nav = document.querySelector('header nav');
  const refused = sessionStorage.getItem(REFUSED);
  if (refused && !editing()) nav.after(el('p', { id: 'edit-refused', class: 'error', role: 'alert' }, refused));
  sessionStorage.removeItem(REFUSED);
  if (!editing()) return;
  if (!nav.querySelector('[href="#/corrections"]')) nav.append(el('a', { href: '#/corrections' }, 'Corrections'));
  new MutationObserver(() => decorate(main)).observe(main, { childList: true, subtree: true });
  decorate(main);
  // whoever is asked for the first time looks at the whole graph: better now than when something is corrected
  edit('list').catch((failure) => {
    if (failure.status === 403) stopEditing(failure.message);
  });
}

/** Without a token that the server takes there is nothing to correct: the page as it is for all, and why. */
function stopEditing(why) {
  sessionStorage.removeItem(KEY);
  sessionStorage.setItem(REFUSED, why);
  location.reload();
}

function decorate(main) {
  for (const quote of main.querySelectorAll(JUDGED)) {
    quote.dataset.edit = '';
    // of a sentence that stands elsewhere, folded away here, the fact has the button
    const folded = quote.closest('.again');
    (folded ? folded.closest('.fact').querySelector('.fact-head') : quote.querySelector('footer') || quote).append(...[judgement(quote)].filter(Boolean));
  }
  const head = main.querySelector('.card-head:not([data-edit])');
  const iri = head?.dataset.iri || new URLSearchParams(location.hash.replace(/^[^?]*\?/, '')).get('iri');
  if (head && iri && location.hash.startsWith('#/thing?')) {
    head.dataset.edit = '';
    head.append(thingTools(iri, head.querySelector('h1').textContent));
    showMarks(head, iri);
  }
  const title = main.querySelector('article:not([data-edit]) > h1');
  if (title && iri && location.hash.startsWith('#/article?')) {
    title.parentNode.dataset.edit = '';
    const marks = el('div', {}, el('p', { class: 'edit-tools', role: 'group', 'aria-label': 'Keep this article in mind' }, markTools(iri, 'this article')));
    title.nextElementSibling.after(marks);
    showMarks(marks, iri);
  }
}

/** `name` is read out instead of the label where many buttons have the same. */
function quiet(label, title, onclick, name = null) {
  return el('button', { type: 'button', class: 'quiet-button', title, 'aria-label': name, onclick }, label);
}

/** What can be judged: sentences that say a fact, words that tell of an event, and quotations. */
const JUDGED = ['[data-evidence]', '[data-article][data-begin]', '[data-quotation]'].map((kind) => `${kind}:is(blockquote, li):not([data-edit])`).join();

const FACT = { title: 'Correct a fact', hint: 'Say that this fact, or its reading in this sentence, is wrong or right', choices: [
  ['The fact is wrong, wherever it is read', { kind: 'reject', reading: false }],
  ['The fact is right', { kind: 'confirm', reading: false }],
  ['This sentence does not say it', { kind: 'reject', reading: true }],
  ['This sentence says it', { kind: 'confirm', reading: true }]] };
const EVENT = { title: 'Correct an event', hint: 'Say that this did not happen, or is not what this sentence tells of', choices: [
  ['This did not happen, or is something else, wherever it is told', { kind: 'reject', reading: false }],
  ['This sentence does not tell of it', { kind: 'reject', reading: true }],
  ['This sentence tells of it', { kind: 'confirm', reading: true }]] };
const quotationOf = (speaker, again) => ({ title: 'Correct a quotation', hint: `Say whether ${speaker} said this`, choices: [
  [`${speaker} did not say this${again.length ? ', wherever it is quoted' : ''}`, { kind: 'reject', again }],
  again.length ? [`This article does not say that ${speaker} said it`, { kind: 'reject' }] : null,
  [`${speaker} said this`, { kind: 'confirm' }]].filter(Boolean) });

/** One button a sentence; the dialog names what was read, the sentence and what may be said of them. */
function judgement(quote) {
  const { evidence, quotation, article, begin, sentence, speaker, again } = quote.dataset;
  // by whom it is, the card alone says where the quotation has no name
  const kind = evidence ? FACT : article ? EVENT : speaker ? quotationOf(speaker, again ? again.split(' ') : []) : null;
  if (!kind) return null;
  const named = evidence ? { evidence } : article ? { article, begin: Number(begin) } : { quotation };
  return el('span', { class: 'edit-tools' }, quiet('Correct …', kind.hint, () => {
    const choices = kind.choices.map(([text], i) => el('label', { class: 'choice' }, el('input', { type: 'radio', name: 'judgement', value: i, required: true }), ` ${text}`));
    const field = { name: 'judgement', node: el('fieldset', {}, el('legend', {}, readIn(quote)), el('blockquote', { class: 'passage' }, sentence || quote.querySelector('p').textContent), choices), value: () => '' };
    ask(kind.title, 'Correct', [field], (form) => ({ ...kind.choices[new FormData(form).get('judgement')][1], ...named }), quote);
  }, `Correct … ${readIn(quote)}: ${beginning(sentence || quote.querySelector('p').textContent)}`));
}

const WORDS_READ_OUT = 8;

/** As much of a sentence as tells it from others of the same fact. */
function beginning(text) {
  const words = text.trim().split(/\s+/);
  return words.slice(0, WORDS_READ_OUT).join(' ') + (words.length > WORDS_READ_OUT ? ' …' : '');
}

/** What was read in a sentence, in words: as the entry beside the article has it, the event's or the fact's. */
function readIn(quote) {
  if (quote.matches('li')) return (quote.querySelector('.said') ? [...quote.querySelector('.said').childNodes] : []).filter((node) => !node.matches?.('.confidence')).map((node) => node.textContent.trim()).filter(Boolean).join(' – ');
  if (quote.dataset.speaker) return quote.dataset.speaker;
  if (quote.dataset.article) return [...quote.closest('.fact').querySelector('.fact-head').children].filter((node) => node.matches('.tag, span:has(.thing), time')).map((node) => node.textContent.trim()).join(' – ');
  return factOf(quote);
}

/** The fact that a sentence stands under on a card, in words; elsewhere the words that are marked. */
function factOf(quote) {
  const fact = quote.closest('.fact');
  if (!fact) return [...quote.querySelectorAll('mark')].map((mark) => mark.textContent).join(' – ');
  const words = (node) => (node ? node.textContent : '');
  const head = fact.querySelector('.fact-head');
  const other = head.querySelector('.thing, :scope > span:not(.property, .confidence)');
  // of an inverse group the thing of the card is the object
  const said = [words(document.querySelector('main h1')), fact.dataset.said, words(other)].filter(Boolean);
  return (fact.dataset.inverse === undefined ? said : said.reverse()).join(' – ');
}

function thingTools(iri, name) {
  return el('p', { class: 'edit-tools', role: 'group', 'aria-label': 'Correct this thing' },
    quiet('Merge', 'Say that this is one with another thing', () => merge(iri, name)),
    quiet('Part', 'Say that a name means another thing', () => part(iri)),
    quiet('Rename', 'Say what this is called', () => ask(`Say what ${name} is called`, 'Rename', [{ name: 'name', label: 'Its name', value: name }], () => ({ kind: 'rename', thing: iri }))),
    quiet('Class', 'Say of which class this is', () => reclassify(iri, name)),
    quiet('Hide', 'Say that this is no thing', () => ask(`Say that ${name} is no thing`, 'Hide', [hint('It and all that is said of it will be shown nowhere any more. It can be taken back under Corrections.')], () => ({ kind: 'hide', thing: iri }))),
    markTools(iri, name));
}

/** A sentence in a dialog that says what will happen; no field. */
const hint = (text) => ({ name: '', node: el('p', { class: 'quiet' }, text), value: () => '' });

/** The classes to choose from are those that the graph knows. */
async function reclassify(iri, name) {
  const [{ classes }, { thing }] = await Promise.all([call('terms'), call('card', { thing: iri, passages: 1, listed: 8 })]);
  ask(`Say of which class ${name} is`, 'Change', [{ name: 'class', label: `Its class, now ${thing.type || 'none'}: another of the ontology`, offered: classes }], () => ({ kind: 'class', thing: iri }));
}

/** Both keep one name: that of the thing whose card is open, unless the reader would rather have the other's. */
function merge(iri, name) {
  const other = input({ name: 'other', label: 'The other thing', kind: 'thing', chose: (thing) => stays(thing ? [name, thing.label] : [name]) });
  const kept = input({ name: 'name', label: 'The name that stays', options: [[name, name]] });
  const stays = (names) => kept.node.querySelector('select').replaceChildren(...[...new Set(names)].map((each) => el('option', { value: each }, each)));
  ask(`Say that ${name} is one with another thing`, 'Merge', [other, kept], () => ({ kind: 'merge', thing: iri }));
}

/** What some articles call so, or one of the thing's names wherever it stands, also in articles to come. */
async function part(iri) {
  const [{ thing }, uses] = await Promise.all([call('card', { thing: iri, passages: 1, listed: 8 }), edit('uses', { thing: iri }).catch(() => [])]);
  const name = input({ name: 'name', label: 'Where it means another thing', options: [['', 'in articles chosen below'], ...[thing.label, ...thing.aliases].map((each) => [each, `“${each}” in all articles, also to come`])] });
  const chosen = () => uses.filter((use, i) => list.querySelector(`input[name=article][value="${i}"]`).checked);
  const list = el('fieldset', { class: 'edit-articles' }, el('legend', {}, 'Articles'), uses.map((use, i) => [el('label', { class: 'choice' }, el('input', { type: 'checkbox', name: 'article', value: i }),
    el('span', {}, el('b', {}, use.article.title), [use.article.date, spoken(use)].filter(Boolean).map((each) => ` · ${each}`), el('q', {}, use.passage))),
  mentionsIn(use, i)]));
  const into = input({ name: 'into', label: 'What it means there (empty: something new)', kind: 'thing', optional: true });
  const single = () => [...list.querySelectorAll('input[name=mention]:checked')].map((box) => ({ article: uses[box.dataset.use].article.iri, begin: Number(box.value) }));
  const told = el('p', { class: 'quiet', role: 'status' });
  const tell = () => {
    list.hidden = into.node.hidden = name.value() !== '';
    // of an article that is chosen whole no mention is chosen by itself
    for (const box of list.querySelectorAll('input[name=mention]')) {
      box.disabled = list.querySelector(`input[name=article][value="${box.dataset.use}"]`).checked;
      if (box.disabled) box.checked = false;
    }
    const all = chosen();
    const places = single();
    told.replaceChildren(name.value() ? goesAlong(name.value(), uses, thing.label)
      : places.length && all.length ? 'Choose either whole articles or single mentions.'
      : places.length ? `${counted(places.length, 'mention')} of ${number(mentionsOf(uses))} will mean another thing.`
      : all.length ? `${counted(all.length, 'article')} of ${number(uses.length)}, with ${counted(mentionsOf(all), 'mention')}, will mean one other thing.` : 'Choose the articles in which this is somebody or something else.');
  };
  for (const node of [name.node, list]) node.addEventListener('change', tell);
  tell();
  const articles = { name: 'articles', node: list, value: () => (name.value() || !chosen().length ? '' : chosen().map((use) => use.article.iri)) };
  const mentions = { name: 'mentions', node: el('span', { hidden: true }), value: () => (name.value() || !single().length ? '' : single()) };
  const meant = { ...into, value: () => (name.value() ? '' : into.value()) };
  ask(`Say where ${thing.label} means another thing`, 'Part', [name, articles, mentions, meant, { name: '', node: told, value: () => '' }], () => ({ kind: 'part', thing: iri }));
}

/** By which words an article speaks of the thing: `Obama ×3`. */
const spoken = (use) => Object.entries(use.words).map(([words, count]) => (count > 1 ? `${words} ×${count}` : words)).join(', ');

const mentionsOf = (uses) => uses.reduce((sum, use) => sum + use.mentions, 0);

/** How much the name is used, and what goes along: an article's other words for the same go with the name. */
function goesAlong(name, uses, label) {
  const key = (words) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);
  const by = (use) => sum(Object.entries(use.words).filter(([words]) => key(words) === key(name)).map(([, count]) => count));
  const touched = uses.filter((use) => by(use) > 0);
  if (!touched.length) return 'No article uses the name by itself.';
  return `“${name}” stands ${counted(sum(touched.map(by)), 'time')} in ${counted(touched.length, 'article')}. What ${touched.length === 1 ? 'it takes' : 'these take'} for the same goes along: up to ${number(mentionsOf(touched))} of all ${counted(mentionsOf(uses), 'mention')} of ${label}.`;
}

function markTools(iri, name) {
  return [
    quiet('Note', 'Keep a note', () => ask(`Keep a note on ${name}`, 'Keep', [{ name: 'text', label: 'What to remember', kind: 'text' }], () => ({ kind: 'note', thing: iri }))),
    quiet('Star', 'Find this again in the corrections', () => send({ kind: 'star', thing: iri })),
  ];
}

async function showMarks(head, iri) {
  const lines = await edit('list').catch(() => []);
  const made = lines.filter((line) => !line.mark && line.things.includes(iri)).length;
  if (made) head.append(el('p', { class: 'quiet corrected' }, 'With ', el('a', { href: route('corrections', { thing: iri }) }, counted(made, 'correction')), ' by hand.'));
  const mine = lines.filter((line) => line.mark && line.things.includes(iri));
  if (mine.length) {
    head.append(el('ul', { class: 'plain edit-notes', 'aria-label': 'Notes' }, mine.map((line) => el('li', {}, line.kind === 'star' ? '★ starred' : line.text, ' ', undoButton(line.id)))));
  }
}

/** A button that takes a correction back, or those that were made together. */
export function undoButton(...ids) {
  const button = el('button', { type: 'button', class: 'quiet-button', onclick: () => run(async () => {
    // pressed twice, it would take back what is taken back already
    button.disabled = true;
    try {
      await edit('undo', { ids });
    } catch (error) {
      button.disabled = false;
      throw error;
    }
    return { said: ['Taken back.'], next: null };
  }) }, 'Take back');
  return button;
}

/** A dialog with fields and the reason, then the correction that `correction` makes of the form; what it is about is shown as pending. */
/** The mentions of an article, each with the words around it, for who finds that only some of them mean another thing. */
function mentionsIn(use, at) {
  return use.places.length < 2 ? null : el('details', { class: 'rest' }, el('summary', {}, 'only some of them'), use.places.map((place) => el('label', { class: 'choice' },
    el('input', { type: 'checkbox', name: 'mention', value: place.begin, 'data-use': at }), el('span', {}, el('q', {}, place.before, el('mark', {}, place.words), place.after)))));
}

function ask(title, done, fields, correction, about = null) {
  const why = { name: 'why', label: 'Why (may be empty)', optional: true };
  const all = [...fields.map((field) => (field.node ? field : input(field))), ...(done === 'Keep' ? [] : [input(why)])];
  const wrong = el('p', { role: 'alert' });
  const form = el('form', { onsubmit: (event) => {
    event.preventDefault();
    const said = Object.fromEntries(all.map((field) => [field.name, field.value()]).filter(([, value]) => value !== ''));
    const body = { ...correction(form), ...said };
    dialog.close('sent');
    if (about) ((!body.reading && about.closest('.fact')) || about).classList.add('pending');
    const place = location.hash;
    send(body).then((failed) => {
      // what was typed stays to be mended, unless one has gone elsewhere
      if (failed && location.hash === place && !document.querySelector('dialog[open]')) open(failed.message);
      else dialog.remove();
    });
  } },
  el('h2', {}, title), wrong, all.map((field) => field.node),
  el('p', { class: 'actions' }, el('button', { type: 'submit' }, done), el('button', { type: 'button', onclick: () => dialog.close() }, 'Cancel')));
  const from = document.activeElement;
  const open = (failure = '') => {
    wrong.textContent = failure;
    dialog.returnValue = '';
    document.body.append(dialog);
    dialog.showModal();
  };
  const dialog = el('dialog', { class: 'edit-dialog', 'aria-label': title, onclose: () => {
    if (dialog.returnValue !== 'sent') dialog.remove();
    if (from.isConnected) from.focus();
  } }, form);
  open();
}

/** A field of the dialog; one for a thing knows those of the graph. */
function input({ name, label, value, optional, kind, options, offered, chose }) {
  if (options) {
    const select = el('select', { name }, options.map(([given, text]) => el('option', { value: given }, text)));
    return { name, node: el('label', {}, el('span', {}, label), select), value: () => select.value };
  }
  if (kind === 'thing') {
    const field = chooser(`edit-${name}`, label, value, chose);
    field.node.querySelector('input').required = !optional;
    return { name, node: field.node, value: field.iri };
  }
  if (kind === 'text') {
    // Enter begins a line here: with Ctrl it sends
    const box = el('textarea', { name, rows: 4, required: !optional, onkeydown: (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) box.form.requestSubmit();
    } });
    box.value = value || '';
    return { name, node: el('label', {}, el('span', {}, label), box), value: () => box.value.trim() };
  }
  const list = offered && el('datalist', { id: `edit-${name}-offered` }, offered.map((each) => el('option', { value: each })));
  const box = el('input', { name, required: !optional, autocomplete: 'off', value, list: list && list.id });
  return { name, node: el('label', {}, el('span', {}, label), box, list), value: () => box.value.trim() };
}

const DONE = { reject: 'Rejected.', confirm: 'Confirmed.', merge: 'Merged.', part: 'Parted.', rename: 'Renamed.', class: 'Changed.', hide: 'Hidden.', note: 'Kept.', star: 'Starred.' };

/** What holds of a quotation may hold of the same words in other articles, `again`. */
const send = ({ again = [], ...body }) => run(async () => {
  const { ids } = await edit('keep', body);
  for (const quotation of again) ids.push(...(await edit('keep', { ...body, quotation })).ids);
  return { said: ids.length ? [DONE[body.kind], ' ', undoButton(...ids)] : ['That is kept already.'], next: body.thing ? await goneTo(body) : null };
});

/** Where to go when the corrected thing has no card any more: to what it is one with, else to where it can be taken back. */
async function goneTo(body) {
  if (location.hash.startsWith('#/article?')) return null;
  const there = async (thing) => call('card', { thing, passages: 1, listed: 8 }).then((card) => card.thing.iri, () => null);
  if (await there(body.thing) === body.thing) return null;
  const other = body.other && (await there(body.other));
  return other ? route('thing', { iri: other }) : route('corrections');
}

/** Corrects; `work` gives what is said then and where to go. Until then nothing else can be corrected, and the page says so. What failed is returned. */
async function run(work) {
  tell(['Applying to the whole graph …'], false);
  document.body.classList.add('applying');
  try {
    const { said, next } = await work();
    tell(said);
    if (next) location.hash = next;
    else window.dispatchEvent(new Event('redraw'));
  } catch (error) {
    tell([error.message]);
    document.querySelector('main .pending')?.classList.remove('pending');
    return error;
  } finally {
    document.body.classList.remove('applying');
  }
}

/** Says how a correction stands; the last word goes after a while. */
function tell(said, last = true) {
  let status = document.getElementById('edit-status');
  if (!status) {
    status = el('p', { id: 'edit-status', role: 'status' });
    document.body.append(status);
  }
  status.replaceChildren(...said);
  clearTimeout(tell.timer);
  if (last) tell.timer = setTimeout(() => status.remove(), 15000);
}
