import { describe, expect, it } from 'vitest';
import { bridges } from './edge/bridges.ts';
import { louvain } from './group/louvain.ts';
import { articulationPoints } from './node/articulation-points.ts';
import { betweenness } from './node/betweenness.ts';
import { harmonicCloseness } from './node/harmonic-closeness.ts';
import { chain, diamonds, grid, snapshotOf, valuesOf, type TieNote } from './testing/map-of.ts';

// Ordinary maps on which libraries in use give wrong scores, one by one; the right ones follow from a formula or by hand.

const raw = { normalised: false } as const;
const between = (order: number, notes: readonly TieNote[], more: Parameters<typeof betweenness.compute>[1] = {}): (number | null)[] =>
  valuesOf(betweenness.compute(snapshotOf(order, notes), { ...raw, ...more }));
const close = (order: number, notes: readonly TieNote[], more: Parameters<typeof harmonicCloseness.compute>[1] = {}): (number | null)[] =>
  valuesOf(harmonicCloseness.compute(snapshotOf(order, notes), { ...raw, ...more }));

function expectNear(found: readonly (number | null)[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, index) => expect(Math.abs(value! - expected[index]!) / (1 + expected[index]!), `actor ${index}`).toBeLessThan(1e-12));
}

// The chain 0–1–2–3. Betweenness: 1 is on the paths of 0 with 2 and 3. Harmonic closeness: ends 1 + 1/2 + 1/3, others 1 + 1 + 1/2.
const chainBetweenness = [0, 2, 2, 0];
const chainCloseness = [11 / 6, 5 / 2, 5 / 2, 11 / 6];

describe('many shortest paths', () => {
  /** In a grid, C(rows + columns, rows) shortest paths join two corners of a rectangle, and C × C of them pass an actor inside. */
  function gridBetweenness(side: number): number[] {
    const ways: number[][] = [];
    for (let a = 0; a < side; a++) ways.push(Array.from({ length: side }, () => 1));
    for (let a = 1; a < side; a++) for (let b = 1; b < side; b++) ways[a]![b] = ways[a - 1]![b]! + ways[a]![b - 1]!;
    const scores = new Array<number>(side * side).fill(0);
    for (let from = 0; from < side * side; from++) {
      for (let to = from + 1; to < side * side; to++) {
        const [r1, c1, r2, c2] = [Math.floor(from / side), from % side, Math.floor(to / side), to % side];
        const all = ways[r2 - r1]![Math.abs(c2 - c1)]!;
        for (let r = r1; r <= r2; r++) {
          for (let c = Math.min(c1, c2); c <= Math.max(c1, c2); c++) {
            const actor = r * side + c;
            if (actor !== from && actor !== to) scores[actor]! += (ways[r - r1]![Math.abs(c - c1)]! * ways[r2 - r]![Math.abs(c2 - c)]!) / all;
          }
        }
      }
    }
    return scores;
  }

  it.each([19, 20])('a square grid of %i actors a side has more than 2³² between its corners', (side) => {
    expectNear(between(side * side, grid(side, side)), gridBetweenness(side));
  });

  it('a grid gives the same by length when all strengths are equal', () => {
    expectNear(between(361, grid(19, 19).map(([a, b]): TieNote => [a, b, { strength: 3 }]), { reads: 'length' }), gridBetweenness(19));
  });

  /**
   * A joint after k of n diamonds lies between 3k actors before and 3(n − k) after, and on one of the two paths of the two
   * middles of each diamond beside it. A middle of diamond k lies on half the paths from 3k + 1 before to 3(n − k − 1) + 1 after.
   */
  function diamondBetweenness(count: number): number[] {
    return Array.from({ length: 3 * count + 1 }, (_, actor) => {
      const k = Math.floor(actor / 3);
      if (actor % 3 !== 0) return ((3 * k + 1) * (3 * (count - k - 1) + 1)) / 2;
      return 3 * k * 3 * (count - k) + (k > 0 ? 1 / 2 : 0) + (k < count ? 1 / 2 : 0);
    });
  }

  it('a chain of 33 diamonds doubles them 33 times', () => {
    expectNear(between(100, diamonds(33)), diamondBetweenness(33));
  });

  it('a chain of 1,100 diamonds has more than a floating-point number holds', () => {
    expectNear(between(3301, diamonds(1100)), diamondBetweenness(1100));
  });
});

describe('numbers of ties at which an index may overflow', () => {
  it.each([127, 128, 129])('a star of exactly %i ties', (ties) => {
    const star = Array.from({ length: ties }, (_, leaf): TieNote => [leaf, ties]); // the last actor has all the ties
    expectNear(between(ties + 1, star), [...new Array<number>(ties).fill(0), (ties * (ties - 1)) / 2]);
    expectNear(close(ties + 1, star), [...new Array<number>(ties).fill(1 + (ties - 1) / 2), ties]);
  });

  it('a ring of exactly 128 ties', () => {
    // Every actor alike: between (n − 2)² ÷ 8 pairs; 2 others at each distance up to 63, one at 64.
    const ring = Array.from({ length: 128 }, (_, actor): TieNote => [actor, (actor + 1) % 128]);
    expectNear(between(128, ring), new Array<number>(128).fill(126 ** 2 / 8));
    const sum = Array.from({ length: 63 }, (_, index) => 2 / (index + 1)).reduce((a, b) => a + b, 1 / 64);
    expectNear(close(128, ring), new Array<number>(128).fill(sum));
  });

  it('exactly 32,768 ties', () => {
    // 512 actors in a ring, each tied to the 64 nearest on either side. All alike, so each lies between as many pairs as the
    // paths from one actor have inner actors, halved: the sum of (distance − 1) ÷ 2, the distance being steps of 64 rounded up.
    const notes = Array.from({ length: 512 }, (_, actor) => actor).flatMap((actor) => Array.from({ length: 64 }, (_, index): TieNote => [actor, (actor + index + 1) % 512]));
    expect(notes).toHaveLength(32_768);
    const distances = Array.from({ length: 511 }, (_, index) => Math.ceil(Math.min(index + 1, 511 - index) / 64));
    expectNear(between(512, notes), new Array<number>(512).fill(distances.reduce((sum, distance) => sum + (distance - 1) / 2, 0)));
    expectNear(close(512, notes), new Array<number>(512).fill(distances.reduce((sum, distance) => sum + 1 / distance, 0)));
  });
});

describe('loops, double ties and directions', () => {
  it('a loop on the last actor of 2–0–1–3 changes nothing', () => {
    const result = betweenness.compute(snapshotOf(4, [[2, 0], [0, 1], [1, 3], [3, 3]]), raw);
    expect(valuesOf(result)).toEqual([2, 2, 0, 0]);
    expect(result.basis).toMatchObject({ ties: 3, loops: 1 });
  });

  it.each([0, 1, 2, 3])('a loop on actor %i of a chain changes nothing', (actor) => {
    expectNear(close(4, [...chain(4), [actor, actor]]), chainCloseness);
    expectNear(between(4, [...chain(4), [actor, actor]]), chainBetweenness);
  });

  it.each([0, 1, 2])('a double tie of actor %i with the next in a chain changes nothing', (actor) => {
    const notes: TieNote[] = [...chain(4), [actor, actor + 1]];
    expectNear(between(4, notes), chainBetweenness);
    expectNear(close(4, notes), chainCloseness);
    expect(betweenness.compute(snapshotOf(4, notes)).basis).toMatchObject({ ties: 4, pairs: 3 });
  });

  it('a directed tie beside an undirected one of the same pair changes nothing', () => {
    const notes: TieNote[] = [...chain(4), [0, 1, { directed: true }]];
    for (const direction of ['both', 'out', 'in'] as const) expectNear(close(4, notes, { direction }), chainCloseness);
    expectNear(between(4, notes), chainBetweenness);
    // Along directions pairs are ordered: twice the score.
    expectNear(between(4, notes, { direction: 'out' }), chainBetweenness.map((value) => 2 * value));
  });

  it('a double tie in a square is one step by hops, and half as long by length', () => {
    const notes: TieNote[] = [[0, 1], [1, 2], [2, 3], [3, 0], [0, 1]];
    expect(between(4, notes)).toEqual([0.5, 0.5, 0.5, 0.5]);
    // By length 0–1 is 1/2, the others 1: 0 reaches 2 by 1 (1.5, not 2), and 1 reaches 3 by 0.
    expect(between(4, notes, { reads: 'length' })).toEqual([1, 1, 0, 0]);
  });

  it('undirected ties beside directed ones are halved like all others', () => {
    expect(between(3, chain(3))).toEqual([0, 1, 0]);
    expect(between(4, [...chain(3), [3, 0, { directed: true }]])).toEqual([2, 2, 0, 0]);
  });

  it('a chain of command is followed one way', () => {
    const notes = chain(4).map(([a, b]): TieNote => [a, b, { directed: true }]);
    expectNear(between(4, notes, { direction: 'out' }), chainBetweenness);
    expectNear(close(4, notes, { direction: 'out' }), [11 / 6, 3 / 2, 1, 0]);
    expectNear(close(4, notes, { direction: 'in' }), [0, 1, 3 / 2, 11 / 6]);
  });
});

describe('strengths', () => {
  it('the strong link is the broker: strength is not length', () => {
    // 0 and 2 are joined weakly (1, so length 1) and strongly by 1 (10 and 10, so length 0.2).
    const notes: TieNote[] = [[0, 1, { strength: 10 }], [1, 2, { strength: 10 }], [0, 2, { strength: 1 }]];
    expect(between(3, notes, { reads: 'length' })).toEqual([0, 1, 0]);
    expect(between(3, notes)).toEqual([0, 0, 0]);
  });

  it('paths of length 0.1 + 0.2 and 0.3 are equally long', () => {
    const notes: TieNote[] = [[0, 1, { strength: 10 }], [1, 2, { strength: 5 }], [0, 2, { strength: 10 / 3 }]];
    expect(0.1 + 0.2).not.toBe(1 / (10 / 3));
    expectNear(between(3, notes, { reads: 'length' }), [0, 0.5, 0]);
  });

  it('ties of strength 0 are ties by hops, and no path by length', () => {
    const square = [0, 1, 2, 3].map((actor): TieNote => [actor, (actor + 1) % 4, { strength: 0 }]);
    expect(between(4, square)).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(between(4, square, { reads: 'length' })).toEqual([0, 0, 0, 0]);
    expect(close(4, square, { reads: 'length' })).toEqual([0, 0, 0, 0]);
    expect(betweenness.compute(snapshotOf(4, square), { reads: 'length' }).basis.zeroStrengths).toBe(4);
  });

  it('closeness by length reads strengths', () => {
    // 0–1 of strength 2 is 1/2 long, 1–2 of strength 4 is 1/4: 0 is 1/2 and 3/4 away from the others.
    const notes: TieNote[] = [[0, 1, { strength: 2 }], [1, 2, { strength: 4 }]];
    expectNear(close(3, notes, { reads: 'length' }), [2 + 4 / 3, 2 + 4, 4 + 4 / 3]);
  });

  it('an unknown strength counts 1, and the result says how many', () => {
    const notes: TieNote[] = [[0, 1, { strength: null }], [1, 2], [0, 2, { strength: 0.5 }]];
    const result = betweenness.compute(snapshotOf(3, notes), { ...raw, reads: 'length' });
    expect(valuesOf(result)).toEqual([0, 0.5, 0]); // 1 + 1 is as long as 1 ÷ 0.5
    expect(result.basis.unknownStrengths).toBe(2);
    expect(betweenness.compute(snapshotOf(3, notes)).basis.unknownStrengths).toBeNull();
  });

  it('strengths at the ends of what a number holds give numbers', () => {
    const notes: TieNote[] = [[0, 1, { strength: 1.7e308 }], [0, 1, { strength: 1.7e308 }], [1, 2, { strength: 5e-324 }], [2, 3, { strength: 1e-300 }]];
    for (const values of [between(4, notes, { reads: 'length' }), close(4, notes, { reads: 'length' })]) expect(values.every((value) => Number.isFinite(value))).toBe(true);
  });
});

describe('conflict, isolation and long chains', () => {
  it('a conflict is no path, and the result says that it was left out', () => {
    const notes: TieNote[] = [...chain(4), [0, 3, { kind: 'conflict', strength: 1 }], [1, 3, { kind: 'interrupted' }]];
    expectNear(between(4, notes), chainBetweenness);
    expectNear(close(4, notes), chainCloseness);
    expectNear(between(4, notes, { reads: 'length' }), chainBetweenness);
    expect(betweenness.compute(snapshotOf(4, notes)).basis).toMatchObject({ ties: 3, blocked: 2 });
    expect(louvain.compute(snapshotOf(4, notes)).basis.blocked).toBe(2);
  });

  it('isolated actors score 0 and leave the others as they are', () => {
    expectNear(between(6, chain(4)), [...chainBetweenness, 0, 0]);
    expectNear(close(6, chain(4)), [...chainCloseness, 0, 0]);
    expectNear(close(6, chain(4), { direction: 'out' }), [...chainCloseness, 0, 0]);
  });

  it.each([20, 50, 100, 200])('a chain of %i actors', (order) => {
    // Actor i lies between i actors before it and n − 1 − i after it.
    expectNear(between(order, chain(order)), Array.from({ length: order }, (_, i) => i * (order - 1 - i)));
  });

  it('three chains off one hub', () => {
    // 0 joined to 1–2–3, 4–5–6 and 7–8–9. The hub: 3 × 9 pairs of different chains. First in a chain: 2 behind × 7 before.
    const notes: TieNote[] = [1, 4, 7].flatMap((first): TieNote[] => [[0, first], [first, first + 1], [first + 1, first + 2]]);
    expectNear(between(10, notes), [27, 14, 8, 0, 14, 8, 0, 14, 8, 0]);
  });

  it('a chain of 100,000 actors overflows no stack', () => {
    const snapshot = snapshotOf(100_000, chain(100_000));
    expect(articulationPoints.compute(snapshot).points).toHaveLength(99_998);
    expect(bridges.compute(snapshot).scores[49_999]!.value).toBe(50_000);
  });
});

describe('communities', () => {
  const notes: TieNote[] = [[0, 1], [1, 2, { directed: true }], [2, 0], [3, 4], [4, 5, { directed: true }], [5, 3], [2, 3], [5, 5]];

  it('are the same on every run', () => {
    const results = Array.from({ length: 20 }, () => JSON.stringify(louvain.compute(snapshotOf(6, notes))));
    expect(new Set(results).size).toBe(1);
  });

  it('are found on a truly mixed map', () => {
    // Two triangles joined by one tie: 7 pairs, 3 inside each. Modularity 6/7 − 2 × (7/14)² = 5/14.
    const { communities, modularity } = louvain.compute(snapshotOf(6, notes));
    expect(communities.map(({ actors }) => actors.join(' '))).toEqual(['0 1 2', '3 4 5']);
    expect(modularity).toBeCloseTo(5 / 14, 14);
  });
});
