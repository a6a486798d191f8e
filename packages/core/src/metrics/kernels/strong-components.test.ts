import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjacency } from '../../graph/adjacency.ts';
import { arbitraryMap } from '../testing/arbitrary-map.ts';
import { chain, snapshotOf, type TieNote } from '../testing/map-of.ts';
import { strongComponents } from './strong-components.ts';

describe('strongComponents', () => {
  it('puts together those who reach one another, and numbers against the direction of entries', () => {
    fc.assert(
      fc.property(arbitraryMap, ({ order, notes }) => {
        const rows = adjacency(snapshotOf(order, notes), { direction: 'out' });
        const reaches = Array.from({ length: order }, (_, from) => {
          const seen = new Set([from]);
          for (const node of seen) for (let entry = rows.offsets[node]!; entry < rows.offsets[node + 1]!; entry++) seen.add(rows.neighbors[entry]!);
          return seen;
        });
        const { count, labels } = strongComponents(rows);
        for (let a = 0; a < order; a++) {
          for (let b = 0; b < order; b++) {
            expect(labels[a] === labels[b]).toBe(reaches[a]!.has(b) && reaches[b]!.has(a));
            if (reaches[a]!.has(b)) expect(labels[a]).toBeGreaterThanOrEqual(labels[b]!);
          }
        }
        expect(new Set(labels).size).toBe(count);
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });

  it('follows a chain of 100,000, and a ring', () => {
    const notes = chain(100_000).map(([a, b]): TieNote => [a, b, { directed: true }]);
    expect(strongComponents(adjacency(snapshotOf(100_000, notes), { direction: 'out' })).count).toBe(100_000);
    expect(strongComponents(adjacency(snapshotOf(100_000, [...notes, [99_999, 0, { directed: true }]]), { direction: 'out' })).count).toBe(1);
  });
});
