import { describe, expect, it } from 'vitest';
import { kiteTies } from '../testing/krackhardt-kite.ts';
import { chain, snapshotOf, valuesOf } from '../testing/map-of.ts';
import { betweenness } from './betweenness.ts';

describe('betweenness', () => {
  it('is the share of pairs between which an actor lies', () => {
    // The middle of a chain of three lies between its one pair of others.
    expect(valuesOf(betweenness.compute(snapshotOf(3, chain(3))))).toEqual([0, 1, 0]);
    // A chain of four has three pairs of others for each actor; the inner ones lie between two of them.
    expect(valuesOf(betweenness.compute(snapshotOf(4, chain(4))))).toEqual([0, 2 / 3, 2 / 3, 0]);
  });

  it('is the same share along directions, of ordered pairs', () => {
    expect(valuesOf(betweenness.compute(snapshotOf(4, chain(4)), { direction: 'out' }))).toEqual([0, 2 / 3, 2 / 3, 0]);
    expect(betweenness.compute(snapshotOf(4, chain(4)), { direction: 'out' }).basis.direction).toBe('out');
  });

  it('is that of the kite, in which Heather is the bridge', () => {
    // Published with three decimals: .023 .023 0 .102 0 .231 .231 .389 .222 0.
    const rounded = valuesOf(betweenness.compute(snapshotOf(10, kiteTies))).map((value) => Math.round(value! * 1000) / 1000);
    expect(rounded).toEqual([0.023, 0.023, 0, 0.102, 0, 0.231, 0.231, 0.389, 0.222, 0]);
  });

  it('is unknown as a share where there is no pair of others, and 0 in raw numbers', () => {
    expect(valuesOf(betweenness.compute(snapshotOf(2, chain(2))))).toEqual([null, null]);
    expect(valuesOf(betweenness.compute(snapshotOf(2, chain(2)), { normalised: false }))).toEqual([0, 0]);
    expect(valuesOf(betweenness.compute(snapshotOf(1, [])))).toEqual([null]);
    expect(valuesOf(betweenness.compute(snapshotOf(0, [])))).toEqual([]);
  });

  it('says what it read', () => {
    expect(betweenness.compute(snapshotOf(3, chain(3)), { reads: 'length' }).basis).toMatchObject({ reads: 'length', unknownStrengths: 2, zeroStrengths: 0 });
  });
});
