// How things and facts are drawn, in the colours of the page.

/** Rules for Cytoscape, and the colour behind the drawing. */
export function style(families) {
  const page = getComputedStyle(document.documentElement);
  const color = (name) => page.getPropertyValue(`--${name}`).trim();
  const plate = { 'text-background-color': color('panel'), 'text-background-opacity': 0.85, 'text-background-padding': 1 };
  return {
    background: color('paper'),
    rules: [
      { selector: 'node', style: { label: 'data(lines)', 'font-size': 13, 'font-family': page.fontFamily, color: color('ink'), 'text-wrap': 'wrap', 'text-max-width': 1000, 'text-valign': 'bottom', 'text-margin-y': 4, width: 'data(size)', height: 'data(size)', ...plate } },
      ...families.map((f) => ({ selector: `node[family = "${f}"]`, style: { 'background-color': color(f) } })),
      { selector: 'node[family = "event"]', style: { shape: 'round-diamond' } },
      // not without a label: Cytoscape would keep the picture of its empty box, and show the name cut off or never again
      { selector: 'node.unnamed', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
      { selector: 'node.aside', style: { width: 12, height: 12, 'font-size': 11, color: color('quiet'), opacity: 0.75 } },
      { selector: 'node.fresh', style: { 'border-width': 3, 'border-color': color('accent') } },
      { selector: 'edge', style: { label: '', 'font-size': 11.5, 'font-family': page.fontFamily, color: color('quiet'), width: 'data(width)', 'line-color': color('line-strong'), 'target-arrow-color': color('line-strong'), 'source-arrow-color': color('line-strong'), 'target-arrow-shape': 'data(forward)', 'source-arrow-shape': 'data(backward)', 'arrow-scale': 0.8, 'curve-style': 'straight', 'text-rotation': 'autorotate', ...plate } },
      { selector: 'edge.faint', style: { opacity: 0.18, width: 1 } },
      { selector: 'edge.named', style: { label: 'data(label)' } },
      { selector: 'edge.tight', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
      { selector: 'edge.pointed, edge:selected', style: { label: 'data(label)', 'text-opacity': 1, 'text-background-opacity': 0.85, 'z-index': 9, opacity: 1 } },
      { selector: ':selected', style: { 'border-width': 3, 'border-color': color('ink'), 'line-color': color('accent'), 'target-arrow-color': color('accent'), 'source-arrow-color': color('accent') } },
      { selector: '.out', style: { display: 'none' } },
    ],
  };
}
