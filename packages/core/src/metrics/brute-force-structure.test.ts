import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSnapshot, type Snapshot } from '../graph/snapshot.ts';
import type { Actor } from '../model/actor.ts';
import { corePeriphery } from './graph/core-periphery.ts';
import { eIIndex } from './graph/e-i-index.ts';
import { transitivity } from './graph/transitivity.ts';
import { leiden } from './group/leiden.ts';
import { brokerage } from './node/brokerage.ts';
import { clustering } from './node/clustering.ts';
import { constraint } from './node/constraint.ts';
import { effectiveSize } from './node/effective-size.ts';
import { allGraphs } from './testing/all-graphs.ts';
import { arbitraryMap } from './testing/arbitrary-map.ts';
import { clique, mapOf, snapshotOf, valuesOf, type TieNote } from './testing/map-of.ts';

// Every definition word for word, on a matrix read straight from the document's ties; nothing is shared with the metrics.

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const unlessNone = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** What goes from each actor to each other: 1 or its strength, an unknown one 1; an undirected tie goes both ways. */
function matrixOf({ order, ties, actorIndex }: Snapshot, reads: 'ties' | 'strength'): number[][] {
  const matrix = Array.from({ length: order }, () => new Array<number>(order).fill(0));
  for (const { source, target, directed, kind, strength } of ties) {
    if (source === target || kind === 'conflict' || kind === 'interrupted') continue;
    const [a, b] = [actorIndex.get(source)!, actorIndex.get(target)!];
    const add = (from: number, to: number): void => void (matrix[from]![to] = reads === 'ties' ? 1 : matrix[from]![to]! + (strength ?? 1));
    add(a, b);
    if (directed !== true) add(b, a);
  }
  return matrix;
}

/** Which pairs are tied, whichever way; tied by a strength of 0 is tied. */
function tiedOf(snapshot: Snapshot): boolean[][] {
  const matrix = matrixOf(snapshot, 'ties');
  return matrix.map((row, a) => row.map((_, b) => matrix[a]![b]! + matrix[b]![a]! > 0));
}

function clusteringOf(snapshot: Snapshot): { local: (number | null)[]; triangles: number; triples: number } {
  const tied = tiedOf(snapshot);
  const actors = tied.map((_, actor) => actor);
  let [closed, triples] = [0, 0];
  const local = actors.map((a) => {
    const neighborPairs = actors.flatMap((b) => actors.filter((c) => b < c && tied[a]![b] && tied[a]![c]).map((c) => tied[b]![c]!));
    triples += neighborPairs.length;
    closed += neighborPairs.filter(Boolean).length;
    return unlessNone(neighborPairs.filter(Boolean).length / neighborPairs.length);
  });
  return { local, triangles: closed / 3, triples };
}

/** Barrat et al. 2004, equation 5, on the strengths either way added up as the metric reads them: each tie once. */
function strongClusteringOf(snapshot: Snapshot): (number | null)[] {
  const tied = tiedOf(snapshot);
  const weights = tied.map((row) => row.map(() => 0));
  for (const { source, target, kind, strength } of snapshot.ties) {
    if (source === target || kind === 'conflict' || kind === 'interrupted') continue;
    const [a, b] = [snapshot.actorIndex.get(source)!, snapshot.actorIndex.get(target)!];
    weights[a]![b]! += strength ?? 1;
    weights[b]![a] = weights[a]![b]!;
  }
  return tied.map((row, i) => {
    const degree = row.filter(Boolean).length;
    let total = 0;
    for (let j = 0; j < tied.length; j++) for (let h = 0; h < tied.length; h++) if (tied[i]![j] && tied[i]![h] && tied[j]![h]) total += (weights[i]![j]! + weights[i]![h]!) / 2;
    return degree < 2 ? null : unlessNone(total / (sum(weights[i]!) * (degree - 1)));
  });
}

/** Burt 1992: equations 2.2 (effective size) and 2.4 (constraint). */
function burtOf(snapshot: Snapshot, reads: 'ties' | 'strength'): { constraint: (number | null)[]; effectiveSize: (number | null)[] } {
  const z = matrixOf(snapshot, reads);
  const actors = z.map((_, actor) => actor);
  const mutual = (i: number, j: number): number => z[i]![j]! + z[j]![i]!;
  const p = (i: number, j: number): number => (mutual(i, j) === 0 ? 0 : mutual(i, j) / sum(actors.map((k) => mutual(i, k))));
  const m = (j: number, q: number): number => (mutual(j, q) === 0 ? 0 : mutual(j, q) / Math.max(...actors.map((k) => mutual(j, k))));
  const contacts = (i: number): number[] => actors.filter((j) => mutual(i, j) > 0);
  const others = (i: number, j: number): number[] => actors.filter((q) => q !== i && q !== j);
  return {
    constraint: actors.map((i) => (contacts(i).length === 0 ? null : sum(contacts(i).map((j) => (p(i, j) + sum(others(i, j).map((q) => p(i, q) * p(q, j)))) ** 2)))),
    effectiveSize: actors.map((i) => (contacts(i).length === 0 ? null : sum(contacts(i).map((j) => 1 - sum(others(i, j).map((q) => p(i, q) * m(j, q))))))),
  };
}

function expectNear(found: readonly (number | null)[], expected: readonly (number | null)[], what: string): void {
  const wrong = found.findIndex((value, index) => (value === null || expected[index] === null ? value !== expected[index] : Math.abs(value - expected[index]!) > 1e-9));
  if (wrong >= 0 || found.length !== expected.length) expect.fail(`${what} of actor ${wrong} is ${found[wrong]} instead of ${expected[wrong]}`);
}

function checkStructure(snapshot: Snapshot): void {
  const { local, triangles, triples } = clusteringOf(snapshot);
  expectNear(valuesOf(clustering.compute(snapshot)), local, 'clustering');
  expectNear(valuesOf(clustering.compute(snapshot, { reads: 'strength' })), strongClusteringOf(snapshot), 'clustering by strength');
  const found = transitivity.compute(snapshot);
  const known = local.filter((value) => value !== null);
  expectNear([found.triangles, found.triples, found.value, found.meanClustering], [triangles, triples, unlessNone((3 * triangles) / triples), unlessNone(sum(known) / known.length)], 'transitivity');
  for (const reads of ['ties', 'strength'] as const) {
    const burt = burtOf(snapshot, reads);
    expectNear(valuesOf(constraint.compute(snapshot, { reads })), burt.constraint, `constraint by ${reads}`);
    expectNear(valuesOf(effectiveSize.compute(snapshot, { reads })), burt.effectiveSize, `effective size by ${reads}`);
  }
}

/** The map with groups: actor i is of kind `kinds[i]`, '' being unknown. */
function withKinds(order: number, notes: readonly TieNote[], kinds: readonly string[]): Snapshot {
  const { actors, ties } = mapOf(order, notes);
  return createSnapshot({ actors: actors.map((actor, index): Actor => (kinds[index] === '' ? actor : { ...actor, kind: kinds[index]! })), ties });
}

function checkGroups(snapshot: Snapshot, kinds: readonly string[]): void {
  const z = matrixOf(snapshot, 'ties');
  const actors = kinds.map((_, actor) => actor);
  const result = brokerage.compute(snapshot, { by: 'kind' });
  actors.forEach((b) => {
    const counts = { coordinator: 0, consultant: 0, representative: 0, gatekeeper: 0, liaison: 0, unknown: 0 };
    for (const a of actors) {
      for (const c of actors) {
        if (a === c || z[a]![b] === 0 || z[b]![c] === 0 || z[a]![c] !== 0) continue;
        const [ga, gb, gc] = [kinds[a]!, kinds[b]!, kinds[c]!];
        if ([ga, gb, gc].includes('')) counts.unknown++;
        else if (ga === gb && gb === gc) counts.coordinator++;
        else if (ga === gc) counts.consultant++;
        else if (ga === gb) counts.representative++;
        else if (gb === gc) counts.gatekeeper++;
        else counts.liaison++;
      }
    }
    expect(result.roles[b]).toEqual({ actor: String(b), group: kinds[b] === '' ? null : kinds[b], counts });
    expect(result.scores[b]!.value).toBe(sum(Object.values(counts)));
  });

  const tied = tiedOf(snapshot);
  const index = eIIndex.compute(snapshot, { by: 'kind' });
  const tally = (touches: (a: number, b: number) => boolean): { value: number | null; external: number; internal: number } => {
    const met = actors.flatMap((a) => actors.filter((b) => a < b && tied[a]![b] && kinds[a] !== '' && kinds[b] !== '' && touches(a, b)).map((b) => kinds[a] === kinds[b]));
    const [internal, external] = [met.filter(Boolean).length, met.filter((same) => !same).length];
    return { value: unlessNone((external - internal) / (external + internal)), external, internal };
  };
  expect(index).toMatchObject(tally(() => true));
  for (const { group, ...own } of index.groups) expect(own).toMatchObject(tally((a, b) => kinds[a] === group || kinds[b] === group));
  index.actors.forEach((own, actor) => expect(own).toMatchObject(tally((a, b) => a === actor || b === actor)));
}

/** The best correlation of ties with the ideal pattern over all cores, by the textbook formula of Pearson. */
function bestFitOf(snapshot: Snapshot, between: 'tied' | 'ignored'): number {
  const tied = tiedOf(snapshot);
  let best = -Infinity;
  for (let chosen = 0; chosen < 2 ** snapshot.order; chosen++) {
    const [x, y]: [number[], number[]] = [[], []];
    for (let a = 0; a < snapshot.order; a++) {
      for (let b = a + 1; b < snapshot.order; b++) {
        const inCore = ((chosen >>> a) & 1) + ((chosen >>> b) & 1);
        if (between === 'ignored' && inCore === 1) continue;
        x.push(tied[a]![b] ? 1 : 0);
        y.push(inCore > 0 ? 1 : 0);
      }
    }
    const [meanX, meanY] = [sum(x) / x.length, sum(y) / y.length];
    const covariance = sum(x.map((value, i) => (value - meanX) * (y[i]! - meanY)));
    const fit = covariance / Math.sqrt(sum(x.map((value) => (value - meanX) ** 2)) * sum(y.map((value) => (value - meanY) ** 2)));
    if (Number.isFinite(fit)) best = Math.max(best, fit);
  }
  return best;
}

const pairsOf = (order: number): TieNote[] => clique(Array.from({ length: order }, (_, actor) => actor));
const chosenOf = (pairs: readonly TieNote[], chosen: number): TieNote[] => pairs.filter((_, pair) => (chosen >>> pair) & 1);

describe('metrics of structure against their definitions', () => {
  it.each([1, 2, 3, 4, 5])('agree on every simple undirected map of %i actors', (order) => {
    const pairs = pairsOf(order);
    for (let chosen = 0; chosen < 2 ** pairs.length; chosen++) checkStructure(snapshotOf(order, chosenOf(pairs, chosen)));
  });

  it('agree on every simple undirected map of six actors but for their names', () => {
    for (const ties of allGraphs(6)) checkStructure(snapshotOf(6, ties));
  });

  it.each([2, 3])('agree on every directed map of %i actors, and brokerage in every way of grouping them', (order) => {
    const pairs = pairsOf(order).flatMap(([a, b]): TieNote[] => [[a, b, { directed: true }], [b, a, { directed: true }]]);
    const groupings = Array.from({ length: 3 ** order }, (_, number) => Array.from({ length: order }, (__, actor) => ['', 'x', 'y'][Math.floor(number / 3 ** actor) % 3]!));
    for (let chosen = 0; chosen < 2 ** pairs.length; chosen++) {
      checkStructure(snapshotOf(order, chosenOf(pairs, chosen)));
      for (const kinds of groupings) checkGroups(withKinds(order, chosenOf(pairs, chosen), kinds), kinds);
    }
  });

  it('agree on maps of any shape', () => {
    fc.assert(fc.property(arbitraryMap, ({ order, notes }) => checkStructure(snapshotOf(order, notes))), { numRuns: 1500, seed: 20261122 });
  });

  it('agree on brokerage and the E-I index on maps of any shape, with groups known and unknown', () => {
    const kinds = fc.array(fc.constantFrom('', 'x', 'y', '__proto__'), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(arbitraryMap, kinds, ({ order, notes }, all) => checkGroups(withKinds(order, notes, all.slice(0, order)), all.slice(0, order))),
      { numRuns: 600, seed: 20261122 },
    );
  });

  it.each(['tied', 'ignored'] as const)('find the best core of every simple map of up to five actors, and of six but for their names, pairs with the periphery %s', (between) => {
    const check = (order: number, ties: TieNote[]): void => {
      const snapshot = snapshotOf(order, ties);
      const { fit, search } = corePeriphery.compute(snapshot, { between });
      const best = bestFitOf(snapshot, between);
      expect(search).toBe('exhaustive');
      if (best === -Infinity) expect(fit, JSON.stringify(ties)).toBeNull();
      else expect(fit, JSON.stringify(ties)).toBeCloseTo(best, 9);
    };
    for (const order of [1, 2, 3, 4, 5]) {
      const pairs = pairsOf(order);
      for (let chosen = 0; chosen < 2 ** pairs.length; chosen++) check(order, chosenOf(pairs, chosen));
    }
    for (const ties of allGraphs(6)) check(6, ties);
  });
});

describe('leiden', () => {
  /** Whether ties that were read lead from the first of a group to all of it, without leaving it. */
  function holdsTogether(members: readonly number[], strengths: readonly number[][]): boolean {
    const reached = new Set(members.slice(0, 1));
    for (const from of reached) for (const to of members) if (strengths[from]![to]! + strengths[to]![from]! > 0) reached.add(to);
    return reached.size === members.length;
  }

  it('gives communities that all hold together, on maps of any shape', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.constantFrom('ties' as const, 'strength' as const), fc.constantFrom(0.1, 1, 3), fc.nat(1000), ({ order, notes }, reads, resolution, seed) => {
        const snapshot = snapshotOf(order, notes);
        const matrix = matrixOf(snapshot, reads);
        const { communities } = leiden.compute(snapshot, { reads, resolution, seed });
        for (const { actors } of communities) expect(holdsTogether(actors.map(Number), matrix)).toBe(true);
        expect(communities.flatMap(({ actors }) => actors).sort()).toEqual(snapshot.actors.map(({ id }) => id).sort());
      }),
      { numRuns: 600, seed: 20261122 },
    );
  });

  it('gives communities that all hold together, on sparse maps of a hundred actors', () => {
    const actor = fc.nat(99);
    fc.assert(
      fc.property(fc.array(fc.tuple(actor, actor), { minLength: 60, maxLength: 300 }), fc.constantFrom(0.05, 0.5, 1), (notes, resolution) => {
        const snapshot = snapshotOf(100, notes);
        const matrix = matrixOf(snapshot, 'ties');
        for (const { actors } of leiden.compute(snapshot, { resolution }).communities) expect(holdsTogether(actors.map(Number), matrix)).toBe(true);
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });
});
