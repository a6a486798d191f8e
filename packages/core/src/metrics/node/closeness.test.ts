import { describe, expect, it } from 'vitest';
import { kiteTies } from '../testing/krackhardt-kite.ts';
import { chain, clique, grid, snapshotOf, valuesOf, type TieNote } from '../testing/map-of.ts';
import { closeness } from './closeness.ts';

describe('closeness', () => {
  it('is 1 ÷ the mean distance where everybody reaches everybody', () => {
    expect(valuesOf(closeness.compute(snapshotOf(4, clique([0, 1, 2, 3]))))).toEqual([1, 1, 1, 1]);
    // Ends of a chain of four: 3 ÷ (1 + 2 + 3); the inner ones 3 ÷ (1 + 1 + 2). The same under either convention.
    expect(valuesOf(closeness.compute(snapshotOf(4, chain(4))))).toEqual([0.5, 0.75, 0.75, 0.5]);
    expect(valuesOf(closeness.compute(snapshotOf(4, chain(4)), { reach: 'ignored' }))).toEqual([0.5, 0.75, 0.75, 0.5]);
  });

  it('does not let a pair apart from the rest score best', () => {
    // A chain of three, a pair and one alone. The pair: 1, times 1 of 5 others; ends 2/3, times 2 of 5.
    const notes: TieNote[] = [[0, 1], [1, 2], [3, 4]];
    expect(valuesOf(closeness.compute(snapshotOf(6, notes)))).toEqual([(2 / 3) * 0.4, 0.4, (2 / 3) * 0.4, 0.2, 0.2, 0]);
    expect(valuesOf(closeness.compute(snapshotOf(6, notes), { reach: 'ignored' }))).toEqual([2 / 3, 1, 2 / 3, 1, 1, null]);
  });

  it('goes from the actor to the others, or from them to it', () => {
    const notes: TieNote[] = [[0, 1, { directed: true }], [1, 2, { directed: true }]];
    // 1 reaches one other of two, at distance 1.
    expect(valuesOf(closeness.compute(snapshotOf(3, notes), { direction: 'out' }))).toEqual([2 / 3, 0.5, 0]);
    expect(valuesOf(closeness.compute(snapshotOf(3, notes), { direction: 'in' }))).toEqual([0, 0.5, 2 / 3]);
    expect(valuesOf(closeness.compute(snapshotOf(3, notes), { direction: 'out', reads: 'length' }))).toEqual([2 / 3, 0.5, 0]);
    expect(closeness.compute(snapshotOf(3, notes), { direction: 'in' }).basis.direction).toBe('in');
  });

  it('has the unit of strength by length, and no infinity', () => {
    const result = closeness.compute(snapshotOf(2, [[0, 1, { strength: 4 }]]), { reads: 'length' });
    expect(valuesOf(result)).toEqual([4, 4]);
    expect(result.basis.reads).toBe('length');
    const strong = snapshotOf(3, [[0, 1, { strength: 1.7e308 }], [1, 2, { strength: 1.7e308 }]]);
    for (const value of valuesOf(closeness.compute(strong, { reads: 'length' }))) expect(value).toBeGreaterThan(8e307);
    for (const value of valuesOf(closeness.compute(snapshotOf(2, [[0, 1, { strength: 1e-320 }]]), { reads: 'length' }))) expect(value).toBe(0);
  });

  it('grows with the strength of all ties', () => {
    const notes = (times: number): TieNote[] => chain(5).map(([a, b], index): TieNote => [a, b, { strength: times * (index + 1) }]);
    const once = valuesOf(closeness.compute(snapshotOf(5, notes(1)), { reads: 'length' }));
    const thrice = valuesOf(closeness.compute(snapshotOf(5, notes(3)), { reads: 'length' }));
    thrice.forEach((value, actor) => expect(value).toBeCloseTo(3 * once[actor]!, 12));
    expect(valuesOf(closeness.compute(snapshotOf(5, notes(3))))).toEqual(valuesOf(closeness.compute(snapshotOf(5, notes(1)))));
  });

  it('is unknown where there is nobody else', () => {
    expect(valuesOf(closeness.compute(snapshotOf(1, [])))).toEqual([null]);
    expect(valuesOf(closeness.compute(snapshotOf(0, [])))).toEqual([]);
  });

  it('is greatest for Fernando and Garth of the kite, as Krackhardt (1990) shows', () => {
    // Fernando and Garth: 5 at distance 1, 3 at 2, Jane at 3: 9 ÷ 14. Diane: 6 at 1, Heather at 2, Ike at 3, Jane at 4: 9 ÷ 15.
    // Heather: 3 at 1, all others at 2: 9 ÷ 15. Jane: Ike at 1, Heather at 2, Fernando and Garth at 3, 5 at 4: 9 ÷ 29.
    const values = valuesOf(closeness.compute(snapshotOf(10, kiteTies)));
    expect(values.map((value) => Math.round(value! * 1000) / 1000)).toEqual([0.529, 0.529, 0.5, 0.6, 0.5, 0.643, 0.643, 0.6, 0.429, 0.31]);
    expect([values[3], values[5], values[9]]).toEqual([9 / 15, 9 / 14, 9 / 29]);
  });

  it('agrees by hops and by length when all lengths are 1, whatever the number of actors searched from at a time', () => {
    for (const side of [5, 11, 12, 16]) {
      const snapshot = snapshotOf(side * side, grid(side, side));
      expect(valuesOf(closeness.compute(snapshot))).toEqual(valuesOf(closeness.compute(snapshot, { reads: 'length' })));
    }
  });
});
