import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMap } from '../testing/arbitrary-map.ts';
import { chain, clique, snapshotOf, valuesOf, type TieNote } from '../testing/map-of.ts';
import { pagerank } from './pagerank.ts';

const arc = (a: number, b: number): TieNote => [a, b, { directed: true }];

function expectNear(found: readonly (number | null)[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, actor) => expect(value).toBeCloseTo(expected[actor]!, 12));
}

describe('pagerank', () => {
  it('is the share of time of a walker', () => {
    // 0 → 1, damping ½. From 1 nothing leads on: p₁ = ¼ + ½ (p₀ + p₁ ÷ 2), p₀ = ¼ + ½ (p₁ ÷ 2); so p₀ = 0.4, p₁ = 0.6.
    expectNear(valuesOf(pagerank.compute(snapshotOf(2, [arc(0, 1)]), { damping: 0.5 })), [0.4, 0.6]);
    // Everybody alike.
    expectNear(valuesOf(pagerank.compute(snapshotOf(4, clique([0, 1, 2, 3])))), [0.25, 0.25, 0.25, 0.25]);
    // A chain of three, d = 0.85: p₁ = 0.05 + 0.85 (p₀ + p₂), p₀ = p₂ = 0.05 + 0.85 p₁ ÷ 2; so p₁ = 0.135 ÷ 0.2775.
    const middle = 0.135 / 0.2775;
    expectNear(valuesOf(pagerank.compute(snapshotOf(3, chain(3)))), [(1 - middle) / 2, middle, (1 - middle) / 2]);
  });

  it('jumps only, with a damping of 0, and is a map’s degrees, nearly, with one of 0.99 on undirected ties', () => {
    expectNear(valuesOf(pagerank.compute(snapshotOf(3, chain(3)), { damping: 0 })), [1 / 3, 1 / 3, 1 / 3]);
    const star = valuesOf(pagerank.compute(snapshotOf(4, [[0, 1], [0, 2], [0, 3]]), { damping: 0.99 }));
    expect(star[0]).toBeCloseTo(0.5, 2);
    expect(() => pagerank.compute(snapshotOf(1, []), { damping: 1 })).toThrow('damping');
  });

  it('follows directed ties along their direction by default, and undirected ones however they were written', () => {
    expectNear(valuesOf(pagerank.compute(snapshotOf(3, [[0, 1], [1, 2]]))), valuesOf(pagerank.compute(snapshotOf(3, [[1, 0], [2, 1]]))).map((value) => value!));
    const [first, last] = valuesOf(pagerank.compute(snapshotOf(2, [arc(0, 1)])));
    expect(first).toBeLessThan(last!);
    expectNear(valuesOf(pagerank.compute(snapshotOf(2, [arc(0, 1)]), { direction: 'in' })), [last!, first!]);
    expectNear(valuesOf(pagerank.compute(snapshotOf(2, [arc(0, 1)]), { direction: 'both' })), [0.5, 0.5]);
    expect(pagerank.compute(snapshotOf(2, [])).basis.direction).toBe('out');
  });

  it('shares by strength if asked to', () => {
    // From 0 three of four walkers go to 1; d = ½, and 1 and 2 lead nowhere: p₀ = 1/6 + (p₁ + p₂) ÷ 6, p₀ = 2/7.
    const notes: TieNote[] = [[0, 1, { directed: true, strength: 3 }], [0, 2, { directed: true, strength: 1 }]];
    const spread = 1 / 6 + (1 - 2 / 7) / 6;
    expectNear(valuesOf(pagerank.compute(snapshotOf(3, notes), { reads: 'strength', damping: 0.5 })), [2 / 7, spread + 3 / 28, spread + 1 / 28]);
    expectNear(valuesOf(pagerank.compute(snapshotOf(3, notes), { damping: 0.5 })), [2 / 7, spread + 2 / 28, spread + 2 / 28]);
  });

  it('does not depend on the unit of strengths, at the ends of what a number holds either', () => {
    for (const unit of [1e-300, 1e-3, 1e300]) {
      const notes: TieNote[] = [[0, 1, { strength: 3 * unit }], [1, 2, { strength: unit }], [2, 0, { strength: 2 * unit }], [0, 1, { strength: unit }]];
      const once: TieNote[] = [[0, 1, { strength: 3 }], [1, 2, { strength: 1 }], [2, 0, { strength: 2 }], [0, 1, { strength: 1 }]];
      expectNear(valuesOf(pagerank.compute(snapshotOf(3, notes), { reads: 'strength' })), valuesOf(pagerank.compute(snapshotOf(3, once), { reads: 'strength' })).map((value) => value!));
    }
    const strong: TieNote[] = [[0, 1, { strength: 1.7e308 }], [0, 1, { strength: 1.7e308 }], [1, 2, { strength: 1.7e308 }]];
    expect(valuesOf(pagerank.compute(snapshotOf(3, strong), { reads: 'strength' })).every((value) => Number.isFinite(value))).toBe(true);
  });

  it('jumps from where all ties have strength 0', () => {
    const notes: TieNote[] = [[0, 1, { strength: 0 }]];
    expectNear(valuesOf(pagerank.compute(snapshotOf(2, notes), { reads: 'strength' })), [0.5, 0.5]);
    expect(pagerank.compute(snapshotOf(2, notes), { reads: 'strength' }).basis.zeroStrengths).toBe(1);
  });

  it('gives nobody 0, adds up to 1, and treats those alike alike, on maps of any shape', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.constantFrom('ties', 'strength'), fc.constantFrom(0.5, 0.85, 0.99), ({ order, notes }, reads, damping) => {
        const values = valuesOf(pagerank.compute(snapshotOf(order + 2, notes), { reads, damping }));
        expect(values.reduce<number>((sum, value) => sum + value!, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...values.map((value) => value!))).toBeGreaterThan(0);
        expect(values[order]).toBeCloseTo(values[order + 1]!, 12); // two without ties
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });

  it('is known of one actor, and of none', () => {
    expect(valuesOf(pagerank.compute(snapshotOf(1, [[0, 0]])))).toEqual([1]);
    expect(valuesOf(pagerank.compute(snapshotOf(0, [])))).toEqual([]);
  });
});
