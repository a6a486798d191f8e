import { describe, expect, it } from 'vitest';
import { WrongUseError } from '../../errors.ts';
import { requireDocument } from '../../model/parse-document.ts';
import { Sensitivity } from './sensitivity-result.ts';
import { sensitivity, type SensitivityOptions } from './sensitivity.ts';

interface Row {
  readonly position?: number | null | readonly number[];
  readonly influence?: number | null | readonly number[];
  readonly law?: number;
  readonly interest?: number;
}

const list = (value: number | null | undefined | readonly number[]): readonly (number | null)[] => (value === undefined ? [] : typeof value === 'number' || value === null ? [value] : value);

/** Actors a0, a1, … judged by assessors 0, 1, …: influence and interest on 0..10 by steps of 1, positions on −4..+4. */
function run(rows: readonly Row[], options: Partial<SensitivityOptions> = {}, reversed = false): Sensitivity {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: rows.map((_, index) => ({ id: `a${index}`, name: `a${index}` })),
    assessors: [0, 1, 2].map((id) => ({ id: `${id}`, name: `${id}` })),
    objectives: [{ id: 'law', label: 'A new law' }],
    criteria: [
      { id: 'power', label: 'Power', measures: 'influence', scale: 'zero-to-ten', ...(reversed ? { reversed } : {}) },
      ...(rows.some(({ law }) => law !== undefined) ? [{ id: 'law', label: 'Law', measures: 'influence', scale: 'zero-to-ten' }] : []),
      { id: 'care', label: 'Care', measures: 'interest', scale: 'zero-to-ten' },
    ],
    positions: rows.flatMap(({ position }, index) => list(position).map((value, assessor) => ({ id: `${index} ${assessor}`, actor: `a${index}`, objective: 'law', value, scale: 'minus-four-to-four', assessor: `${assessor}` }))),
    assessments: rows.flatMap(({ influence, law, interest }, index) => [
      ...list(influence).map((value, assessor) => ({ id: `i${index} ${assessor}`, actor: `a${index}`, criterion: 'power', value, assessor: `${assessor}` })),
      ...(law === undefined ? [] : [{ id: `l${index}`, actor: `a${index}`, criterion: 'law', value: law }]),
      ...(interest === undefined ? [] : [{ id: `c${index}`, actor: `a${index}`, criterion: 'care', value: interest }]),
    ]),
  });
  const result = sensitivity.compute(document, options);
  expect(Sensitivity.parse(result)).toEqual(result);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  return result;
}

const movesOf = ({ moves }: Sensitivity, answer: string): unknown[] =>
  moves.filter((move) => move.answer === answer).map(({ actor, moved, direction, from, to }) => [actor, moved, direction, from, to]);

describe('sensitivity', () => {
  it('finds the single steps that change who leads', () => {
    // Net 2/4·1 − 1·0.4 = 0.1. A step of a0's position is 0.25: 0.5 → 0.25 gives −0.15. A step of a1's influence, 0.1, makes it 0,
    // one of its position cannot (already −1, and up helps). a0's influence down to 0.9: 0.05, still for.
    const result = run([{ position: 2, influence: 10 }, { position: -4, influence: 4 }]);
    expect(result.sides).toEqual([{ objective: 'law', side: 'for', net: expect.closeTo(0.1, 12), probability: 1, standardError: 0, deciding: ['a0', 'a1'] }]);
    expect(movesOf(result, 'side')).toEqual([
      ['a0', 'position', 'lower', 'for', 'against'],
      ['a1', 'influence', 'higher', 'for', 'even'],
    ]);
    expect(result.moves[0]).toMatchObject({ criterion: null, objective: 'law' });
    expect(result.moves[1]).toMatchObject({ criterion: 'power', objective: 'law' });
    expect(result.changing).toEqual({ side: 2, grid: 0, top: 0 });
    // Moves: positions 2 + 1, influence 1 + 2 for the side; influence 1 + 2 again for the top.
    expect(result.tested).toBe(9);
  });

  it('finds those that change a cell, and counts the cells', () => {
    // Interest 5 is high at 0.5 and low one step down; influence 10 stays high.
    const result = run([{ influence: 10, interest: 5 }, { influence: 2, interest: 2 }, {}]);
    expect(movesOf(result, 'grid')).toEqual([['a0', 'interest', 'lower', 'key-players', 'keep-satisfied']]);
    expect(result.grid.deciding).toEqual(['a0']);
    expect(result.grid.classes.map(({ count }) => count)).toEqual([1, 0, 0, 1, 1]);
    expect(movesOf(run([{ influence: 10, interest: 5 }], { interestThreshold: 0.3 }), 'grid')).toEqual([]);
    expect(run([{}]).sides).toMatchObject([{ side: 'unknown', net: null, deciding: [] }]);
  });

  it('finds those that change who is first', () => {
    // 7, 6 and 4: the second draws level one step up, the first sinks to level one step down.
    const close = run([{ influence: 7 }, { influence: 6 }, { influence: 4 }]);
    expect(close.ranking.first).toEqual(['a0']);
    expect(movesOf(close, 'top')).toEqual([['a0', 'influence', 'lower', 'first', 'shares-first'], ['a1', 'influence', 'higher', 'behind', 'shares-first']]);
    // Level: each is alone in front one step up, behind one step down.
    const level = run([{ influence: 7 }, { influence: 7 }]);
    expect(level.ranking.first).toEqual(['a0', 'a1']);
    expect(movesOf(level, 'top')).toHaveLength(4);
    expect(movesOf(level, 'top')[1]).toEqual(['a0', 'influence', 'lower', 'shares-first', 'behind']);
    expect(movesOf(run([{ influence: 9 }, { influence: 6 }]), 'top')).toEqual([]);
    expect(run([{}, {}]).ranking.first).toEqual([]);
    // A reversed criterion is answered the other way round: 3 of 10 is 0.7.
    expect(movesOf(run([{ influence: 3 }, { influence: 4 }], {}, true), 'top')).toEqual([
      ['a0', 'influence', 'higher', 'first', 'shares-first'],
      ['a1', 'influence', 'lower', 'behind', 'shares-first'],
    ]);
  });

  it('draws the ranking from what is unknown and disputed', () => {
    // a0 is between 0.5 and 0.7 by its assessors, a1 at 0.6: even odds. Half of a2 is unknown: from 0.1 to 0.6, so never above.
    const { ranking, draws } = run([{ influence: [4, 8], law: 6 }, { influence: 6, law: 6 }, { influence: 2 }]);
    expect(draws).toBe(2_000);
    const near = (...ends: number[]): unknown[] => ends.map((end) => expect.closeTo(end, 12));
    expect(ranking.actors.map(({ actor, range }) => [actor, range])).toEqual(expect.arrayContaining([['a0', near(0.5, 0.7)], ['a1', near(0.6, 0.6)], ['a2', near(0.1, 0.6)]]));
    const pair = ranking.pairs.find(({ actor, otherActor }) => actor === 'a0' && otherActor === 'a1')!;
    expect(Math.abs(pair.probability - 0.5)).toBeLessThan(4 * pair.standardError);
    expect(pair.standardError).toBeCloseTo(Math.sqrt(0.25 / 2_000), 3);
    expect(ranking.actors.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
    expect(ranking.actors.at(-1)).toMatchObject({ actor: 'a2', probability: 0, standardError: 0 });
    expect(ranking.pairs).toHaveLength(3);
  });

  it('shares the first place among equals, and draws the same again', () => {
    const { ranking } = run([{ influence: 7 }, { influence: 7 }, { influence: 3 }], { top: 2 });
    expect(ranking.actors).toMatchObject([{ actor: 'a0', probability: 0.5 }, { actor: 'a1', probability: 0.5 }, { actor: 'a2', probability: 0 }]);
    expect(ranking.pairs).toEqual([{ actor: 'a0', otherActor: 'a1', probability: 0.5, standardError: expect.closeTo(Math.sqrt(0.25 / 2_000), 12) }]);
    const rows = [{ influence: [2, 9], position: 1 }, { influence: null, position: -1 }];
    expect(run(rows)).toEqual(run(rows));
    expect(run(rows, { seed: 2 })).not.toEqual(run(rows));
    expect(run(rows, { top: 0, listed: 0 })).toMatchObject({ moves: [], ranking: { pairs: [] } });
  });

  it('draws on which side the balance stands, unknown positions over the whole scale', () => {
    const sideOf = (rows: readonly Row[]): Sensitivity['sides'][number] => run(rows).sides[0]!;
    expect(sideOf([{ position: 2, influence: 5 }])).toMatchObject({ side: 'for', probability: 1 });
    expect(sideOf([{ position: -2, influence: 5 }])).toMatchObject({ side: 'against', probability: 0 });
    expect(sideOf([{ position: 0, influence: 5 }])).toMatchObject({ side: 'even', probability: 0.5 });
    // a0 pulls 0.5; a1, of influence 1, is anywhere: against by more than 0.5 a quarter of the time.
    const { probability, standardError } = sideOf([{ position: 2, influence: 10 }, { influence: 10 }]);
    expect(Math.abs(probability - 0.75)).toBeLessThan(4 * standardError);
    // The assessors put a0 between −1 and 1, around 0.5: for it half of the time.
    const disputed = sideOf([{ position: [-4, 2, 4], influence: 10 }]);
    expect(disputed.side).toBe('for');
    expect(Math.abs(disputed.probability - 0.5)).toBeLessThan(4 * disputed.standardError);
  });

  it('ranks by influence, whatever the order in the document', () => {
    const { ranking, tested } = run([{ influence: 2 }, {}, { influence: 7 }, { influence: 6 }], { top: 3 });
    expect(ranking.first).toEqual(['a2']);
    // Nothing is known of a1: its influence, from 0 to 1, is above 0.7 three times of ten.
    expect(ranking.actors.map(({ actor }) => actor)).toEqual(['a2', 'a1', 'a0', 'a3']);
    const sure = (actor: string, otherActor: string): object => ({ actor, otherActor, probability: 1, standardError: 0 });
    expect(ranking.pairs).toEqual([sure('a2', 'a3'), sure('a2', 'a0'), sure('a3', 'a0')]);
    expect(tested).toBe(6);
    expect(movesOf(run([{ influence: 4 }, { influence: 6 }, { influence: 7 }]), 'top')).toEqual([['a1', 'influence', 'higher', 'behind', 'shares-first'], ['a2', 'influence', 'lower', 'first', 'shares-first']]);
    // Alone, one is first whatever moves; at the end of the scale there is no higher answer.
    expect(movesOf(run([{ influence: 5 }]), 'top')).toEqual([]);
    expect(movesOf(run([{ influence: 10 }, { influence: 9 }]), 'top')).toEqual([['a0', 'influence', 'lower', 'first', 'shares-first'], ['a1', 'influence', 'higher', 'behind', 'shares-first']]);
    // One of two criteria moves the score by half of its step: 0.55 comes level with 0.6, and no further.
    expect(movesOf(run([{ influence: 6, law: 6 }, { influence: 5, law: 6 }]), 'top')).toEqual([
      ['a0', 'influence', 'lower', 'first', 'shares-first'], ['a0', 'influence', 'lower', 'first', 'shares-first'],
      ['a1', 'influence', 'higher', 'behind', 'shares-first'], ['a1', 'influence', 'higher', 'behind', 'shares-first'],
    ]);
  });

  it('moves a position by its weight, either way, and only where position and influence are known', () => {
    // a1's step of 0.25 weighs 0.4: 0.5 − 0.1 is still for.
    expect(run([{ position: 2, influence: 10 }, { position: 0, influence: 4 }]).sides[0]).toMatchObject({ side: 'for', deciding: [] });
    expect(movesOf(run([{ position: -1, influence: 10 }]), 'side')).toEqual([['a0', 'position', 'higher', 'against', 'even']]);
    expect(run([{ position: 2 }]).sides[0]).toMatchObject({ side: 'unknown', net: null });
    expect(run([{ influence: 5 }])).toMatchObject({ tested: 2, sides: [{ side: 'unknown', net: null }] });
    // Two moves of a0's position, two of each influence for the top, two of a0's for the side.
    expect(run([{ position: 2, influence: 5 }, { influence: 5 }, { position: 4 }]).tested).toBe(8);
  });

  it('takes a share of the length as a step where a scale has none', () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'Test' },
      actors: [{ id: 'a', name: 'a' }],
      objectives: [{ id: 'law', label: 'A new law' }],
      criteria: [{ id: 'power', label: 'Power', measures: 'influence', scale: 'zero-to-one' }],
      positions: [{ id: '1', actor: 'a', objective: 'law', value: 0.25 }],
      assessments: [{ id: '1', actor: 'a', criterion: 'power', value: 1 }],
    });
    // A tenth of −1..+1 is 0.2: 0.25 stays for; an eighth, 0.25, brings it to 0.
    expect(sensitivity.compute(document).sides[0]!.deciding).toEqual([]);
    expect(sensitivity.compute(document, { continuousStep: 0.125 }).moves).toMatchObject([{ answer: 'side', direction: 'lower', to: 'even' }]);
  });

  it('gives a result for an empty map, and refuses what it cannot read', () => {
    const empty = sensitivity.compute(requireDocument({ version: 1, cause: { title: 'Test' } }));
    expect(empty).toMatchObject({ tested: 0, moves: [], sides: [], ranking: { first: [], actors: [], pairs: [] } });
    expect(sensitivity.explain!(empty)).toEqual([{ code: 'sensitivity.nothing', params: {} }]);
    expect(() => run([], { draws: 1 })).toThrow(WrongUseError);
    expect(() => run([], { top: 21 })).toThrow(WrongUseError);
  });

  it('says how firm the answers stand', () => {
    expect(sensitivity.explain!(run([{ position: 2, influence: 10, interest: 5 }, { position: -4, influence: 4 }]))).toEqual([
      { code: 'sensitivity.changes', params: { count: 3, total: 11 } },
      { code: 'sensitivity.side.for', params: { objective: 'law', probability: 1 } },
      { code: 'sensitivity.deciding', params: { actors: ['a0', 'a1'], count: 2, more: 0 } },
      { code: 'sensitivity.probability', params: {} },
      { code: 'sensitivity.grid', params: { actors: ['a0'], count: 1, more: 0 } },
      { code: 'sensitivity.first', params: { actors: ['a0'], count: 1, more: 0 } },
      { code: 'sensitivity.likeliest', params: { actor: 'a0', probability: 1, error: 0 } },
      { code: 'sensitivity.closest', params: { actor: 'a0', otherActor: 'a1', probability: 1 } },
    ]);
    expect(sensitivity.explain!(run([{ position: -4, influence: 9 }, { influence: 1 }]))).toMatchObject([
      { code: 'sensitivity.stable' },
      { code: 'sensitivity.side.against' },
      { code: 'sensitivity.firm' },
      { code: 'sensitivity.probability' },
      { code: 'sensitivity.first' },
      {}, {},
    ]);
    expect(sensitivity.explain!(run([{ interest: 9 }]))).toEqual([{ code: 'sensitivity.stable', params: { count: 0, total: 2 } }, { code: 'sensitivity.side.unknown', params: { objective: 'law' } }]);
  });

  it('says how far it is on its way', () => {
    const steps = [...sensitivity.computeInSteps!(requireDocument({ version: 1, cause: { title: 'Test' }, actors: [{ id: 'a', name: 'a' }], objectives: [{ id: 'law', label: 'Law' }] }))];
    expect(steps.length).toBeGreaterThan(10);
    steps.forEach((share, index) => expect(share).toBeGreaterThanOrEqual(steps[index - 1] ?? 0));
    expect(steps.at(-1)).toBeLessThan(1);
  });
});
