import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chain, snapshotOf, type TieNote } from '../../metrics/testing/map-of.ts';
import { readAcquaintances } from './acquaintances.ts';
import { Introductions } from './introductions.ts';

function introductionsOf(order: number, notes: readonly TieNote[], won: readonly number[], closed: readonly number[] = []): Introductions {
  const marked = (actors: readonly number[]): Uint8Array => Uint8Array.from({ length: order }, (_, actor) => (actors.includes(actor) ? 1 : 0));
  return new Introductions(readAcquaintances(snapshotOf(order, notes)), marked(won), marked(closed));
}

describe('introductions', () => {
  it('take the shortest way from any of those won', () => {
    // To 3: 0–1–3 is 1/2 + 1/2 long, 2–3 is 1. With a tie of strength 3 the direct way is 1/3.
    const ways: TieNote[] = [[0, 1, { strength: 2 }], [1, 3, { strength: 2 }]];
    expect(introductionsOf(4, [...ways, [2, 3, { strength: 3 }]], [0, 2]).find(3)).toEqual({ path: [2, 3], length: 1 / 3 });
    expect(introductionsOf(4, [...ways, [2, 3, { strength: 0.5 }]], [0, 2]).find(3)).toEqual({ path: [0, 1, 3], length: 1 });
    // Of equally short ways that from the first in the document, and through the first.
    expect(introductionsOf(4, [...ways, [2, 3, { strength: 1 }]], [0, 2]).find(3)).toEqual({ path: [0, 1, 3], length: 1 });
    expect(introductionsOf(5, [[4, 3], [4, 2], [2, 1], [3, 1]], [4]).find(1)).toEqual({ path: [4, 2, 1], length: 2 });
    expect(introductionsOf(3, [[2, 0], [1, 0]], [2, 1]).find(0)).toEqual({ path: [1, 0], length: 1 });
  });

  it('are, of equally short ways, the one from who comes first, then through who is nearer to the goal, then through who comes first', () => {
    // Goal 1 has three neighbors, and all ties are 1 long. From 5 it is 2 by way of 3 and of 4; 2 knows nobody else.
    const three: TieNote[] = [[1, 2], [1, 3], [1, 4]];
    expect(introductionsOf(6, [...three, [3, 5], [4, 5]], [5]).find(1)).toEqual({ path: [5, 3, 1], length: 2 });
    // From 5 by way of 4, from 6 by way of 3.
    expect(introductionsOf(7, [...three, [4, 5], [3, 6]], [5, 6]).find(1)).toEqual({ path: [5, 4, 1], length: 2 });
    // The two ways part in the middle: 6–5, then 4 or 3 to the goal; and likewise where nobody comes between them in the search.
    expect(introductionsOf(7, [...three, [3, 5], [4, 5], [5, 6]], [6]).find(1)).toEqual({ path: [6, 5, 3, 1], length: 3 });
    expect(introductionsOf(6, [[1, 2], [1, 3], [2, 4], [3, 4], [4, 5]], [5]).find(1)).toEqual({ path: [5, 4, 2, 1], length: 3 });
    // 1 + 2 by way of 3, 2 + 1 by way of 2: 3 is the nearer to the goal.
    const far = { strength: 0.5 };
    expect(introductionsOf(6, [[0, 3], [3, 5, far], [0, 2, far], [2, 5]], [5]).find(0)).toEqual({ path: [5, 3, 0], length: 3 });
  });

  it('begin with who comes first in the document, even if it was won last', () => {
    const introductions = introductionsOf(4, [[0, 2], [0, 1], [0, 3]], [2]);
    introductions.win(3);
    expect(introductions.find(0)).toEqual({ path: [2, 0], length: 1 });
    introductions.win(1);
    expect(introductions.find(0)).toEqual({ path: [1, 0], length: 1 });
  });

  it('keep what they were given as it is', () => {
    const [won, closed] = [Uint8Array.of(1, 0, 0), Uint8Array.of(0, 1, 0)];
    const introductions = new Introductions(readAcquaintances(snapshotOf(3, chain(3))), won, closed);
    introductions.open(1);
    introductions.win(1);
    expect(introductions.find(2)).toEqual({ path: [1, 2], length: 1 });
    expect([[...won], [...closed]]).toEqual([[1, 0, 0], [0, 1, 0]]);
  });

  it('do not lead through those who are closed, and lead to them', () => {
    const notes: TieNote[] = [[0, 1], [1, 2], [0, 3], [3, 4], [4, 2]];
    expect(introductionsOf(5, notes, [0], [1]).find(2)).toEqual({ path: [0, 3, 4, 2], length: 3 });
    expect(introductionsOf(5, notes, [0], [1, 2]).find(1)).toEqual({ path: [0, 1], length: 1 });
    expect(introductionsOf(5, notes, [0], [1, 3]).find(2)).toBeNull();
  });

  it('lead nowhere without a way', () => {
    expect(introductionsOf(3, [[0, 1]], [0]).find(2)).toBeNull();
    expect(introductionsOf(2, [[0, 1]], []).find(1)).toBeNull();
    expect(introductionsOf(2, [[0, 1, { strength: 0 }]], [0]).find(1)).toBeNull();
    // Each tie is a number long, and the two together are none: they are no way.
    const faint = { strength: 1e-308 };
    expect(introductionsOf(3, [[0, 1, faint], [1, 2, faint]], [0]).find(2)).toBeNull();
  });

  it('become more while actors are won and opened', () => {
    const introductions = introductionsOf(6, chain(6), [0], [2, 3]);
    expect(introductions.find(1)).toEqual({ path: [0, 1], length: 1 });
    expect(introductions.find(3)).toBeNull();
    introductions.open(2);
    expect(introductions.find(3)).toEqual({ path: [0, 1, 2, 3], length: 3 });
    expect(introductions.find(4)).toBeNull();
    introductions.win(5);
    expect(introductions.find(4)).toEqual({ path: [5, 4], length: 1 });
    expect(introductions.find(3)).toEqual({ path: [5, 4, 3], length: 2 });
  });

  it('are the shortest of all ways that lead there', () => {
    const order = 7;
    const note = fc.tuple(fc.nat(order - 1), fc.nat(order - 1), fc.record({ strength: fc.constantFrom(1, 2, 3, null, 0) })).map((tie) => tie as TieNote);
    const step = fc.tuple(fc.constantFrom('open', 'win', 'find'), fc.nat(order - 1));
    fc.assert(
      fc.property(fc.array(note, { maxLength: 14 }), fc.subarray([0, 1, 2]), fc.subarray([3, 4, 5, 6]), fc.array(step, { minLength: 1, maxLength: 20 }), (notes, first, shut, steps) => {
        const introductions = introductionsOf(order, notes, first, shut);
        const [won, closed] = [new Set(first), new Set(shut)];
        // All ties are as warm as strong, since trust and closeness are unknown: parallel ones add up.
        const warmth = new Map<string, number>();
        for (const [a, b, { strength } = {}] of notes) if (a !== b) for (const key of [`${a} ${b}`, `${b} ${a}`]) warmth.set(key, (warmth.get(key) ?? 0) + (strength ?? 1));
        const least = (goal: number): number => {
          let best = Infinity;
          const walk = (trail: readonly number[], length: number): void => {
            const at = trail.at(-1)!;
            if (trail.length > 1 && won.has(at)) best = Math.min(best, length);
            if (trail.length > 1 && (won.has(at) || closed.has(at))) return;
            for (let next = 0; next < order; next++) if (!trail.includes(next) && (warmth.get(`${at} ${next}`) ?? 0) > 0) walk([...trail, next], length + 1 / warmth.get(`${at} ${next}`)!);
          };
          walk([goal], 0);
          return best;
        };
        for (const [kind, actor] of steps) {
          if (kind === 'open' || kind === 'win') {
            closed.delete(actor);
            introductions.open(actor);
          }
          if (kind === 'win' && !won.has(actor)) {
            won.add(actor);
            introductions.win(actor);
          }
          if (kind !== 'find' || won.has(actor)) continue;
          const found = introductions.find(actor);
          if (found === null) {
            expect(least(actor)).toBe(Infinity);
            continue;
          }
          expect(found.length).toBeCloseTo(least(actor), 10);
          expect(won.has(found.path[0]!)).toBe(true);
          expect(found.path.at(-1)).toBe(actor);
          expect(found.path.slice(1, -1).some((between) => won.has(between) || closed.has(between))).toBe(false);
          expect(found.path.slice(1).reduce((sum, next, index) => sum + 1 / (warmth.get(`${found.path[index]!} ${next}`) ?? 0), 0)).toBeCloseTo(found.length, 10);
        }
      }),
      { seed: 20261127, numRuns: 500 },
    );
  });

  it.each([
    ['a chain', chain(30_000)],
    ['a star', Array.from({ length: 29_999 }, (_, index): TieNote => [0, index + 1])],
    ['two stars, only one of which is reached', Array.from({ length: 29_998 }, (_, index): TieNote => [index % 2, index + 2])],
  ])('are found for each of very many, one after the other, along %s', (_, notes) => {
    // Looking through the map for each of them would take minutes.
    const introductions = introductionsOf(30_000, notes, [2]);
    let found = 0;
    for (let actor = 0; actor < 30_000; actor++) {
      if (actor === 2) continue;
      if (introductions.find(actor) !== null) found++;
      if (actor > 2) introductions.win(actor);
    }
    expect(found).toBeGreaterThanOrEqual(14_999);
  });
});
