import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../model/document.ts';
import { mactorInfluence } from './mactor-influence.ts';
import type { MactorOptions } from './mactor-options.ts';
import { mactorPositions, MactorPositions } from './mactor-positions.ts';
import { studyOf } from './testing/study-of.ts';

function positions(document: Document, options: Partial<MactorOptions> = {}): MactorPositions {
  const result = mactorPositions.compute(document, options);
  expect(MactorPositions.parse(result)).toEqual(result);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  return result;
}

const said = (result: MactorPositions): [string, object][] => mactorPositions.explain!(result).map(({ code, params }) => [code, params]);

// a0 on a1 by 1, a0 on a2 by 2: I 3, 0, 0 and D 0, 1, 2, so that all the power is a0's: 3, 0, 0.
const alone = [[0, 1, 2], [0, 0, 0], [0, 0, 0]];

describe('MACTOR: positions', () => {
  it('counts heads, intensities, and intensities times power', () => {
    const { objectives, actors, diagonal, unstated } = positions(studyOf({ direct: alone, positions: [[-1, 2, 4], [3, 0, null]] }));
    expect([diagonal, unstated]).toEqual(['included', 'zero']);
    expect(objectives).toEqual([
      {
        objective: 'o0',
        simple: { support: 2, opposition: 1, mobilisation: 3 },
        valued: { support: 6, opposition: 1, mobilisation: 7 },
        weighted: { support: 0, opposition: 3, mobilisation: 3 },
        positions: [
          { actor: 'a0', sign: -1, intensity: -1, weighted: -3 },
          { actor: 'a1', sign: 1, intensity: 2, weighted: 0 },
          { actor: 'a2', sign: 1, intensity: 4, weighted: 0 },
        ],
        unknown: [],
      },
      {
        objective: 'o1',
        simple: { support: 1, opposition: 0, mobilisation: 1 },
        valued: { support: 3, opposition: 0, mobilisation: 3 },
        weighted: { support: 9, opposition: 0, mobilisation: 9 },
        positions: [
          { actor: 'a0', sign: 1, intensity: 3, weighted: 9 },
          { actor: 'a1', sign: 0, intensity: 0, weighted: 0 },
        ],
        unknown: ['a2'],
      },
    ]);
    expect(actors).toEqual([
      { actor: 'a0', power: 3, simple: 2, valued: 4, weighted: 12, unknown: 0 },
      { actor: 'a1', power: 0, simple: 1, valued: 2, weighted: 0, unknown: 0 },
      { actor: 'a2', power: 0, simple: 1, valued: 4, weighted: 0, unknown: 1 },
    ]);
  });

  it('knows no sum where nobody’s position is known, and none by power where no influence is', () => {
    const { objectives, actors } = positions(studyOf({ direct: [[0, undefined], [undefined, 0]], positions: [[null, undefined], [2, undefined]] }));
    expect(objectives[0]).toEqual({ objective: 'o0', simple: null, valued: null, weighted: null, positions: [], unknown: ['a0', 'a1'] });
    expect(objectives[1]).toMatchObject({ simple: { support: 1, opposition: 0 }, valued: { support: 2 }, weighted: null, positions: [{ actor: 'a0', weighted: null }] });
    expect(actors).toEqual([
      { actor: 'a0', power: null, simple: 1, valued: 2, weighted: null, unknown: 1 },
      { actor: 'a1', power: null, simple: null, valued: null, weighted: null, unknown: 2 },
    ]);
    expect(positions(studyOf({ direct: [] }))).toEqual({ diagonal: 'included', unstated: 'zero', objectives: [], actors: [] });
  });

  it('weighs by the power that mactor-influence gives under the same options', () => {
    const row = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 4, maxLength: 4 });
    const cells = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(cells, row, fc.constantFrom('included' as const, 'excluded' as const), (direct, stances, diagonal) => {
        const document = studyOf({ direct, positions: [stances] });
        const power = mactorInfluence.compute(document, { diagonal }).actors.map((actor) => actor.power);
        const { objectives, actors } = positions(document, { diagonal });
        const [one] = objectives;
        expect(actors.map((actor) => actor.power)).toEqual(power);
        one!.positions.forEach(({ intensity, sign, weighted }, actor) => {
          expect(intensity).toBe(stances[actor]);
          expect(sign).toBe(Math.sign(stances[actor]!));
          if (power[actor] === null) expect(weighted).toBeNull();
          else expect(weighted).toBeCloseTo(power[actor]! * stances[actor]!, 12);
        });
        // Intensities of 1 weigh as heads do.
        if (stances.every((value) => Math.abs(value) <= 1)) expect(one!.valued).toEqual(one!.simple);
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});

describe('MACTOR: positions in words', () => {
  it('begins with what moves the most, and says where power turns the majority', () => {
    const document = studyOf({ direct: alone, positions: [[1, 0, undefined], [-1, 2, 4], [1, -1, -1], [-3, 0, 0], [2, 1, 1]] });
    expect(said(positions(document))).toEqual([
      ['mactor-positions.objective.weighted', { objective: 'o3', count: 0, others: 1, support: 0, opposition: 9 }],
      ['mactor-positions.objective.weighted', { objective: 'o4', count: 3, others: 0, support: 6, opposition: 0 }],
      ['mactor-positions.objective.weighted', { objective: 'o0', count: 1, others: 0, support: 3, opposition: 0 }],
      ['mactor-positions.objective.weighted', { objective: 'o1', count: 2, others: 1, support: 0, opposition: 3 }],
      ['mactor-positions.turned.opposition', { objective: 'o1' }],
      ['mactor-positions.more', { count: 1 }],
      ['forces.positions-unknown.several', { count: 1, total: 15, actors: ['a2'] }],
    ]);
    const turned = studyOf({ direct: alone, positions: [[1, -1, -1]] });
    expect(said(positions(turned))[1]).toEqual(['mactor-positions.turned.support', { objective: 'o0' }]);
    // A draw by heads is no majority to be turned.
    expect(said(positions(studyOf({ direct: alone, positions: [[1, -1, 0]] })))).toHaveLength(1);
    // Nor does power turn it where it pulls neither way.
    expect(said(positions(studyOf({ direct: alone, positions: [[0, -1, -1]] })))).toHaveLength(1);
  });

  it('says so where nothing, or no power, is known', () => {
    const direct = [[0, undefined], [undefined, 0]];
    expect(said(positions(studyOf({ direct, positions: [[null, undefined]] })))).toEqual([['mactor-positions.nothing-known', {}]]);
    expect(said(positions(studyOf({ direct, positions: [[1, -2], [4, undefined], [null, undefined]] })))).toEqual([
      ['mactor-positions.objective.valued', { objective: 'o1', count: 1, others: 0, support: 4, opposition: 0 }],
      ['mactor-positions.objective.valued', { objective: 'o0', count: 1, others: 1, support: 1, opposition: 2 }],
      ['forces.positions-unknown.several', { count: 3, total: 6, actors: ['a1', 'a0'] }],
      ['mactor.no-power', {}],
    ]);
    const four = said(positions(studyOf({ direct, positions: [[1, 1], [1, 1], [1, 1], [1, 1]] })));
    expect(four.map(([code]) => code)).toEqual([...Array.from({ length: 4 }, () => 'mactor-positions.objective.valued'), 'mactor.no-power']);
  });
});
