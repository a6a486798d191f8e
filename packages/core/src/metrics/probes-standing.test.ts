import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diameter } from './graph/diameter.ts';
import { reciprocity } from './graph/reciprocity.ts';
import { closeness } from './node/closeness.ts';
import { coreNumber } from './node/core-number.ts';
import { eigenvector } from './node/eigenvector.ts';
import { pagerank } from './node/pagerank.ts';
import { twoStepReach } from './node/two-step-reach.ts';
import { arbitraryMap } from './testing/arbitrary-map.ts';
import { chain, diamonds, snapshotOf, valuesOf, type TieNote } from './testing/map-of.ts';

// Ordinary maps on which libraries in use give wrong scores, give up or throw, one by one; the right scores follow by hand.

const close = (order: number, notes: readonly TieNote[], more: Parameters<typeof closeness.compute>[1] = {}): (number | null)[] => valuesOf(closeness.compute(snapshotOf(order, notes), more));
const stand = (order: number, notes: readonly TieNote[], more: Parameters<typeof eigenvector.compute>[1] = {}): (number | null)[] => valuesOf(eigenvector.compute(snapshotOf(order, notes), more));
const walk = (order: number, notes: readonly TieNote[], more: Parameters<typeof pagerank.compute>[1] = {}): (number | null)[] => valuesOf(pagerank.compute(snapshotOf(order, notes), more));

function expectNear(found: readonly (number | null)[], expected: readonly (number | null)[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, actor) => (expected[actor] === null ? expect(value).toBeNull() : expect(value, `actor ${actor}`).toBeCloseTo(expected[actor]!, 10)));
}

const chainCloseness = [0.5, 0.75, 0.75, 0.5];
const chainEigenvector = [2 / (1 + Math.sqrt(5)), 1, 1, 2 / (1 + Math.sqrt(5))];
const ringOf = (order: number): TieNote[] => Array.from({ length: order }, (_, actor) => [actor, (actor + 1) % order] as const);

describe('numbers of ties at which an index may overflow', () => {
  it.each([127, 128, 129])('a star of exactly %i ties', (ties) => {
    const star = Array.from({ length: ties }, (_, leaf): TieNote => [leaf, ties]); // the last actor has all the ties
    expectNear(close(ties + 1, star), [...new Array<number>(ties).fill(ties / (1 + 2 * (ties - 1))), 1]);
    expectNear(stand(ties + 1, star), [...new Array<number>(ties).fill(1 / Math.sqrt(ties)), 1]);
    // The centre, c = a + d (1 − c), jumping with a = (1 − d) ÷ (ties + 1).
    const centre = (0.15 / (ties + 1) + 0.85) / 1.85;
    expectNear(walk(ties + 1, star), [...new Array<number>(ties).fill((1 - centre) / ties), centre]);
    expect(valuesOf(twoStepReach.compute(snapshotOf(ties + 1, star)))).toEqual(new Array<number>(ties + 1).fill(1));
    expect(valuesOf(coreNumber.compute(snapshotOf(ties + 1, star)))).toEqual(new Array<number>(ties + 1).fill(1));
  });

  it('a ring of exactly 128 ties', () => {
    expectNear(close(128, ringOf(128)), new Array<number>(128).fill(127 / (63 * 64 + 64)));
    expectNear(stand(128, ringOf(128)), new Array<number>(128).fill(1));
    expectNear(walk(128, ringOf(128)), new Array<number>(128).fill(1 / 128));
  });

  it('exactly 32,768 ties', () => {
    // 512 actors in a ring, each tied to the 64 nearest on either side: all alike.
    const notes = Array.from({ length: 512 }, (_, actor) => actor).flatMap((actor) => Array.from({ length: 64 }, (_, index): TieNote => [actor, (actor + index + 1) % 512]));
    expect(notes).toHaveLength(32_768);
    const total = Array.from({ length: 511 }, (_, index) => Math.ceil(Math.min(index + 1, 511 - index) / 64)).reduce((sum, distance) => sum + distance, 0);
    expectNear(close(512, notes), new Array<number>(512).fill(511 / total));
    expect(diameter.compute(snapshotOf(512, notes))).toMatchObject({ value: 4, mean: total / 511 });
    expect(new Set(valuesOf(coreNumber.compute(snapshotOf(512, notes))))).toEqual(new Set([128]));
  });
});

describe('loops, double ties and directions', () => {
  it.each([0, 1, 2, 3])('a loop on actor %i of a chain changes nothing', (actor) => {
    expectNear(close(4, [...chain(4), [actor, actor]]), chainCloseness);
    expectNear(stand(4, [...chain(4), [actor, actor]]), chainEigenvector);
    expectNear(walk(4, [...chain(4), [actor, actor]]), walk(4, chain(4)));
  });

  it.each([0, 1, 2])('a double tie of actor %i with the next in a chain changes nothing but strength', (actor) => {
    const notes: TieNote[] = [...chain(4), [actor, actor + 1]];
    expectNear(close(4, notes), chainCloseness);
    expectNear(stand(4, notes), chainEigenvector);
    expectNear(walk(4, notes), walk(4, chain(4)));
    // By length the doubled tie is half as long: 2.5 from end to end.
    expect(diameter.compute(snapshotOf(4, notes), { reads: 'length' }).value).toBe(2.5);
  });

  it('a directed tie beside an undirected one of the same pair changes nothing', () => {
    const notes: TieNote[] = [...chain(4), [0, 1, { directed: true }]];
    for (const direction of ['both', 'out', 'in'] as const) {
      expectNear(close(4, notes, { direction }), chainCloseness);
      expectNear(stand(4, notes, { direction }), chainEigenvector);
      expectNear(walk(4, notes, { direction }), walk(4, chain(4)));
    }
  });

  it('an undirected tie means the same, whichever way it was written', () => {
    const turned = ringOf(5).map(([a, b], index): TieNote => (index % 2 === 0 ? [a, b] : [b, a]));
    expectNear(walk(5, turned), [0.2, 0.2, 0.2, 0.2, 0.2]);
  });

  it('a chain of command is followed one way, and has no eigenvector', () => {
    const notes = chain(4).map(([a, b]): TieNote => [a, b, { directed: true }]);
    expectNear(close(4, notes, { direction: 'out' }), [0.5, (2 / 3) * (2 / 3), 1 / 3, 0]);
    expect(stand(4, notes, { direction: 'out' })).toEqual([null, null, null, null]);
    expectNear(stand(4, notes), chainEigenvector);
    expect(reciprocity.compute(snapshotOf(4, notes)).value).toBe(0);
  });
});

describe('conflict, isolation and long chains', () => {
  it('a conflict is no path and carries nothing, and no result fails by it', () => {
    const notes: TieNote[] = [...chain(4), [0, 3, { kind: 'conflict', strength: 1 }], [1, 3, { kind: 'interrupted', directed: true }]];
    expectNear(close(4, notes), chainCloseness);
    expectNear(stand(4, notes, { reads: 'strength' }), chainEigenvector);
    expectNear(walk(4, notes, { reads: 'strength' }), walk(4, chain(4)));
    for (const metric of [closeness, eigenvector, pagerank, coreNumber, twoStepReach, diameter, reciprocity]) expect(metric.compute(snapshotOf(4, notes)).basis).toMatchObject({ ties: 3, blocked: 2 });
  });

  it('one isolated actor does not make everybody’s closeness 0', () => {
    expectNear(close(5, chain(4)), [...chainCloseness.map((value) => value * (3 / 4)), 0]);
    expectNear(close(5, chain(4), { reach: 'ignored' }), [...chainCloseness, null]);
    expectNear(stand(5, chain(4)), [...chainEigenvector, 0]);
  });

  it('adding an isolated actor divides by one more, and changes no order, on maps of any shape', () => {
    fc.assert(
      fc.property(arbitraryMap, ({ order, notes }) => {
        const factor = (order - 1) / order;
        if (order > 1) expectNear(close(order + 1, notes), [...close(order, notes).map((value) => value! * factor), 0]);
        const before = eigenvector.compute(snapshotOf(order, notes));
        expectNear(stand(order + 1, notes), [...valuesOf(before), before.reason === null ? 0 : null]);
        expect(valuesOf(coreNumber.compute(snapshotOf(order + 1, notes)))).toEqual([...valuesOf(coreNumber.compute(snapshotOf(order, notes))), 0]);
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });

  it.each([20, 50, 100, 200])('a chain of %i actors has an eigenvector: half a wave', (order) => {
    const wave = Array.from({ length: order }, (_, i) => Math.sin((Math.PI * (i + 1)) / (order + 1)));
    expectNear(stand(order, chain(order)), wave.map((value) => value / Math.max(...wave)));
    expectNear(close(order, chain(order)), wave.map((_, i) => (order - 1) / ((i * (i + 1)) / 2 + ((order - 1 - i) * (order - i)) / 2)));
  });

  it('three chains off one hub have an eigenvector', () => {
    // The hub’s three arms are alike: x₃ = 1, x₂ = λ, x₁ = λ² − 1, hub λ³ − 2λ = 3 x₁ ÷ λ; so λ⁴ − 5λ² + 3 = 0.
    const notes: TieNote[] = [1, 4, 7].flatMap((first): TieNote[] => [[0, first], [first, first + 1], [first + 1, first + 2]]);
    const value = Math.sqrt((5 + Math.sqrt(13)) / 2);
    const hub = value ** 3 - 2 * value;
    const arm = [(value ** 2 - 1) / hub, value / hub, 1 / hub];
    expectNear(stand(10, notes), [1, ...arm, ...arm, ...arm]);
  });

  it('33 diamonds, and 100,000 actors in a chain, overflow nothing', () => {
    expect(diameter.compute(snapshotOf(100, diamonds(33))).value).toBe(66);
    const long = snapshotOf(100_000, chain(100_000));
    expect(new Set(valuesOf(coreNumber.compute(long)))).toEqual(new Set([1]));
    expect(valuesOf(twoStepReach.compute(long, { normalised: false })).slice(0, 3)).toEqual([2, 3, 4]);
    expect(valuesOf(pagerank.compute(long)).reduce<number>((sum, value) => sum + value!, 0)).toBeCloseTo(1, 10);
  });
});
