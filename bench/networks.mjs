// The networks that are measured: made from a seed, so that every run measures the same ones.

/** A linear congruential generator on 32 bits (Numerical Recipes' constants): enough to draw networks with. */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Preferential attachment (Barabási & Albert 1999): each newcomer ties itself to four, or as many as one says, the well-tied more likely. */
function preferential(order, seed, contacts = 4) {
  const random = chance(seed);
  const pairs = [];
  const ends = [];
  const tie = (a, b) => {
    pairs.push([a, b]);
    ends.push(a, b);
  };
  for (let a = 0; a <= contacts; a++) for (let b = 0; b < a; b++) tie(a, b);
  for (let newcomer = contacts + 1; newcomer < order; newcomer++) {
    const chosen = new Set();
    while (chosen.size < contacts) chosen.add(ends[Math.floor(random() * ends.length)]);
    for (const other of chosen) tie(newcomer, other);
  }
  return pairs;
}

/** Organisations tied by common projects: few are in many projects, most in one or two, some in none. */
function affiliation(order, seed) {
  const random = chance(seed);
  const pairs = new Map();
  for (let project = 0; project < 0.6 * order; project++) {
    const members = new Set();
    const places = 2 + Math.floor(9 * random() * random());
    for (let place = 0; place < places; place++) members.add(Math.floor(order * random() ** 1.6));
    const list = [...members];
    list.forEach((a, index) => {
      for (const b of list.slice(0, index)) pairs.set(Math.min(a, b) * order + Math.max(a, b), [Math.min(a, b), Math.max(a, b)]);
    });
  }
  return [...pairs.values()];
}

/**
 * A network as a document, simple and undirected: what all contenders can read. Strengths are whole numbers from 1 to 5.
 */
function network(name, order, pairs, seed) {
  const random = chance(seed);
  return {
    name,
    order,
    size: pairs.length,
    document: {
      version: 1,
      cause: { title: 'Benchmark' },
      actors: Array.from({ length: order }, (_, index) => ({ id: `actor-${index}`, name: `Actor ${index}` })),
      ties: pairs.map(([a, b], index) => ({ id: `tie-${index}`, source: `actor-${a}`, target: `actor-${b}`, kind: 'cooperation', strength: 1 + Math.floor(5 * random()) })),
    },
  };
}

/** The networks on which every metric is measured, the small ones first, up to the largest size asked for. */
export function networks(largest = 10_000) {
  return [100, 1_000, 10_000].filter((order) => order <= largest).flatMap((order) => [
    network('preferential attachment', order, preferential(order, 1), 2),
    network('affiliation', order, affiliation(order, 3), 4),
  ]);
}

/** Networks of one size with a million ties at 100,000 actors, and as many ties per actor below. */
export function largeNetworks(order = 100_000) {
  return [network('preferential attachment', order, preferential(order, 1, 10), 2)];
}

/** The map of which everything is measured at once. */
export function wholeMaps(order = 500) {
  return [network('preferential attachment', order, preferential(order, 1), 2), network('affiliation', order, affiliation(order, 3), 4)];
}
