import { describe, expect, it } from 'vitest';
import { kiteTies } from '../testing/krackhardt-kite.ts';
import { clique, snapshotOf, type TieNote } from '../testing/map-of.ts';
import { density } from './density.ts';

describe('density', () => {
  // Four actors have 6 pairs; 0–1 twice, 1→2, a loop and a conflict 2–3 tie 2 of them.
  const notes: TieNote[] = [[0, 1], [0, 1], [1, 2, { directed: true }], [3, 3], [2, 3, { kind: 'conflict' }]];

  it('is the share of pairs that are tied', () => {
    expect(density.compute(snapshotOf(4, notes))).toMatchObject({ value: 2 / 6, tied: 2, possible: 6, basis: { ties: 3, pairs: 2, loops: 1, blocked: 1 } });
    expect(density.compute(snapshotOf(4, notes), { ties: 'all' })).toMatchObject({ value: 3 / 6 });
    expect(density.compute(snapshotOf(5, clique([0, 1, 2, 3, 4]))).value).toBe(1);
    expect(density.compute(snapshotOf(10, kiteTies)).value).toBe(18 / 45);
  });

  it('counts ordered pairs along directions, both of them for an undirected tie', () => {
    expect(density.compute(snapshotOf(4, notes), { direction: 'out' })).toMatchObject({ value: 3 / 12, tied: 3, possible: 12 });
  });

  it('is unknown with fewer than two actors, and 0 without ties', () => {
    expect(density.compute(snapshotOf(1, [[0, 0]])).value).toBeNull();
    expect(density.compute(snapshotOf(0, [])).value).toBeNull();
    expect(density.compute(snapshotOf(2, [])).value).toBe(0);
  });
});
