import { describe, expect, it } from 'vitest';
import { chain, clique, snapshotOf, valuesOf, type TieNote } from '../testing/map-of.ts';
import { edgeBetweenness } from './edge-betweenness.ts';

describe('edgeBetweenness', () => {
  it('counts the pairs whose paths cross a tie', () => {
    // Chain of four: the outer ties have 1 × 3 pairs across them, the middle one 2 × 2, of 6 pairs in all.
    expect(valuesOf(edgeBetweenness.compute(snapshotOf(4, chain(4)), { normalised: false }))).toEqual([3, 4, 3]);
    expect(valuesOf(edgeBetweenness.compute(snapshotOf(4, chain(4))))).toEqual([3 / 6, 4 / 6, 3 / 6]);
    expect(valuesOf(edgeBetweenness.compute(snapshotOf(4, chain(4)), { direction: 'out' }))).toEqual([3 / 6, 4 / 6, 3 / 6]);
  });

  it('shares a pair out among its shortest paths', () => {
    // Square: each tie carries its own pair and half of both diagonals.
    const square: TieNote[] = [[0, 1], [1, 2], [2, 3], [3, 0]];
    expect(valuesOf(edgeBetweenness.compute(snapshotOf(4, square), { normalised: false }))).toEqual([2, 2, 2, 2]);
  });

  it('gives parallel ties the score of their pair, and none to what is no path', () => {
    const notes: TieNote[] = [...chain(3), [1, 0], [2, 2], [0, 2, { kind: 'conflict' }]];
    expect(valuesOf(edgeBetweenness.compute(snapshotOf(3, notes), { normalised: false }))).toEqual([2, 2, 2, null, null]);
  });

  it('follows directions: a one-way tie has its own way only', () => {
    // 0→1–2. Ordered pairs with a path: 01, 02, 12, 21. 0→1 carries 01 and 02; 1–2 carries 02, 12 and 21. A second tie 1→0 carries 10 and 20.
    const notes: TieNote[] = [[0, 1, { directed: true }], [1, 2]];
    expect(valuesOf(edgeBetweenness.compute(snapshotOf(3, notes), { direction: 'out', normalised: false }))).toEqual([2, 3]);
    const both: TieNote[] = [...notes, [1, 0, { directed: true }]];
    expect(valuesOf(edgeBetweenness.compute(snapshotOf(3, both), { direction: 'out', normalised: false }))).toEqual([2, 4, 2]);
  });

  it('reads lengths: a weak tie is avoided', () => {
    // 0–2 of strength 0.4 is 2.5 long, by 1 it is 1 + 1.
    const notes: TieNote[] = [[0, 1, { strength: 1 }], [1, 2, { strength: 1 }], [0, 2, { strength: 0.4 }]];
    expect(valuesOf(edgeBetweenness.compute(snapshotOf(3, notes), { reads: 'length', normalised: false }))).toEqual([2, 2, 0]);
  });

  it('is 1 for the only tie of two, and the same for all ties of a clique', () => {
    expect(valuesOf(edgeBetweenness.compute(snapshotOf(2, [[0, 1]])))).toEqual([1]);
    expect(new Set(valuesOf(edgeBetweenness.compute(snapshotOf(5, clique([0, 1, 2, 3, 4])))))).toEqual(new Set([1 / 10]));
  });
});
