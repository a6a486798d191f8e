import { describe, expect, it } from 'vitest';
import { kiteTies } from '../testing/krackhardt-kite.ts';
import { chain, clique, snapshotOf, valuesOf, type TieNote } from '../testing/map-of.ts';
import { articulationPoints } from './articulation-points.ts';

describe('articulationPoints', () => {
  it('are those without whom a component falls apart', () => {
    // 0–1–2–3–4, and 2–5: without 1, 0 is alone; without 3, 4; without 2 there are {0, 1}, {3, 4} and {5}, so 3 lose the largest part.
    const result = articulationPoints.compute(snapshotOf(6, [...chain(5), [2, 5]]));
    expect(result.points).toEqual([
      { actor: '1', parts: 2, cutOff: 1 },
      { actor: '2', parts: 3, cutOff: 3 },
      { actor: '3', parts: 2, cutOff: 1 },
    ]);
    expect(valuesOf(result)).toEqual([0, 1, 3, 1, 0, 0]);
  });

  it('are none in a ring, a clique or alone', () => {
    for (const notes of [[...chain(5), [4, 0]] as TieNote[], clique([0, 1, 2, 3, 4]), []]) {
      expect(articulationPoints.compute(snapshotOf(5, notes)).points).toEqual([]);
    }
  });

  it('are those whom two rings share', () => {
    // Triangles 0, 1, 2 and 2, 3, 4 and the ring 4, 5, 6, 7: without 2, two are cut off; without 4, three.
    const notes: TieNote[] = [...clique([0, 1, 2]), ...clique([2, 3, 4]), [4, 5], [5, 6], [6, 7], [7, 4]];
    expect(valuesOf(articulationPoints.compute(snapshotOf(8, notes)))).toEqual([0, 0, 2, 0, 3, 0, 0, 0]);
  });

  it('are not saved by double ties, loops, directions or conflicts', () => {
    const notes: TieNote[] = [...chain(3), [0, 1], [1, 1], [2, 1, { directed: true }], [0, 2, { kind: 'conflict' }]];
    expect(articulationPoints.compute(snapshotOf(3, notes)).points).toEqual([{ actor: '1', parts: 2, cutOff: 1 }]);
  });

  it('are counted within their component', () => {
    // Two chains of three: each middle cuts off one of its own two.
    expect(valuesOf(articulationPoints.compute(snapshotOf(6, [[0, 1], [1, 2], [3, 4], [4, 5]])))).toEqual([0, 1, 0, 0, 1, 0]);
  });

  it('are Heather and Ike in the kite', () => {
    // Without Heather (7), Ike and Jane are cut off from seven; without Ike (8), Jane.
    expect(articulationPoints.compute(snapshotOf(10, kiteTies)).points).toEqual([
      { actor: '7', parts: 2, cutOff: 2 },
      { actor: '8', parts: 2, cutOff: 1 },
    ]);
  });
});
