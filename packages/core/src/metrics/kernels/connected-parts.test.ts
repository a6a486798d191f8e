import { expect, it } from 'vitest';
import { adjacency } from '../../graph/adjacency.ts';
import { snapshotOf } from '../testing/map-of.ts';
import { connectedParts } from './connected-parts.ts';

it('splits groups into the parts that ties of weight above 0 hold together within them', () => {
  // Group 0 is 0–1 and 4, whom only 2 of the other group joins to it; 3 hangs on 2 by a tie of no weight.
  const rows = adjacency(snapshotOf(5, [[0, 1, { strength: 2 }], [1, 2], [2, 4], [2, 3, { strength: 0 }]]));
  const parts = connectedParts({ ...rows, weights: rows.strengths }, Uint32Array.of(0, 0, 1, 1, 0));
  expect([...parts]).toEqual([0, 0, 2, 3, 4]);
});
