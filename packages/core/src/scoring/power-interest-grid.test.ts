import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requireDocument } from '../model/parse-document.ts';
import { PowerInterestGrid, type GridActor } from './power-interest-grid-result.ts';
import { powerInterestGrid, type PowerInterestGridOptions } from './power-interest-grid.ts';

type Answer = number | null | undefined;

const criteria = [
  { id: 'gain', label: 'Gain', measures: 'interest', scale: 'zero-to-ten', weight: 3 },
  { id: 'time', label: 'Time', measures: 'interest', scale: 'zero-to-ten' },
  { id: 'law', label: 'Law', measures: 'influence', scale: 'zero-to-ten' },
];

/** One actor, with its answers on gain and time (interest) and law (influence); undefined was never asked. */
function grid(actors: [Answer, Answer, Answer][], options: Partial<PowerInterestGridOptions> = {}): PowerInterestGrid {
  const assessments = actors.flatMap((row, actor) =>
    row.flatMap((value, index) => (value === undefined ? [] : [{ id: `${actor}-${index}`, actor: `a${actor}`, criterion: criteria[index]!.id, value }])),
  );
  const document = requireDocument({ version: 1, cause: { title: 'Test' }, actors: actors.map((_, index) => ({ id: `a${index}`, name: `a${index}` })), criteria, assessments });
  const result = powerInterestGrid.compute(document, options);
  expect(PowerInterestGrid.parse(result)).toEqual(result);
  return result;
}

const one = (...row: [Answer, Answer, Answer]): GridActor => grid([row]).actors[0]!;

describe('power-interest grid', () => {
  it('places the four corners', () => {
    const result = grid([[9, 9, 9], [1, 1, 9], [9, 9, 1], [1, 1, 1], [9, 9, undefined]]);
    expect(result.actors.map(({ class: cell }) => cell)).toEqual(['key-players', 'keep-satisfied', 'keep-informed', 'minimal-effort', 'unclassified']);
    expect(result.classes.map(({ class: cell, actors }) => [cell, actors])).toEqual([
      ['key-players', ['a0']],
      ['keep-satisfied', ['a1']],
      ['keep-informed', ['a2']],
      ['minimal-effort', ['a3']],
      ['unclassified', ['a4']],
    ]);
    expect(result.actors[1]!.advice).toEqual({ code: 'grid.advice.keep-satisfied', params: { actors: ['a1'], more: 0 } });
  });

  it('counts a score exactly at the threshold as high, whatever the rounding', () => {
    expect(one(5, 5, 5).class).toBe('key-players');
    // (3 × 0.6 + 0.9) / 4 = 0.675, of which the doubles make a little less; (3 × 0.3 + 0.9) / 4 = 0.45.
    expect(grid([[6, 9, 9]], { interestThreshold: 0.675 }).actors[0]!.class).toBe('key-players');
    expect(grid([[3, 9, 9]], { interestThreshold: 0.45 }).actors[0]!.class).toBe('key-players');
    expect(grid([[3, 9, 9]], { interestThreshold: 0.46 }).actors[0]!.class).toBe('keep-satisfied');
  });

  it('names the moves of one step that change the cell', () => {
    // Interest (3 × 0.5 + 0.6)/4 = 0.525. Gain one lower: 0.45, low. Time one lower: 0.5, still high.
    // Influence 0.6: one lower is 0.5, still high.
    expect(one(5, 6, 6)).toMatchObject({
      class: 'key-players',
      stable: false,
      moves: [{ axis: 'interest', criterion: 'gain', direction: 'lower', class: 'keep-satisfied' }],
    });
    // Influence 0.4: one higher is 0.5, high.
    expect(one(9, 9, 4).moves).toEqual([{ axis: 'influence', criterion: 'law', direction: 'higher', class: 'key-players' }]);
    expect(one(9, 9, 9)).toMatchObject({ stable: true, moves: [] });
    expect(one(9, 9, undefined)).toMatchObject({ stable: null, moves: [] });
    // Nothing is below a threshold of 0, not even one step under the lowest answer.
    expect(grid([[0, 0, 0]], { interestThreshold: 0, influenceThreshold: 0 }).actors[0]).toMatchObject({ class: 'key-players', stable: true });
  });

  it('speaks of the answer, not of the measure, where a criterion is reversed; and stops at the end of a scale', () => {
    const build = (value: string, scale: string, reversed: boolean): GridActor => {
      const document = requireDocument({
        version: 1,
        cause: { title: 'Test' },
        actors: [{ id: 'a', name: 'a' }],
        criteria: [
          { id: 'gain', label: 'Gain', measures: 'interest', scale: 'zero-to-ten' },
          { id: 'dependence', label: 'Dependence', measures: 'influence', scale, reversed },
        ],
        scales: [{ id: 'three', kind: 'levels', levels: [{ id: 'l' }, { id: 'm' }, { id: 'h' }] }],
        assessments: [
          { id: '1', actor: 'a', criterion: 'gain', value: 10 },
          { id: '2', actor: 'a', criterion: 'dependence', value },
        ],
      });
      return powerInterestGrid.compute(document).actors[0]!;
    };
    // Medium dependence is influence 0.5, high; a higher dependence makes it 0.
    expect(build('m', 'three', true).moves).toEqual([{ axis: 'influence', criterion: 'dependence', direction: 'higher', class: 'keep-informed' }]);
    // High dependence is influence 0; one step less makes it 0.5.
    expect(build('h', 'three', true).moves).toEqual([{ axis: 'influence', criterion: 'dependence', direction: 'lower', class: 'key-players' }]);
    expect(build('l', 'three', true).stable).toBe(true);
  });

  it('lists the cells that the unknown part allows', () => {
    // Interest: gain 0.9 known (weight 3 of 4), time unknown: [0.675, 0.925], surely high. Influence unknown: [0, 1].
    expect(one(9, null, undefined)).toMatchObject({ class: 'unclassified', possible: ['key-players', 'keep-informed'] });
    expect(one(undefined, undefined, undefined).possible).toEqual(['key-players', 'keep-satisfied', 'keep-informed', 'minimal-effort']);
    // Time 0.9 known (1 of 4): value 0.9, interval [0.225, 0.975].
    expect(one(undefined, 9, 9)).toMatchObject({ class: 'key-players', possible: ['key-players', 'keep-satisfied'] });
    expect(one(9, 9, 9).possible).toEqual(['key-players']);
  });

  it('gives the criteria that pull hardest as reasons, and what is unknown', () => {
    // Interest high: gain pulls 3/4 × 0.3, time 1/4 × 0.5, so gain comes first. Influence low by law.
    const { reasons, unknown } = one(8, 10, 2);
    expect(reasons).toEqual([
      { code: 'reason.interest.high', params: { actor: 'a0', score: expect.closeTo(0.85, 12), threshold: 0.5 } },
      { code: 'reason.interest.criterion', params: { criterion: 'gain', value: 0.8, share: 0.75 } },
      { code: 'reason.interest.criterion', params: { criterion: 'time', value: 1, share: 0.25 } },
      { code: 'reason.influence.low', params: { actor: 'a0', score: 0.2, threshold: 0.5 } },
      { code: 'reason.influence.criterion', params: { criterion: 'law', value: 0.2, share: 1 } },
    ]);
    expect(unknown).toEqual([]);
    // Gain alone is known, 3/4 of the weight: 0.9, between 0.675 and 0.925.
    expect(one(9, undefined, 2).reasons.slice(0, 2)).toEqual([
      { code: 'reason.interest.high', params: { actor: 'a0', score: 0.9, threshold: 0.5 } },
      { code: 'reason.interest.partly', params: { actor: 'a0', coverage: 0.75, low: expect.closeTo(0.675, 12), high: expect.closeTo(0.925, 12) } },
    ]);
    // Time pulls the other way, so it is no reason for a low interest.
    expect(one(1, 9, 2).reasons.map(({ params }) => params['criterion'])).toEqual([undefined, 'gain', undefined, 'law']);
    expect(one(null, 9, undefined).unknown).toEqual([
      { code: 'reason.interest.assessed-unknown', params: { actor: 'a0', criterion: 'gain' } },
      { code: 'reason.influence.not-assessed', params: { actor: 'a0', criterion: 'law' } },
    ]);
    const other = grid([[1, 1, 1]], { influenceMeasure: 'power', reasons: 0 }).actors[0]!;
    expect(other.unknown).toEqual([{ code: 'reason.influence.no-criteria', params: { actor: 'a0' } }]);
    expect(other.reasons).toHaveLength(1);
  });

  it('explains itself: cells with their advice, the first reasons, who is near a border, and the rule', () => {
    const explain = (rows: [Answer, Answer, Answer][]) => powerInterestGrid.explain!(grid(rows));
    expect(explain([[9, 9, 9], [1, 1, 1], [9, 9, undefined], [9, 9, 5]])).toEqual([
      { code: 'grid.advice.key-players', params: { actors: ['a0', 'a3'], more: 0 } },
      { code: 'grid.advice.minimal-effort', params: { actors: ['a1'], more: 0 } },
      { code: 'grid.advice.unclassified', params: { actors: ['a2'], more: 0 } },
      { code: 'scoring.explain.because', params: { actor: 'a0', criteria: ['gain', 'time', 'law'] } },
      { code: 'scoring.explain.unstable', params: { actors: ['a3'], more: 0 } },
      { code: 'power-interest-grid.explain.rule', params: { interest: 0.5, influence: 0.5 } },
    ]);
    expect(explain([])).toEqual([{ code: 'scoring.explain.empty', params: {} }]);
  });

  it('is empty without actors', () => {
    const result = grid([]);
    expect(result.actors).toEqual([]);
    expect(result.classes.every(({ actors }) => actors.length === 0)).toBe(true);
  });

  it('always counts the actual cell among the possible ones, and each move is a real one', () => {
    const answer = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(null), fc.constant(undefined));
    fc.assert(
      fc.property(fc.tuple(answer, answer, answer), (row) => {
        const actor = one(...row);
        if (actor.class !== 'unclassified') expect(actor.possible).toContain(actor.class);
        for (const { criterion, direction, class: cell } of actor.moves) {
          const moved = row.map((value, index) => (criteria[index]!.id === criterion ? value! + (direction === 'higher' ? 1 : -1) : value)) as typeof row;
          expect(one(...moved).class).toBe(cell);
        }
        // And where no move is listed, none of the two directions of any known answer changes the cell.
        if (actor.stable === true) {
          row.forEach((value, index) => {
            if (typeof value !== 'number') return;
            for (const other of [value - 1, value + 1].filter((v) => v >= 0 && v <= 10)) {
              expect(one(...(row.map((v, i) => (i === index ? other : v)) as typeof row)).class).toBe(actor.class);
            }
          });
        }
      }),
    );
  });
});
