import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requireDocument } from '../model/parse-document.ts';
import { WeightedMeanPosition, weightedMeanPosition, type WeightedMeanPositionOptions } from './weighted-mean-position.ts';

type Row = [position: number | null, salience: number | null, influence: number | null];

function meanOf(rows: readonly Row[], options: Partial<WeightedMeanPositionOptions> = {}): WeightedMeanPosition {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: rows.map((_, index) => ({ id: `a${index}`, name: `a${index}` })),
    objectives: [{ id: 'law', label: 'A new law' }],
    criteria: [{ id: 'power', label: 'Power', measures: 'influence', scale: 'zero-to-one' }],
    positions: rows.map(([value, salience], index) => ({ id: `${index}`, actor: `a${index}`, objective: 'law', value, salience })),
    assessments: rows.map(([, , value], index) => ({ id: `${index}`, actor: `a${index}`, criterion: 'power', value })),
  });
  const [result] = weightedMeanPosition.compute(document, options);
  expect(WeightedMeanPosition.parse(result)).toEqual(result);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  return result!;
}

describe('weighted mean position', () => {
  it('weighs positions by influence and salience', () => {
    // Weights 0.5 × 1 = 0.5 and 1 × 0.25 = 0.25: (0.5 × 1 + 0.25 × −1) / 0.75 = 1/3.
    const { value, interval, items, leftOut } = meanOf([[1, 1, 0.5], [-1, 0.25, 1]]);
    expect(value).toBeCloseTo(1 / 3, 12);
    expect(interval).toEqual([expect.closeTo(1 / 3, 12), expect.closeTo(1 / 3, 12)]);
    expect(items.map(({ weight }) => weight)).toEqual([expect.closeTo(2 / 3, 12), expect.closeTo(1 / 3, 12)]);
    expect(leftOut).toEqual([]);
  });

  it('leaves out and names whoever is not fully known, and says what they could change', () => {
    // Known: 0.5 at weight 1. a1 stands at −1 with a weight from 0 to 1: lowest (0.5 − 1)/2 = −0.25, highest 0.5.
    expect(meanOf([[0.5, 1, 1], [-1, null, 1]])).toMatchObject({
      value: 0.5, interval: [-0.25, 0.5], leftOut: [{ actor: 'a1', unknown: ['salience'] }], assumedSalience: null,
    });
    // Of a1 nothing is known: from (0.5 − 1)/2 to (0.5 + 1)/2.
    expect(meanOf([[0.5, 1, 1], [null, null, null]])).toMatchObject({
      value: 0.5, interval: [-0.25, 0.75], leftOut: [{ actor: 'a1', unknown: ['position', 'salience', 'influence'] }],
    });
  });

  it('weighs what is next to nothing, where nothing else is known', () => {
    // Both weights would be 0: (1 × 1 + 3 × −1) ÷ 4.
    const { value, interval, items } = meanOf([[1, 1e-200, 1e-200], [-1, 3e-200, 1e-200]]);
    expect(value).toBeCloseTo(-0.5, 12);
    expect(interval).toEqual([expect.closeTo(-0.5, 12), expect.closeTo(-0.5, 12)]);
    expect(items.map(({ weight }) => weight)).toEqual([expect.closeTo(0.25, 12), expect.closeTo(0.75, 12)]);
  });

  it('gives an assumed salience to those without one, and says so', () => {
    const result = meanOf([[0.5, 1, 1], [-1, null, 1]], { assumedSalience: 0.5 });
    // (0.5 − 0.5) / 1.5 = 0.
    expect(result).toMatchObject({ value: 0, assumedSalience: 0.5, leftOut: [] });
  });

  it('knows nothing without weight', () => {
    expect(meanOf([])).toMatchObject({ value: null, interval: [-1, 1] });
    expect(meanOf([[1, 0, 1]])).toMatchObject({ value: null, interval: [-1, 1], items: [{ weight: 0 }] });
    expect(meanOf([[null, null, null]])).toMatchObject({ value: null, interval: [-1, 1], items: [] });
  });

  it('finds the true bounds, as trying out every corner does', () => {
    const part = (min: number) => fc.option(fc.integer({ min, max: 4 }).map((value) => value / 4));
    const rows = fc.array(fc.tuple(part(-4), part(0), part(0)) as fc.Arbitrary<Row>, { minLength: 1, maxLength: 4 });
    const corners = (value: number | null, least: number): number[] => (value === null ? [least, 1] : [value]);
    fc.assert(
      fc.property(rows, (list) => {
        let sums: [weight: number, moment: number][] = [[0, 0]];
        for (const [position, salience, influence] of list) {
          const own = corners(position, -1).flatMap((p) => corners(salience, 0).flatMap((s) => corners(influence, 0).map((i) => [s * i, s * i * p] as const)));
          sums = sums.flatMap(([weight, moment]) => own.map(([w, m]): [number, number] => [weight + w, moment + m]));
        }
        const means = sums.filter(([weight]) => weight > 0).map(([weight, moment]) => moment / weight);
        const { value, interval } = meanOf(list);
        const [low, high] = means.length === 0 ? [-1, 1] : [Math.min(...means), Math.max(...means)];
        expect(interval[0]).toBeCloseTo(low, 9);
        expect(interval[1]).toBeCloseTo(high, 9);
        if (value !== null) expect(interval[0] <= value && value <= interval[1]).toBe(true);
      }),
    );
  });

  it('counts an influence that is partly known as it stands', () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'Test' },
      actors: [{ id: 'a', name: 'a' }, { id: 'b', name: 'b' }],
      objectives: [{ id: 'law', label: 'A new law' }],
      criteria: ['power', 'money'].map((id) => ({ id, label: id, measures: 'influence', scale: 'zero-to-one' })),
      positions: [{ id: '1', actor: 'a', objective: 'law', value: 1, salience: 1 }, { id: '2', actor: 'b', objective: 'law', value: -1, salience: 1 }],
      assessments: [{ id: '1', actor: 'a', criterion: 'power', value: 1 }, { id: '2', actor: 'b', criterion: 'power', value: 0.5 }, { id: '3', actor: 'b', criterion: 'money', value: 0.5 }],
    });
    // a by 1, b by 0.5: (1 − 0.5) / 1.5, and no wider for what is not known of a.
    const [result] = weightedMeanPosition.compute(document);
    expect(result).toMatchObject({ value: expect.closeTo(1 / 3, 12), interval: [expect.closeTo(1 / 3, 12), expect.closeTo(1 / 3, 12)] });
  });

  it('never puts the value outside its interval by rounding', () => {
    const tenth = (min: number) => fc.integer({ min, max: 10 }).map((value) => value / 10);
    fc.assert(
      fc.property(fc.array(fc.tuple(tenth(-10), tenth(1), tenth(1)), { minLength: 2, maxLength: 9 }), (list) => {
        const { value, interval } = meanOf(list);
        expect(interval[0]).toBeLessThanOrEqual(value!);
        expect(interval[1]).toBeGreaterThanOrEqual(value!);
      }),
    );
  });

  it('gives the mean of 59.8 that Bueno de Mesquita prints', () => {
    // Prediction / The Predictioneer’s Game (2009), appendix I: influence, salience (%) and position (0..100) of the stakeholders, of
    // whom 12 to 51 are printed as their sums only, ΣISP = 812,400 and ΣIS = 16,528: here one stakeholder of salience 100.
    const table: [influence: number, salience: number, position: number][] = [
      [4.61, 90, 0], [3.07, 90, 0], [4.61, 90, 0], [4.61, 90, 0], [1.54, 75, 0], [3.07, 90, 0], [3.07, 90, 0], [3.07, 90, 0],
      [3.69, 90, 0], [4.61, 90, 10], [1.01, 80, 10], [165.28, 100, 812_400 / 16_528],
      [12, 90, 95], [22, 95, 95], [26, 95, 100], [40, 90, 100], [3.57, 90, 100],
    ];
    const document = requireDocument({
      version: 1,
      cause: { title: 'Test' },
      scales: [{ id: 'to-100', kind: 'numeric', min: 0, max: 100 }, { id: 'to-200', kind: 'numeric', min: 0, max: 200 }],
      actors: table.map((_, index) => ({ id: `${index}`, name: `${index}` })),
      objectives: [{ id: 'issue', label: 'Issue' }],
      criteria: [{ id: 'power', label: 'Power', measures: 'influence', scale: 'to-200' }],
      positions: table.map(([, salience, value], index) => ({ id: `${index}`, actor: `${index}`, objective: 'issue', value, scale: 'to-100', salience: salience / 100 })),
      assessments: table.map(([value], index) => ({ id: `${index}`, actor: `${index}`, criterion: 'power', value })),
    });
    expect(50 + 50 * weightedMeanPosition.compute(document)[0]!.value!).toBeCloseTo(59.8, 1);
  });

  it('says where the mean lies, who weighs most, and whom it lacks', () => {
    const said = (rows: readonly Row[], options: Partial<WeightedMeanPositionOptions> = {}): unknown => weightedMeanPosition.explain!([meanOf(rows, options)]);
    expect(said([[0.5, 1, 1], [-1, null, 1], [null, 1, null], [0, 0, 1]])).toEqual([
      { code: 'weighted-mean-position.for', params: { objective: 'law', value: 0.5 } },
      { code: 'weighted-mean-position.between', params: { low: expect.closeTo(-0.5, 9), high: expect.closeTo(0.75, 9) } },
      { code: 'weighted-mean-position.heaviest', params: { actors: ['a0'], count: 1, more: 0 } },
      { code: 'forces.positions-unknown', params: { actors: ['a2'], count: 1, more: 0, total: 4 } },
      { code: 'weighted-mean-position.no-salience', params: { actors: ['a1'], count: 1, more: 0 } },
      { code: 'weighted-mean-position.no-influence', params: { actors: ['a2'], count: 1, more: 0 } },
    ]);
    expect(said([[-1, null, 1]], { assumedSalience: 0.5 })).toMatchObject([{ code: 'weighted-mean-position.against' }, { code: 'weighted-mean-position.heaviest' }, { code: 'weighted-mean-position.assumed', params: { salience: 0.5 } }]);
    expect(said([[0, 1, 1]])).toMatchObject([{ code: 'weighted-mean-position.even' }, {}]);
    // By weight: a1 1, a0 0.5.
    expect(said([[1, 0.5, 1], [1, 1, 1]])).toMatchObject([{}, { code: 'weighted-mean-position.heaviest', params: { actors: ['a1', 'a0'] } }]);
    // From −0.5 to 0.5 is said, though its middle is 0.
    expect(said([[0, 1, 1], [null, 1, 1]])).toMatchObject([{ code: 'weighted-mean-position.even' }, { code: 'weighted-mean-position.between', params: { low: -0.5, high: 0.5 } }, {}, {}]);
    expect(said([])).toEqual([{ code: 'weighted-mean-position.none', params: {} }]);
    // Two objectives, of which one has a mean: the other says that it has none, and what is missing is said once.
    const both = [meanOf([[1, 1, 1], [1, null, 1]]), { ...meanOf([[null, null, 1], [1, null, 1]]), objective: 'budget' }];
    expect(weightedMeanPosition.explain!(both)).toEqual([
      { code: 'weighted-mean-position.for', params: { objective: 'law', value: 1 } },
      { code: 'weighted-mean-position.heaviest', params: { actors: ['a0'], count: 1, more: 0 } },
      { code: 'weighted-mean-position.unknown', params: { objective: 'budget', value: null } },
      { code: 'forces.positions-unknown.several', params: { count: 1, total: 4, actors: ['a0'] } },
      { code: 'weighted-mean-position.no-salience', params: { actors: ['a1', 'a0'], count: 2, more: 0 } },
    ]);
  });
});
