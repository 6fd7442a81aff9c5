// GraphML of things and facts, built as a document so that text is escaped by the browser.
import { prefixed } from './dom.js';

const SPACE = 'http://graphml.graphdrawing.org/xmlns';
const KEYS = [
  ['label', 'node', 'string'], ['type', 'node', 'string'], ['mentions', 'node', 'long'],
  ['property', 'edge', 'string'], ['belief', 'edge', 'double'], ['confidence', 'edge', 'double'], ['articles', 'edge', 'int'],
  ['first', 'edge', 'string'], ['last', 'edge', 'string'], ['sentence', 'edge', 'string'],
];

export function graphMl(nodes, edges) {
  const xml = document.implementation.createDocument(SPACE, 'graphml');
  const add = (parent, name, attributes, text) => {
    const element = xml.createElementNS(SPACE, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    if (text !== undefined) element.textContent = text;
    parent.append(element);
    return element;
  };
  for (const [name, owner, type] of KEYS) {
    add(xml.documentElement, 'key', { id: name, for: owner, 'attr.name': name, 'attr.type': type });
  }
  const graph = add(xml.documentElement, 'graph', { edgedefault: 'directed' });
  const edgeData = (e) => ({ ...e, property: prefixed(e.property), sentence: e.passages[0].sentence });
  const data = (parent, owner, of) => KEYS.filter((k) => k[1] === owner).forEach(([name]) => add(parent, 'data', { key: name }, clean(of[name])));
  nodes.forEach((n) => data(add(graph, 'node', { id: n.iri }), 'node', n));
  edges.forEach((e) => data(add(graph, 'edge', { source: e.subject.iri, target: e.object.iri }), 'edge', edgeData(e)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(xml)}\n`;
}

/** XML 1.0 has no control characters. */
// eslint-disable-next-line no-control-regex
const clean = (value) => String(value).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd');
