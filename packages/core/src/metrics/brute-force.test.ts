import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../graph/snapshot.ts';
import { bridges } from './edge/bridges.ts';
import { edgeBetweenness } from './edge/edge-betweenness.ts';
import { components } from './graph/components.ts';
import { articulationPoints } from './node/articulation-points.ts';
import { betweenness } from './node/betweenness.ts';
import { harmonicCloseness } from './node/harmonic-closeness.ts';
import { arbitraryMap } from './testing/arbitrary-map.ts';
import { componentSizes, walkAllPaths, type Reading } from './testing/brute-force.ts';
import { clique, snapshotOf, valuesOf } from './testing/map-of.ts';

function differsBy(found: readonly (number | null)[], expected: readonly number[]): number {
  expect(found.length).toBe(expected.length);
  return Math.max(0, ...expected.map((value, index) => Math.abs(value - found[index]!) / (1 + value)));
}

/** The greatest difference between the metrics and every path walked. */
function pathDifference(snapshot: Snapshot, { direction, reads }: Reading): number {
  const walked = walkAllPaths(snapshot, { direction, reads });
  const closeness = differsBy(valuesOf(harmonicCloseness.compute(snapshot, { reads, direction, normalised: false })), walked.harmonic);
  if (direction === 'in') return closeness;
  const half = direction === 'both' ? 2 : 1; // both walks each unordered pair twice
  const between = valuesOf(betweenness.compute(snapshot, { reads, direction, normalised: false }));
  const across = valuesOf(edgeBetweenness.compute(snapshot, { reads, direction, normalised: false })).map((value) => value ?? 0);
  return Math.max(
    closeness,
    differsBy(between, walked.actorShares.map((share) => share / half)),
    differsBy(across, walked.tieShares.map((share) => share / half)),
  );
}

/** The first actor or tie that the structural metrics and plain removal disagree on. */
function structuralDifference(snapshot: Snapshot): string | undefined {
  const whole = componentSizes(snapshot);
  const found = components.compute(snapshot).components.map(({ actors }) => actors.length);
  if (found.join() !== whole.join()) return `components ${found.join()} instead of ${whole.join()}`;
  const cutByActor = valuesOf(articulationPoints.compute(snapshot));
  for (let actor = 0; actor < snapshot.order; actor++) {
    const cut = cutOff(whole, componentSizes(snapshot, { actor }), 1);
    if (cutByActor[actor] !== cut) return `actor ${actor} cuts off ${cutByActor[actor]} instead of ${cut}`;
  }
  const cutByTie = valuesOf(bridges.compute(snapshot));
  for (let tie = 0; tie < snapshot.size; tie++) {
    const cut = cutOff(whole, componentSizes(snapshot, { tie }), 0);
    if ((cutByTie[tie] ?? 0) !== cut) return `tie ${tie} cuts off ${cutByTie[tie]} instead of ${cut}`;
  }
  return undefined;
}

/** Of the one component that a removal changes: how many of those left are not in its largest part. */
function cutOff(before: readonly number[], after: readonly number[], removed: number): number {
  const gone = [...before];
  const parts = after.filter((size) => {
    const unchanged = gone.indexOf(size);
    if (unchanged >= 0) gone.splice(unchanged, 1);
    return unchanged < 0;
  });
  const changed = gone.reduce((sum, size) => sum + size, 0);
  return changed - removed - Math.max(0, ...parts);
}

describe('metrics against every path walked and every removal tried', () => {
  it.each([1, 2, 3, 4, 5, 6])('agree on every simple undirected map of %i actors', (order) => {
    const pairs = clique(Array.from({ length: order }, (_, actor) => actor));
    for (let chosen = 0; chosen < 2 ** pairs.length; chosen++) {
      const snapshot = snapshotOf(order, pairs.filter((_, pair) => (chosen >>> pair) & 1));
      const difference = pathDifference(snapshot, { direction: 'both', reads: 'ties' });
      if (difference > 1e-12) expect.fail(`map ${chosen}: paths differ by ${difference}`);
      const structural = structuralDifference(snapshot);
      if (structural !== undefined) expect.fail(`map ${chosen}: ${structural}`);
    }
  });

  it.each([
    ['both', 'ties'],
    ['out', 'ties'],
    ['in', 'ties'],
    ['both', 'length'],
    ['out', 'length'],
    ['in', 'length'],
  ] as const)('agree on maps of any shape, walked %s by %s', (direction, reads) => {
    fc.assert(
      fc.property(arbitraryMap, ({ order, notes }) => {
        expect(pathDifference(snapshotOf(order, notes), { direction, reads })).toBeLessThan(1e-9);
      }),
      { numRuns: 400, seed: 20261121 },
    );
  });

  it('agree on what falls apart on maps of any shape', () => {
    fc.assert(
      fc.property(arbitraryMap, ({ order, notes }) => {
        expect(structuralDifference(snapshotOf(order, notes))).toBeUndefined();
      }),
      { numRuns: 2000, seed: 20261121 },
    );
  });
});
