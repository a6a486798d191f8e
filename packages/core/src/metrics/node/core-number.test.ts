import { describe, expect, it } from 'vitest';
import { chain, clique, grid, snapshotOf, valuesOf, type TieNote } from '../testing/map-of.ts';
import { coreNumber } from './core-number.ts';

describe('coreNumber', () => {
  it('is k within a part in which everybody is tied to k others of it', () => {
    // A clique of four (each tied to three others), a chain hanging from it, and one alone.
    const notes: TieNote[] = [...clique([0, 1, 2, 3]), [3, 4], [4, 5]];
    expect(valuesOf(coreNumber.compute(snapshotOf(7, notes)))).toEqual([3, 3, 3, 3, 1, 1, 0]);
  });

  it('is not the number of neighbors: the centre of a star goes when its leaves have gone', () => {
    expect(valuesOf(coreNumber.compute(snapshotOf(5, [[0, 1], [0, 2], [0, 3], [0, 4]])))).toEqual([1, 1, 1, 1, 1]);
    expect(valuesOf(coreNumber.compute(snapshotOf(6, chain(6))))).toEqual([1, 1, 1, 1, 1, 1]);
    // The chain 6–0–5–1–2–3–4.
    expect(valuesOf(coreNumber.compute(snapshotOf(7, [[0, 5], [0, 6], [1, 2], [1, 5], [2, 3], [3, 4]])))).toEqual([1, 1, 1, 1, 1, 1, 1]);
    // A square grid holds together by its corners, which have two ties.
    expect(new Set(valuesOf(coreNumber.compute(snapshotOf(25, grid(5, 5)))))).toEqual(new Set([2]));
  });

  it('follows a hub down as its leaves go, one by one', () => {
    // 0 is tied to everybody; 1–5 form a ring, 6–9 are leaves: a wheel, whose numbers are 3, and the leaves.
    const ring = [1, 2, 3, 4, 5].map((actor): TieNote => [actor, (actor % 5) + 1]);
    const spokes = [9, 8, 7, 6, 5, 4, 3, 2, 1].map((actor): TieNote => [0, actor]);
    expect(valuesOf(coreNumber.compute(snapshotOf(10, [...spokes, ...ring])))).toEqual([3, 3, 3, 3, 3, 3, 1, 1, 1, 1]);
  });

  it('counts a pair once, a loop not at all, and no conflict', () => {
    const notes: TieNote[] = [[0, 1], [0, 1], [1, 1], [1, 2, { kind: 'conflict' }], [2, 0, { kind: 'interrupted' }]];
    const result = coreNumber.compute(snapshotOf(3, notes));
    expect(valuesOf(result)).toEqual([1, 1, 0]);
    expect(result.basis).toMatchObject({ ties: 2, pairs: 1, loops: 1, blocked: 2 });
  });

  it('counts along directions what leads to the part, or comes from it', () => {
    // A ring 0→1→2→0: each leads to one of it. 2→3 leads out, 4→0 leads in.
    const notes: TieNote[] = ([[0, 1], [1, 2], [2, 0], [2, 3], [4, 0]] as const).map(([a, b]) => [a, b, { directed: true }]);
    expect(valuesOf(coreNumber.compute(snapshotOf(5, notes), { direction: 'out' }))).toEqual([1, 1, 1, 0, 1]);
    expect(valuesOf(coreNumber.compute(snapshotOf(5, notes), { direction: 'in' }))).toEqual([1, 1, 1, 1, 0]);
    expect(valuesOf(coreNumber.compute(snapshotOf(5, notes)))).toEqual([2, 2, 2, 1, 1]);
  });

  it('is none on an empty map', () => {
    expect(valuesOf(coreNumber.compute(snapshotOf(0, [])))).toEqual([]);
  });
});
