import { describe, expect, it } from 'vitest';
import { kiteTies } from '../testing/krackhardt-kite.ts';
import { chain, clique, grid, snapshotOf, valuesOf, type TieNote } from '../testing/map-of.ts';
import { harmonicCloseness } from './harmonic-closeness.ts';

describe('harmonicCloseness', () => {
  it('is 1 where every other is one tie away, and the mean of 1 ÷ distance elsewhere', () => {
    expect(valuesOf(harmonicCloseness.compute(snapshotOf(4, clique([0, 1, 2, 3]))))).toEqual([1, 1, 1, 1]);
    // Ends of a chain of three: (1 + 1/2) ÷ 2.
    expect(valuesOf(harmonicCloseness.compute(snapshotOf(3, chain(3))))).toEqual([0.75, 1, 0.75]);
  });

  it('adds 0 for whom an actor cannot reach', () => {
    expect(valuesOf(harmonicCloseness.compute(snapshotOf(4, [[0, 1]])))).toEqual([1 / 3, 1 / 3, 0, 0]);
  });

  it('goes from the actor to the others, or from them to it', () => {
    const notes: TieNote[] = [[0, 1, { directed: true }], [1, 2, { directed: true }]];
    expect(valuesOf(harmonicCloseness.compute(snapshotOf(3, notes), { direction: 'out' }))).toEqual([0.75, 0.5, 0]);
    expect(valuesOf(harmonicCloseness.compute(snapshotOf(3, notes), { direction: 'in' }))).toEqual([0, 0.5, 0.75]);
    expect(valuesOf(harmonicCloseness.compute(snapshotOf(3, notes), { direction: 'out', reads: 'length' }))).toEqual([0.75, 0.5, 0]);
  });

  it('has the unit of strength by length', () => {
    // 4 as strong is 1/4 as far.
    const result = harmonicCloseness.compute(snapshotOf(2, [[0, 1, { strength: 4 }]]), { reads: 'length' });
    expect(valuesOf(result)).toEqual([4, 4]);
  });

  it('is unknown where there is nobody else', () => {
    expect(valuesOf(harmonicCloseness.compute(snapshotOf(1, [])))).toEqual([null]);
    expect(valuesOf(harmonicCloseness.compute(snapshotOf(1, []), { normalised: false }))).toEqual([0]);
    expect(valuesOf(harmonicCloseness.compute(snapshotOf(0, [])))).toEqual([]);
  });

  it('is greatest for Fernando and Garth of the kite', () => {
    // Fernando: 5 at distance 1, 3 at 2 (Beverly, Ed, Ike), Jane at 3: (5 + 3/2 + 1/3) ÷ 9. Garth likewise.
    const values = valuesOf(harmonicCloseness.compute(snapshotOf(10, kiteTies)));
    expect(values[5]).toBeCloseTo((5 + 3 / 2 + 1 / 3) / 9, 14);
    expect(values[6]).toBeCloseTo((5 + 3 / 2 + 1 / 3) / 9, 14);
    // Diane: 6 at 1, Heather at 2, Ike at 3, Jane at 4.
    expect(values[3]).toBeCloseTo((6 + 1 / 2 + 1 / 3 + 1 / 4) / 9, 14);
  });

  it('agrees by hops and by length when all lengths are 1, whatever the number of actors searched from at a time', () => {
    for (const side of [5, 11, 12, 16]) {
      const snapshot = snapshotOf(side * side, grid(side, side));
      const byHops = valuesOf(harmonicCloseness.compute(snapshot));
      const byLength = valuesOf(harmonicCloseness.compute(snapshot, { reads: 'length' }));
      byHops.forEach((value, actor) => expect(value).toBeCloseTo(byLength[actor]!, 12));
    }
  });
});
