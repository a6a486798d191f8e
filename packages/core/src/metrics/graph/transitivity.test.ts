import { describe, expect, it } from 'vitest';
import { clique, snapshotOf, type TieNote } from '../testing/map-of.ts';
import { transitivity } from './transitivity.ts';

describe('transitivity', () => {
  it('is 3 × triangles ÷ triples, and the mean of the actors’ clustering is another number', () => {
    // A triangle 0–1–2 with a tail 2–3: triples 1 + 1 + 3 + 0. Clustering 1, 1, 1/3 of the three who have two neighbors.
    const result = transitivity.compute(snapshotOf(4, [[0, 1], [1, 2], [2, 0], [2, 3]]));
    expect(result).toMatchObject({ value: 3 / 5, triangles: 1, triples: 5, meanOver: 3 });
    expect(result.meanClustering).toBeCloseTo((1 + 1 + 1 / 3) / 3, 14);
  });

  it('is far from that mean where one actor has most of the pairs', () => {
    // Ten triangles that share actor 0: 20 others with clustering 1; actor 0 has 190 pairs of neighbors, 10 of them tied.
    const notes = Array.from({ length: 10 }, (_, index) => clique([0, 2 * index + 1, 2 * index + 2])).flat();
    const result = transitivity.compute(snapshotOf(21, notes));
    expect(result).toMatchObject({ value: 30 / 210, triangles: 10, triples: 210 });
    expect(result.meanClustering).toBeCloseTo((20 + 10 / 190) / 21, 14);
  });

  it('is 1 where all are tied, 0 in a star, unknown where nobody has two neighbors', () => {
    expect(transitivity.compute(snapshotOf(6, clique([0, 1, 2, 3, 4])))).toMatchObject({ value: 1, meanClustering: 1, meanOver: 5 });
    expect(transitivity.compute(snapshotOf(4, [[0, 1], [0, 2], [0, 3]]))).toMatchObject({ value: 0, meanClustering: 0, triples: 3 });
    for (const notes of [[], [[0, 1]], [[0, 1], [2, 3]]] satisfies TieNote[][]) {
      expect(transitivity.compute(snapshotOf(4, notes))).toMatchObject({ value: null, meanClustering: null, triples: 0, triangles: 0, meanOver: 0 });
    }
  });

  it('explains both numbers, or why there are none', () => {
    expect(transitivity.explain!(transitivity.compute(snapshotOf(3, clique([0, 1, 2]))))).toEqual([
      { code: 'transitivity.value', params: { value: 1, triangles: 1, triples: 3 } },
      { code: 'transitivity.mean', params: { value: 1, count: 3 } },
    ]);
    expect(transitivity.explain!(transitivity.compute(snapshotOf(2, [[0, 1]])))).toEqual([{ code: 'transitivity.unknown', params: {} }]);
  });
});
