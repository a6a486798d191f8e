import { readFileSync } from 'node:fs';
import { createSnapshot, louvain } from '@allymap/core';
import { UndirectedGraph } from 'graphology';
import peer from 'graphology-communities-louvain';
import { describe, expect, it } from 'vitest';

// Communities are searched for, not computed: another search is the measure of how well.

interface Network {
  readonly name: string;
  readonly directed: boolean;
  readonly order: number;
  readonly ties: readonly [source: number, target: number, strength: number][];
}

const { networks } = JSON.parse(readFileSync(new URL('fixtures/oracle/networks.json', import.meta.url), 'utf8')) as { networks: Network[] };

/** A fixed sequence of numbers for the other search, which would take Math.random. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

describe('communities beside those of graphology', () => {
  it.each(networks.filter(({ directed }) => !directed))('have at least as much modularity: $name', ({ order, ties }) => {
    const snapshot = createSnapshot({
      actors: Array.from({ length: order }, (_, index) => ({ id: String(index), name: '' })),
      ties: ties.map(([source, target, strength], index) => ({ id: String(index), source: String(source), target: String(target), kind: 'cooperation' as const, strength })),
    });
    const graph = new UndirectedGraph();
    for (let actor = 0; actor < order; actor++) graph.addNode(actor);
    for (const [source, target, strength] of ties) graph.addEdge(source, target, { strength });

    for (const [reads, getEdgeWeight] of [['ties', null], ['strength', 'strength']] as const) {
      const seeds = Array.from({ length: 20 }, (_, seed) => seed);
      const theirs = seeds.map((seed) => peer.detailed(graph, { getEdgeWeight, rng: sequence(seed) }).modularity).sort((a, b) => a - b);
      const ours = seeds.map((seed) => louvain.compute(snapshot, { seed, reads }).modularity!).sort((a, b) => a - b);
      expect(ours[10], `${reads}: the median`).toBeGreaterThanOrEqual(theirs[10]! - 1e-9);
      expect(ours[0], `${reads}: the least`).toBeGreaterThanOrEqual(theirs[0]! - 0.002);
    }
  });
});
