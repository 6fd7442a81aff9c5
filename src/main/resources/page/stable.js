// Layouts begin with chance; with the same chance every time, the same things are drawn in the same places.

/** Does some work with chance that is the same every time (Mulberry32, a generator of Tommy Ettinger's); the work must end before it returns. */
export function stable(work) {
  const { random } = Math;
  let state = 1;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  try {
    return work();
  } finally {
    Math.random = random;
  }
}
