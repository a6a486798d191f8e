import { readFileSync } from 'node:fs';
import { clustering, constraint, createSnapshot, effectiveSize, leiden, louvain, requireDocument, transitivity, type Snapshot } from '@allymap/core';
import { describe, expect, it } from 'vitest';

// The metrics of structure beside igraph and NetworkX; fixtures/oracle/make-structure.py made the values.

interface Network {
  readonly name: string;
  readonly order: number;
  readonly ties: readonly [source: number, target: number, strength: number, directed: boolean][];
  readonly clustering: (number | null)[];
  readonly clusteringByStrength: (number | null)[];
  readonly transitivity: number | null;
  readonly meanClustering: number | null;
  readonly constraint: (number | null)[];
  readonly constraintByStrength: (number | null)[];
  readonly effectiveSize: (number | null)[];
  readonly effectiveSizeByStrength: (number | null)[];
  readonly leidenModularity: number | null;
}

const { networks } = JSON.parse(readFileSync(new URL('fixtures/oracle/structure.json', import.meta.url), 'utf8')) as { networks: Network[] };

function snapshotOf({ order, ties }: Network): Snapshot {
  return createSnapshot(
    requireDocument({
      version: 1,
      cause: { title: 'Test' },
      actors: Array.from({ length: order }, (_, index) => ({ id: String(index), name: String(index) })),
      ties: ties.map(([source, target, strength, directed], index) => ({ id: `t${index}`, source: String(source), target: String(target), kind: 'cooperation', directed, strength })),
    }),
  );
}

function network(name: string): Network {
  return networks.find((candidate) => candidate.name === name)!;
}

function expectNear(found: readonly (number | null)[], expected: readonly (number | null)[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, index) => {
    if (expected[index] === null) expect(value, `${index}`).toBeNull();
    else expect(Math.abs(value! - expected[index]!), `${index}: ${value} beside ${expected[index]}`).toBeLessThan(1e-9);
  });
}

const valuesOf = ({ scores }: { scores: readonly { value: number | null }[] }): (number | null)[] => scores.map(({ value }) => value);

describe.each(networks)('beside igraph and NetworkX: $name', (expected) => {
  const snapshot = snapshotOf(expected);

  it('clustering and transitivity', () => {
    expectNear(valuesOf(clustering.compute(snapshot)), expected.clustering);
    expectNear(valuesOf(clustering.compute(snapshot, { reads: 'strength' })), expected.clusteringByStrength);
    const { value, meanClustering } = transitivity.compute(snapshot);
    expectNear([value, meanClustering], [expected.transitivity, expected.meanClustering]);
  });

  it('constraint and effective size', () => {
    expectNear(valuesOf(constraint.compute(snapshot)), expected.constraint);
    expectNear(valuesOf(constraint.compute(snapshot, { reads: 'strength' })), expected.constraintByStrength);
    expectNear(valuesOf(effectiveSize.compute(snapshot)), expected.effectiveSize);
    expectNear(valuesOf(effectiveSize.compute(snapshot, { reads: 'strength' })), expected.effectiveSizeByStrength);
  });

  it('communities of at least as much modularity as the best that igraph finds with twenty seeds, and as Louvain’s', () => {
    const { modularity } = leiden.compute(snapshot);
    if (expected.leidenModularity === null) return void expect(modularity).toBeNull();
    expect(modularity).toBeGreaterThanOrEqual(expected.leidenModularity - 0.005);
    for (const reads of ['ties', 'strength'] as const) {
      for (const seed of [1, 2, 3]) expect(leiden.compute(snapshot, { seed, reads }).modularity).toBeGreaterThanOrEqual(louvain.compute(snapshot, { seed, reads }).modularity! - 0.002);
    }
  });
});

describe('published values of structure', () => {
  it('Zachary’s karate club: transitivity .2557, mean clustering .5879 where the one member with a single tie is left out', () => {
    const { value, triangles, meanClustering, meanOver } = transitivity.compute(snapshotOf(network('karate-club')));
    expect([value!.toFixed(4), triangles, meanOver]).toEqual(['0.2557', 45, 33]);
    expect((meanClustering! * 33) / 34).toBeCloseTo(0.5706, 4); // as programs give it that count this member as 0
    expect(meanClustering).toBeCloseTo(0.5879, 4);
  });

  it('Zachary’s karate club: the greatest modularity is 0.4198, with four communities (Brandes et al. 2008)', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { communities, modularity } = leiden.compute(snapshotOf(network('karate-club')), { seed });
      expect(modularity).toBeCloseTo(0.4198, 4);
      expect(communities).toHaveLength(4);
    }
  });

  it('Florentine marriages: three triangles in 47 triples, transitivity .191', () => {
    expect(transitivity.compute(snapshotOf(network('florentine-families')))).toMatchObject({ triangles: 3, triples: 47 });
  });
});
