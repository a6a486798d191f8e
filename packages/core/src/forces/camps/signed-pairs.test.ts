import { describe, expect, it } from 'vitest';
import { snapshotOf, type TieNote } from '../../metrics/testing/map-of.ts';
import { readSignedPairs, type SignedPairs, visitTriads } from './signed-pairs.ts';

const conflict = { kind: 'conflict' } as const;
const pairsOf = (order: number, notes: readonly TieNote[]): SignedPairs => readSignedPairs(snapshotOf(order, notes));

describe('signed pairs', () => {
  it('are read of ties in any order, one for each two actors', () => {
    // 0 and 2 have three ties, two against one direction and others between; 0 and 10 come before 1 and 2.
    const pairs = pairsOf(11, [[2, 1], [10, 0, conflict], [2, 0, conflict], [1, 0], [0, 2, conflict], [10, 1], [2, 0, conflict]]);
    expect(pairs.neighbors.slice(0, 3)).toEqual([[1, 2, 10], [0, 2, 10], [0, 1]]);
    expect(pairs.signs.slice(0, 3)).toEqual([[1, -1, -1], [1, 1, 1], [-1, 1]]);
    expect(pairs.neighbors[10]).toEqual([0, 1]);
    expect(pairs).toMatchObject({ positive: 3, negative: 2, mixed: [] });
  });

  it('are mixed where ties of both signs lie apart in the document, and none where nothing is said', () => {
    const pairs = pairsOf(4, [[3, 2], [1, 0], [2, 3, conflict], [0, 1], [1, 1, conflict], [0, 3, { kind: 'interrupted' }], [2, 0, { kind: 'unclear' }]]);
    expect(pairs).toMatchObject({ positive: 1, negative: 0, mixed: [[2, 3]] });
    expect(pairs.neighbors).toEqual([[1], [0], [], []]);
    expect(pairs.signs).toEqual([[1], [1], [], []]);
  });

  it('are gone through three by three, each three once, in ascending order', () => {
    const visited: unknown[] = [];
    // Of 0, 1, 2 and 3 all but 0 and 3 are tied, and 4 to nobody but 3.
    visitTriads(pairsOf(5, [[3, 2, conflict], [2, 0], [1, 3], [4, 3], [2, 1, conflict], [0, 1]]), (triad) => visited.push(triad));
    expect(visited).toEqual([
      { actors: [0, 1, 2], negative: 1 },
      { actors: [1, 2, 3], negative: 2 },
    ]);
  });
});
