import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotFoundError, WrongUseError } from '../../errors.ts';
import { requireDocument } from '../../model/parse-document.ts';
import { ScenarioResult, type ScenarioOutcome } from './scenarios-result.ts';
import { scenarios, type ScenariosOptions } from './scenarios.ts';

type Row = [position: number | null, influence: number | null];
type Step = { actor: number; positionShift?: number; influenceShift?: number; probability?: number | null; objective?: string };

function documentOf(rows: readonly Row[], steps: readonly Step[], objectives: readonly string[] = ['law']) {
  return requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: rows.map((_, index) => ({ id: `a${index}`, name: `a${index}` })),
    objectives: objectives.map((id) => ({ id, label: id })),
    criteria: [{ id: 'power', label: 'Power', measures: 'influence', scale: 'zero-to-one' }],
    positions: rows.flatMap(([value], index) => objectives.map((objective) => ({ id: `${objective}${index}`, actor: `a${index}`, objective, value }))),
    assessments: rows.map(([, value], index) => ({ id: `${index}`, actor: `a${index}`, criterion: 'power', value })),
    scenarios: [{ id: 'talks', label: 'Talks', actions: steps.map(({ actor, ...step }, index) => ({ id: `${index}`, label: `Talk ${index}`, actor: `a${actor}`, ...step })) }],
  });
}

function run(rows: readonly Row[], steps: readonly Step[], options: Partial<ScenariosOptions> = {}): ScenarioOutcome {
  const [result] = scenarios.compute(documentOf(rows, steps), options);
  expect(ScenarioResult.parse(result)).toEqual(result);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(result!.objectives).toHaveLength(1);
  return result!.objectives[0]!;
}

describe('scenarios', () => {
  it('gives before and after, the mean, the spread and the chance', () => {
    // Net −0.5 + 0 = −0.5. First: a0 from −1 to 0 (+0.5) with 0.5. Second: a1 from 0 to 1 (+1) with 0.4.
    // Outcomes: none −0.5 (0.3), first 0 (0.3), second 0.5 (0.2), both 1 (0.2). Mean 0.15. Squares: 0.25·0.3 + 0.25·0.2 + 0.2 = 0.325.
    const result = run([[-1, 0.5], [0, 1]], [{ actor: 0, positionShift: 1, probability: 0.5 }, { actor: 1, positionShift: 1, probability: 0.4 }]);
    expect(result).toMatchObject({ before: -0.5, after: 1, computed: 'exact', standardError: null, outcomes: 4 });
    expect(result.expected).toBeCloseTo(0.15, 12);
    expect(result.expectedInterval).toEqual([expect.closeTo(0.15, 12), expect.closeTo(0.15, 12)]);
    expect(result.spread).toBeCloseTo(Math.sqrt(0.325 - 0.0225), 12);
    expect(result.tips).toBeCloseTo(0.4, 12);
    expect(result.tipsInterval).toEqual([expect.closeTo(0.4, 12), expect.closeTo(0.4, 12)]);
    expect(result.actors).toEqual([
      { actor: 'a0', positionBefore: -1, positionAfter: 0, influenceBefore: 0.5, influenceAfter: 0.5 },
      { actor: 'a1', positionBefore: 0, positionAfter: 1, influenceBefore: 1, influenceAfter: 1 },
    ]);
    expect(result.actions).toEqual([
      { action: '0', actor: 'a0', probability: 0.5, gain: 0.5, expectedGain: 0.25, why: null },
      { action: '1', actor: 'a1', probability: 0.4, gain: 1, expectedGain: 0.4, why: null },
    ]);
  });

  it('keeps positions and influence on their scales, all actions on one actor together', () => {
    // a0 at 0.5 with 0.5: both shifts reach 1 and no further; influence up to 1, down to 0.
    const up: Step = { actor: 0, positionShift: 0.4, probability: 0.5 };
    const result = run([[0.5, 0.5]], [up, up, { actor: 0, influenceShift: 0.9, probability: 1 }]);
    expect(result).toMatchObject({ after: 1, actors: [{ positionAfter: 1, influenceAfter: 1 }], outcomes: 8 });
    // Position 0.5 (¼), 0.9 (½), 1 (¼), all with influence 1.
    expect(result.expected).toBeCloseTo(0.825, 12);
    expect(run([[0.5, 0.5]], [{ actor: 0, influenceShift: -2, positionShift: -9, probability: 1 }])).toMatchObject({ after: 0, actors: [{ positionAfter: -1, influenceAfter: 0 }] });
    const much = [1, 1, -1, -1].map((way): Step => ({ actor: 0, positionShift: way * Number.MAX_VALUE, probability: 1 }));
    expect(run([[0.5, 0.5]], much)).toMatchObject({ before: 0.25, after: 0.25, expected: 0.25 });
    // A shift of influence works for whoever stands against, too.
    expect(run([[-1, 0.5]], [{ actor: 0, influenceShift: 0.25, probability: 1 }])).toMatchObject({ before: -0.5, after: -0.75, expected: -0.75, spread: 0, tips: 0, actions: [{ gain: -0.25 }] });
  });

  it('gives intervals where a probability is unknown', () => {
    // The second, unknown, is worth 0 to 1: mean −0.25 to 0.75, chance 0 (if it never succeeds: −0.5 or 0) to 1 (0.5 or 1).
    const rows: Row[] = [[-1, 0.5], [0, 1]];
    const steps: Step[] = [{ actor: 0, positionShift: 1, probability: 0.5 }, { actor: 1, positionShift: 1, probability: null }];
    expect(run(rows, steps)).toMatchObject({ expected: null, spread: null, tips: null, expectedInterval: [-0.25, 0.75], tipsInterval: [0, 1], actions: [{}, { probability: null, gain: 1, expectedGain: null }] });
    expect(run(rows, [steps[1]!, { ...steps[0]!, probability: 0.25 }], { target: -0.25 })).toMatchObject({ tipsInterval: [0.25, 1] });
    // Both unknown, on one actor who may be pushed either way.
    expect(run([[0, 1]], [{ actor: 0, positionShift: 1 }, { actor: 0, positionShift: -1 }])).toMatchObject({ expectedInterval: [-1, 1], tipsInterval: [0, 1], after: 0 });
  });

  it('names the actions whose effect cannot be told', () => {
    const result = run(
      [[null, 1], [0.5, null], [0.5, 0.5]],
      [{ actor: 0, positionShift: 1, probability: 0.5 }, { actor: 1, positionShift: 0.5, probability: 0.5 }, { actor: 2, probability: 0.5 }],
    );
    expect(result).toMatchObject({ before: 0.25, after: 0.25, expected: 0.25, spread: 0, tips: 1, outcomes: 1, actors: [] });
    expect(result.actions.map(({ why, gain }) => [why, gain])).toEqual([['position-unknown', null], ['influence-unknown', null], ['no-shift', null]]);
    expect(run([[null, null]], [{ actor: 0, positionShift: 1, probability: 1 }])).toMatchObject({ before: null, after: null, expectedInterval: null, tipsInterval: null, outcomes: 0 });
  });

  it('counts an action for its objective, and for every one where it names none', () => {
    const document = documentOf([[0, 1]], [{ actor: 0, positionShift: 0.5, probability: 1, objective: 'fund' }, { actor: 0, positionShift: 0.25, probability: 1 }], ['law', 'fund', 'post']);
    const [{ objectives }] = scenarios.compute(document) as [ScenarioResult];
    expect(objectives.map(({ objective, after }) => [objective, after])).toEqual([['law', 0.25], ['fund', 0.75], ['post', 0.25]]);
    const named = documentOf([[0, 1]], [{ actor: 0, positionShift: 0.5, probability: 1, objective: 'fund' }], ['law', 'fund']);
    expect(scenarios.compute(named)[0]!.objectives.map(({ objective }) => objective)).toEqual(['fund']);
    expect(scenarios.compute(named, { scenario: 'talks' })).toHaveLength(1);
    expect(() => scenarios.compute(named, { scenario: 'talk' })).toThrow(NotFoundError);
    expect(() => scenarios.compute(named, { draws: 1 })).toThrow(WrongUseError);
    expect(scenarios.compute(requireDocument({ version: 1, cause: { title: 'Test' } }))).toEqual([]);
  });

  it('looks at every outcome of sixteen actions, and samples those of more', () => {
    // Each adds 0.1 with ½ to nets that begin at −0.85: above 0 from nine on.
    const steps = (count: number): Step[] => Array.from({ length: count }, (_, actor) => ({ actor, positionShift: 0.1, probability: 0.5 }));
    const rows = (count: number): Row[] => [...Array.from({ length: count }, (): Row => [0, 1]), [-0.85, 1]];
    const exact = run(rows(16), steps(16));
    // P(at least 9 of 16) = 26333 / 65536.
    expect(exact).toMatchObject({ computed: 'exact', outcomes: 65_536 });
    expect(exact.tips).toBeCloseTo(26_333 / 65_536, 10);
    const sampled = run(rows(17), steps(17));
    expect(sampled).toMatchObject({ computed: 'sampled', outcomes: 10_000 });
    // P(at least 9 of 17) = ½; mean and spread are exact: −0.85 + 0.85 and 0.05·√17.
    expect(sampled.expected).toBeCloseTo(0, 10);
    expect(sampled.spread).toBeCloseTo(0.05 * Math.sqrt(17), 10);
    expect(Math.abs(sampled.tips! - 0.5)).toBeLessThan(4 * sampled.standardError!);
    expect(sampled.standardError).toBeCloseTo(0.005, 4);
    expect(run(rows(17), steps(17))).toEqual(sampled);
    expect(run(rows(17), steps(17), { seed: 2 }).tips).not.toBe(sampled.tips);
    expect(run(rows(17), [...steps(16), { actor: 16, positionShift: 0.1 }])).toMatchObject({ tips: null, tipsInterval: [0, 1], spread: null, computed: 'exact', outcomes: 0 });
  });

  it('samples an actor of more than sixteen actions', () => {
    const many = Array.from({ length: 20 }, (): Step => ({ actor: 0, positionShift: 0.05, probability: 0.5 }));
    const { expected, spread, computed } = run([[0, 1]], many);
    expect(computed).toBe('sampled');
    expect(expected).toBeCloseTo(0.5, 1);
    expect(spread).toBeCloseTo(0.05 * Math.sqrt(5), 2);
    expect(run([[0, 1]], [...many, { actor: 0, positionShift: 0.1 }])).toMatchObject({ expectedInterval: [-1, 1], expected: null });
  });

  it('looks at every outcome of an actor of sixteen actions', () => {
    const sixteen = Array.from({ length: 16 }, (): Step => ({ actor: 0, positionShift: 0.05, probability: 0.5 }));
    const { expected, spread } = run([[0, 1], [0, 1]], [...sixteen, { actor: 1, positionShift: 0.5, probability: 1 }]);
    expect(expected).toBeCloseTo(0.9, 12);
    expect(spread).toBeCloseTo(0.05 * 2, 10);
  });

  it('counts draws above the target, and none that only reach it', () => {
    const steps = (probability: number): Step[] => Array.from({ length: 17 }, (_, actor) => ({ actor, positionShift: 0.1, probability }));
    const rows: Row[] = [...Array.from({ length: 17 }, (): Row => [0, 1]), [-0.85, 1]];
    // P(at least 9 of 17) is 0.9999 at 0.9 and 0.0001 at 0.1.
    expect(run(rows, steps(0.9)).tips).toBeGreaterThan(0.99);
    expect(run(rows, steps(0.1)).tips).toBeLessThan(0.01);
    // All of them bring 1.7 − 0.85.
    expect(run(rows, steps(1), { target: 0.85 })).toMatchObject({ tips: 0, computed: 'sampled', standardError: 0 });
    expect(run(rows, steps(1), { target: 0.8499 })).toMatchObject({ tips: 1 });
  });

  it('knows no spread where one of an actor’s probabilities is unknown, and no force where an influence is', () => {
    expect(run([[0, 1]], [{ actor: 0, positionShift: 0.5, probability: 0.5 }, { actor: 0, positionShift: 0.25 }])).toMatchObject({ spread: null, expectedInterval: [0.25, 0.5], tipsInterval: [0.5, 1] });
    expect(run([[0.5, null]], [{ actor: 0, positionShift: 1, probability: 1 }])).toMatchObject({ before: null, outcomes: 0 });
  });

  it('says how far it is, scenario by scenario and objective by objective', () => {
    const document = documentOf([[0, 1]], [{ actor: 0, positionShift: 1, probability: 1 }], ['law', 'fund']);
    const two = requireDocument({ ...document, scenarios: [...document.scenarios, { id: 'more', label: 'More', actions: [] }] });
    expect([...scenarios.computeInSteps!(two)]).toEqual([0, 0.25, 0.5, 0.75]);
  });

  it('has a mean between the worst and the best, and a chance that is none where both agree', () => {
    const part = fc.integer({ min: -4, max: 4 }).map((value) => value / 4);
    const step = fc.record({ actor: fc.nat(2), positionShift: part, influenceShift: part, probability: fc.option(fc.integer({ min: 0, max: 4 }).map((value) => value / 4)) });
    fc.assert(
      fc.property(fc.array(fc.tuple(part, fc.constantFrom(0, 0.5, 1)), { minLength: 3, maxLength: 3 }), fc.array(step, { minLength: 1, maxLength: 6 }), (rows, steps) => {
        const { expected, expectedInterval, tips, tipsInterval, spread } = run(rows, steps);
        expect(expectedInterval![0]).toBeLessThanOrEqual(expectedInterval![1] + 1e-12);
        expect(tipsInterval![0]).toBeLessThanOrEqual(tipsInterval![1]);
        if (expected === null || spread === null) return;
        expect(tipsInterval).toEqual([tips, tips]);
        expect(spread).toBeGreaterThanOrEqual(0);
        // Chebyshev, one-sided: a mean far above 0 leaves little chance below it.
        if (expected > 0 && spread > 0) expect(1 - tips!).toBeLessThanOrEqual(spread ** 2 / (spread ** 2 + expected ** 2) + 1e-9);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('says what changes, on average and by chance', () => {
    const said = (...args: Parameters<typeof documentOf>): readonly unknown[] => scenarios.explain!(scenarios.compute(documentOf(...args)));
    expect(said([[-1, 0.5], [0, 1], [null, 1]], [{ actor: 0, positionShift: 1, probability: 0.5 }, { actor: 1, positionShift: 1, probability: 0.5 }, { actor: 2, positionShift: 1, probability: 0.5 }])).toEqual([
      { code: 'scenarios.all-succeed', params: { scenario: 'talks', objective: 'law', before: -0.5, after: 1, count: 2 } },
      { code: 'scenarios.expected', params: { expected: 0.25, spread: expect.closeTo(Math.sqrt(0.3125), 12) } },
      { code: 'scenarios.tips', params: { tips: 0.5 } },
      { code: 'scenarios.first-action', params: { action: '1', actor: 'a1', gain: 1, probability: 0.5 } },
      { code: 'scenarios.idle.position-unknown', params: { action: '2', actor: 'a2', more: 0 } },
    ]);
    expect(said([[0, 1]], [{ actor: 0, positionShift: 1 }])).toMatchObject([{}, { code: 'scenarios.expected-between' }, { code: 'scenarios.tips-between' }, { code: 'scenarios.first-action-open', params: { action: '0', actor: 'a0', gain: 1 } }]);
    // Whether it succeeds or not, the sum is above 0; an action that changes nothing leaves the mean.
    expect(said([[0.5, 1]], [{ actor: 0, positionShift: 0.5 }])).toMatchObject([{}, { code: 'scenarios.expected-between' }, { code: 'scenarios.tips', params: { tips: 1 } }, {}]);
    expect(said([[1, 1]], [{ actor: 0, positionShift: 0.5 }])).toMatchObject([{}, { code: 'scenarios.expected-only', params: { expected: 1 } }, {}, {}]);
    expect(said([[0, 1]], Array.from({ length: 17 }, () => ({ actor: 0, positionShift: 0.01, probability: 0.5 })))).toMatchObject([{}, {}, { code: 'scenarios.tips-sampled' }, {}]);
    expect(said([[1, 1]], [{ actor: 0, positionShift: 0.5 }])).toContainEqual({ code: 'scenarios.expected-only', params: { expected: 1 } });
    // What an action brings on average comes before what it could bring, where its probability is known: 0.6 before 0.5 · 1.
    const open: Step = { actor: 0, positionShift: 0.6 };
    const even: Step = { actor: 1, positionShift: 1, probability: 0.5 };
    expect(said([[0, 1], [0, 1]], [open, even])).toContainEqual({ code: 'scenarios.first-action-open', params: { action: '0', actor: 'a0', gain: 0.6 } });
    expect(said([[0, 1], [0, 1]], [even, open])).toContainEqual({ code: 'scenarios.first-action-open', params: { action: '1', actor: 'a0', gain: 0.6 } });
    expect(said([[0, 1], [null, 1]], [{ actor: 0, probability: 1 }, { actor: 1, positionShift: 1 }, { actor: 0 }]).slice(1)).toEqual([{ code: 'scenarios.idle.no-shift', params: { action: '0', actor: 'a0', more: 2 } }]);
    expect(said([[null, 1]], [{ actor: 0, positionShift: 1 }])).toEqual([{ code: 'scenarios.no-force', params: { scenario: 'talks', objective: 'law' } }]);
    expect(said([[0, 1]], [])).toEqual([{ code: 'scenarios.nothing', params: { scenario: 'talks' } }]);
    expect(said([[0, 1]], [{ actor: 0, probability: 1 }])).toMatchObject([{ code: 'scenarios.all-succeed', params: { count: 0 } }, { code: 'scenarios.idle.no-shift' }]);
    expect(scenarios.explain!([])).toEqual([{ code: 'scenarios.none', params: {} }]);
    expect(said([[0, 1]], [{ actor: 0, positionShift: 1, probability: 1 }], ['p', 'q', 'r', 's'])).toHaveLength(4 * 3);
    const wide = said([[0, 1]], [{ actor: 0, positionShift: 1, probability: 1 }], ['p', 'q', 'r', 's', 't']);
    expect(wide).toHaveLength(4 * 2 + 1);
    expect(wide.at(-1)).toEqual({ code: 'scenarios.more', params: { count: 1 } });
  });
});
