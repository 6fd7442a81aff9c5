// Names that would cover each other are left out, those of things mentioned less first; nearer by, there is room for more.
const CHARACTER = 6.6;
const LINE = 15;
const WIDEST = 130;
const FONT = 12;
/** Names are never drawn smaller than this, in pixels, however far away. */
const SMALLEST = 10;

/** Gives every visible node that has no room for its name the class `unnamed`; what is chosen is always named. */
export function declutter(cy) {
  const zoom = cy.zoom();
  const larger = Math.max(1, SMALLEST / (FONT * zoom));
  if (cy.scratch('larger') !== larger) {
    cy.scratch('larger', larger);
    cy.nodes().style({ 'font-size': FONT * larger, 'text-max-width': WIDEST * larger });
    cy.nodes('.aside').style('font-size', SMALLEST * larger);
  }
  const taken = [];
  const circles = cy.nodes().not('.out').map((n) => circle(n, zoom));
  const nodes = cy.nodes().filter((n) => !n.hasClass('out'))
    .sort((a, b) => Number(b.selected()) - Number(a.selected()) || Number(a.hasClass('aside')) - Number(b.hasClass('aside')) || b.data('size') - a.data('size') || (a.id() < b.id() ? -1 : 1));
  cy.batch(() => nodes.forEach((n) => {
    const { x, y } = n.renderedPosition();
    const width = Math.min(WIDEST, CHARACTER * n.data('label').length) * larger * zoom;
    const top = y + (n.data('size') / 2 + 3) * zoom;
    const box = { left: x - width / 2, right: x + width / 2, top, bottom: top + LINE * larger * zoom };
    const covered = [...taken, ...circles].some((t) => t.of !== n.id() && box.left < t.right && box.right > t.left && box.top < t.bottom && box.bottom > t.top);
    n.toggleClass('unnamed', covered && !n.selected());
    if (!covered || n.selected()) taken.push(box);
  }));
}

/** Where a thing itself is drawn, which no other's name may cover. */
function circle(n, zoom) {
  const { x, y } = n.renderedPosition();
  const half = (n.data('size') / 2) * zoom;
  return { of: n.id(), left: x - half, right: x + half, top: y - half, bottom: y + half };
}
