// What is measured of MACTOR: direct and indirect influence, beside nested arrays as one would write them from the definition.
import * as allymap from '@allymap/core';

/** The forms in which the influences are held; made once per matrix. */
export const load = {
  /** Row by row, in one typed array. */
  allymap: ({ actors, influences }) => {
    const direct = new Float64Array(actors.length ** 2);
    for (const { source, target, value } of influences) direct[source * actors.length + Number(target)] = value;
    return direct;
  },
  'nested arrays': ({ actors, influences }) => {
    const direct = actors.map(() => actors.map(() => 0));
    for (const { source, target, value } of influences) direct[source][target] = value;
    return direct;
  },
};

/** MIDI as its definition reads. */
function nestedMidi(direct) {
  return direct.map((row, a) =>
    row.map((value, b) => {
      let sum = value;
      for (let c = 0; c < direct.length; c++) sum += Math.min(direct[a][c], direct[c][b]);
      return sum;
    }),
  );
}

/** As the tasks in `tasks.mjs`; the results of the peer must be the same numbers, and are compared. */
export const tasks = [
  {
    name: 'MACTOR: direct and indirect influence',
    ours: ({ allymap: direct }, { actors }) => allymap.directAndIndirect(actors.length, direct),
    peers: { 'nested arrays': ({ 'nested arrays': direct }) => nestedMidi(direct).flat() },
    comparable: ['nested arrays'],
    note: 'Influences are whole numbers from 0 to 4, of which three in five are not 0.',
    work: (n) => n ** 3,
    patienceMs: 60_000,
  },
];

/** A linear congruential generator on 32 bits (Numerical Recipes' constants): enough to draw a matrix with. */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export const sizes = [20, 200, 1_000];

/** The matrices that are measured, the small ones first, as documents; an actor's id is its place. Only one is held at a time. */
export function* networks() {
  for (const order of sizes) {
    const random = chance(order);
    const ids = Array.from({ length: order }, (_, index) => `${index}`);
    const influences = ids.flatMap((source) =>
      ids.flatMap((target) => (source === target || random() < 0.4 ? [] : [{ id: `${source} ${target}`, source, target, value: 1 + Math.floor(4 * random()) }])),
    );
    yield {
      name: 'matrix of influences',
      order,
      size: influences.length,
      document: { version: 1, cause: { title: 'Benchmark' }, actors: ids.map((id) => ({ id, name: `Actor ${id}` })), influences },
    };
  }
}
