import { readFileSync } from 'node:fs';
import {
  articulationPoints,
  betweenness,
  bridges,
  components,
  createSnapshot,
  degree,
  density,
  edgeBetweenness,
  harmonicCloseness,
  louvain,
  requireDocument,
  strength,
  type Snapshot,
} from '@allymap/core';
import { describe, expect, it } from 'vitest';

// The metrics beside NetworkX, on networks that papers know and on random ones; fixtures/oracle/make-networks.py made the values.

interface Network {
  readonly name: string;
  readonly directed: boolean;
  readonly order: number;
  readonly ties: readonly [source: number, target: number, strength: number][];
  readonly betweenness: number[];
  readonly betweennessByLength: number[];
  readonly betweennessNormalised: number[];
  readonly edgeBetweenness: number[];
  readonly edgeBetweennessByLength: number[];
  readonly harmonicIn: number[];
  readonly harmonicInByLength: number[];
  readonly harmonicOut: number[];
  readonly strengthOut: number[];
  readonly density: number;
  readonly articulationPoints: number[];
  readonly bridges: [number, number][];
  readonly componentSizes: number[];
}

const { networks } = JSON.parse(readFileSync(new URL('fixtures/oracle/networks.json', import.meta.url), 'utf8')) as { networks: Network[] };

function snapshotOf({ order, ties, directed }: Network): Snapshot {
  return createSnapshot(
    requireDocument({
      version: 1,
      cause: { title: 'Test' },
      actors: Array.from({ length: order }, (_, index) => ({ id: String(index), name: String(index) })),
      ties: ties.map(([source, target, strength], index) => ({ id: `t${index}`, source: String(source), target: String(target), kind: 'cooperation', directed, strength })),
    }),
  );
}

function network(name: string): Snapshot {
  return snapshotOf(networks.find((candidate) => candidate.name === name)!);
}

function expectNear({ scores }: { scores: readonly { value: number | null }[] }, expected: readonly number[]): void {
  expect(scores).toHaveLength(expected.length);
  const difference = Math.max(0, ...expected.map((value, index) => Math.abs(value - scores[index]!.value!) / (1 + value)));
  expect(difference).toBeLessThan(1e-9);
}

describe.each(networks)('beside NetworkX: $name', (expected) => {
  const snapshot = snapshotOf(expected);
  const direction = expected.directed ? 'out' : 'both';
  const raw = { normalised: false, direction } as const;

  it('betweenness', () => {
    expectNear(betweenness.compute(snapshot, raw), expected.betweenness);
    expectNear(betweenness.compute(snapshot, { direction }), expected.betweennessNormalised);
    expectNear(betweenness.compute(snapshot, { ...raw, reads: 'length' }), expected.betweennessByLength);
  });

  it('edge betweenness', () => {
    expectNear(edgeBetweenness.compute(snapshot, raw), expected.edgeBetweenness);
    expectNear(edgeBetweenness.compute(snapshot, { ...raw, reads: 'length' }), expected.edgeBetweennessByLength);
  });

  it('harmonic closeness', () => {
    expectNear(harmonicCloseness.compute(snapshot, { normalised: false, direction: 'in' }), expected.harmonicIn);
    expectNear(harmonicCloseness.compute(snapshot, { normalised: false, direction: 'in', reads: 'length' }), expected.harmonicInByLength);
    expectNear(harmonicCloseness.compute(snapshot, { normalised: false, direction: 'out' }), expected.harmonicOut);
  });

  it('strength, density and what falls apart', () => {
    expectNear(strength.compute(snapshot, { direction: 'out' }), expected.strengthOut);
    expect(density.compute(snapshot, { direction }).value).toBeCloseTo(expected.density, 12);
    expect(articulationPoints.compute(snapshot).points.map(({ actor }) => Number(actor))).toEqual(expected.articulationPoints);
    expect(components.compute(snapshot).components.map(({ actors }) => actors.length)).toEqual(expected.componentSizes);
    // Of two ties in opposite directions NetworkX makes one, which may then be a bridge; here neither is.
    if (expected.directed) return;
    const found = bridges.compute(snapshot).bridges.map(({ source, target }) => [Number(source), Number(target)].sort((a, b) => a - b));
    expect(found.sort(([a, b], [c, d]) => a! - c! || b! - d!)).toEqual(expected.bridges);
  });
});

describe('published values', () => {
  it('Zachary’s karate club: the instructor has 16 ties and the administrator 17, of 78', () => {
    const club = network('karate-club');
    const { scores, basis } = degree.compute(club);
    expect([scores[0]!.value, scores[33]!.value, basis.pairs]).toEqual([16, 17, 78]);
  });

  it('Zachary’s karate club: the greatest modularity is 0.4198, with four communities (Brandes et al. 2008), found from every seed', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { communities, modularity } = louvain.compute(network('karate-club'), { seed });
      expect(modularity).toBeCloseTo(0.4198, 4);
      expect(communities).toHaveLength(4);
    }
  });

  it('Florentine families: the Medici lie between half of all pairs', () => {
    // 0.522 of them; 6 marriages, more than any other family.
    const families = network('florentine-families');
    expect(Math.max(...degree.compute(families).scores.map(({ value }) => value!))).toBe(6);
    expect(Math.max(...betweenness.compute(families).scores.map(({ value }) => value!))).toBeCloseTo(0.522, 3);
  });
});
