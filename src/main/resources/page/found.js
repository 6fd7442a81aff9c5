// What a search found: things, and articles with the words in their surroundings.
import { el, counted, number, route, thingLink, typeTag } from './dom.js';
import { call } from './api.js';
import { articleLink } from './passages.js';

export async function found(parameters) {
  const q = parameters.get('q') || '';
  const { things, articles } = await call('search', { q, limit: 50 });
  return {
    title: q,
    nodes: [
      el('h1', {}, `“${q}”`),
      el('h2', {}, `Things (${number(things.length)})`),
      things.length
        ? el('ul', { class: 'rows' }, things.map((t) => el('li', {}, thingLink(t), typeTag(t.iri, t.type), el('span', { class: 'quiet' }, [...t.aliases.slice(0, 4), counted(t.mentions, 'mention')].join(' · ')))))
        : el('p', { class: 'quiet' }, 'Nothing is called so.'),
      el('h2', {}, `Articles (${number(articles.length)})`),
      articles.length
        ? el('ul', { class: 'rows' }, articles.map((hit) => el('li', {}, articleLink(hit.article), el('time', {}, hit.article.date), hit.snippet ? el('p', { class: 'quiet' }, hit.snippet) : null)))
        : el('p', {}, 'No article has all these words. ', el('a', { href: route('') }, 'To the overview')),
    ],
  };
}
