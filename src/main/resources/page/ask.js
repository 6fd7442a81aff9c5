// A question in plain words and what the graph says to it.
import { el, confidence, counted, route, thingLink } from './dom.js';
import { call } from './api.js';
import { articleLink, marked } from './passages.js';

export async function ask(parameters) {
  const question = parameters.get('q') || '';
  const field = el('input', { id: 'question', type: 'text', value: question, maxlength: 500, placeholder: 'Who leads the Chinese foreign ministry?' });
  const form = el('form', { class: 'inline', onsubmit: (event) => {
    event.preventDefault();
    location.hash = route('ask', { q: field.value });
  } }, el('div', { class: 'field' }, el('label', { for: 'question' }, 'Question'), field), el('button', { type: 'submit' }, 'Ask'));
  let after;
  const nodes = [el('h1', {}, 'Ask in plain words'), form];
  if (question.trim()) {
    nodes.push(...said(await call('ask', { q: question })));
    after = () => linkNames(document.getElementById('main'));
  } else {
    const shown = el('div', {});
    nodes.push(shown);
    // a graph of very many articles is counted for some seconds before it says what most of them name
    after = async () => shown.replaceChildren(...understood('For example', await examples()));
  }
  return { title: 'Ask', nodes, after };
}

/** Questions about what most articles name. */
async function examples() {
  const [[person], [country]] = await Promise.all(['Person', 'Country'].map(async (type) => (await call('browse', { class: type, limit: 1 })).items));
  return [
    ...(person ? [`Who is ${person.thing.label}?`, `What did ${person.thing.label} say?`] : []),
    ...(country ? [`What happened in ${country.thing.label}?`] : []),
  ];
}

function understood(title, questions) {
  return questions.length ? [el('section', {}, el('h2', {}, title), el('ul', { class: 'plain' }, questions.map((q) => el('li', {}, el('a', { href: route('ask', { q }) }, q)))))] : [];
}

function said(answer) {
  const status = answer.answers.length ? counted(answer.answers.length, 'answer') : answer.message;
  return [
    el('p', { class: 'quiet', role: 'status' }, status),
    ...answer.answers.map(found),
    answer.reading ? el('p', { class: 'quiet' }, `Read as ${answer.reading}`) : null,
    ...understood('Questions that are understood', answer.nearest),
    answer.articles.length ? el('section', {}, el('h2', {}, 'Articles with these words'), el('ul', { class: 'plain' }, answer.articles.map((hit) => el('li', {}, articleLink(hit.article), ' ', hit.snippet)))) : null,
    answer.sparql ? el('details', {}, el('summary', {}, 'The query'), el('pre', {}, answer.sparql)) : null,
  ].filter(Boolean);
}

function found(answer) {
  return el('section', { class: 'way' },
    el('p', { class: 'chain' }, ...named(answer), ' ', confidence(answer.belief, 'belief')),
    answer.sources.map((source) => el('blockquote', { class: 'passage', 'data-article': source.article.iri }, el('p', {}, source.sentence),
      el('footer', {}, articleLink(source.article), source.article.date ? el('time', { datetime: source.article.date }, source.article.date) : null))));
}

/** The thing as a link; behind it what the answer says of it where that is more than its name: a day, or where the gazetteer has it. */
function named(answer) {
  if (!answer.thing) return [isSentence(answer) ? 'The articles say' : answer.text];
  const { label } = answer.thing;
  const rest = answer.text.startsWith(label) ? answer.text.slice(label.length) : `: ${answer.text}`;
  return [thingLink(answer.thing), rest];
}

function isSentence(answer) {
  return !answer.because && answer.text === answer.sources[0].sentence;
}

/** Articles that are looked up for the names in an answer's sentences, and calls at a time; by hand. */
const MOST_ARTICLES = 24;

/** Makes of the names in sentences links to their things, and of the article's title one to the sentence's place in it. */
async function linkNames(main) {
  const quotes = [...main.querySelectorAll('blockquote[data-article]')];
  const articles = [...new Set(quotes.map((quote) => quote.dataset.article))].slice(0, MOST_ARTICLES);
  for (const iri of articles) {
    // what was left meanwhile needs no links
    if (!quotes[0].isConnected) return;
    const page = await call('article', { article: iri }).catch(() => null);
    if (page) quotes.filter((quote) => quote.dataset.article === iri).forEach((quote) => link(quote, page));
  }
}

function link(quote, page) {
  const said = quote.querySelector('p');
  const sentence = said.textContent;
  const begin = page.text.indexOf(sentence);
  if (begin < 0) return;
  const names = page.mentions.filter((m) => m.thing && m.kind === 'NAME' && m.begin >= begin && m.end <= begin + sentence.length)
    .map((m) => ({ begin: m.begin - begin, end: m.end - begin, thing: m.thing }));
  said.replaceChildren(...marked(sentence, names, (text, { thing }) => thingLink({ ...thing, label: text })));
  quote.querySelector('.article-link').setAttribute('href', route('article', { iri: page.article.iri, at: begin }));
}
