import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../../errors.ts';
import { requireDocument } from '../../model/parse-document.ts';
import { MeasureScores, type ActorScore } from './actor-score.ts';
import { score, type ScoreOptions } from './score.ts';

type Records = Record<string, unknown>[];

const criterion = (id: string, more: Record<string, unknown> = {}) => ({ id, label: id, measures: 'influence', scale: 'zero-to-ten', ...more });

function answers(list: [string, unknown, Record<string, unknown>?][], actor = 'a'): Records {
  return list.map(([criterionId, value, more], index) => ({ id: `${actor}${index}`, actor, criterion: criterionId, value, ...more }));
}

function scoresOf(criteria: Records, assessments: Records, options: Partial<ScoreOptions> = {}, more: Record<string, unknown> = {}): ActorScore[] {
  const names = ['a', 'b'];
  const assessors = ['x', 'y', 'z'].map((id) => ({ id, name: id }));
  const document = requireDocument({ version: 1, cause: { title: 'Test' }, actors: names.map((id) => ({ id, name: id })), criteria, assessments, assessors, ...more });
  const result = score.compute(document, options);
  expect(MeasureScores.parse(result)).toEqual(result);
  return result.actors;
}

const scoreOf = (...args: Parameters<typeof scoresOf>): ActorScore => scoresOf(...args)[0]!;

describe('score', () => {
  it('is the weighted mean of the known criteria, with coverage and interval', () => {
    // Known: law 8/10 at weight 2, money 5/10 at weight 1. Unknown: votes at weight 1.
    // Value (2 × 0.8 + 0.5) / 3 = 0.7; coverage 3/4; interval [2.1/4, (2.1 + 1)/4] = [0.525, 0.775].
    const criteria = [criterion('law', { weight: 2 }), criterion('money'), criterion('votes')];
    const result = scoreOf(criteria, answers([['law', 8], ['money', 5], ['votes', null]]));
    expect(result.value).toBeCloseTo(0.7, 12);
    expect(result.coverage).toBe(0.75);
    expect(result.interval[0]).toBeCloseTo(0.525, 12);
    expect(result.interval[1]).toBeCloseTo(0.775, 12);
    expect(result.items.map(({ criterion: id, weight, assessments }) => [id, weight, assessments])).toEqual([['law', 2, ['a0']], ['money', 1, ['a1']]]);
    // Contributions 1.6/3 and 0.5/3 sum to the value.
    expect(result.items.map(({ contribution }) => contribution)).toEqual([expect.closeTo(1.6 / 3, 12), expect.closeTo(0.5 / 3, 12)]);
    expect(result.unknown).toEqual([{ criterion: 'votes', weight: 1, why: 'assessed-unknown', assessments: ['a2'] }]);
  });

  it('knows nothing without answers, and tells not asked from not known', () => {
    const result = scoreOf([criterion('law'), criterion('money')], answers([['money', null]]));
    expect(result).toMatchObject({ value: null, coverage: 0, interval: [0, 1], assessors: 0, spread: null, agreement: null, items: [] });
    expect(result.unknown.map(({ why }) => why)).toEqual(['not-assessed', 'assessed-unknown']);
  });

  it('knows nothing without criteria of the measure, or with weights of 0 only', () => {
    expect(scoreOf([criterion('law')], answers([['law', 3]]), { measure: 'interest' })).toMatchObject({ value: null, coverage: 0, interval: [0, 1], items: [], unknown: [] });
    expect(scoreOf([criterion('law', { weight: 0 })], answers([['law', 3]]))).toMatchObject({ value: null, coverage: 0, interval: [0, 1] });
  });

  it('takes the median of several assessors, with the range of their answers', () => {
    // law: 2, 4, 9 → median 0.4, range 0.7. money: 5 by one assessor. Equal weights: value 0.45.
    // Spread [(0.2 + 0.5)/2, (0.9 + 0.5)/2] = [0.35, 0.7]. Agreement looks at law alone: 1 − 0.7 = 0.3.
    const given = answers([['law', 2, { assessor: 'x' }], ['law', 4, { assessor: 'y' }], ['law', 9, { assessor: 'z' }], ['money', 5, { assessor: 'x' }]]);
    const result = scoreOf([criterion('law'), criterion('money')], given);
    expect(result.items[0]).toMatchObject({ value: 0.4, low: 0.2, high: 0.9, assessors: 3, step: 0.1 });
    expect(result.value).toBeCloseTo(0.45, 12);
    expect(result.spread).toEqual([expect.closeTo(0.35, 12), expect.closeTo(0.7, 12)]);
    expect(result.agreement).toBeCloseTo(0.3, 12);
    expect(result.assessors).toBe(3);
    // Two answers to a criterion without weight are no agreement about the score.
    const idle = scoreOf([criterion('law', { weight: 0 }), criterion('money')], given);
    expect(idle).toMatchObject({ value: 0.5, agreement: null, spread: [0.5, 0.5] });
    // Of two answers the median is their mean.
    expect(scoreOf([criterion('law')], given.slice(0, 2)).value).toBeCloseTo(0.3, 12);
  });

  it('lets an assessor change their mind: the newest answer counts, even where it is unknown', () => {
    const dated = (value: unknown, date: string | undefined, assessor = 'x'): [string, unknown, Record<string, unknown>] => [
      'law', value, { assessor, ...(date === undefined ? {} : { date }) },
    ];
    const law = [criterion('law')];
    expect(scoreOf(law, answers([dated(9, '2011-05'), dated(2, '2010'), dated(1, undefined)])).value).toBe(0.9);
    // The year 2011 counts as its beginning, so the month after it is newer.
    expect(scoreOf(law, answers([dated(9, '2011'), dated(2, '2011-01')])).value).toBe(0.2);
    expect(scoreOf(law, answers([dated(9, '2011'), dated(2, '2011')])).value).toBe(0.2);
    expect(scoreOf(law, answers([dated(9, '2010'), dated(null, '2011')])).unknown[0]).toMatchObject({ why: 'assessed-unknown', assessments: ['a1'] });
    // Another assessor's older answer still counts: median of 9 and 3.
    expect(scoreOf(law, answers([dated(9, '2011'), dated(3, '2001', 'y')])).value).toBeCloseTo(0.6, 12);
  });

  it('turns reversed criteria round, and reads levels and other scales than the criterion’s', () => {
    const turned = scoreOf([criterion('law', { reversed: true }), criterion('money')], answers([['law', 8], ['money', 8]]));
    expect(turned.items).toMatchObject([{ value: expect.closeTo(0.2, 12), reversed: true }, { value: 0.8, reversed: false }]);
    // What is unknown stays unknown when it is turned round.
    expect(scoreOf([criterion('law', { reversed: true })], answers([['law', null]]))).toMatchObject({ value: null, unknown: [{ why: 'assessed-unknown' }] });
    expect(scoreOf([criterion('law', { scale: 'low-medium-high' })], answers([['law', 'medium']])).items[0]).toMatchObject({ value: 0.5, step: 0.5 });
    // 4 on one-to-five is 3/4.
    expect(scoreOf([criterion('law')], answers([['law', 4, { scale: 'one-to-five' }]])).value).toBe(0.75);
    expect(scoreOf([criterion('law', { scale: 'zero-to-one' })], answers([['law', 0.3]])).items[0]!.step).toBe(0.1);
    // A step from 1 to 5 is a quarter; a tower that nobody built has no step of its own.
    expect(scoreOf([criterion('law', { scale: 'one-to-five' })], answers([['law', 2]])).items[0]).toMatchObject({ value: 0.25, step: 0.25 });
    expect(scoreOf([criterion('law', { scale: 'tower' })], answers([['law', 4, { scale: 'one-to-five' }]])).items[0]).toMatchObject({ value: 0.75, step: 0.1 });
  });

  it('measures a tower against the tallest one on the map', () => {
    const tower = [criterion('law', { scale: 'tower' })];
    const [a, b] = scoresOf(tower, [...answers([['law', 3]]), ...answers([['law', 12]], 'b')]);
    expect([a!.value, b!.value]).toEqual([0.25, 1]);
    expect(a!.items[0]!.step).toBeCloseTo(1 / 12, 12);
    // No influence at all is known to be none.
    expect(scoresOf(tower, [...answers([['law', 0]]), ...answers([['law', 0]], 'b')]).map(({ value }) => value)).toEqual([0, 0]);
    // What nobody knows is no height: of a scale from −4 up, −2 is the greatest value given.
    const scales = [{ id: 'balance', kind: 'numeric', min: -4, max: null }];
    const balances = [...answers([['law', -3]]), ...answers([['law', -2], ['law', null, { assessor: 'x' }]], 'b')];
    expect(scoresOf([criterion('law', { scale: 'balance' })], balances, {}, { scales }).map(({ value }) => value)).toEqual([0.5, 1]);
    // A tower that its assessor replaced sets no top.
    const replaced = answers([['law', 40, { date: '2001' }], ['law', 3, { date: '2002' }]]);
    expect(scoresOf(tower, [...replaced, ...answers([['law', 12]], 'b')])[0]!.value).toBe(0.25);
  });

  it('uses an answer about an objective for that objective only, where it replaces the general one', () => {
    const objectives = ['law', 'budget'].map((id) => ({ id, label: id }));
    const given = answers([['power', 2, { assessor: 'x' }], ['power', 9, { assessor: 'x', objective: 'law' }], ['power', 5, { assessor: 'y', date: '2020' }]]);
    const value = (objective: string | null, list = objectives): number | null =>
      scoreOf([criterion('power')], given, { objective }, { objectives: list }).value;
    expect(value(null)).toBeCloseTo(0.35, 12); // x 2, y 5
    expect(value('law')).toBeCloseTo(0.7, 12); // x 9, y 5
    expect(value('budget')).toBeCloseTo(0.35, 12);
    // A document with one objective is about that one.
    expect(value(null, objectives.slice(0, 1))).toBeCloseTo(0.7, 12);
    // Even an older answer about the objective replaces the general one, of the same assessor and of nobody else.
    const older = answers([['power', 9, { assessor: 'x', objective: 'law', date: '2010' }], ['power', 2, { assessor: 'x', date: '2020' }], ['power', 5, { assessor: 'y' }]]);
    expect(scoreOf([criterion('power')], older, { objective: 'law' }, { objectives }).items[0]).toMatchObject({ low: 0.5, high: 0.9, assessments: ['a0', 'a2'] });
    expect(() => value('lav')).toThrow(NotFoundError);
    expect(() => value('lav')).toThrow(/Did you mean "law"/);
  });

  it('tells measures, objectives and steps of one document apart, whatever was asked before', () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'Test' },
      actors: [{ id: 'a', name: 'a' }],
      objectives: ['law', 'budget'].map((id) => ({ id, label: id })),
      criteria: [criterion('power', { scale: 'zero-to-one' }), criterion('stake', { measures: 'interest', scale: 'zero-to-one' })],
      assessments: answers([['power', 0.2], ['power', 0.9, { objective: 'law' }], ['stake', 0.6]]),
    });
    const ask = (options: Partial<ScoreOptions>): unknown[] => {
      const { measure, objective, actors } = score.compute(document, options);
      return [measure, objective, actors[0]!.value, actors[0]!.items[0]!.step];
    };
    for (let round = 0; round < 2; round++) {
      expect(ask({})).toEqual(['influence', null, 0.2, 0.1]);
      expect(ask({ objective: 'law' })).toEqual(['influence', 'law', 0.9, 0.1]);
      expect(ask({ objective: 'budget' })).toEqual(['influence', 'budget', 0.2, 0.1]);
      expect(ask({ measure: 'interest', objective: 'law' })).toEqual(['interest', 'law', 0.6, 0.1]);
      expect(ask({ continuousStep: 0.2 })).toEqual(['influence', null, 0.2, 0.2]);
    }
  });

  it('computes the scores of a document once, and once for all objectives that nobody answered about', () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'Test' },
      actors: [{ id: 'a', name: 'a' }],
      objectives: ['law', 'budget'].map((id) => ({ id, label: id })),
      criteria: [criterion('power'), criterion('stake', { measures: 'interest' })],
      // About the budget there is an answer to another measure only.
      assessments: answers([['power', 2], ['power', 9, { objective: 'law' }], ['stake', 6, { objective: 'budget' }]]),
    });
    const actors = (objective: string | null): ActorScore[] => score.compute(document, { objective }).actors;
    expect(actors(null)).toBe(actors(null));
    expect(actors('budget')).toBe(actors(null));
    expect(actors('law')).not.toBe(actors(null));
  });

  it('leaves answers about an alliance out', () => {
    const alliances = [{ id: 'm', label: 'm', form: 'partnership', members: [] }];
    expect(scoreOf([criterion('law')], answers([['law', 9, { alliance: 'm' }]]), {}, { alliances }).value).toBeNull();
  });

  it('survives hostile ids and weights', () => {
    const ids = ['__proto__', 'constructor', ''];
    const criteria = ids.map((id) => criterion(id, { weight: 1e308 }));
    const result = scoreOf(criteria, answers(ids.map((id) => [id, 5])));
    expect(result).toMatchObject({ value: expect.closeTo(0.5, 12), coverage: 1 });
    expect(result.interval).toEqual([result.value, result.value]);
  });

  it('weighs what is known by itself where the unknown outweighs it beyond measure', () => {
    // (3 × 0.8 + 0.4) ÷ 4 = 0.7; what is known covers nothing of the whole, so that anything is possible.
    const criteria = [criterion('law', { weight: 3e-300 }), criterion('money', { weight: 1e-300 }), criterion('votes', { weight: 1e300 })];
    const result = scoreOf(criteria, answers([['law', 8, { assessor: 'x' }], ['law', 8, { assessor: 'y' }], ['money', 4], ['votes', null]]));
    expect(result).toMatchObject({ value: expect.closeTo(0.7, 12), coverage: 0, interval: [0, 1], agreement: 1 });
    expect(result.items.map(({ share }) => share)).toEqual([expect.closeTo(0.75, 12), expect.closeTo(0.25, 12)]);
  });

  it('reads scales as short and as long as there are, and towers that all have the least height', () => {
    const most = Number.MAX_VALUE;
    const scales = [['short', 0, 5e-324], ['long', -most, most], ['open', -most, null], ['stepped', -most, most, most]].map(([id, min, max, step]) => ({ id, kind: 'numeric', min, max, ...(step === undefined ? {} : { step }) }));
    const valueOn = (scale: string, value: number): number | null => scoreOf([criterion('law', { scale })], answers([['law', value]]), {}, { scales }).value;
    expect([valueOn('short', 5e-324), valueOn('short', 0), valueOn('long', 0), valueOn('long', most), valueOn('open', -most), valueOn('open', most), valueOn('stepped', most)]).toEqual([1, 0, 0.5, 1, 0, 1, 1]);
    expect(scoreOf([criterion('law', { scale: 'stepped' })], answers([['law', 0]]), {}, { scales }).items[0]!.step).toBe(0.5);
  });

  it('explains itself: how much is known, the ends, where assessors differ most, and what is missing', () => {
    const explain = (criteria: Records, assessments: Records) => {
      const names = ['a', 'b', 'c', 'd'];
      const document = requireDocument({ version: 1, cause: { title: 'Test' }, actors: names.map((id) => ({ id, name: id })), criteria, assessments, assessors: [{ id: 'x', name: 'x' }, { id: 'y', name: 'y' }] });
      return score.explain!(score.compute(document));
    };
    const two = [criterion('law'), criterion('money')];
    // a: law 2 and 6 by two assessors (0.4), money 8: 0.6. b: law 9, money unknown: 0.9. c: 1 and 1. d: nothing.
    const given = [
      ...answers([['law', 2, { assessor: 'x' }], ['law', 6, { assessor: 'y' }], ['money', 8]]),
      ...answers([['law', 9]], 'b'),
      ...answers([['law', 1, { assessor: 'x' }], ['law', 1, { assessor: 'y' }], ['money', 1]], 'c'),
    ];
    expect(explain(two, given)).toEqual([
      { code: 'score.explain.known', params: { measure: 'influence', known: 3, total: 4 } },
      { code: 'score.explain.highest', params: { actors: ['b'], more: 0, value: 0.9 } },
      { code: 'score.explain.lowest', params: { actors: ['c'], more: 0, value: 0.1 } },
      // Law alone has two answers, 0.4 apart; the score lies between (0.2 + 0.8) / 2 and (0.6 + 0.8) / 2.
      { code: 'score.explain.disputed', params: { actor: 'a', low: 0.5, high: expect.closeTo(0.7, 12) } },
      { code: 'score.explain.partly', params: { actors: ['b'], more: 0 } },
      { code: 'score.explain.unknown', params: { actors: ['d'], more: 0 } },
    ]);
    // Everybody alike: there is no lowest beside the highest. Nobody known: no ends at all. No criteria: that alone.
    const alike = ['a', 'b', 'c', 'd'].flatMap((actor) => answers([['law', 5]], actor));
    expect(explain([criterion('law')], alike).map(({ code }) => code)).toEqual(['score.explain.known', 'score.explain.highest']);
    expect(explain([criterion('law')], []).map(({ code }) => code)).toEqual(['score.explain.known', 'score.explain.unknown']);
    // Assessors who agree dispute nothing; of two criteria one may be unknown.
    const agreed = answers([['law', 1, { assessor: 'x' }], ['law', 1, { assessor: 'y' }]]);
    expect(explain(two, agreed).map(({ code }) => code)).toEqual(['score.explain.known', 'score.explain.highest', 'score.explain.partly', 'score.explain.unknown']);
    expect(explain([], [])).toEqual([{ code: 'score.explain.no-criteria', params: { measure: 'influence' } }]);
    expect(score.explain!({ measure: 'influence', objective: null, actors: [] })).toEqual([{ code: 'scoring.explain.empty', params: {} }]);
  });

  const known = fc.array(fc.record({ value: fc.option(fc.integer({ min: 0, max: 10 })), weight: fc.integer({ min: 0, max: 5 }), reversed: fc.boolean() }), { maxLength: 6 });
  const build = (list: { value: number | null; weight: number; reversed: boolean }[]): [Records, Records] => [
    list.map(({ weight, reversed }, index) => criterion(`c${index}`, { weight, reversed })),
    answers(list.map(({ value }, index) => [`c${index}`, value])),
  ];

  it('keeps coverage in 0..1, the value inside its interval and its contributions in sum', () => {
    fc.assert(
      fc.property(known, (list) => {
        const { value, coverage, interval, spread, items } = scoreOf(...build(list));
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
        expect(interval[0]).toBeGreaterThanOrEqual(0);
        expect(interval[1]).toBeLessThanOrEqual(1);
        if (value === null) {
          expect(coverage).toBe(0);
          return;
        }
        expect(interval[0]).toBeLessThanOrEqual(value);
        expect(interval[1]).toBeGreaterThanOrEqual(value);
        expect(spread![0]).toBeLessThanOrEqual(value);
        expect(spread![1]).toBeGreaterThanOrEqual(value);
        expect(items.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(value, 9);
      }),
    );
  });

  it('never narrows the interval when one more criterion is unknown', () => {
    fc.assert(
      fc.property(known, fc.integer({ min: 0, max: 5 }), (list, weight) => {
        const before = scoreOf(...build(list)).interval;
        const after = scoreOf(...build([...list, { value: null, weight, reversed: false }])).interval;
        expect(after[0]).toBeLessThanOrEqual(before[0] + 1e-12);
        expect(after[1]).toBeGreaterThanOrEqual(before[1] - 1e-12);
      }),
    );
  });

  it('does not depend on what things are called or in which order answers are listed', () => {
    fc.assert(
      fc.property(known, fc.string(), (list, name) => {
        const [criteria, assessments] = build(list);
        const renamed = (id: unknown): string => `${name}${String(id)}`;
        const other = scoreOf(
          criteria.map((record) => ({ ...record, id: renamed(record['id']) })),
          assessments.map((record) => ({ ...record, criterion: renamed(record['criterion']) })).reverse(),
        );
        const first = scoreOf(criteria, assessments);
        expect([other.value, other.coverage, other.interval]).toEqual([first.value, first.coverage, first.interval]);
      }),
    );
  });
});
