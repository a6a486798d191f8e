// What is measured of complementarity: between which pairs most needs are met, beside intersecting the Sets of every pair.
import * as allymap from '@allymap/core';

/** How many pairs are kept in all and for each actor, by both. */
const kept = { top: 20, perActor: 3 };

/** The plain way, as one would write it. */
const peer = 'pairwise Set intersections';

/** Both begin with the document. */
export const load = { allymap: (document) => allymap.requireDocument(document) };

/** Per actor a Set of the capabilities that some records give it. */
function setsOf(actors, records) {
  const sets = new Map(actors.map(({ id }) => [id, new Set()]));
  for (const { actor, capability } of records) sets.get(actor).add(capability);
  return [...sets.values()];
}

/** The best pairs, and the best partners of each actor, by how many needs are met; every pair is looked at. */
function intersectPairs({ actors, offers, needs }) {
  const [offered, needed] = [setsOf(actors, offers), setsOf(actors, needs)];
  const shared = (one, other) => {
    let count = 0;
    for (const item of one) if (other.has(item)) count++;
    return count;
  };
  const pairs = [];
  const partners = offered.map(() => []);
  for (let a = 0; a < offered.length; a++) {
    for (let b = a + 1; b < offered.length; b++) {
      const given = shared(offered[a], needed[b]);
      const taken = shared(needed[a], offered[b]);
      const met = given + taken;
      if (met === 0) continue;
      const rank = { met, both: given > 0 && taken > 0 ? 1 : 0, share: met / (needed[a].size + needed[b].size) };
      keep(pairs, { actor: a, other: b, given, taken, rank }, kept.top);
      keep(partners[a], { actor: a, other: b, given, taken, rank }, kept.perActor);
      keep(partners[b], { actor: b, other: a, given: taken, taken: given, rank }, kept.perActor);
    }
  }
  return [...pairs.flatMap(({ actor, other, rank: { met } }) => [actor, other, met]), ...partners.flat().map(({ given, taken }) => 1000 * given + taken)];
}

/** Keeps the best in order; most pairs are not among them. */
function keep(list, pair, length) {
  if (list.length === length && compare(list[length - 1], pair) <= 0) return;
  list.push(pair);
  list.sort(compare);
  if (list.length > length) list.pop();
}

function compare(one, two) {
  return two.rank.met - one.rank.met || two.rank.both - one.rank.both || two.rank.share - one.rank.share || one.actor - two.actor || one.other - two.other;
}

/** As the tasks in `tasks.mjs`; the results of the peer must be the same numbers, and are compared. */
export const tasks = [
  {
    name: 'complementarity of all pairs',
    // A copy, so that nothing is known of the document yet.
    ours: ({ allymap: document }) => {
      const { pairs, partners } = allymap.pairComplementarity.compute({ ...document }, kept);
      return [
        ...pairs.flatMap(({ actors: [actor, other], needsMet }) => [Number(actor), Number(other), needsMet]),
        ...partners.flatMap(({ partners: list }) => list.map(({ gives, takes }) => 1000 * gives + takes)),
      ];
    },
    peers: { [peer]: (_, document) => intersectPairs(document) },
    comparable: [peer],
    note: 'Every actor offers and needs 3 to 11 of 128 capabilities. The 20 best pairs and the 3 best partners of each actor are kept.',
    work: (n) => n ** 2,
    patienceMs: 120_000,
  },
];

/** A linear congruential generator on 32 bits (Numerical Recipes' constants): enough to draw offers with. */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export const sizes = [100, 1_000, 10_000];

/** The maps that are measured, the small ones first; an actor's id is its place, and a size the number of offers and needs. */
export function* networks() {
  for (const order of sizes) {
    const random = chance(order);
    const ids = Array.from({ length: order }, (_, index) => `${index}`);
    const records = () =>
      ids.flatMap((actor) => {
        const chosen = new Set();
        const count = 3 + Math.floor(9 * random());
        while (chosen.size < count) chosen.add(Math.floor(128 * random()));
        return [...chosen].map((capability) => ({ id: `${actor} ${capability}`, actor, capability: `${capability}` }));
      });
    const [offers, needs] = [records(), records()];
    yield {
      name: 'offers and needs',
      order,
      size: offers.length + needs.length,
      document: {
        version: 1,
        cause: { title: 'Benchmark' },
        capabilities: Array.from({ length: 128 }, (_, index) => ({ id: `${index}`, label: `Capability ${index}` })),
        actors: ids.map((id) => ({ id, name: `Actor ${id}` })),
        offers,
        needs,
      },
    };
  }
}
