import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMap } from '../metrics/testing/arbitrary-map.ts';
import { snapshotOf, type TieNote } from '../metrics/testing/map-of.ts';
import { adjacency, findEntry, reversedAdjacency, type Adjacency, type AdjacencyOptions } from './adjacency.ts';
import type { Snapshot } from './snapshot.ts';

/** The same rows by nested lookups: per actor, its neighbors ascending with their strength and how many ties join them. */
function naiveRows({ order, actorIndex, ties }: Snapshot, { direction, ties: which }: Required<AdjacencyOptions>): [to: number, strength: number, multiplicity: number][][] {
  return Array.from({ length: order }, (_, from) => {
    const row: [number, number, number][] = [];
    for (let to = 0; to < order; to++) {
      const between = ties.filter((tie) => {
        if (from === to || (which === 'connecting' && ['conflict', 'interrupted'].includes(tie.kind))) return false;
        const [source, target] = [actorIndex.get(tie.source)!, actorIndex.get(tie.target)!];
        const along = source === from && target === to;
        const against = source === to && target === from;
        return tie.directed === true && direction !== 'both' ? (direction === 'out' ? along : against) : along || against;
      });
      if (between.length > 0) row.push([to, between.reduce((sum, { strength }) => sum + (strength ?? 1), 0), between.length]);
    }
    return row;
  });
}

function rowsOf({ order, offsets, neighbors, strengths, multiplicity }: Adjacency): [number, number, number][][] {
  return Array.from({ length: order }, (_, actor) =>
    Array.from({ length: offsets[actor + 1]! - offsets[actor]! }, (_, index) => {
      const entry = offsets[actor]! + index;
      return [neighbors[entry]!, strengths[entry]!, multiplicity[entry]!];
    }),
  );
}

const directions = ['both', 'out', 'in'] as const;

describe('adjacency', () => {
  it('has the rows that nested lookups find, on maps of any shape', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.constantFrom(...directions), fc.constantFrom('connecting' as const, 'all' as const), ({ order, notes }, direction, ties) => {
        const snapshot = snapshotOf(order, notes);
        const rows = adjacency(snapshot, { direction, ties });
        const naive = naiveRows(snapshot, { direction, ties });
        expect(rowsOf(rows)).toEqual(naive);
        const { read, loops, blocked, pairs } = rows.counts;
        expect(read + loops + blocked).toBe(snapshot.size);
        expect(ties === 'all' ? blocked : 0).toBe(0);
        expect(pairs).toBe(new Set(naive.flatMap((row, from) => row.map(([to]) => `${Math.min(from, to)} ${Math.max(from, to)}`))).size);
        for (let from = 0; from < order; from++) {
          for (let to = 0; to < order; to++) expect(findEntry(rows, from, to) >= 0).toBe(naive[from]!.some(([neighbor]) => neighbor === to));
        }
        if (rows.symmetric) naive.forEach((row, from) => row.forEach(([to]) => expect(findEntry(rows, to, from)).toBeGreaterThanOrEqual(0)));
      }),
      { numRuns: 1000, seed: 20261121 },
    );
  });

  it('sorts rows of any length, parallel ties in their order', () => {
    // Actor 0 has three ties with each of 50 others, in an order that jumps about; 0.1 + 0.2 + 0.3 differs from 0.3 + 0.2 + 0.1.
    const strengths = [0.1, 0.2, 0.3];
    const snapshot = snapshotOf(51, strengths.flatMap((strength, round) => Array.from({ length: 50 }, (_, index): TieNote => [0, 1 + ((index * (7 + 2 * round)) % 50), { strength }])));
    const [hub, ...others] = rowsOf(adjacency(snapshot));
    expect(hub).toEqual(Array.from({ length: 50 }, (_, index) => [index + 1, 0.1 + 0.2 + 0.3, 3]));
    for (const row of others) expect(row).toEqual([[0, 0.1 + 0.2 + 0.3, 3]]);
  });

  it('counts what became of every tie', () => {
    const snapshot = snapshotOf(3, [
      [0, 1, { strength: null }],
      [1, 0, { strength: 0, directed: true }],
      [0, 0],
      [2, 2, { kind: 'conflict' }],
      [1, 2, { kind: 'conflict', strength: 0 }],
      [1, 2, { kind: 'interrupted' }],
    ]);
    expect(adjacency(snapshot).counts).toEqual({ read: 2, pairs: 1, loops: 2, blocked: 2, unknownStrengths: 1, zeroStrengths: 1 });
    expect(adjacency(snapshot, { ties: 'all' }).counts).toEqual({ read: 4, pairs: 2, loops: 2, blocked: 0, unknownStrengths: 2, zeroStrengths: 2 });
  });

  it('is symmetric only where no directed tie was read one way', () => {
    const snapshot = snapshotOf(3, [[0, 1, { directed: true }], [1, 2]]);
    expect(directions.map((direction) => adjacency(snapshot, { direction }).symmetric)).toEqual([true, false, false]);
    const undirected = snapshotOf(3, [[0, 1], [1, 2, { directed: true, kind: 'conflict' }]]);
    expect(directions.map((direction) => adjacency(undirected, { direction }).symmetric)).toEqual([true, true, true]);
  });

  it('is walked backwards by its mirror entries, and by itself where every way goes both ways', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.constantFrom(...directions), fc.constantFrom('connecting' as const, 'all' as const), ({ order, notes }, direction, ties) => {
        const snapshot = snapshotOf(order, notes);
        const rows = adjacency(snapshot, { direction, ties });
        const back = reversedAdjacency(snapshot, { direction, ties });
        expect(back.neighbors).toHaveLength(rows.neighbors.length);
        rowsOf(rows).forEach((row, from) => row.forEach(([to]) => expect(findEntry(back, to, from)).toBeGreaterThanOrEqual(0)));
        expect(back === rows).toBe(rows.symmetric);
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });

  it('is computed once for each snapshot and choice', () => {
    const snapshot = snapshotOf(2, [[0, 1]]);
    expect(adjacency(snapshot)).toBe(adjacency(snapshot, { direction: 'both', ties: 'connecting' }));
    expect(adjacency(snapshot)).not.toBe(adjacency(snapshot, { ties: 'all' }));
    expect(adjacency(snapshot)).not.toBe(adjacency(snapshotOf(2, [[0, 1]])));
  });
});
