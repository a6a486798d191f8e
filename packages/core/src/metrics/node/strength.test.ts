import { describe, expect, it } from 'vitest';
import { snapshotOf, valuesOf, type TieNote } from '../testing/map-of.ts';
import { strength } from './strength.ts';

describe('strength', () => {
  // 0–1 of 2 and of 0.5; 1→2 of unknown strength; 2–3 of 0; a loop of 9 on 0; a conflict of 4 between 0 and 3; 4 alone.
  const notes: TieNote[] = [
    [0, 1, { strength: 2 }],
    [1, 0, { strength: 0.5 }],
    [1, 2, { strength: null, directed: true }],
    [2, 3, { strength: 0 }],
    [0, 0, { strength: 9 }],
    [0, 3, { strength: 4, kind: 'conflict' }],
  ];
  const snapshot = snapshotOf(5, notes);

  it('adds up, an unknown strength counting 1', () => {
    // 0: 2 + 0.5. 1: 2.5 + 1. 2: 1 + 0. 3: 0. 4: no tie.
    const result = strength.compute(snapshot);
    expect(valuesOf(result)).toEqual([2.5, 3.5, 1, 0, 0]);
    expect(result.basis).toMatchObject({ ties: 4, loops: 1, blocked: 1, reads: 'strength', unknownStrengths: 1, zeroStrengths: 1 });
  });

  it('is unknown beside an unknown strength, if so asked', () => {
    const result = strength.compute(snapshot, { unknown: 'unknown' });
    expect(valuesOf(result)).toEqual([2.5, null, null, 0, 0]);
    expect(result.basis.unknownStrengths).toBe(0); // none was counted as 1
  });

  it('follows directions, which also decide whose score is unknown', () => {
    expect(valuesOf(strength.compute(snapshot, { direction: 'out' }))).toEqual([2.5, 3.5, 0, 0, 0]);
    expect(valuesOf(strength.compute(snapshot, { direction: 'out', unknown: 'unknown' }))).toEqual([2.5, null, 0, 0, 0]);
    expect(valuesOf(strength.compute(snapshot, { direction: 'in', unknown: 'unknown' }))).toEqual([2.5, 2.5, null, 0, 0]);
  });

  it('counts conflicts only when asked', () => {
    expect(valuesOf(strength.compute(snapshot, { ties: 'all' }))).toEqual([6.5, 3.5, 1, 4, 0]);
    const unknownConflict = snapshotOf(2, [[0, 1, { kind: 'conflict' }]]);
    expect(valuesOf(strength.compute(unknownConflict, { unknown: 'unknown' }))).toEqual([0, 0]);
    expect(valuesOf(strength.compute(unknownConflict, { unknown: 'unknown', ties: 'all' }))).toEqual([null, null]);
  });

  it('stays a number that JSON can hold', () => {
    const huge = snapshotOf(2, [[0, 1, { strength: Number.MAX_VALUE }], [0, 1, { strength: Number.MAX_VALUE }]]);
    expect(valuesOf(strength.compute(huge))).toEqual([Number.MAX_VALUE, Number.MAX_VALUE]);
  });
});
