import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjacency, type Adjacency } from '../../graph/adjacency.ts';
import { clique, snapshotOf, type TieNote } from '../testing/map-of.ts';
import { CoreFit } from './core-fit.ts';
import { bestCore, searchCore } from './core-search.ts';
import type { WeightedRows } from './modularity.ts';

function rowsOf(order: number, notes: readonly TieNote[]): Adjacency & WeightedRows {
  const rows = adjacency(snapshotOf(order, notes));
  return { ...rows, weights: rows.strengths };
}

const members = (isCore: Uint8Array): number[] => Array.from(isCore.keys()).filter((actor) => isCore[actor] === 1);

/** Figure 1 of Borgatti & Everett 2000: four who are all tied, six who are tied to them alone. */
const figure1: TieNote[] = [...clique([0, 1, 2, 3]), [0, 4], [3, 4], [1, 5], [1, 6], [1, 7], [2, 7], [2, 8], [3, 9]];

describe('the fit of a core', () => {
  it('is .475 for the core of Borgatti and Everett’s first figure, where it is to be tied to all of the periphery', () => {
    // 14 of 45 pairs are tied, all of them among the 30 that the pattern has: (14 × 45 − 14 × 30) ÷ √(14 × 31 × 30 × 15).
    const core = new CoreFit(rowsOf(10, figure1), 'tied');
    for (const actor of [0, 1, 2, 3]) core.move(actor);
    expect(core.fit()).toBeCloseTo((14 * 45 - 14 * 30) / Math.sqrt(14 * 31 * 30 * 15), 14);
    expect(core.fit()).toBeCloseTo(0.475, 3);
  });

  it('is 1 for it where core with periphery is left out, and no other core has that', () => {
    const { isCore, fit } = bestCore(rowsOf(10, figure1), 'ignored');
    expect(members(isCore)).toEqual([0, 1, 2, 3]);
    expect(fit).toBeCloseTo(1, 14);
  });

  it('is what moves and swaps foretell', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 5 })), { maxLength: 20 }), fc.array(fc.nat(6), { maxLength: 6 }), fc.constantFrom('tied' as const, 'ignored' as const), (drawn, moves, between) => {
        const rows = rowsOf(7, drawn.map(([a, b, strength]): TieNote => [a, b, { strength }]));
        const core = new CoreFit(rows, between);
        for (const actor of moves) core.move(actor);
        const after = (...changed: number[]): number => {
          const fresh = new CoreFit(rows, between);
          for (let actor = 0; actor < 7; actor++) if ((core.isCore[actor] === 1) !== changed.includes(actor)) fresh.move(actor);
          return fresh.fit();
        };
        const isNear = (found: number, expected: number): void => {
          if (Number.isNaN(expected)) expect(found).toBeNaN();
          else expect(found).toBeCloseTo(expected, 10);
        };
        isNear(core.fit(), after());
        for (let a = 0; a < 7; a++) {
          isNear(core.fitAfterMove(a), after(a));
          for (let b = 0; b < 7; b++) {
            if (core.isCore[a] === 0 || core.isCore[b] === 1) continue;
            const tie = Array.from(rows.neighbors.subarray(rows.offsets[a]!, rows.offsets[a + 1]!)).indexOf(b);
            isNear(core.fitAfterSwap(a, b, tie === -1 ? 0 : rows.weights[rows.offsets[a]! + tie]!), after(a, b));
          }
        }
      }),
      { numRuns: 150, seed: 20261122 },
    );
  });
});

describe('the search for a core', () => {
  it('finds the hub of a star, and a clique that is tied to all', () => {
    for (const find of [bestCore, searchCore]) {
      expect(members(find(rowsOf(6, [[3, 0], [3, 1], [3, 2], [3, 4], [3, 5]]), 'tied').isCore)).toEqual([3]);
      const dense = [...clique([0, 1, 2]), ...[0, 1, 2].flatMap((core) => [3, 4, 5, 6].map((rest): TieNote => [core, rest]))];
      const { isCore, fit } = find(rowsOf(7, dense), 'tied');
      expect(members(isCore)).toEqual([0, 1, 2]);
      expect(fit).toBeCloseTo(1, 14);
    }
  });

  it('takes the smallest of equally good cores', () => {
    // Pairs of core and periphery left out, the triangle and each of its sides fit perfectly beside two isolated actors.
    const { isCore, fit } = bestCore(rowsOf(5, clique([0, 1, 2])), 'ignored');
    expect([members(isCore).length, fit]).toEqual([2, 1]);
    // A single tie among three: one of its ends alone fits as well as any.
    expect(members(bestCore(rowsOf(3, [[0, 1]]), 'tied').isCore)).toHaveLength(1);
  });

  it('has no fit without ties, where all are tied alike, and with too few actors', () => {
    for (const find of [bestCore, searchCore]) {
      for (const between of ['tied', 'ignored'] as const) {
        for (const [order, notes] of [[0, []], [1, []], [2, [[0, 1]]], [5, []], [5, clique([0, 1, 2, 3, 4])]] as [number, TieNote[]][]) {
          const { isCore, fit } = find(rowsOf(order, notes), between);
          expect(fit).toBeNaN();
          expect(members(isCore)).toEqual([]);
        }
      }
    }
  });

  it('comes close to the best of all cores where it cannot try all: in nine of ten small maps as good, never 0.2 worse', () => {
    let [maps, best, worst] = [0, 0, 0];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(10), fc.nat(10)), { minLength: 8, maxLength: 40 }), fc.constantFrom('tied' as const, 'ignored' as const), (notes, between) => {
        const rows = rowsOf(11, notes);
        const [all, found] = [bestCore(rows, between).fit, searchCore(rows, between).fit];
        maps++;
        if (found > all - 1e-9) best++;
        worst = Math.max(worst, all - found);
        expect(found).toBeLessThanOrEqual(all + 1e-9);
      }),
      { numRuns: 200, seed: 20261122 },
    );
    expect(best / maps).toBeGreaterThan(0.9);
    expect(worst).toBeLessThan(0.2);
  });
});
