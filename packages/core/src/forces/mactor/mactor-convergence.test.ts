import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LimitError } from '../../errors.ts';
import type { Document } from '../../model/document.ts';
import { requireDocument } from '../../model/parse-document.ts';
import { MactorConvergence } from './mactor-convergence-result.ts';
import { mactorConvergence } from './mactor-convergence.ts';
import type { MactorOptions } from './mactor-options.ts';
import { studyOf } from './testing/study-of.ts';

function convergence(document: Document, options: Partial<MactorOptions> = {}): MactorConvergence {
  const result = mactorConvergence.compute(document, options);
  expect(MactorConvergence.parse(result)).toEqual(result);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  return result;
}

const said = (result: MactorConvergence): [string, object][] => mactorConvergence.explain!(result).map(({ code, params }) => [code, params]);

// a0 on a1 by 1 and a1 on a0 by 1: each reaches itself through the other by 1, so both have a power of 1.5, and a2 of 0.
const two = [[0, 1, 0], [1, 0, 0], [0, 0, 0]];

describe('MACTOR: convergence and divergence', () => {
  it('counts objectives, and adds up the mean intensities, plain and times power', () => {
    // a0 and a1: o0 together (3, 1), o1 apart (2, −4), o2 one undecided, o3 unknown.
    // Order 1: 1 and 1. Order 2: (3 + 1)/2 = 2 and (2 + 4)/2 = 3. Order 3, both times 1.5: 3 and 4.5.
    // a0 and a2: o0 apart (3, −4), o2 together (1, 2). In order 3 a2, of no power, is on no side.
    const { pairs, uncompared, actors } = convergence(studyOf({ direct: two, positions: [[3, 1, -4], [2, -4, undefined], [1, 0, 2], [null, 1, undefined]] }));
    expect(uncompared).toBe(0);
    expect(pairs).toEqual([
      {
        actor: 'a0', otherActor: 'a1', compared: 3,
        simple: { convergence: 1, divergence: 1, net: 0 }, valued: { convergence: 2, divergence: 3, net: -1 }, weighted: { convergence: 3, divergence: 4.5, net: -1.5 },
      },
      {
        actor: 'a0', otherActor: 'a2', compared: 2,
        simple: { convergence: 1, divergence: 1, net: 0 }, valued: { convergence: 1.5, divergence: 3.5, net: -2 }, weighted: { convergence: 0, divergence: 0, net: 0 },
      },
      {
        actor: 'a1', otherActor: 'a2', compared: 2,
        simple: { convergence: 0, divergence: 1, net: -1 }, valued: { convergence: 0, divergence: 2.5, net: -2.5 }, weighted: { convergence: 0, divergence: 0, net: 0 },
      },
    ]);
    // a0: order 1 |0| + |0| over 4: 1; order 2 (1 + 2) over 10: 0.7; order 3 1.5 over 7.5.
    expect(actors).toEqual([
      {
        actor: 'a0', compared: 2,
        simple: { convergence: 2, divergence: 2, ambivalence: 1 }, valued: { convergence: 3.5, divergence: 6.5, ambivalence: expect.closeTo(0.7, 12) },
        weighted: { convergence: 3, divergence: 4.5, ambivalence: expect.closeTo(0.8, 12) },
      },
      {
        actor: 'a1', compared: 2,
        simple: { convergence: 1, divergence: 2, ambivalence: expect.closeTo(2 / 3, 12) }, valued: { convergence: 2, divergence: 5.5, ambivalence: expect.closeTo(1 - 3.5 / 7.5, 12) },
        weighted: { convergence: 3, divergence: 4.5, ambivalence: expect.closeTo(0.8, 12) },
      },
      {
        actor: 'a2', compared: 2,
        simple: { convergence: 1, divergence: 2, ambivalence: expect.closeTo(2 / 3, 12) }, valued: { convergence: 1.5, divergence: 6, ambivalence: expect.closeTo(1 - 4.5 / 7.5, 12) },
        weighted: { convergence: 0, divergence: 0, ambivalence: null },
      },
    ]);
  });

  it('lists no pair that has nothing to compare, and knows no third order without influence', () => {
    const direct = [[0, undefined, undefined], [undefined, 0, undefined], [undefined, undefined, 0]];
    const result = convergence(studyOf({ direct, positions: [[1, 0, undefined], [undefined, undefined, 4]] }), { diagonal: 'excluded', unstated: 'unknown' });
    expect(result).toMatchObject({ diagonal: 'excluded', unstated: 'unknown', uncompared: 2 });
    expect(result.pairs).toEqual([
      { actor: 'a0', otherActor: 'a1', compared: 1, simple: { convergence: 0, divergence: 0, net: 0 }, valued: { convergence: 0, divergence: 0, net: 0 }, weighted: null },
    ]);
    const nothing = { convergence: 0, divergence: 0, ambivalence: null };
    expect(result.actors).toEqual([
      { actor: 'a0', compared: 1, simple: nothing, valued: nothing, weighted: null },
      { actor: 'a1', compared: 1, simple: nothing, valued: nothing, weighted: null },
      { actor: 'a2', compared: 0, simple: nothing, valued: nothing, weighted: null },
    ]);
    expect(convergence(studyOf({ direct: [] }))).toMatchObject({ pairs: [], uncompared: 0, actors: [] });
  });

  it('refuses more pairs than memory holds, and counts only actors of known position', () => {
    const many = (order: number, placed: number): Document =>
      requireDocument({
        version: 1,
        cause: { title: 'Test' },
        actors: Array.from({ length: order }, (_, index) => ({ id: `${index}`, name: 'A' })),
        objectives: [{ id: 'o', label: 'O' }],
        positions: Array.from({ length: placed }, (_, index) => ({ id: `${index}`, actor: `${index}`, objective: 'o', value: 1 })),
      });
    expect(() => mactorConvergence.compute(many(1001, 1001))).toThrow(LimitError);
    const { pairs, uncompared } = mactorConvergence.compute(many(1200, 40));
    expect([pairs.length, uncompared]).toEqual([780, 718_620]);
  });

  it('is the same for intensities of one as for heads, lies within its bounds, and does not hang on the order of the actors', () => {
    const rows = fc.integer({ min: 2, max: 5 }).chain((order) =>
      fc.record({
        direct: fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: order, maxLength: order }), { minLength: order, maxLength: order }),
        positions: fc.array(fc.array(fc.constantFrom(null, -4, -1, 0, 1, 2), { minLength: order, maxLength: order }), { minLength: 1, maxLength: 4 }),
      }),
    );
    fc.assert(
      fc.property(rows, ({ direct, positions }) => {
        const { pairs, actors } = convergence(studyOf({ direct, positions }));
        for (const { compared, simple, valued } of pairs) {
          expect(simple.convergence + simple.divergence).toBeLessThanOrEqual(compared);
          expect(valued.convergence).toBeLessThanOrEqual(4 * simple.convergence);
          expect(valued.divergence).toBeGreaterThanOrEqual(simple.divergence);
        }
        for (const { simple, valued, weighted } of actors) {
          for (const one of [simple, valued, weighted]) {
            if (one === null || one.ambivalence === null) continue;
            expect(one.ambivalence).toBeGreaterThanOrEqual(0);
            expect(one.ambivalence).toBeLessThanOrEqual(1);
          }
        }
        const units = convergence(studyOf({ direct, positions: positions.map((row) => row.map((value) => (value === null ? null : Math.sign(value)))) }));
        expect(units.pairs.map(({ valued }) => valued)).toEqual(units.pairs.map(({ simple }) => simple));
        const turned = convergence(studyOf({ direct: direct.map((row) => row.toReversed()).reverse(), positions: positions.map((row) => row.toReversed()) }));
        const keys = (list: readonly (readonly [number, number])[]): string[] => list.map(([net, count]) => `${net} ${count}`).sort();
        expect(keys(turned.pairs.map(({ valued, compared }) => [valued.net, compared]))).toEqual(keys(pairs.map(({ valued, compared }) => [valued.net, compared])));
        expect(turned.actors.map(({ simple }) => simple.ambivalence).reverse()).toEqual(actors.map(({ simple }) => simple.ambivalence));
      }),
      { seed: 3, numRuns: 150 },
    );
  });
});

describe('MACTOR: convergence in words', () => {
  const silent = Array.from({ length: 5 }, (_, a) => Array.from({ length: 5 }, (__, b) => (a === b ? 0 : undefined)));

  it('names those who are closest and farthest, and who is torn', () => {
    // By intensity: a0–a1 4, a2–a3 2, a0–a4, a1–a4 2.5, and a0, a1 and a4 against a2 and a3.
    const result = convergence(studyOf({ direct: silent, positions: [[4, 4, -2, -2, 1], [undefined, 3, 1, undefined, undefined]] }));
    expect(said(result)).toEqual([
      ['mactor-convergence.closest', { actor: 'a0', otherActor: 'a1', convergence: 4, divergence: 0 }],
      ['mactor-convergence.closest', { actor: 'a4', otherActor: 'a0', convergence: 2.5, divergence: 0 }],
      ['mactor-convergence.closest', { actor: 'a1', otherActor: 'a4', convergence: 2.5, divergence: 0 }],
      ['mactor-convergence.farthest', { actor: 'a0', otherActor: 'a2', convergence: 0, divergence: 3 }],
      ['mactor-convergence.farthest', { actor: 'a3', otherActor: 'a0', convergence: 0, divergence: 3 }],
      ['mactor-convergence.farthest', { actor: 'a1', otherActor: 'a3', convergence: 0, divergence: 3 }],
      // a2: nets −3, −1, 2, −1.5 of 3, 5, 2, 1.5; a1: nets 4, −1, −3, 2.5 of 4, 5, 3, 2.5.
      ['mactor-convergence.ambivalent', { actor: 'a2', ambivalence: expect.closeTo(1 - 7.5 / 11.5, 12) }],
      ['mactor-convergence.ambivalent', { actor: 'a1', ambivalence: expect.closeTo(1 - 10.5 / 14.5, 12) }],
      ['mactor-convergence.compared', { count: 10, total: 10 }],
      ['mactor.no-power', {}],
    ]);
  });

  it('begins with the strongest, and names three of each kind', () => {
    // Means of the intensities: 1 for a0 and a1, 4 for a2 and a3, 2.5 for all others.
    const alike = convergence(studyOf({ direct: silent.slice(0, 4).map((row) => row.slice(0, 4)), positions: [[1, 1, 4, 4]] }));
    expect(said(alike).slice(0, 4)).toEqual([
      ['mactor-convergence.closest', { actor: 'a2', otherActor: 'a3', convergence: 4, divergence: 0 }],
      ['mactor-convergence.closest', { actor: 'a0', otherActor: 'a2', convergence: 2.5, divergence: 0 }],
      ['mactor-convergence.closest', { actor: 'a3', otherActor: 'a0', convergence: 2.5, divergence: 0 }],
      ['mactor-convergence.no-divergence', {}],
    ]);
    // All four are together with some and apart from others, on one objective each way.
    const torn = convergence(studyOf({ direct: silent.slice(0, 4).map((row) => row.slice(0, 4)), positions: [[1, 1, 4, 4], [4, -4, 4, -4]] }));
    expect(torn.actors.every(({ valued }) => valued.ambivalence! > 0)).toBe(true);
    expect(said(torn).filter(([code]) => code === 'mactor-convergence.ambivalent')).toHaveLength(3);
  });

  it('does not say that nobody is on opposite sides where those who are have no power', () => {
    // a0 and a1 have all the power and agree; a2 has none and stands against them.
    expect(said(convergence(studyOf({ direct: two, positions: [[3, 1, -4]] })))).toEqual([
      ['mactor-convergence.closest', { actor: 'a0', otherActor: 'a1', convergence: 3, divergence: 0 }],
      ['mactor-convergence.compared', { count: 3, total: 3 }],
      ['mactor-convergence.weighted', {}],
    ]);
  });

  it('counts two who are as much together as apart among neither', () => {
    const result = convergence(studyOf({ direct: [[0, undefined], [undefined, 0]], positions: [[2, 2], [2, -2]] }));
    expect(said(result)).toEqual([
      ['mactor-convergence.ambivalent', { actor: 'a0', ambivalence: 1 }],
      ['mactor-convergence.ambivalent', { actor: 'a1', ambivalence: 1 }],
      ['mactor-convergence.compared', { count: 1, total: 1 }],
      ['mactor.no-power', {}],
    ]);
  });

  it('weighs by power where influence is known, and says where nobody is opposed', () => {
    const result = convergence(studyOf({ direct: two, positions: [[2, 4, undefined]] }));
    expect(said(result)).toEqual([
      ['mactor-convergence.closest', { actor: 'a0', otherActor: 'a1', convergence: 4.5, divergence: 0 }],
      ['mactor-convergence.no-divergence', {}],
      ['mactor-convergence.compared', { count: 1, total: 3 }],
      ['mactor-convergence.weighted', {}],
    ]);
    expect(said(convergence(studyOf({ direct: two, positions: [[2, undefined, undefined]] })))).toEqual([['mactor-convergence.nothing-known', {}]]);
  });
});
