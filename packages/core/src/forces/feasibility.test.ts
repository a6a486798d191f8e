import { describe, expect, it } from 'vitest';
import { requireDocument } from '../model/parse-document.ts';
import { Feasibility, feasibility } from './feasibility.ts';

/** Positions on −7..+7 and power on PolicyMaker's 1..7; null is unknown. */
function feasibilityOf(rows: readonly [position: number | null, power: number | null][]): Feasibility {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: rows.map((_, index) => ({ id: `a${index}`, name: `a${index}` })),
    objectives: [{ id: 'law', label: 'A new law' }],
    scales: [
      { id: 'power', kind: 'numeric', min: 1, max: 7 },
      { id: 'position', kind: 'numeric', min: -7, max: 7 },
    ],
    criteria: [{ id: 'power', label: 'Power', measures: 'influence', scale: 'power' }],
    positions: rows.map(([value], index) => ({ id: `${index}`, actor: `a${index}`, objective: 'law', value, scale: 'position' })),
    assessments: rows.map(([, value], index) => ({ id: `${index}`, actor: `a${index}`, criterion: 'power', value })),
  });
  const [result] = feasibility.compute(document);
  expect(Feasibility.parse(result)).toEqual(result);
  return result!;
}

describe('feasibility', () => {
  it('multiplies position by power as PolicyMaker does: 5.5 by 4.2 is 23.1', () => {
    const { players, support } = feasibilityOf([[5.5, 4.2]]);
    expect(players[0]).toMatchObject({ band: 'high-support', position: 5.5, power: expect.closeTo(4.2, 12), strength: expect.closeTo(23.1, 12) });
    expect(support).toEqual({ actors: 1, total: expect.closeTo(23.1, 12), missing: 0, interval: [expect.closeTo(23.1, 12), expect.closeTo(23.1, 12)] });
  });

  it('keeps three sums, the non-mobilised counting 5', () => {
    // Support 2 × 3 + 6 × 1 = 12. Non-mobilised: 0.5 and −1 count 5 each: 5 × 2 + 5 × 7 = 45. Opposition 4 × 5 = 20.
    const { support, nonMobilised, opposition, unknown } = feasibilityOf([[2, 3], [6, 1], [0.5, 2], [-1, 7], [-4, 5], [null, 7]]);
    expect(support.total).toBeCloseTo(12, 12);
    expect(nonMobilised.total).toBeCloseTo(45, 12);
    expect(opposition.total).toBeCloseTo(20, 12);
    expect(unknown).toEqual(['a5']);
  });

  it('counts a player of unknown power as missing, between the least and the greatest power', () => {
    // 3.5 × 2 = 7 is known; 4 × power is from 4 to 28.
    expect(feasibilityOf([[-3.5, 2], [-4, null]]).opposition).toEqual({ actors: 2, total: 7, missing: 1, interval: [11, 35] });
    expect(feasibilityOf([[4, null]]).support).toMatchObject({ total: null, missing: 1 });
    expect(feasibilityOf([]).nonMobilised).toEqual({ actors: 0, total: 0, missing: 0, interval: [0, 0] });
  });

  it('says the three sums, which is greatest, and who could be mobilised', () => {
    const said = (rows: Parameters<typeof feasibilityOf>[0]): unknown => feasibility.explain!([feasibilityOf(rows)]);
    expect(said([[2, 3], [0, 2], [0, 7], [-4, 5], [null, 7]])).toEqual([
      { code: 'feasibility.sums', params: { objective: 'law', support: expect.closeTo(6, 9), still: expect.closeTo(45, 9), opposition: expect.closeTo(20, 9) } },
      { code: 'feasibility.greatest.non-mobilised', params: {} },
      { code: 'feasibility.mobilise', params: { actors: ['a2', 'a1'], count: 2, more: 0 } },
      { code: 'feasibility.opponents', params: { actors: ['a3'], count: 1, more: 0 } },
      { code: 'forces.positions-unknown', params: { actors: ['a4'], count: 1, more: 0, total: 5 } },
    ]);
    expect(said([[7, 7]])).toMatchObject([{}, { code: 'feasibility.greatest.support' }]);
    expect(said([[-7, 7], [0, null]])).toMatchObject([{}, { code: 'feasibility.mobilise' }, { code: 'feasibility.opponents' }, { code: 'forces.influence-unknown', params: { count: 1 } }]);
    expect(said([[-7, 7]])).toMatchObject([{}, { code: 'feasibility.greatest.opposition' }, {}]);
    expect(said([[7, 7], [-7, 7]])).toMatchObject([{ code: 'feasibility.sums' }, { code: 'feasibility.opponents' }]);
    // Those of unknown power come last, and are counted on whichever side they stand.
    expect(said([[0, null], [0, 2], [0, 7], [-7, 7], [-7, null]])).toMatchObject([
      {}, { code: 'feasibility.greatest.opposition' }, { code: 'feasibility.mobilise', params: { actors: ['a2', 'a1', 'a0'] } }, { code: 'feasibility.opponents', params: { actors: ['a3', 'a4'] } }, { code: 'forces.influence-unknown', params: { count: 2 } },
    ]);
    expect(said([[null, 7]])).toEqual([{ code: 'summary.objective.unknown', params: { objective: 'law' } }]);
  });
});
