import { describe, expect, it } from 'vitest';
import { chain, clique, snapshotOf, valuesOf, type TieNote } from '../testing/map-of.ts';
import { eigenvector } from './eigenvector.ts';

const arc = (a: number, b: number, strength?: number): TieNote => [a, b, { directed: true, ...(strength === undefined ? {} : { strength }) }];

function expectNear(found: readonly (number | null)[], expected: readonly number[], digits = 12): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, actor) => expect(value, `actor ${actor}`).toBeCloseTo(expected[actor]!, digits));
}

describe('eigenvector', () => {
  it('is the sum of the scores of those tied to, divided by the eigenvalue', () => {
    expectNear(valuesOf(eigenvector.compute(snapshotOf(4, clique([0, 1, 2, 3])))), [1, 1, 1, 1]);
    // A chain of three: the middle has √2 times its neighbors’ score, and the eigenvalue is √2.
    const three = eigenvector.compute(snapshotOf(3, chain(3)));
    expectNear(valuesOf(three), [Math.SQRT1_2, 1, Math.SQRT1_2]);
    expect(three).toMatchObject({ parts: 1, reason: null });
    expect(three.eigenvalue).toBeCloseTo(Math.SQRT2, 12);
    // A star of four leaves: 2, and leaves of half the centre’s score.
    const star = eigenvector.compute(snapshotOf(5, [[0, 1], [0, 2], [0, 3], [0, 4]]));
    expectNear(valuesOf(star), [1, 0.5, 0.5, 0.5, 0.5]);
    expect(star.eigenvalue).toBeCloseTo(2, 12);
  });

  it('weighs by strength if asked to', () => {
    // 0–1 of strength 3, 1–2 of strength 4: eigenvalue 5, scores 3 : 5 : 4.
    const notes: TieNote[] = [[0, 1, { strength: 3 }], [1, 2, { strength: 4 }]];
    const result = eigenvector.compute(snapshotOf(3, notes), { reads: 'strength' });
    expectNear(valuesOf(result), [0.6, 1, 0.8]);
    expect(result.eigenvalue).toBeCloseTo(5, 12);
    expectNear(valuesOf(eigenvector.compute(snapshotOf(3, notes))), [Math.SQRT1_2, 1, Math.SQRT1_2]);
  });

  it('does not depend on the unit of strengths, which is the eigenvalue’s', () => {
    for (const unit of [1e-300, 7, 1e300]) {
      const result = eigenvector.compute(snapshotOf(3, [[0, 1, { strength: 3 * unit }], [1, 2, { strength: 4 * unit }]]), { reads: 'strength' });
      expectNear(valuesOf(result), [0.6, 1, 0.8]);
      expect(result.eigenvalue! / unit).toBeCloseTo(5, 12);
    }
    const strong = eigenvector.compute(snapshotOf(3, [[0, 1, { strength: 1.7e308 }], [0, 1, { strength: 1.7e308 }], [1, 2, { strength: 1.7e308 }]]), { reads: 'strength' });
    expect(strong.eigenvalue).toBe(Number.MAX_VALUE);
  });

  it('gives scores to the strongest part of a map in pieces, and exactly 0 to all others', () => {
    // A clique of four (eigenvalue 3), a triangle (2), a pair (1), one alone.
    const result = eigenvector.compute(snapshotOf(10, [...clique([0, 1, 2, 3]), ...clique([4, 5, 6]), [7, 8]]));
    expect(valuesOf(result).slice(4)).toEqual([0, 0, 0, 0, 0, 0]);
    expectNear(valuesOf(result).slice(0, 4), [1, 1, 1, 1]);
    expect(result.parts).toBe(1);
  });

  it('gives each of several equally strong parts a greatest score of 1, and says how many there are', () => {
    // A triangle and a star of four leaves both have 2.
    const result = eigenvector.compute(snapshotOf(9, [...clique([0, 1, 2]), [3, 4], [3, 5], [3, 6], [3, 7]]));
    expectNear(valuesOf(result), [1, 1, 1, 1, 0.5, 0.5, 0.5, 0.5, 0]);
    expect(result.parts).toBe(2);
  });

  it('lets standing travel along directions', () => {
    // 0 and 1 point at one another (eigenvalue 1), 1 at 2, 2 at 3; 4 points at 0 and nobody at 4.
    const notes = [arc(0, 1), arc(1, 0), arc(1, 2), arc(2, 3), arc(4, 0)];
    expectNear(valuesOf(eigenvector.compute(snapshotOf(5, notes), { direction: 'out' })), [1, 1, 1, 1, 0]);
    expectNear(valuesOf(eigenvector.compute(snapshotOf(5, notes), { direction: 'in' })), [1, 1, 0, 0, 1]);
    expect(eigenvector.compute(snapshotOf(5, notes), { direction: 'in' }).basis.direction).toBe('in');
  });

  it('begins in the last of equally strong parts that lead to one another', () => {
    // 0⇄1 → 2⇄3 → 4: what flows from the first pair into the second would grow without end, so only the second begins.
    const notes = [arc(0, 1), arc(1, 0), arc(1, 2), arc(2, 3), arc(3, 2), arc(3, 4)];
    const result = eigenvector.compute(snapshotOf(5, notes), { direction: 'out' });
    expectNear(valuesOf(result), [0, 0, 1, 1, 1]);
    expect(result.parts).toBe(1);
  });

  it('flows through a weaker part', () => {
    // A ring of three with strength 2 leads by 1 into a pair of strength 1: x₃ = (1 + x₄) ÷ 2, x₄ = x₃ ÷ 2, so 2/3 and 1/3.
    // The strongest tie of all comes from where nothing leads to.
    const notes = [arc(0, 1, 2), arc(1, 2, 2), arc(2, 0, 2), arc(2, 3, 1), arc(3, 4, 1), arc(4, 3, 1), arc(5, 0, 8)];
    const result = eigenvector.compute(snapshotOf(6, notes), { direction: 'out', reads: 'strength' });
    expectNear(valuesOf(result), [1, 1, 1, 2 / 3, 1 / 3, 0]);
    expect(result.eigenvalue).toBeCloseTo(2, 12);
  });

  it('is unknown, with a reason, where no answer exists', () => {
    const command = eigenvector.compute(snapshotOf(4, [arc(0, 1), arc(1, 2), arc(2, 3)]), { direction: 'out' });
    expect(command).toMatchObject({ eigenvalue: null, parts: 0, reason: 'no-circle' });
    expect(valuesOf(command)).toEqual([null, null, null, null]);
    for (const notes of [[], [[0, 0]], [[0, 1, { kind: 'conflict' }]]] as TieNote[][]) {
      expect(eigenvector.compute(snapshotOf(2, notes))).toMatchObject({ eigenvalue: null, reason: 'no-ties' });
    }
    expect(eigenvector.compute(snapshotOf(2, [[0, 1, { strength: 0 }]]), { reads: 'strength' }).reason).toBe('no-ties');
    expect(eigenvector.compute(snapshotOf(0, []))).toMatchObject({ scores: [], reason: 'no-ties' });
  });

  it('says who stands highest, and what the scores cannot say', () => {
    const told = (order: number, notes: readonly TieNote[], options = {}): unknown[] =>
      eigenvector.explain!(eigenvector.compute(snapshotOf(order, notes), options)).map(({ code, params }) => [code, ...Object.values(params)]);
    expect(told(4, clique([1, 2]))).toEqual([['eigenvector.actor', '1', 1], ['eigenvector.actor', '2', 1], ['eigenvector.without', 2]]);
    expect(told(4, [[0, 1], [2, 3]])).toEqual([...['0', '1', '2', '3'].map((actor) => ['eigenvector.actor', actor, 1]), ['eigenvector.parts', 2]]);
    expect(told(8, clique([0, 1, 2, 3, 4, 5, 6, 7]))).toHaveLength(5);
    expect(told(2, [arc(0, 1)], { direction: 'out' })).toEqual([['eigenvector.unknown.no-circle']]);
  });
});
