// A question in plain words and what the graph says to it.
import { el, confidence, counted, route, thingLink } from './dom.js';
import { call } from './api.js';
import { articleLink } from './passages.js';

export async function ask(parameters) {
  const question = parameters.get('q') || '';
  const field = el('input', { id: 'question', type: 'text', value: question, maxlength: 500, placeholder: 'Who leads the Chinese foreign ministry?' });
  const form = el('form', { class: 'inline', onsubmit: (event) => {
    event.preventDefault();
    location.hash = route('ask', { q: field.value });
  } }, el('div', { class: 'field' }, el('label', { for: 'question' }, 'Question'), field), el('button', { type: 'submit' }, 'Ask'));
  const nodes = [el('h1', {}, 'Ask in plain words'), form];
  if (question.trim()) {
    nodes.push(...said(await call('ask', { q: question })));
  }
  return { title: 'Ask', nodes };
}

function said(answer) {
  const status = answer.answers.length ? counted(answer.answers.length, 'answer') : answer.message;
  return [
    el('p', { class: 'quiet', role: 'status' }, status),
    ...answer.answers.map(found),
    answer.reading ? el('p', { class: 'quiet' }, `Read as ${answer.reading}`) : null,
    answer.nearest.length ? el('section', {}, el('h2', {}, 'Questions that are understood'), el('ul', { class: 'plain' }, answer.nearest.map((q) => el('li', {}, el('a', { href: route('ask', { q }) }, q))))) : null,
    answer.articles.length ? el('section', {}, el('h2', {}, 'Articles with these words'), el('ul', { class: 'plain' }, answer.articles.map((hit) => el('li', {}, articleLink(hit.article), ' ', hit.snippet)))) : null,
    answer.sparql ? el('details', {}, el('summary', {}, 'The query'), el('pre', {}, answer.sparql)) : null,
  ].filter(Boolean);
}

function found(answer) {
  return el('section', { class: 'way' },
    el('p', { class: 'chain' }, answer.thing ? thingLink(answer.thing) : isSentence(answer) ? 'The articles say' : answer.text, ' ', confidence(answer.belief, 'belief')),
    answer.sources.map((source) => el('blockquote', { class: 'passage' }, el('p', {}, source.sentence),
      el('footer', {}, articleLink(source.article), source.article.date ? el('time', { datetime: source.article.date }, source.article.date) : null))));
}

function isSentence(answer) {
  return !answer.because && answer.text === answer.sources[0].sentence;
}
