import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMap } from '../testing/arbitrary-map.ts';
import { clique, snapshotOf, valuesOf, type TieNote } from '../testing/map-of.ts';
import { clustering } from './clustering.ts';

/** A triangle 0–1–2 with a tail 2–3. */
const tailed: TieNote[] = [[0, 1], [1, 2], [2, 0], [2, 3]];

describe('clustering', () => {
  it('is the share of an actor’s pairs of neighbors that are tied', () => {
    // Of the three pairs among 0, 1 and 3, the neighbors of 2, one is tied.
    expect(valuesOf(clustering.compute(snapshotOf(4, tailed)))).toEqual([1, 1, 1 / 3, null]);
    expect(valuesOf(clustering.compute(snapshotOf(5, clique([0, 1, 2, 3, 4]))))).toEqual([1, 1, 1, 1, 1]);
  });

  it('is unknown with fewer than two neighbors, and 0 with two who are not tied', () => {
    expect(valuesOf(clustering.compute(snapshotOf(4, [[0, 1], [1, 2]])))).toEqual([null, 0, null, null]);
    expect(clustering.compute(snapshotOf(0, [])).scores).toEqual([]);
  });

  it('reads neither directions nor conflicts, loops or how many ties a pair has', () => {
    const notes: TieNote[] = [[1, 0, { directed: true }], [1, 2], [1, 2, { kind: 'funding' }], [2, 0], [2, 3], [3, 3], [0, 3, { kind: 'conflict' }]];
    const result = clustering.compute(snapshotOf(4, notes));
    expect(valuesOf(result)).toEqual([1, 1, 1 / 3, null]);
    expect(result.basis).toMatchObject({ ties: 5, pairs: 4, loops: 1, blocked: 1, reads: 'ties', unknownStrengths: null });
  });

  it('by strength weighs each pair by the actor’s ties to the two', () => {
    // 0 has ties of 2, 1 and 1; the pair behind the first two is tied: (2 + 1) ÷ (4 × 2). Of 2 the ties are 1 and 5: both neighbors are tied.
    const notes: TieNote[] = [[0, 1, { strength: 2 }], [0, 2, { strength: 1 }], [0, 3], [1, 2, { strength: 5 }]];
    const result = clustering.compute(snapshotOf(4, notes), { reads: 'strength' });
    expect(valuesOf(result)).toEqual([3 / 8, 1, 1, null]);
    expect(result.basis).toMatchObject({ reads: 'strength', unknownStrengths: 1 });
  });

  it('by strength is unknown where no tie of the actor has any, and holds at the ends of what a number holds', () => {
    const weak = [[0, 1], [1, 2], [2, 0]].map(([a, b]): TieNote => [a!, b!, { strength: 0 }]);
    expect(valuesOf(clustering.compute(snapshotOf(3, weak), { reads: 'strength' }))).toEqual([null, null, null]);
    const far: TieNote[] = [[0, 1, { strength: 1.7e308 }], [0, 1, { strength: 1.7e308 }], [1, 2, { strength: 5e-324 }], [2, 0, { strength: 1e308 }], [2, 3, { strength: 5e-324 }]];
    for (const value of valuesOf(clustering.compute(snapshotOf(4, far), { reads: 'strength' }))) expect(value === null || (value >= 0 && value <= 1)).toBe(true);
  });

  it('does not change with isolated actors or with the unit of strength', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.constantFrom(0.125, 3, 1000), ({ order, notes }, unit) => {
        const known = notes.map(([a, b, more]): TieNote => [a, b, { ...more, strength: more?.strength ?? 1 }]);
        const scaled = known.map(([a, b, more]): TieNote => [a, b, { ...more, strength: more!.strength! * unit }]);
        const values = valuesOf(clustering.compute(snapshotOf(order, known), { reads: 'strength' }));
        valuesOf(clustering.compute(snapshotOf(order + 2, scaled), { reads: 'strength' })).forEach((value, actor) => {
          if (actor >= order || values[actor] === null) expect(value).toBeNull();
          else expect(value).toBeCloseTo(values[actor]!, 10);
        });
      }),
      { numRuns: 150, seed: 20261122 },
    );
  });

  it('says who has the most and the least, and of whom it is unknown', () => {
    expect(clustering.explain!(clustering.compute(snapshotOf(4, tailed)))).toEqual([
      { code: 'clustering.highest', params: { value: 1, actors: ['0', '1'], count: 2, more: 0 } },
      { code: 'clustering.lowest', params: { value: 1 / 3, actors: ['2'], count: 1, more: 0 } },
      { code: 'clustering.unknown', params: { count: 1, total: 4 } },
    ]);
    expect(clustering.explain!(clustering.compute(snapshotOf(6, clique([0, 1, 2, 3, 4, 5]))))).toEqual([{ code: 'clustering.same', params: { value: 1, count: 6 } }]);
    expect(clustering.explain!(clustering.compute(snapshotOf(1, [])))).toEqual([{ code: 'clustering.unknown', params: { count: 1, total: 1 } }]);
    const many = Array.from({ length: 6 }, (_, pair): TieNote[] => [[0, 2 * pair + 1], [0, 2 * pair + 2], [2 * pair + 1, 2 * pair + 2]]).flat();
    expect(clustering.explain!(clustering.compute(snapshotOf(13, many)))[0]).toEqual({ code: 'clustering.highest', params: { value: 1, actors: ['1', '2', '3', '4'], count: 12, more: 8 } });
  });
});
