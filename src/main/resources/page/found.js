// What a search found: things, and articles with the words in their surroundings; the rest of many is one click away.
import { apart, el, counted, number, route, thingLink, typeTag } from './dom.js';
import { call } from './api.js';
import { namesBox } from './names.js';
import { articleLink } from './passages.js';

const PAGE = 50;
/** Holders of an office that are named, of the surest; by hand. */
const OFFERED = 3;
/** Of a search, offered alone; by hand. */
const MOST_WORDS = 6;

export async function found(parameters) {
  const q = parameters.get('q') || '';
  const offset = Math.max(0, Number.parseInt(parameters.get('offset') || '0', 10) || 0);
  if (!q.trim()) {
    return { title: 'Search', nodes: [
      el('h1', {}, 'Search'),
      el('p', { class: 'ways' }, 'Type a name or words of an article into the field above; the key / leads there.', el('a', { href: route('things') }, 'All things'), el('a', { href: route('articles') }, 'All articles')),
      el('h2', {}, 'A list of names'),
      namesBox(),
    ] };
  }
  const result = await call('search', { q, limit: PAGE, offset });
  const { things, articles, suggestions } = result;
  const named = things.some((t) => [t.label, ...t.aliases].some((name) => name.toLowerCase() === q.trim().toLowerCase()));
  const holder = OFFICE.test(q) && !named ? el('div', {}) : null;
  return {
    title: q,
    nodes: [
      el('h1', {}, `“${q}”`),
      holder,
      el('h2', {}, `Things (${number(result.thingsFound)})`),
      result.thingsNear && things.length ? near('Nothing is called so; these have names much like it.') : null,
      things.length
        ? el('ul', { class: 'rows' }, things.map((t) => el('li', {}, thingLink(t), typeTag(t.iri, t.type), apart(t), t.apart ? ' ' : null, el('span', { class: 'quiet' }, [...t.aliases.slice(0, 4), counted(t.mentions, 'mention')].join(' · ')))))
        : el('p', { class: 'quiet' }, result.thingsFound ? 'No more of them.' : 'Nothing is called so. A thing is found by each name that an article calls it, in other words by none.'),
      suggestions.length ? el('p', {}, 'Some of the words are in: ', suggestions.flatMap((t) => [thingLink(t), ' '])) : null,
      el('h2', {}, `Articles (${number(result.articlesFound)})`),
      result.articlesNear && articles.length ? near('No article has these words; these have words much like them.') : null,
      articles.length
        ? el('ul', { class: 'rows' }, articles.map((hit) => el('li', {}, articleLink(hit.article), el('time', {}, hit.article.date), hit.snippet ? el('p', { class: 'quiet' }, marked(hit)) : null)))
        : el('p', { class: 'ways' }, result.articlesFound ? 'No more of them.' : 'No article has all these words.', result.articlesFound ? null : otherWays(q), el('a', { href: route('') }, 'To the overview')),
      el('p', { class: 'ways' }, el('a', { href: route('search') }, 'Look for a list of names')),
      pages(q, offset, Math.max(result.thingsFound, result.articlesFound)),
    ].filter((node) => node !== null),
    // what takes longer than looking for words comes when it is there
    after: () => { if (holder) holding(q).then((node) => { if (node) holder.replaceWith(node); }); },
  };
}

/** What may be an office of something: "president of france". */
const OFFICE = /^\S.* (?:of|for|at) \S/i;

/** Who holds an office, asked as a question; nothing where the graph has no answer. */
async function holding(q) {
  const question = `Who is the ${q.trim().replace(/^the /i, '')}?`;
  const answer = await call('ask', { q: question }).catch(() => null);
  const who = answer ? answer.answers.filter((a) => a.thing).slice(0, OFFERED) : [];
  return who.length ? el('section', { class: 'holder' }, el('h2', {}, 'Who holds it'),
    el('ul', { class: 'rows' }, who.map((a) => el('li', {}, thingLink(a.thing), typeTag(a.thing.iri, a.thing.type), el('p', { class: 'quiet' }, a.sources[0].sentence, ' ', articleLink(a.sources[0].article))))),
    el('p', { class: 'quiet' }, el('a', { href: route('ask', { q: question }) }, `All that is answered to “${question}”`))) : null;
}

/** What to do where nothing is found: each word alone, or the lists. */
function otherWays(q) {
  const words = [...new Set(q.split(/\s+/).filter((word) => word !== ''))].slice(0, MOST_WORDS);
  return words.length > 1
    ? el('span', {}, 'Try one of them alone: ', words.flatMap((word) => [el('a', { href: route('search', { q: word }) }, word), ' ']))
    : el('span', {}, 'Try another form of it, or look through the ', el('a', { href: route('things') }, 'things'), ' and the ', el('a', { href: route('articles') }, 'articles'), '.');
}

function near(sentence) {
  return el('p', { class: 'quiet' }, sentence);
}

function marked(hit) {
  const parts = [];
  let at = 0;
  for (const mark of hit.marks) {
    parts.push(hit.snippet.slice(at, mark.begin), el('mark', {}, hit.snippet.slice(mark.begin, mark.end)));
    at = mark.end;
  }
  return [...parts, hit.snippet.slice(at)];
}

function pages(q, offset, all) {
  const link = (text, to) => el('a', { href: route('search', { q, offset: to }) }, text);
  return all > PAGE
    ? el('nav', { 'aria-label': 'More of what was found' }, offset > 0 ? link('Before', Math.max(0, offset - PAGE)) : null, ' ', offset + PAGE < all ? link('More', offset + PAGE) : null)
    : null;
}
