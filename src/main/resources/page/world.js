// The outlines of the world's countries, read from the TopoJSON of world-atlas, and where a place is drawn among them.

/** The map is cut in the Bering Strait, where no country is. */
const WEST = -169;

/** Miller's cylindrical projection: degrees to units of one degree at the equator, y downwards. */
export function project(longitude, latitude) {
  const phi = (latitude * Math.PI) / 180;
  return [longitude < WEST ? longitude + 360 : longitude, (-1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * phi)) * 180) / Math.PI];
}

/** The world without Antarctica, in these units. */
export const WORLD = { x: WEST, y: project(0, 84)[1], width: 360, height: project(0, -56)[1] - project(0, 84)[1] };

const ANTARCTICA = '010';
let outline = null;

/** The path of all countries, as an SVG path has it; asked for once. */
export function countries() {
  outline ||= fetch('vendor/countries-110m.json').then((answer) => answer.json()).then(path);
  return outline;
}

function path(topology) {
  const arcs = topology.arcs.map((arc) => points(arc, topology.transform));
  return topology.objects.countries.geometries
    .filter((country) => country.id !== ANTARCTICA)
    .flatMap((country) => (country.type === 'Polygon' ? [country.arcs] : country.arcs))
    .flat()
    .map((ring) => `M${whole(ring.flatMap((index) => (index < 0 ? [...arcs[~index]].reverse() : arcs[index]))).join('L')}Z`)
    .join('');
}

/** An arc's points as [longitude, latitude]; it has them as steps, in whole numbers. */
function points(arc, { scale, translate }) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** A ring that crosses the line of the date stays in one piece, on the side where most of it is. */
function whole(ring) {
  let turn = 0;
  const unrolled = ring.map(([longitude, latitude], i) => {
    const step = i ? longitude - ring[i - 1][0] : 0;
    if (Math.abs(step) > 180) turn -= 360 * Math.sign(step);
    return [longitude + turn, latitude];
  });
  const middle = unrolled.reduce((sum, [longitude]) => sum + longitude, 0) / unrolled.length;
  const shift = middle < WEST ? 360 : middle > WEST + 360 ? -360 : 0;
  return unrolled.map(([longitude, latitude]) => `${(longitude + shift).toFixed(2)} ${project(0, latitude)[1].toFixed(2)}`);
}
