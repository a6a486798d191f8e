import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../../errors.ts';
import { LevelOfEngagement } from '../../model/engagement-level.ts';
import { requireDocument } from '../../model/parse-document.ts';
import { EngagementAssessment } from './engagement-assessment-result.ts';
import { engagementAssessment, type EngagementAssessmentOptions } from './engagement-assessment.ts';
import { engagementGapBetween, engagementStepsBetween } from './engagement-steps-between.ts';

const levels = LevelOfEngagement.options;
type Level = LevelOfEngagement | null | undefined;

/** What is said of whom: the current and the desired level, by whom and when. */
type Said = readonly [actor: string, current: Level, desired: Level, assessor?: string, date?: string];

function assess(said: readonly Said[], influence: Readonly<Record<string, number | null>> = {}, options: Partial<EngagementAssessmentOptions> = {}): EngagementAssessment {
  const names = [...new Set([...said.map(([actor]) => actor), ...Object.keys(influence)])];
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: names.map((id) => ({ id, name: id })),
    assessors: [...new Set(said.flatMap(([, , , assessor]) => assessor ?? []))].map((id) => ({ id, name: id })),
    criteria: [{ id: 'say', label: 'Say', measures: 'influence', scale: 'zero-to-ten' }],
    assessments: Object.entries(influence).map(([actor, value]) => ({ id: actor, actor, criterion: 'say', value })),
    engagementLevels: said.map(([actor, current, desired, assessor, date], index) => ({
      id: `${index}`,
      actor,
      ...(current === undefined ? {} : { current }),
      ...(desired === undefined ? {} : { desired }),
      ...(assessor === undefined ? {} : { assessor }),
      ...(date === undefined ? {} : { date }),
    })),
  });
  const result = engagementAssessment.compute(document, options);
  expect(EngagementAssessment.parse(result)).toEqual(result);
  return result;
}

const codesOf = (result: EngagementAssessment): string[] => engagementAssessment.explain!(result).map(({ code }) => code.replace('engagement-assessment.explain.', ''));

describe('steps between levels of engagement', () => {
  it('count as the page says, every pair by hand', () => {
    // From (down) to (across): unaware, resistant, neutral, supportive, leading. Becoming aware leads to neutral.
    expect(levels.map((from) => levels.map((to) => engagementStepsBetween(from, to)))).toEqual([
      [0, 2, 1, 2, 3],
      [2, 0, 1, 2, 3],
      [1, 1, 0, 1, 2],
      [2, 2, 1, 0, 1],
      [3, 3, 2, 1, 0],
    ]);
  });

  it('are a distance: the same both ways, and never longer than by way of a third', () => {
    for (const a of levels) {
      for (const b of levels) {
        expect(engagementStepsBetween(a, b)).toBe(engagementStepsBetween(b, a));
        for (const c of levels) expect(engagementStepsBetween(a, c)).toBeLessThanOrEqual(engagementStepsBetween(a, b) + engagementStepsBetween(b, c));
      }
    }
  });

  it('say on which side of the desired level an actor stands', () => {
    expect(levels.map((level) => engagementGapBetween(level, 'neutral'))).toEqual(['short', 'short', 'none', 'beyond', 'beyond']);
    expect(levels.map((level) => engagementGapBetween('unaware', level))).toEqual(['none', 'short', 'short', 'short', 'short']);
  });
});

describe('engagement assessment', () => {
  it('lists who should move: the longest way first, then the most influential, the unknown last', () => {
    const { moves, there, beyond } = assess(
      [['press', 'unaware', 'neutral'], ['mayor', 'neutral', 'supportive'], ['bank', 'resistant', 'leading'], ['club', 'supportive', 'supportive'], ['school', 'leading', 'supportive'], ['union', 'supportive', 'leading'], ['parish', 'unaware', 'leading']],
      { mayor: 9, union: null, bank: 2, parish: 5 },
    );
    // Of the two who have three steps to go the parish has more say; of the three with one step the mayor is first, and press and union are unknown.
    expect(moves.map(({ actor, from, to, steps, influence }) => [actor, from, to, steps, influence])).toEqual([
      ['parish', 'unaware', 'leading', 3, 0.5],
      ['bank', 'resistant', 'leading', 3, 0.2],
      ['mayor', 'neutral', 'supportive', 1, 0.9],
      ['press', 'unaware', 'neutral', 1, null],
      ['union', 'supportive', 'leading', 1, null],
    ]);
    expect([there, beyond]).toEqual([['club'], ['school']]);
  });

  it('puts every actor under its levels', () => {
    const { levels: rows } = assess([['a', 'neutral', 'leading'], ['b', 'neutral', undefined], ['c', null, 'leading']]);
    expect(rows.map(({ level }) => level)).toEqual(levels);
    expect(rows[2]).toEqual({ level: 'neutral', current: ['a', 'b'], desired: [] });
    expect(rows[4]).toEqual({ level: 'leading', current: [], desired: ['a', 'c'] });
  });

  it('keeps unknown apart from not assessed, and takes neither for neutral', () => {
    const { actors, unknown, moves } = assess([['a', null, 'supportive'], ['b', undefined, 'supportive'], ['c', 'neutral', null]], { d: 1 });
    expect(actors.map(({ current, desired }) => [current.why, desired.why])).toEqual([
      ['assessed-unknown', null], ['not-assessed', null], [null, 'assessed-unknown'], ['not-assessed', 'not-assessed'],
    ]);
    expect(actors[0]).toMatchObject({ gap: null, steps: null, interval: [0, 2] });
    expect(actors[3]).toMatchObject({ gap: null, steps: null, interval: [0, 3] });
    expect(actors[0]!.current.possible).toEqual(levels);
    expect(unknown).toEqual({ current: ['a', 'b', 'd'], desired: ['c', 'd'] });
    expect(moves).toEqual([]);
  });

  it('takes the median of those who say that the actor is aware, where most say so', () => {
    const of = (...said: Level[]) => assess(said.map((level, index) => ['a', level, undefined, `x${index}`])).actors[0]!.current;
    expect(of('resistant', 'neutral', 'leading')).toMatchObject({ level: 'neutral', said: ['resistant', 'neutral', 'leading'], assessors: 3, why: null });
    // In the order of the table the middle one would be resistant, which is said once and by nobody else.
    expect(of('unaware', 'supportive', 'leading', 'leading')).toMatchObject({ level: 'leading' });
    expect(of('unaware', 'unaware', 'leading')).toMatchObject({ level: 'unaware', possible: ['unaware'] });
    expect(of('neutral', 'neutral')).toMatchObject({ level: 'neutral', said: ['neutral'], assessors: 2 });
    // Who does not know has no part in it.
    expect(of('neutral', null)).toMatchObject({ level: 'neutral', assessors: 1, records: ['0', '1'] });
  });

  it('claims no level where the assessors are evenly divided', () => {
    const of = (...said: Level[]) => assess(said.map((level, index) => ['a', level, 'leading', `x${index}`])).actors[0]!;
    expect(of('resistant', 'supportive').current).toMatchObject({ level: null, why: 'divided', possible: ['resistant', 'neutral', 'supportive'], said: ['resistant', 'supportive'] });
    // All of these leave it short of leading, by 1 to 3 steps.
    expect(of('resistant', 'supportive')).toMatchObject({ gap: 'short', steps: null, interval: [1, 3] });
    expect(of('unaware', 'neutral').current.possible).toEqual(['unaware', 'neutral']);
    expect(of('supportive', 'leading')).toMatchObject({ gap: null, steps: null, interval: [0, 1] });
    // Either way it is three steps.
    expect(of('unaware', 'resistant')).toMatchObject({ gap: 'short', steps: 3, interval: [3, 3] });
  });

  it('moves on what is sure alone, the surely longer way first', () => {
    const { moves, disputed, unknown } = assess([['a', 'neutral', 'leading'], ['b', 'resistant', 'leading', 'x'], ['b', 'supportive', 'leading', 'y'], ['c', 'neutral', 'supportive', 'x'], ['c', 'leading', 'supportive', 'y']]);
    expect(moves.map(({ actor, from, steps, interval }) => [actor, from, steps, interval])).toEqual([['a', 'neutral', 2, [2, 2]], ['b', null, null, [1, 3]]]);
    expect(disputed).toEqual(['b', 'c']);
    expect(unknown).toEqual({ current: [], desired: [] });
  });

  it('counts the newest of each assessor, level by level', () => {
    const { actors, basis } = assess([['a', 'unaware', 'supportive', 'x', '2023'], ['a', 'neutral', undefined, 'x', '2024-05'], ['a', 'resistant', undefined, 'x', '2024-02']]);
    expect(actors[0]!.current).toMatchObject({ level: 'neutral', records: ['1'] });
    // The newer records say nothing of the desired level, so the older one stands.
    expect(actors[0]!.desired).toMatchObject({ level: 'supportive', records: ['0'] });
    expect(basis).toEqual({ records: 3, counted: 2, assessors: 1, oldest: '2023', newest: '2024-05' });
    // That an assessor does not know any more is newer, too.
    expect(assess([['a', 'neutral', undefined, 'x', '2023'], ['a', null, undefined, 'x', '2024']]).actors[0]!.current).toMatchObject({ level: null, why: 'assessed-unknown' });
    expect(assess([['a', 'neutral', 'neutral']]).basis).toEqual({ records: 1, counted: 1, assessors: 1, oldest: null, newest: null });
  });

  it('takes influence by the measure asked for, and refuses an objective that is not there', () => {
    const said: Said[] = [['a', 'neutral', 'leading'], ['b', 'neutral', 'leading']];
    expect(assess(said, { b: 3 }).moves.map(({ actor }) => actor)).toEqual(['b', 'a']);
    expect(assess(said, { b: 3 }, { influenceMeasure: 'power' }).moves.map(({ actor }) => actor)).toEqual(['a', 'b']);
    expect(() => assess(said, {}, { objective: 'none' })).toThrow(NotFoundError);
  });

  it('explains who moves and what is unknown, and says so where nothing is', () => {
    expect(codesOf(assess([]))).toEqual(['scoring.explain.empty']);
    expect(codesOf(assess([], { a: 1 }))).toEqual(['nothing']);
    expect(codesOf(assess([['a', null, 'leading']]))).toEqual(['current-unknown']);
    expect(codesOf(assess([['a', 'leading', 'leading']]))).toEqual(['moves', 'there']);
    const said: Said[] = [
      ['a', 'unaware', 'leading'], ['b', 'resistant', 'supportive'], ['c', 'neutral', 'supportive'], ['d', 'leading', 'neutral'], ['e', 'neutral', 'neutral'],
      ['f', 'resistant', 'leading', 'x'], ['f', 'neutral', 'leading', 'y'], ['g', undefined, 'leading'], ['h', 'neutral', undefined],
    ];
    const result = assess(said);
    expect(codesOf(result)).toEqual(['moves', 'first', 'steps', 'steps', 'steps', 'unsure', 'unaware', 'resistant', 'beyond', 'there', 'disputed', 'current-unknown', 'desired-unknown', 'rule']);
    const [moves, first, three] = engagementAssessment.explain!(result);
    expect([moves!.params, first!.params, three!.params]).toEqual([
      { moves: 4, known: 6 },
      { actor: 'a', fromTerm: 'engagement-level.unaware', toTerm: 'engagement-level.leading' },
      { steps: 3, actors: ['a'], more: 0 },
    ]);
  });

  it('reads any id', () => {
    expect(assess([['__proto__', 'unaware', 'neutral'], ['', 'neutral', 'neutral'], ['constructor', 'leading', 'neutral']])).toMatchObject({ moves: [{ actor: '__proto__' }], there: [''], beyond: ['constructor'] });
  });

  it('puts every actor that can be compared in one list, in any document', () => {
    const level = fc.constantFrom<Level>(...levels, null, undefined);
    const said = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), level, level, fc.constantFrom('x', 'y', undefined), fc.constantFrom('2023', '2024', undefined)), { maxLength: 12 });
    fc.assert(
      fc.property(said, (all) => {
        const { actors, moves, there, beyond } = assess(all as unknown as Said[]);
        const listed = [...moves.map(({ actor }) => actor), ...there, ...beyond];
        expect(new Set(listed).size).toBe(listed.length);
        expect([...listed].sort()).toEqual(actors.flatMap(({ actor, gap }) => (gap === null ? [] : [actor])).sort());
        for (const { current, desired, steps, interval } of actors) {
          for (const { level: one, possible } of [current, desired]) expect(one === null ? possible.length > 1 : possible).toEqual(one === null ? true : [one]);
          expect(interval[0]).toBeLessThanOrEqual(interval[1]);
          if (current.level !== null && desired.level !== null) expect(steps).toBe(engagementStepsBetween(current.level, desired.level));
        }
      }),
      { numRuns: 200, seed: 20261130 },
    );
  });
});
