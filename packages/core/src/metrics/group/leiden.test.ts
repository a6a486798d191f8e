import { describe, expect, it } from 'vitest';
import { snapshotOf, type TieNote } from '../testing/map-of.ts';
import { leiden } from './leiden.ts';

// What it has in common with Louvain is in communities.test.ts.
describe('leiden', () => {
  it('parts what only loose ends hold together, at any resolution', () => {
    // At a low resolution all that is tied is one community, and what is not tied never is.
    const result = leiden.compute(snapshotOf(7, [[0, 1], [1, 2], [3, 4], [4, 5]]), { resolution: 1e-6 });
    expect(result.communities.map(({ actors }) => actors.join(' '))).toEqual(['0 1 2', '3 4 5', '6']);
  });

  it('holds at resolutions at the ends of what a number holds', () => {
    for (const resolution of [5e-324, 1e-300, 1e300, Number.MAX_VALUE]) {
      const { communities } = leiden.compute(snapshotOf(4, [[0, 1], [1, 2], [2, 3]]), { resolution });
      expect(communities).toHaveLength(resolution < 1 ? 1 : 4);
    }
  });

  it('is the same for the same seed', () => {
    const notes = Array.from({ length: 60 }, (_, index): TieNote => [index, (index * index + 1) % 60]);
    for (const seed of [0, 7, 2 ** 32 - 1]) expect(leiden.compute(snapshotOf(60, notes), { seed }).communities).toEqual(leiden.compute(snapshotOf(60, notes), { seed }).communities);
  });
});
