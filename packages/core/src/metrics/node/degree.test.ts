import { describe, expect, it } from 'vitest';
import { kiteTies } from '../testing/krackhardt-kite.ts';
import { snapshotOf, valuesOf, type TieNote } from '../testing/map-of.ts';
import { degree } from './degree.ts';

describe('degree', () => {
  // 0–1 twice, 0→2, a loop on 1, a conflict 1–2; 3 alone.
  const notes: TieNote[] = [[0, 1], [1, 0], [0, 2, { directed: true }], [1, 1], [1, 2, { kind: 'conflict' }]];
  const snapshot = snapshotOf(4, notes);

  it('counts other actors once, whatever joins them', () => {
    // 0: 1 and 2. 1: 0. 2: 0. 3: nobody.
    expect(valuesOf(degree.compute(snapshot))).toEqual([2, 1, 1, 0]);
    expect(degree.compute(snapshot).scores[0]).toEqual({ actor: '0', value: 2 });
  });

  it('follows directions when asked', () => {
    expect(valuesOf(degree.compute(snapshot, { direction: 'out' }))).toEqual([2, 1, 0, 0]);
    expect(valuesOf(degree.compute(snapshot, { direction: 'in' }))).toEqual([1, 1, 1, 0]);
  });

  it('counts conflicts only when asked', () => {
    expect(valuesOf(degree.compute(snapshot, { ties: 'all' }))).toEqual([2, 2, 2, 0]);
  });

  it('says what it rests on', () => {
    expect(degree.compute(snapshot).basis).toEqual({
      actors: 4, ties: 3, pairs: 2, loops: 1, blocked: 1, direction: 'both', reads: 'ties', unknownStrengths: null, zeroStrengths: null,
    });
    expect(degree.compute(snapshot, { ties: 'all', direction: 'in' }).basis).toMatchObject({ ties: 4, pairs: 3, blocked: 0, direction: 'in' });
  });

  it('is divided by the number of others when normalised, and unknown where there are none', () => {
    expect(valuesOf(degree.compute(snapshot, { normalised: true }))).toEqual([2 / 3, 1 / 3, 1 / 3, 0]);
    expect(valuesOf(degree.compute(snapshotOf(1, []), { normalised: true }))).toEqual([null]);
    expect(valuesOf(degree.compute(snapshotOf(1, [])))).toEqual([0]);
  });

  it('is that of the kite', () => {
    expect(valuesOf(degree.compute(snapshotOf(10, kiteTies)))).toEqual([4, 4, 3, 6, 3, 5, 5, 3, 2, 1]);
  });
});
