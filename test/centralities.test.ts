import { readFileSync } from 'node:fs';
import { closeness, coreNumber, createSnapshot, diameter, eigenvector, pagerank, reciprocity, requireDocument, twoStepReach, type Snapshot } from '@allymap/core';
import { describe, expect, it } from 'vitest';

// The metrics of standing and distance beside igraph and NetworkX; fixtures/oracle/make-centralities.py made the values.

interface Ties {
  readonly directed: boolean;
  readonly order: number;
  readonly ties: readonly [source: number, target: number, strength: number][];
}

type Scores = readonly (number | null)[];

interface Centralities extends Partial<Ties> {
  readonly name: string;
  readonly closenessOut: Scores;
  readonly closenessOutByLength: Scores;
  readonly improvedOut: Scores;
  readonly improvedInByLength: Scores;
  readonly eigenvector: { value: number; scores: Scores } | null;
  readonly eigenvectorByStrength: { value: number; scores: Scores } | null;
  readonly pagerank: Scores;
  readonly pagerankByStrength: Scores;
  readonly coreOut: number[];
  readonly coreIn: number[];
  readonly twoStepsOut: number[];
  readonly twoStepsIn: number[];
  readonly diameter: number;
  readonly diameterByLength: number;
  readonly meanDistance: number;
  readonly meanDistanceByLength: number;
  readonly reciprocity: number | null;
}

function read<Network>(file: string): Network[] {
  return (JSON.parse(readFileSync(new URL(`fixtures/oracle/${file}`, import.meta.url), 'utf8')) as { networks: Network[] }).networks;
}

const tiesOf = new Map(read<Ties & { name: string }>('networks.json').map((network) => [network.name, network as Ties]));
const networks = read<Centralities>('centralities.json').map((expected) => {
  const ties = expected.ties === undefined ? tiesOf.get(expected.name)! : (expected as Ties);
  return { ...expected, ...ties, snapshot: snapshotOf(ties) };
});

function snapshotOf({ order, ties, directed }: Ties): Snapshot {
  return createSnapshot(
    requireDocument({
      version: 1,
      cause: { title: 'Test' },
      actors: Array.from({ length: order }, (_, index) => ({ id: String(index), name: String(index) })),
      ties: ties.map(([source, target, strength], index) => ({ id: `t${index}`, source: String(source), target: String(target), kind: 'cooperation', directed, strength })),
    }),
  );
}

function expectNear({ scores }: { scores: readonly { value: number | null }[] }, expected: Scores): void {
  expect(scores.map(({ value }) => value === null)).toEqual(expected.map((value) => value === null));
  const difference = Math.max(0, ...expected.map((value, index) => Math.abs((value ?? 0) - (scores[index]!.value ?? 0)) / (1 + (value ?? 0))));
  expect(difference).toBeLessThan(1e-9);
}

describe.each(networks)('beside igraph and NetworkX: $name', ({ snapshot, directed, ...expected }) => {
  const direction = directed ? 'out' : 'both';

  it('closeness', () => {
    expectNear(closeness.compute(snapshot, { direction }), expected.improvedOut);
    expectNear(closeness.compute(snapshot, { direction: directed ? 'in' : 'both', reads: 'length' }), expected.improvedInByLength);
    expectNear(closeness.compute(snapshot, { direction, reach: 'ignored' }), expected.closenessOut);
    expectNear(closeness.compute(snapshot, { direction, reach: 'ignored', reads: 'length' }), expected.closenessOutByLength);
  });

  it.each([['ties', expected.eigenvector], ['strength', expected.eigenvectorByStrength]] as const)('eigenvector by %s', (reads, other) => {
    const found = eigenvector.compute(snapshot, { direction, reads });
    if (other === null) {
      expect(found.reason).toBe('no-circle');
      return;
    }
    expect(found.eigenvalue).toBeCloseTo(other.value, 9);
    if (found.parts === 1) expectNear(found, other.scores);
  });

  it('PageRank', () => {
    expectNear(pagerank.compute(snapshot), expected.pagerank);
    expectNear(pagerank.compute(snapshot, { reads: 'strength', damping: 0.5 }), expected.pagerankByStrength);
  });

  it('core numbers and reach in two steps', () => {
    expectNear(coreNumber.compute(snapshot, { direction }), expected.coreOut);
    expectNear(coreNumber.compute(snapshot, { direction: directed ? 'in' : 'both' }), expected.coreIn);
    expectNear(twoStepReach.compute(snapshot, { direction, normalised: false }), expected.twoStepsOut);
    expectNear(twoStepReach.compute(snapshot, { direction: directed ? 'in' : 'both', normalised: false }), expected.twoStepsIn);
  });

  it('diameter, mean distance and reciprocity', () => {
    const byTies = diameter.compute(snapshot, { direction });
    const byLength = diameter.compute(snapshot, { direction, reads: 'length' });
    expect([byTies.value, byLength.value]).toEqual([expected.diameter, expected.diameterByLength]);
    expect(byTies.mean).toBeCloseTo(expected.meanDistance, 9);
    expect(byLength.mean).toBeCloseTo(expected.meanDistanceByLength, 9);
    const { value } = reciprocity.compute(snapshot);
    if (expected.reciprocity === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(expected.reciprocity, 11);
  });
});

describe('what is known of networks in papers', () => {
  const network = (name: string): Snapshot => networks.find((candidate) => candidate.name === name)!.snapshot;
  const ranked = ({ scores }: { scores: readonly { actor: string; value: number | null }[] }): number[] =>
    [...scores].sort((a, b) => b.value! - a.value!).map(({ actor }) => Number(actor));

  it('Florentine families, the network of Padgett & Ansell 1993: the Medici come first by closeness and by eigenvector', () => {
    // 6 families at distance 1, 5 at 2, 3 at 3: 14 ÷ 25.
    const families = network('florentine-families');
    const near = closeness.compute(families);
    const medici = ranked(near)[0]!;
    expect(near.scores[medici]!.value).toBe(14 / 25);
    expect(ranked(eigenvector.compute(families))[0]).toBe(medici);
    expect(diameter.compute(families).value).toBe(5);
  });

  it('Zachary 1977, karate club: administrator and instructor lead by PageRank, and ten people are the innermost core (by software, not by the paper)', () => {
    const club = network('karate-club');
    const { scores } = pagerank.compute(club);
    expect(ranked({ scores }).slice(0, 2)).toEqual([33, 0]);
    expect([scores[33]!.value, scores[0]!.value].map((value) => Math.round(value! * 10_000) / 10_000)).toEqual([0.1009, 0.097]);
    const inmost = coreNumber.compute(club).scores.filter(({ value }) => value === 4);
    expect(inmost.map(({ actor }) => Number(actor))).toEqual([0, 1, 2, 3, 7, 8, 13, 30, 32, 33]);
  });
});
