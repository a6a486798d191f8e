import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjacency } from '../../graph/adjacency.ts';
import { createSnapshot } from '../../graph/snapshot.ts';
import { hopCounter } from './hop-counter.ts';

function counterOf(order: number, pairs: readonly (readonly [number, number])[]): ReturnType<typeof hopCounter> {
  const actors = Array.from({ length: order }, (_, index) => ({ id: `${index}`, name: `${index}` }));
  const ties = pairs.map(([source, target], index) => ({ id: `${index}`, source: `${source}`, target: `${target}`, kind: 'cooperation' as const }));
  return hopCounter(adjacency(createSnapshot({ actors, ties })));
}

describe('the counter of hops', () => {
  it('counts along a chain and round a ring, and finds no way to another part', () => {
    // 0–1–2–3–4, a ring of 5 to 9, and 10 alone.
    const count = counterOf(11, [[0, 1], [1, 2], [2, 3], [3, 4], [5, 6], [6, 7], [7, 8], [8, 9], [9, 5]]);
    expect(count(0, [4, 3, 1, 0, 5, 10])).toEqual([4, 3, 1, 0, -1, -1]);
    expect(count(5, [6, 7, 8, 9, 2])).toEqual([1, 2, 2, 1, -1]);
    expect(count(10, [0, 10])).toEqual([-1, 0]);
    expect(count(3, [])).toEqual([]);
  });

  it('counts as walking through the whole map does', () => {
    const pair = fc.tuple(fc.nat(19), fc.nat(19));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 35 }), fc.array(fc.tuple(fc.nat(19), fc.array(fc.nat(19), { maxLength: 12 })), { minLength: 1, maxLength: 4 }), (pairs, questions) => {
        // By Floyd and Warshall: the least of all sums.
        const least = Array.from({ length: 20 }, (_, a) => Array.from({ length: 20 }, (_, b) => (a === b ? 0 : pairs.some(([s, t]) => (s === a && t === b) || (s === b && t === a)) ? 1 : Infinity)));
        for (let via = 0; via < 20; via++) for (const row of least) for (let to = 0; to < 20; to++) row[to] = Math.min(row[to]!, row[via]! + least[via]![to]!);
        const count = counterOf(20, pairs);
        for (const [from, others] of questions) expect(count(from, others)).toEqual(others.map((to) => (least[from]![to] === Infinity ? -1 : least[from]![to])));
      }),
      { seed: 20261127, numRuns: 400 },
    );
  });

  it('looks at little where actors are near one another in a large map', () => {
    // A chain of 20,000: to walk through it from each of them takes minutes.
    const count = counterOf(20_000, Array.from({ length: 19_999 }, (_, index) => [index, index + 1] as const));
    for (let actor = 0; actor < 19_990; actor++) expect(count(actor, [actor + 1, actor + 7])).toEqual([1, 7]);
  });
});
