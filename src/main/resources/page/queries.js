// Queries: named ones with their parameters, or one's own; the answer as a table, CSV or Turtle.
import { el, counted, csvOf, isWebAddress, route, save, tsvOf, typedField, unclear, words } from './dom.js';
import { call } from './api.js';
import { chooser } from './search.js';
import { mapOf } from './map.js';
import { step } from './place.js';
import { unknownWords, whatNext, wordsFor } from './words.js';

export async function queries(parameters) {
  const [known, terms] = await Promise.all([call('queries'), call('terms')]);
  const own = parameters.get('text');
  if (own === null && !parameters.has('name')) return questions(known);
  const named = own === null ? known.find((q) => q.name === parameters.get('name')) : undefined;
  if (own === null && !named && parameters.get('name') !== 'own') throw new Error(`No query is called “${parameters.get('name')}”. All that have names stand under Queries, above.`);
  const text = el('textarea', { id: 'sparql', rows: 12, spellcheck: 'false', 'aria-label': 'SPARQL' });
  text.value = own !== null ? own : named ? named.text : 'SELECT ?person ?country {\n  ?person gw:headOfState ?country\n}';
  const pick = el('select', { id: 'named', onchange: () => { location.hash = route('query', { name: pick.value }); } },
    el('option', { value: '' }, 'All queries …'), el('option', { value: 'own', selected: !named }, 'Your own query'), known.map((q) => el('option', { value: q.name, selected: q === named }, q.title)));
  const fields = named ? await Promise.all(named.parameters.map((p) => parameterField(p, parameters.get(`p.${p.name}`), offered(p, named.text, terms)))) : [];
  const fit = () => {
    const triples = /\b(CONSTRUCT|DESCRIBE)\b/i.test(text.value.replace(/#.*/g, ''));
    for (const rows of ['csv', 'tsv']) document.getElementById(rows).hidden = triples;
    document.getElementById('turtle').hidden = !triples;
  };
  text.addEventListener('input', fit);
  const values = () => {
    const all = named && text.value === named.text ? { name: named.name } : { text: text.value };
    for (const field of fields) if (field.value() && (all.name || speaksOf(text.value, field.name))) all[`p.${field.name}`] = field.value();
    return all;
  };
  const answer = el('div', { id: 'answer', 'aria-live': 'polite' });
  /** `again` what the address says already, in other words perhaps. */
  const run = async (place = { sort: '', row: '' }, again = false) => {
    const wrong = fields.find((field) => field.wrong && field.wrong());
    if (wrong) {
      answer.replaceChildren();
      return wrong.input.focus();
    }
    const asked = values();
    const addressOf = (at) => route('query', { ...asked, run: 1, ...at });
    const rows = (at) => call('query', { ...asked, format: 'json', limit: PAGE, offset: at.row ? at.row - (at.row % PAGE) : '', sort: at.sort });
    if (!named && !text.value.trim()) {
      answer.replaceChildren(el('p', { class: 'error', role: 'alert' }, 'There is no query yet. Write one into the field “SPARQL”, or choose one that has a name.'));
      return text.focus();
    }
    if (again) history.replaceState(history.state, '', addressOf(place));
    else step(addressOf(place));
    answer.setAttribute('aria-busy', 'true');
    answer.replaceChildren(el('p', { class: 'quiet' }, 'Asking …'));
    try {
      let result = await rows(place);
      if (place.row && !result.rows.length) result = await rows({ ...place, row: 0 });
      answer.replaceChildren(...table(result, place, async (at) => {
        const turned = await rows(at);
        step(addressOf(at));
        return turned;
      }, () => call('query', { ...asked, format: 'json' })));
      const unknown = result.total ? [] : unknownWords(text.value, terms);
      if (!result.total && asked.name) answer.append(el('p', {}, whatNext(named, (name) => asked[`p.${name}`])));
      else if (unknown.length) answer.append(el('p', {}, `Not among the classes and properties of the ontology: ${unknown.join(', ')}.`));
    } catch (error) {
      answer.replaceChildren(...choices(error.message, error.candidates || [], values()));
    } finally {
      answer.removeAttribute('aria-busy');
    }
  };
  const download = (format, file, type) => async () => {
    try {
      const rows = { csv: csvOf, tsv: tsvOf }[format];
      save(file, type, rows ? rows(labelled(await call('query', values()))) : await call('query', { ...values(), format }));
    } catch (error) {
      answer.replaceChildren(el('p', { class: 'error', role: 'alert' }, error.message));
    }
  };
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run();
  });
  return {
    title: named ? named.title : 'Queries',
    nodes: [
      el('h1', {}, named ? named.title : 'Your own query'),
      el('form', { class: 'query', onsubmit: (event) => { event.preventDefault(); run(); } },
        el('div', { class: 'field' }, el('label', { for: 'named' }, 'Query'), pick),
        named && named.answers ? el('p', { class: 'quiet' }, named.answers) : null,
        fields.length ? el('div', { class: 'inline' }, fields.map((f) => f.node)) : null,
        el('details', { open: !named }, el('summary', {}, 'SPARQL'), text, wordsFor(text, terms), el('p', { class: 'quiet' }, 'Ctrl+Enter runs it; the arrow keys choose among the words offered. Prefixes such as gw: and person: need no declaration.')),
        el('p', { class: 'actions' },
          el('button', { type: 'submit', id: 'run' }, 'Run'),
          el('button', { type: 'button', id: 'csv', onclick: download('csv', 'answer.csv', 'text/csv') }, 'CSV'),
          el('button', { type: 'button', id: 'tsv', title: 'with tabs between', onclick: download('tsv', 'answer.tsv', 'text/tab-separated-values') }, 'TSV'),
          el('button', { type: 'button', id: 'turtle', title: 'for CONSTRUCT and DESCRIBE', onclick: download('turtle', 'answer.ttl', 'text/turtle') }, 'Turtle'))),
      answer,
    ],
    after: () => {
      fit();
      // what needs nothing of the reader is answered at once
      if (parameters.has('run') || (named && !named.parameters.some((parameter) => parameter.fallback === null || parameter.fallback === undefined))) run({ sort: parameters.get('sort') || '', row: Math.max(0, Math.floor(Number(parameters.get('row')))) || '' }, true);
    },
  };
}

/** The things that a name of a parameter may mean, each a link to the query with it; the server's sentence quotes the name. */
function choices(message, candidates, values) {
  const asked = Object.keys(values).find((name) => name.startsWith('p.') && message.includes(`'${values[name]}'`));
  return unclear(message, asked ? candidates : [], (thing) => route('query', { ...values, [asked]: thing.iri, run: 1 }));
}

/** All named queries, each as the question that it answers. */
function questions(known) {
  const entry = (name, title, answers) => el('li', {}, el('a', { href: route('query', { name }) }, el('b', {}, title), el('span', {}, answers)));
  return {
    title: 'Queries',
    nodes: [
      el('h1', {}, 'Queries'),
      el('ul', { class: 'questions' },
        known.map((q) => entry(q.name, q.title, q.answers)),
        entry('own', 'Your own query', 'in SPARQL, with the words of the ontology offered as you type')),
    ],
  };
}

/** A variable that has been edited away takes no value any more: the server refuses values for what a query doesn't name. */
function speaksOf(text, variable) {
  return (text.match(/[?$]\w+/g) || []).some((name) => name.slice(1) === variable);
}

/** What stands for a parameter that bounds nothing: the field is empty then. */
const NO_BOUND = ['any', '0001-01-01', '9999-12-31'];

/** What a person calls what an address has the IRI of; the words as they stand where they are none. */
async function nameOf(given, kind) {
  if (!isWebAddress(given)) return given;
  try {
    if (kind === 'article') return (await call('article', { article: given })).article.title;
    return (await call('card', { thing: given, passages: 1, listed: 8 })).thing.label;
  } catch {
    return given;
  }
}

/** The words that a parameter may have: those that the query goes through where it names them, else those of the ontology; none where it is anything else. */
function offered(parameter, text, terms) {
  const kind = parameter.kind.toLowerCase();
  const all = kind === 'property' ? terms.properties.map((term) => term.name) : kind === 'class' ? terms.classes : [];
  const listed = new RegExp(`VALUES\\s+\\?${parameter.name}\\s*\\{([^}]*)\\}`).exec(text);
  const named = listed ? listed[1].trim().split(/\s+/).map((name) => name.replace(/^gw:/, '')) : [];
  return named.length ? all.filter((name) => named.includes(name)) : all;
}

async function parameterField(parameter, value, words) {
  const given = value !== null ? value : NO_BOUND.includes(parameter.fallback) ? '' : parameter.fallback || '';
  // a name is what one types here; that an IRI would do, too, is for the terminal
  const label = (parameter.meaning || parameter.name).replace(/, by a name or <IRI>|, by its id.*/, '');
  const kind = parameter.kind.toLowerCase();
  if (kind === 'thing' || kind === 'article') {
    const called = await nameOf(given, kind);
    const field = chooser(`p-${parameter.name}`, label, called, () => {}, kind === 'article' ? 'titles' : 'things');
    return { name: parameter.name, node: field.node, value: () => (field.iri() === called ? given : field.iri()) };
  }
  const type = { date: 'date', number: 'number' }[parameter.kind.toLowerCase()] || 'text';
  const list = words.length ? el('datalist', { id: `p-${parameter.name}-offered` }, words.map((word) => el('option', { value: word }))) : null;
  const field = typedField({ id: `p-${parameter.name}`, type, step: 'any', list: list && list.id }, given, WANTED[type]);
  return { name: parameter.name, node: el('div', { class: 'field' }, el('label', { for: field.input.id }, label), field.input, field.said, list), ...field };
}

/** What a field takes, as a sentence has it. */
const WANTED = { date: 'day of the calendar', number: 'number' };

const PAGE = 100;

/**
 * A hundred rows at a time, in the order of the answer or of the column whose head is pressed.
 * `place` is the column sorted by (with a minus for downwards) and the first row; `turn` gives the rows of a new one, `whole` all rows.
 */
function table(first, place, turn, whole) {
  const head = el('tr', {});
  const body = el('tbody', {});
  const pages = el('nav', { 'aria-label': 'Rows' });
  const mapped = el('span', {});
  const map = el('div', {});
  const frame = el('div', { class: 'scroll', tabindex: 0 }, el('table', {}, el('thead', {}, head), body));
  const show = (result, at) => {
    const from = at.row && at.row < result.total ? at.row - (at.row % PAGE) : 0;
    const down = at.sort.startsWith('-');
    const sorted = at.sort.replace(/^-/, '');
    head.replaceChildren(...result.columns.map((name) => el('th', { scope: 'col', 'data-column': name, 'aria-sort': name === sorted ? (down ? 'descending' : 'ascending') : null },
      el('button', { type: 'button', class: 'sort', onclick: () => go({ sort: name === sorted && !down ? `-${name}` : name, row: '' }, () => [...head.children].find((cell) => cell.dataset.column === name).firstChild.focus()) },
        words(name), name === sorted ? (down ? ' ↓' : ' ↑') : ''))));
    body.replaceChildren(...result.rows.map((row) => el('tr', {}, row.map((value, i) => cell(value, result.columns[i])))));
    pages.replaceChildren(...(result.total > PAGE ? [
      from > 0 ? more('Before', { sort: at.sort, row: from - PAGE || '' }) : '',
      ` ${from + 1} to ${Math.min(from + PAGE, result.total)} `,
      from + PAGE < result.total ? more('More', { sort: at.sort, row: from + PAGE }) : ''] : []));
    if (!mapped.firstChild && placesIn(result).length) mapped.append(' ', el('button', { type: 'button', id: 'map', onclick: draw }, 'Map of its places'));
  };
  let last = 0;
  const go = async (at, then) => {
    const mine = ++last;
    frame.setAttribute('aria-busy', 'true');
    try {
      const result = await turn(at);
      if (mine !== last) return;
      show(result, at);
      then();
    } catch (error) {
      if (mine === last) pages.replaceChildren(el('p', { class: 'error', role: 'alert' }, error.message));
    } finally {
      if (mine === last) frame.removeAttribute('aria-busy');
    }
  };
  const more = (text, at) => el('button', { type: 'button', class: 'more', onclick: () => go(at, () => {
    frame.focus({ preventScroll: true });
    frame.scrollIntoView({ block: 'start' });
  }) }, text);
  const draw = async () => {
    map.replaceChildren();
    try {
      await drawn();
    } catch (error) {
      map.replaceChildren(el('p', { class: 'error', role: 'alert' }, error.message));
    }
  };
  const drawn = async () => {
    const shown = await mapOf(await call('places', { among: placesIn(await whole()).join(' '), limit: 500 }), '');
    const heading = el('h2', { tabindex: -1 }, 'Places of the answer');
    map.replaceChildren(heading, shown.node);
    shown.after();
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  };
  show(first, place);
  return [
    el('div', { class: 'actions' }, el('p', { class: 'quiet', role: 'status' }, counted(first.total, 'row'), first.limited ? ', the most this server gives; there may be more' : ''), mapped),
    map,
    frame,
    pages,
  ];
}

/** The answer as the table shows it; beside a column of what has names one with the IRIs. */
function labelled(result) {
  const iri = (value) => (value.iri ? [value] : value.parts || [value]).map((part) => part.iri || '').filter(Boolean).join(' ');
  const named = result.columns.map((name, i) => result.rows.some((row) => iri(row[i])));
  return [result.columns.flatMap((name, i) => (named[i] ? [name, `${name} iri`] : [name])),
    ...result.rows.map((row) => row.flatMap((value, i) => (named[i] ? [value.text, iri(value)] : [value.text])))];
}

/** IRIs of the answer's places, each once. */
function placesIn(result) {
  return [...new Set(result.rows.flat().flatMap((value) => value.parts || [value]).map((value) => value.iri || '').filter((iri) => /\/id\/place\//.test(iri)))].slice(0, 500);
}

/** The parts of a text, each with its link, and what stands between them as it is. */
function joined(value) {
  let from = 0;
  return value.parts.map((part) => {
    const at = value.text.indexOf(part.text, from);
    const between = value.text.slice(from, at);
    from = at + part.text.length;
    return [between, part.view ? el('a', { class: part.at === null || part.at === undefined ? null : 'sentence', href: route(part.view, { iri: part.iri, at: part.at }) }, part.text) : part.text];
  });
}

/** Characters of a cell from which on it wants a wider column; by hand. */
const LONG = 80;
/** So many characters of a longer cell are shown before its rest is asked for; by hand. */
const SHOWN = 160;
const DAY = /^\d{4}-\d\d-\d\d$/;

function cell(value, column) {
  const link = value.view === 'elsewhere' ? value.iri : value.view ? route(value.view, { iri: value.iri, at: value.at }) : isWebAddress(value.text) ? value.text : '';
  const whole = value.parts ? joined(value).flat() : [link ? el('a', { class: value.at === null || value.at === undefined ? null : 'sentence', href: link }, value.text) : value.said || value.text];
  const parts = folded(whole);
  const size = parts === whole ? (value.text.length > LONG ? 'long' : null) : 'long folded';
  return el('td', { 'data-column': column, class: DAY.test(value.text) ? 'day' : size }, parts);
}

/** What is so long that its row would fill the window begins with its first words, and a button opens the rest; a rest of few words is none. */
function folded(whole) {
  const length = (node) => (node.textContent ?? node).length;
  if (whole.reduce((sum, node) => sum + length(node), 0) < 1.2 * SHOWN) return whole;
  let room = SHOWN;
  const first = whole.flatMap((node) => {
    const left = room;
    room -= length(node);
    if (room >= 0) return [node.cloneNode ? node.cloneNode(true) : node];
    if (left <= 0) return [];
    const begin = (node.textContent ?? node).slice(0, left).replace(/\s+\S*$/, '');
    if (!node.cloneNode) return [begin];
    const cut = node.cloneNode(false);
    cut.append(begin);
    return [cut];
  });
  const shown = el('span', {}, first, ' … ');
  const button = el('button', { type: 'button', class: 'quiet-button', 'aria-expanded': 'false', onclick: () => {
    const open = button.getAttribute('aria-expanded') === 'false';
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? 'less' : 'more';
    shown.replaceChildren(...(open ? [...whole, ' '] : [...first, ' … ']));
  } }, 'more');
  return [shown, button];
}
