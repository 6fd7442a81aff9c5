// Search as one types: arrow keys choose, Enter opens, Escape closes. `chooser` gives the same to other fields.
import { apart, el, family, number, route, words } from './dom.js';
import { call } from './api.js';

export function startSearch() {
  const field = document.getElementById('q');
  const form = document.getElementById('search');
  const close = suggest(field, document.getElementById('suggestions'), (thing) => {
    field.value = '';
    location.hash = route('thing', { iri: thing.iri });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!field.value.trim()) return;
    close();
    field.blur();
    location.hash = route('search', { q: field.value.trim() });
  });
  const sought = () => new URLSearchParams(/^#\/search\?(.*)$/.exec(location.hash)?.[1] || '').get('q') || '';
  const tell = () => { if (document.activeElement !== field) field.value = sought(); };
  window.addEventListener('hashchange', tell);
  tell();
  document.addEventListener('keydown', (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
}

/** A field that knows the things of the graph, or by `source` its articles' `titles`; `iri()` is the chosen one's IRI, else what was typed; `chose` is told of either. */
export function chooser(id, label, value, chose = () => {}, source = 'things') {
  const list = el('ul', { id: `${id}-list`, role: 'listbox', class: 'suggestions', 'aria-label': source === 'titles' ? 'Articles found' : 'Things found', hidden: true });
  const field = el('input', { id, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id, value: value || '' });
  let chosen = null;
  suggest(field, list, (thing) => {
    chosen = thing;
    field.value = thing.label;
    chose(thing);
  }, source);
  field.addEventListener('input', () => {
    chosen = null;
    chose(null);
  });
  return {
    node: el('div', { class: 'field' }, el('label', { for: id }, label), field, list),
    iri: () => (chosen ? chosen.iri : field.value.trim()),
  };
}

function suggest(field, list, choose, source = 'things') {
  let things = [];
  let active = -1;
  let running = null;
  let timer = 0;

  const close = () => {
    clearTimeout(timer);
    if (running) running.abort();
    list.hidden = true;
    active = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };
  const take = (thing) => {
    close();
    choose(thing);
  };
  const mark = (index) => {
    active = index;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === active)));
    if (active >= 0) {
      field.setAttribute('aria-activedescendant', list.children[active].id);
      list.children[active].scrollIntoView({ block: 'nearest' });
    }
  };
  const look = async () => {
    if (!field.value.trim()) return close();
    if (running) running.abort();
    running = new AbortController();
    try {
      things = await call(source, { q: field.value, limit: 8 }, running.signal);
    } catch (error) {
      if (error.name === 'AbortError') return undefined;
      things = [];
    }
    active = -1;
    list.replaceChildren(...things.map((thing, i) => el(
      'li',
      { id: `${list.id}-${i}`, role: 'option', 'aria-selected': 'false', onmousedown: (event) => { event.preventDefault(); take(thing); } },
      el('span', { class: 'thing', 'data-family': family(thing.iri, thing.type) }, thing.label),
      source === 'things' ? el('span', { class: 'quiet' }, ` ${words(thing.type)} · ${number(thing.mentions)}`) : null,
      apart(thing),
    )));
    list.hidden = things.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    return undefined;
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(look, 120);
  });
  // who comes back at once still wants what is offered
  field.addEventListener('blur', () => setTimeout(() => { if (document.activeElement !== field) close(); }, 150));
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return close();
    if (list.hidden) return undefined;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      mark((active + step + things.length + (active < 0 && step < 0 ? 1 : 0)) % things.length);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      take(things[active]);
    }
    return undefined;
  });
  return close;
}
