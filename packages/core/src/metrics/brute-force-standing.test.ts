import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../graph/snapshot.ts';
import { diameter } from './graph/diameter.ts';
import { reciprocity } from './graph/reciprocity.ts';
import { closeness } from './node/closeness.ts';
import { coreNumber } from './node/core-number.ts';
import { eigenvector } from './node/eigenvector.ts';
import { pagerank } from './node/pagerank.ts';
import { twoStepReach } from './node/two-step-reach.ts';
import { allGraphs } from './testing/all-graphs.ts';
import { arbitraryMap } from './testing/arbitrary-map.ts';
import { clique, snapshotOf, valuesOf } from './testing/map-of.ts';
import { coreNumbersByParts, distanceMatrix, growth, strengthMatrix, walkerShares, type Way, weightMatrix } from './testing/standing-by-definition.ts';

type Numbers = readonly (number | null)[];

/** Throws where two lists differ by more than rounding, or in what is unknown. */
function agree(what: string, found: Numbers, expected: Numbers): void {
  const isSame = (value: number | null, other: number | null): boolean =>
    value === null || other === null ? value === other : Math.abs(value - other) <= 1e-9 * (1 + Math.abs(other));
  if (found.length === expected.length && found.every((value, index) => isSame(value, expected[index]!))) return;
  expect.fail(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
}

function checkDistances(snapshot: Snapshot, direction: Way, reads: 'ties' | 'length'): void {
  const distances = distanceMatrix(strengthMatrix(snapshot, direction), reads);
  const reached = distances.map((row, actor) => row.filter((distance, other) => other !== actor && distance < Infinity));
  const total = (row: readonly number[]): number => row.reduce((sum, distance) => sum + distance, 0);
  const others = snapshot.order - 1;
  const options = { direction, reads };
  agree('closeness', valuesOf(closeness.compute(snapshot, options)), reached.map((row) => (others === 0 ? null : row.length === 0 ? 0 : row.length ** 2 / others / total(row))));
  agree('classic closeness', valuesOf(closeness.compute(snapshot, { ...options, reach: 'ignored' })), reached.map((row) => (row.length === 0 ? null : row.length / total(row))));

  if (reads === 'ties') {
    const near = distances.map((row) => row.filter((distance) => distance === 1 || distance === 2).length);
    agree('two-step reach', valuesOf(twoStepReach.compute(snapshot, { direction, normalised: false })), near);
  }
  if (direction === 'in') return;
  const found = diameter.compute(snapshot, { direction, reads });
  const all = reached.flat();
  const farthest = all.length === 0 ? null : Math.max(...all);
  agree('diameter', [found.value, found.mean], [farthest, all.length === 0 ? null : total(all) / all.length]);
  expect(found.joined).toBe(direction === 'both' ? all.length / 2 : all.length);
  if (found.farthest === null) expect(farthest).toBeNull();
  else agree('the farthest', [distances[Number(found.farthest.actor)]![Number(found.farthest.otherActor)]!], [farthest]);
}

function checkStanding(snapshot: Snapshot, direction: Way, reads: 'ties' | 'strength'): void {
  const weights = weightMatrix(strengthMatrix(snapshot, direction), reads);
  agree('PageRank', valuesOf(pagerank.compute(snapshot, { direction, reads })), walkerShares(weights, 0.85));
  agree('PageRank, damped less', valuesOf(pagerank.compute(snapshot, { direction, reads, damping: 0.99 })), walkerShares(weights, 0.99));

  const found = eigenvector.compute(snapshot, { direction, reads });
  const value = growth(weights);
  if (found.eigenvalue === null) {
    expect(value).toBe(0);
    expect(found.reason).toBe(weights.flat().some((weight) => weight > 0) ? 'no-circle' : 'no-ties');
    expect(valuesOf(found).every((score) => score === null)).toBe(true);
    return;
  }
  const scores = valuesOf(found).map((score) => score!);
  agree('eigenvalue', [found.eigenvalue], [value]);
  agree('the equation of the eigenvector', scores.map((score) => score * value), scores.map((_, to) => scores.reduce((sum, score, from) => sum + score * weights[from]![to]!, 0)));
  expect(Math.max(...scores)).toBe(1);
  expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
}

function checkCores(snapshot: Snapshot, direction: Way): void {
  agree('core numbers', valuesOf(coreNumber.compute(snapshot, { direction })), coreNumbersByParts(strengthMatrix(snapshot, direction)));
}

function checkReciprocity(snapshot: Snapshot, undirected: 'ignored' | 'mutual'): void {
  const ways = new Set<string>();
  for (const { source, target, directed, kind } of snapshot.ties) {
    if (source === target || kind === 'conflict' || kind === 'interrupted' || (directed !== true && undirected === 'ignored')) continue;
    ways.add(`${source} ${target}`);
    if (directed !== true) ways.add(`${target} ${source}`);
  }
  const answered = [...ways].filter((way) => ways.has(way.split(' ').reverse().join(' ')));
  const found = reciprocity.compute(snapshot, { undirected });
  agree('reciprocity', [found.value, found.mutual, found.oneWay], [ways.size === 0 ? null : answered.length / ways.size, answered.length / 2, ways.size - answered.length]);
}

describe('metrics of standing and distance against their definitions', () => {
  it.each([1, 2, 3, 4, 5, 6])('agree on every simple undirected map of %i actors', (order) => {
    const pairs = clique(Array.from({ length: order }, (_, actor) => actor));
    for (let chosen = 0; chosen < 2 ** pairs.length; chosen++) {
      const snapshot = snapshotOf(order, pairs.filter((_, pair) => (chosen >>> pair) & 1));
      checkDistances(snapshot, 'both', 'ties');
      if (order === 6) continue; // the rest takes too long: below, but for the names
      checkCores(snapshot, 'both');
      checkStanding(snapshot, 'both', 'ties');
    }
  });

  it('agree on every simple undirected map of six actors but for their names', () => {
    for (const ties of allGraphs(6)) {
      const snapshot = snapshotOf(6, ties);
      checkDistances(snapshot, 'both', 'ties');
      checkCores(snapshot, 'both');
      checkStanding(snapshot, 'both', 'ties');
    }
  });

  it.each([2, 3, 4])('agree on every simple directed map of %i actors', (order) => {
    const pairs = clique(Array.from({ length: order }, (_, actor) => actor)).flatMap(([a, b]) => [[a, b, { directed: true }] as const, [b, a, { directed: true }] as const]);
    for (let chosen = 0; chosen < 2 ** pairs.length; chosen++) {
      const snapshot = snapshotOf(order, pairs.filter((_, pair) => (chosen >>> pair) & 1));
      checkDistances(snapshot, 'out', 'ties');
      checkStanding(snapshot, 'out', 'ties');
      checkCores(snapshot, 'in');
      checkReciprocity(snapshot, 'ignored');
    }
  });

  it.each([
    ['both', 'ties', 'ties'],
    ['out', 'ties', 'strength'],
    ['in', 'ties', 'ties'],
    ['both', 'length', 'strength'],
    ['out', 'length', 'ties'],
    ['in', 'length', 'strength'],
  ] as const)('agree on maps of any shape, walked %s, by %s and by %s', (direction, path, weight) => {
    fc.assert(
      fc.property(arbitraryMap, ({ order, notes }) => {
        const snapshot = snapshotOf(order, notes);
        checkDistances(snapshot, direction, path);
        checkStanding(snapshot, direction, weight);
        checkCores(snapshot, direction);
        checkReciprocity(snapshot, 'ignored');
        checkReciprocity(snapshot, 'mutual');
      }),
      { numRuns: 400, seed: 20261122 },
    );
  });
});
