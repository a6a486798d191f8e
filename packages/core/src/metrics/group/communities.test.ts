import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WrongUseError } from '../../errors.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { arbitraryMap } from '../testing/arbitrary-map.ts';
import { clique, snapshotOf, type TieNote } from '../testing/map-of.ts';
import { leiden } from './leiden.ts';
import { louvain } from './louvain.ts';

/** Modularity as its definition sums it: over all ordered pairs of one group, weight less expected weight. */
function modularityByPairs({ order, ties, actorIndex }: Snapshot, groupOf: readonly number[], resolution: number, reads: 'ties' | 'strength'): number {
  const weights = Array.from({ length: order }, () => new Array<number>(order).fill(0));
  for (const { source, target, kind, strength } of ties) {
    if (source === target || kind === 'conflict' || kind === 'interrupted') continue;
    const [a, b] = [actorIndex.get(source)!, actorIndex.get(target)!];
    weights[a]![b] = weights[b]![a] = reads === 'ties' ? 1 : weights[a]![b]! + (strength ?? 1);
  }
  const degrees = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  const total = degrees.reduce((sum, degree) => sum + degree, 0);
  let modularity = 0;
  for (let a = 0; a < order; a++) {
    for (let b = 0; b < order; b++) {
      if (groupOf[a] === groupOf[b]) modularity += (weights[a]![b]! - (resolution * degrees[a]! * degrees[b]!) / total) / total;
    }
  }
  return modularity;
}

/** Every way of putting actors into groups, as a group number per actor. */
function* partitions(order: number, chosen: number[] = []): Generator<number[]> {
  if (chosen.length === order) yield chosen;
  else for (let group = 0; group <= Math.max(-1, ...chosen) + 1; group++) yield* partitions(order, [...chosen, group]);
}

describe.each([louvain, leiden])('$id', (method) => {
  const groups = (snapshot: Snapshot, options = {}): string[] => method.compute(snapshot, options).communities.map(({ actors }) => actors.join(' '));

  it('finds the cliques of a ring of cliques, whose modularity is known', () => {
    // Eight cliques of five, each tied to the next: 1 − 2 ÷ (5 × 4 + 2) − 1 ÷ 8 (Fortunato & Barthélemy 2007).
    const cliques = Array.from({ length: 8 }, (_, index) => [0, 1, 2, 3, 4].map((member) => 5 * index + member));
    const notes: TieNote[] = [...cliques.flatMap(clique), ...cliques.map((members, index): TieNote => [members[0]!, cliques[(index + 1) % 8]![1]!])];
    for (const seed of [1, 2, 3]) {
      const result = method.compute(snapshotOf(40, notes), { seed });
      expect(result.communities.map(({ actors }) => actors.join(' '))).toEqual(cliques.map((members) => members.join(' ')));
      expect(result.modularity).toBeCloseTo(1 - 2 / 22 - 1 / 8, 14);
    }
  });

  it('reports the modularity of what it found, never above the best of all partitions and on small maps hardly ever below', () => {
    let [maps, best] = [0, 0];
    fc.assert(
      fc.property(arbitraryMap, fc.constantFrom('ties' as const, 'strength' as const), fc.constantFrom(0.5, 1, 2), ({ order, notes }, reads, resolution) => {
        if (order > 6) return;
        const snapshot = snapshotOf(order, notes);
        const { communities, modularity } = method.compute(snapshot, { reads, resolution });
        const groupOf = snapshot.actors.map(({ id }) => communities.findIndex(({ actors }) => actors.includes(id)));
        const byPairs = modularityByPairs(snapshot, groupOf, resolution, reads);
        if (Number.isNaN(byPairs)) return void expect(modularity).toBeNull();
        expect(modularity).toBeCloseTo(byPairs, 12);
        const greatest = Math.max(...[...partitions(order)].map((partition) => modularityByPairs(snapshot, partition, resolution, reads)));
        expect(modularity).toBeLessThanOrEqual(greatest + 1e-12);
        maps++;
        if (modularity! > greatest - 1e-9) best++;
      }),
      { numRuns: 600, seed: 20261121 },
    );
    expect(best / maps).toBeGreaterThan(0.99);
  });

  it('splits more at a higher resolution', () => {
    // Four triangles in two pairs, each pair joined by two ties, the pairs by one.
    const triangles = [0, 3, 6, 9].flatMap((first) => clique([first, first + 1, first + 2]));
    const snapshot = snapshotOf(12, [...triangles, [0, 3], [1, 4], [6, 9], [7, 10], [2, 6]]);
    expect(groups(snapshot, { resolution: 0.5 })).toEqual(['0 1 2 3 4 5', '6 7 8 9 10 11']);
    expect(groups(snapshot, { resolution: 2 })).toEqual(['0 1 2', '3 4 5', '6 7 8', '9 10 11']);
  });

  it('follows strength when asked', () => {
    // A square whose opposite sides 0–1 and 2–3 are strong.
    const square: TieNote[] = [[0, 1, { strength: 9 }], [1, 2, { strength: 1 }], [2, 3, { strength: 9 }], [3, 0, { strength: 1 }]];
    const result = method.compute(snapshotOf(4, square), { reads: 'strength' });
    expect(result.communities.map(({ actors }) => actors.join(' '))).toEqual(['0 1', '2 3']);
    expect(result.modularity).toBeCloseTo(18 / 20 - 1 / 2, 14); // two groups of half the strength each
    expect(result.basis).toMatchObject({ reads: 'strength', unknownStrengths: 0 });
  });

  it('leaves everybody alone without ties, and knows no modularity then', () => {
    expect(method.compute(snapshotOf(3, []))).toMatchObject({ communities: [{ actors: ['0'] }, { actors: ['1'] }, { actors: ['2'] }], modularity: null });
    expect(method.compute(snapshotOf(0, []))).toMatchObject({ communities: [], modularity: null });
    const weightless = method.compute(snapshotOf(2, [[0, 1, { strength: 0 }]]), { reads: 'strength' });
    expect(weightless).toMatchObject({ communities: [{ actors: ['0'] }, { actors: ['1'] }], modularity: null, basis: { zeroStrengths: 1 } });
  });

  it('copes with strengths whose sum no number holds', () => {
    const notes: TieNote[] = [[0, 1, { strength: 1.7e308 }], [0, 1, { strength: 1.7e308 }], [2, 3, { strength: 1.7e308 }]];
    expect(groups(snapshotOf(4, notes), { reads: 'strength' })).toEqual(['0 1', '2 3']);
  });

  it('refuses a resolution or seed that means nothing', () => {
    for (const options of [{ resolution: 0 }, { resolution: NaN }, { resolution: Infinity }, { seed: 1.5 }, { seed: -1 }]) {
      expect(() => method.compute(snapshotOf(2, [[0, 1]]), options)).toThrow(WrongUseError);
    }
  });
});
