import { describe, expect, it } from 'vitest';
import { kiteTies } from '../testing/krackhardt-kite.ts';
import { chain, snapshotOf, valuesOf, type TieNote } from '../testing/map-of.ts';
import { twoStepReach } from './two-step-reach.ts';

describe('twoStepReach', () => {
  it('is the share of the others within two ties', () => {
    // In a chain of five the ends reach 2 of 4, their neighbors 3, the middle all.
    expect(valuesOf(twoStepReach.compute(snapshotOf(5, chain(5))))).toEqual([0.5, 0.75, 1, 0.75, 0.5]);
    expect(valuesOf(twoStepReach.compute(snapshotOf(5, chain(5)), { normalised: false }))).toEqual([2, 3, 4, 3, 2]);
  });

  it('counts nobody twice, and not the actor itself', () => {
    // A triangle with a double tie and a loop: everybody is reached directly and again by the third.
    expect(valuesOf(twoStepReach.compute(snapshotOf(3, [[0, 1], [1, 0], [1, 2], [2, 0], [1, 1]]), { normalised: false }))).toEqual([2, 2, 2]);
  });

  it('follows directions', () => {
    const notes = chain(4).map(([a, b]): TieNote => [a, b, { directed: true }]);
    expect(valuesOf(twoStepReach.compute(snapshotOf(4, notes), { direction: 'out', normalised: false }))).toEqual([2, 2, 1, 0]);
    expect(valuesOf(twoStepReach.compute(snapshotOf(4, notes), { direction: 'in', normalised: false }))).toEqual([0, 1, 2, 2]);
  });

  it('takes no step along a conflict, and none from an isolated actor', () => {
    const result = twoStepReach.compute(snapshotOf(4, [[0, 1], [1, 2, { kind: 'conflict' }]]));
    expect(valuesOf(result)).toEqual([1 / 3, 1 / 3, 0, 0]);
    expect(result.basis).toMatchObject({ ties: 1, blocked: 1, reads: 'ties' });
  });

  it('is unknown as a share where there is nobody else', () => {
    expect(valuesOf(twoStepReach.compute(snapshotOf(1, [])))).toEqual([null]);
    expect(valuesOf(twoStepReach.compute(snapshotOf(1, []), { normalised: false }))).toEqual([0]);
    expect(valuesOf(twoStepReach.compute(snapshotOf(0, [])))).toEqual([]);
  });

  it('leaves out Jane for Fernando of the kite, and all but two for Jane', () => {
    // Fernando misses Jane; Jane reaches Ike, Heather and nobody else within two.
    const values = valuesOf(twoStepReach.compute(snapshotOf(10, kiteTies), { normalised: false }));
    expect([values[5], values[9]]).toEqual([8, 2]);
  });
});
