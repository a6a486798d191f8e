import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMap } from '../testing/arbitrary-map.ts';
import { borgattiTies } from '../testing/borgatti-seven.ts';
import { clique, snapshotOf, valuesOf, type TieNote } from '../testing/map-of.ts';
import { constraint } from './constraint.ts';

const rounded = (values: readonly (number | null)[]): number[] => values.map((value) => Math.round(value! * 1000) / 1000);

describe('constraint', () => {
  it('is 1 with one contact, and falls with contacts who do not know one another', () => {
    // The hub of a star of four invests a quarter in each: 4 × (1/4)².
    expect(valuesOf(constraint.compute(snapshotOf(5, [[0, 1], [0, 2], [0, 3], [0, 4]])))).toEqual([0.25, 1, 1, 1, 1]);
  });

  it('rises where contacts are tied to one another', () => {
    // In a triangle: half directly, a quarter by way of the other: 2 × (3/4)².
    expect(valuesOf(constraint.compute(snapshotOf(3, clique([0, 1, 2]))))).toEqual([1.125, 1.125, 1.125]);
  });

  it('is unknown for an actor without ties', () => {
    expect(valuesOf(constraint.compute(snapshotOf(3, [[0, 1], [2, 2], [2, 0, { kind: 'conflict' }]])))).toEqual([1, 1, null]);
  });

  it('is that of the network of seven by which Borgatti (1997) explains the measure', () => {
    // UCINET gives .595 for A, 1 for C, .400 for G; with strengths .795, 1 and .299.
    const [a, , c, , , , g] = rounded(valuesOf(constraint.compute(snapshotOf(7, borgattiTies))));
    expect([a, c, g]).toEqual([0.595, 1, 0.4]);
    const [strongA, , strongC, , , , strongG] = rounded(valuesOf(constraint.compute(snapshotOf(7, borgattiTies), { reads: 'strength' })));
    expect([strongA, strongC, strongG]).toEqual([0.795, 1, 0.299]);
  });

  it('adds up what goes either way', () => {
    // 0 ⇄ 1, 0 → 2, 2 → 1. Of 0: 2/3 in 1, 1/3 in 2. (2/3 + 1/3 × 1/2)² + (1/3 + 2/3 × 1/3)² = (5/6)² + (5/9)².
    const notes: TieNote[] = [[0, 1, { directed: true, strength: 2 }], [0, 2, { directed: true, strength: 2 }], [1, 0, { directed: true, strength: 1 }], [2, 1, { directed: true, strength: 1 }]];
    const found = valuesOf(constraint.compute(snapshotOf(3, notes)));
    expect(found[0]).toBeCloseTo(25 / 36 + 25 / 81, 14);
    expect(rounded(found)).toEqual([1.003, 1.003, 1.389]);
    expect(rounded(valuesOf(constraint.compute(snapshotOf(3, notes), { reads: 'strength' })))).toEqual([0.84, 1.143, 1.378]);
    // An undirected tie goes both ways, so that it is two of a directed one.
    const undirected: TieNote[] = [[0, 1], [0, 2, { directed: true }], [2, 1, { directed: true }]];
    expect(valuesOf(constraint.compute(snapshotOf(3, undirected)))).toEqual(found);
  });

  it('by strength leaves out contacts with whom all strengths are 0, and counts unknown ones as 1', () => {
    const notes: TieNote[] = [[0, 1, { strength: 0 }], [0, 2], [0, 3, { strength: 1 }]];
    const result = constraint.compute(snapshotOf(4, notes), { reads: 'strength' });
    expect(valuesOf(result)).toEqual([0.5, null, 1, 1]);
    expect(result.basis).toMatchObject({ unknownStrengths: 1, zeroStrengths: 1, reads: 'strength', direction: 'both' });
  });

  it('measures everybody by its own strongest tie, however far apart strengths are', () => {
    const notes: TieNote[] = [[0, 1, { strength: 1.7e308 }], [0, 1, { strength: 1.7e308 }], [2, 3, { strength: 5e-324 }], [2, 4, { strength: 5e-324 }]];
    expect(valuesOf(constraint.compute(snapshotOf(5, notes), { reads: 'strength' }))).toEqual([1, 1, 0.5, 1, 1]);
  });

  it('lies between 0 and 2, and does not change with isolated actors or with the unit of strength', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.constantFrom(0.125, 3, 1000), ({ order, notes }, unit) => {
        const known = notes.map(([a, b, more]): TieNote => [a, b, { ...more, strength: more?.strength ?? 1 }]);
        const scaled = known.map(([a, b, more]): TieNote => [a, b, { ...more, strength: more!.strength! * unit }]);
        const values = valuesOf(constraint.compute(snapshotOf(order, known), { reads: 'strength' }));
        valuesOf(constraint.compute(snapshotOf(order + 1, scaled), { reads: 'strength' })).forEach((value, actor) => {
          if (actor >= order || values[actor] === null) return void expect(value).toBeNull();
          expect(value).toBeCloseTo(values[actor]!, 10);
          expect(value).toBeGreaterThan(0);
          expect(value).toBeLessThanOrEqual(2);
        });
      }),
      { numRuns: 150, seed: 20261122 },
    );
  });

  it('comes near 2 for an actor between two who live for one another', () => {
    const notes: TieNote[] = [[0, 1, { strength: 1 }], [0, 2, { strength: 1 }], [1, 2, { strength: 1e6 }]];
    const [middle] = valuesOf(constraint.compute(snapshotOf(3, notes), { reads: 'strength' }));
    expect(middle).toBeGreaterThan(1.9999);
    expect(middle).toBeLessThan(2);
  });

  it('explains who is bound most and least', () => {
    const result = constraint.compute(snapshotOf(4, [[0, 1], [0, 2]]));
    expect(constraint.explain!(result).map(({ code }) => code)).toEqual(['constraint.highest', 'constraint.lowest', 'constraint.unknown']);
  });
});
