import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotFoundError, WrongUseError } from '../../errors.ts';
import { requireDocument } from '../../model/parse-document.ts';
import { SocialInfluence } from './social-influence-result.ts';
import { socialInfluence, type SocialInfluenceOptions } from './social-influence.ts';

type Link = [source: number, target: number, more?: object];

/** Actors a0, a1, … with a position on "law" each, and ties between them: undirected and of unknown strength unless `more` says otherwise. */
function documentOf(positions: readonly (number | null)[], links: readonly Link[], influences: readonly (number | null)[] = []) {
  return requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: positions.map((_, index) => ({ id: `a${index}`, name: `a${index}` })),
    objectives: [{ id: 'law', label: 'A new law' }],
    criteria: [{ id: 'power', label: 'Power', measures: 'influence', scale: 'zero-to-one' }],
    positions: positions.map((value, index) => ({ id: `${index}`, actor: `a${index}`, objective: 'law', value })),
    assessments: influences.map((value, index) => ({ id: `${index}`, actor: `a${index}`, criterion: 'power', value })),
    ties: links.map(([source, target, more], index) => ({ id: `${index}`, source: `a${source}`, target: `a${target}`, kind: 'influence', ...more })),
  });
}

function influenced(document: ReturnType<typeof documentOf>, options: Partial<SocialInfluenceOptions> = {}): SocialInfluence {
  const [result] = socialInfluence.compute(document, options);
  expect(SocialInfluence.parse(result)).toEqual(result);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  return result!;
}

const after = ({ actors }: SocialInfluence): (number | null)[] => actors.map((one) => one.after);
const only = { directed: true };

describe('social influence', () => {
  it('gives the equilibrium of Friedkin and Johnsen’s example of four', () => {
    // W and the initial opinions (25, 25, 75, 85) of the example; A = I − diag(W). They end at 60, 60, 75, 75.
    const w = [
      [0.22, 0.12, 0.36, 0.3],
      [0.147, 0.215, 0.344, 0.294],
      [0, 0, 1, 0],
      [0.09, 0.178, 0.446, 0.286],
    ];
    const document = requireDocument({
      version: 1,
      cause: { title: 'Test' },
      scales: [{ id: 'opinion', kind: 'numeric', min: 0, max: 100 }],
      actors: w.map((_, index) => ({ id: `${index}`, name: `${index}` })),
      objectives: [{ id: 'issue', label: 'Issue' }],
      positions: [25, 25, 75, 85].map((value, index) => ({ id: `${index}`, actor: `${index}`, objective: 'issue', value, scale: 'opinion' })),
      ties: w.flatMap((row, target) =>
        row.map((strength, source) => ({ id: `${source}>${target}`, source: `${source}`, target: `${target}`, kind: 'influence', directed: true, strength })),
      ),
    });
    const { actors, moved, outcome } = influenced(document, { susceptibilityFrom: 'self-ties' });
    expect(outcome).toBe('converged');
    expect(actors.map((one) => Math.round(50 + 50 * one.after!))).toEqual([60, 60, 75, 75]);
    expect(actors.map(({ susceptibility }) => susceptibility)).toEqual([0.78, 0.785, 0, 0.714].map((a) => expect.closeTo(a, 12)));
    // The total effects that they print: V = [.280 .045 .551 .124; …], of which 1 is moved most by 3 and 4.
    expect(moved[0]).toMatchObject({ actor: expect.stringMatching(/[01]/) });
    const first = moved.find(({ actor }) => actor === '0')!;
    expect(first.by.map(({ actor, weight }) => [actor, Math.round(weight * 1000) / 1000])).toEqual([['2', 0.551], ['3', 0.124]]);
  });

  it('meets half way, and half way again, where two are tied', () => {
    // a = 0.5: x0 = 0.5·x1 + 0.5·1 and x1 = 0.5·x0 − 0.5: x0 = 1/3, x1 = −1/3. V = [2/3 1/3; 1/3 2/3].
    const result = influenced(documentOf([1, -1], [[0, 1]], [1, 0.5]));
    expect(after(result)).toEqual([expect.closeTo(1 / 3, 10), expect.closeTo(-1 / 3, 10)]);
    expect(result.actors[0]).toMatchObject({ shift: expect.closeTo(-2 / 3, 10), sources: 1, susceptibility: 0.5, weight: expect.closeTo(0.5, 10) });
    expect(result.moved[0]).toEqual({ actor: 'a0', by: [{ actor: 'a1', weight: expect.closeTo(1 / 3, 10), pull: expect.closeTo(-2 / 3, 10) }] });
    // 1·1 − 1·0.5 before; 1/3 − 1/6 after.
    expect(result.net).toEqual({
      before: { value: 0.5, interval: [0.5, 0.5], missing: 0 },
      after: { value: expect.closeTo(1 / 6, 10), interval: [expect.closeTo(1 / 6, 10), expect.closeTo(1 / 6, 10)], missing: 0 },
      withGained: { value: expect.closeTo(1 / 6, 10), interval: [expect.closeTo(1 / 6, 10), expect.closeTo(1 / 6, 10)], missing: 0 },
    });
  });

  it('lets influence flow along a directed tie only, and not along conflict or interrupted ties', () => {
    // a1 hears a0: 0.5·1 + 0.5·(−1) = 0. a0 hears nobody.
    expect(after(influenced(documentOf([1, -1], [[0, 1, only]])))).toEqual([1, expect.closeTo(0, 10)]);
    expect(after(influenced(documentOf([1, -1], [[0, 1, { kind: 'conflict' }]])))).toEqual([1, -1]);
    expect(after(influenced(documentOf([1, -1], [[0, 1, { kind: 'interrupted' }]])))).toEqual([1, -1]);
    expect(after(influenced(documentOf([1, -1], [[0, 1, { strength: 0 }]])))).toEqual([1, -1]);
  });

  it('weighs sources by the strength of their ties, however great', () => {
    // a2 hears a0 three times as loud as a1: 0.5·(0.75 − 0.25) = 0.25.
    const document = documentOf([1, -1, 0], [[0, 2, { ...only, strength: 3 }], [1, 2, { ...only, strength: 1 }]]);
    expect(after(influenced(document))[2]).toBeCloseTo(0.25, 10);
    const greatest = Number.MAX_VALUE;
    const extreme = documentOf([1, -1, 0], [[0, 2, { ...only, strength: greatest }], [0, 2, { ...only, strength: greatest }], [1, 2, { ...only, strength: greatest }]]);
    expect(after(influenced(extreme))[2]).toBeCloseTo(0, 10);
    expect(after(influenced(document, { susceptibility: 0 }))).toEqual([1, -1, 0]);
    expect(after(influenced(document, { susceptibility: 1 }))).toEqual([1, -1, expect.closeTo(0.5, 10)]);
  });

  it('lets whoever has no view of its own hear what is next to nothing beside those who say nothing', () => {
    // a0 hears a1 by the least there is, a2, who says nothing, by the most; a1 three times as loud as a3.
    const document = documentOf([null, 1, null, -1], [[1, 0, { ...only, strength: 3e-300 }], [2, 0, { ...only, strength: Number.MAX_VALUE }], [3, 0, { ...only, strength: 1e-300 }]]);
    expect(after(influenced(document))[0]).toBeCloseTo(0.5, 10);
    // Its own ties, which have no view to hold on to, do not drown what it hears.
    const withSelf = documentOf([null, 1], [[1, 0, { ...only, strength: 1e-300 }], [0, 0, { strength: 1 }]]);
    const [result] = socialInfluence.compute(withSelf, { susceptibilityFrom: 'self-ties' });
    expect(result!.actors.map((one) => [one.after, one.weight])).toEqual([[1, null], [1, 1]]);
  });

  it('gives whoever has no known view that of others, and an interval for what it may be', () => {
    // a1 takes a0's view, which a0 keeps half of: a0 = 0.5·a1 + 0.5, a1 = a0: both 1. Held at −1, a1 would pull a0 down to
    // 1/3 and end at −1/3.
    const { actors, net } = influenced(documentOf([1, null], [[0, 1]], [1, 1]));
    expect(actors).toMatchObject([
      { before: 1, after: expect.closeTo(1, 10), interval: [expect.closeTo(1 / 3, 10), expect.closeTo(1, 10)] },
      { before: null, after: expect.closeTo(1, 10), interval: [expect.closeTo(-1 / 3, 10), expect.closeTo(1, 10)], shift: null, susceptibility: 1, weight: null },
    ]);
    expect(net.before).toEqual({ value: 1, interval: [0, 2], missing: 1 });
    expect(net.after).toEqual({ value: expect.closeTo(1, 10), interval: [expect.closeTo(0, 10), expect.closeTo(2, 10)], missing: 1 });
    expect(net.withGained).toMatchObject({ value: expect.closeTo(2, 10), missing: 0 });
  });

  it('keeps a view unknown where no known one reaches', () => {
    const { actors, outcome } = influenced(documentOf([1, null, null, null], [[1, 2], [3, 0, only]]));
    expect(outcome).toBe('converged');
    expect(actors.map((one) => [one.after, one.interval])).toEqual([
      [1, [0, 1]],
      [null, [-1, 1]],
      [null, [-1, 1]],
      [null, [-1, 1]],
    ]);
    // Two who give up their own view for each other's have none that is determined; who only hears them keeps its own.
    expect(after(influenced(documentOf([1, -1, 0.5], [[0, 1]]), { susceptibility: 1 }))).toEqual([null, null, 0.5]);
    expect(after(influenced(documentOf([1, -1, 0.5], [[0, 1], [0, 2, only]]), { susceptibility: 1 }))).toEqual([null, null, null]);
  });

  it('carries a view through a chain of actors without one', () => {
    const links = Array.from({ length: 40 }, (_, index): Link => [index, index + 1]);
    const { actors, outcome } = influenced(documentOf([-1, ...Array.from({ length: 39 }, () => null), 1], links));
    expect(outcome).toBe('converged');
    expect(actors[20]!.after).toBeCloseTo(0, 8);
  });

  it('weighs an actor’s own view by its ties with itself, where asked', () => {
    const self = (positions: readonly (number | null)[], links: readonly Link[]): SocialInfluence => influenced(documentOf(positions, links), { susceptibilityFrom: 'self-ties' });
    // a0 hears a1 and itself alike, a tie of unknown strength counting 1: a = ½, x = ½·(½·x − ½) + ½ = ⅓.
    const { actors } = self([1, -1], [[1, 0, only], [0, 0]]);
    expect(actors[0]).toMatchObject({ after: expect.closeTo(1 / 3, 10), susceptibility: 0.5, sources: 1 });
    // Three times as loud: a = ¼, x = ¼·(¾·x − ¼) + ¾ = 11/13. Two ties of 1 and 2 are one of 3.
    expect(after(self([1, -1], [[1, 0, only], [0, 0, { strength: 3 }]]))[0]).toBeCloseTo(11 / 13, 10);
    expect(after(self([1, -1], [[1, 0, only], [0, 0, { strength: 1 }], [0, 0, { strength: 2 }]]))[0]).toBeCloseTo(11 / 13, 10);
    // Conflict with oneself is no view of one's own.
    expect(after(self([1, -1], [[1, 0, only], [0, 0, { kind: 'conflict' }]]))[0]).toBeCloseTo(-1, 10);
    // Without being asked, ties with oneself are none.
    expect(influenced(documentOf([1, -1], [[0, 0]])).actors[0]).toMatchObject({ after: 1, susceptibility: 0.5, sources: 0 });
    // a2 hears a0, a1, of whom nothing is known, and itself by a half: a1 says nothing, so a0 weighs ⅓ and itself ⅔.
    expect(after(self([1, null, -1], [[0, 2, only], [1, 2, only], [2, 2, { strength: 2 }]]))).toEqual([1, null, expect.closeTo(-0.5, 10)]);
  });

  it('lets whoever has no view weigh nothing, and the other sources the more', () => {
    expect(after(influenced(documentOf([1, null, -1], [[0, 2, only], [1, 2, only]])))).toEqual([1, null, expect.closeTo(0, 10)]);
  });

  it('names the three who moved somebody most, and how far each of them did', () => {
    // a4, at 0, hears a0 to a3 by ⅙, ½, ⅙, ⅙, and a5, who thinks as it does: half of each share works. a3 is the fourth.
    const links: Link[] = [[0, 4, only], [1, 4, { ...only, strength: 3 }], [2, 4, only], [3, 4, only]];
    const { moved, actors } = influenced(documentOf([1, -1, 0.5, 0.25, 0, 0], [...links, [5, 4, { ...only, strength: 0 }]]));
    expect(actors[4]).toMatchObject({ after: expect.closeTo(-5 / 48, 10), sources: 4 });
    const by = (actor: string, weight: number, pull: number): object => ({ actor, weight: expect.closeTo(weight, 10), pull: expect.closeTo(pull, 10) });
    expect(moved).toEqual([{ actor: 'a4', by: [by('a1', 1 / 4, -1 / 4), by('a0', 1 / 12, 1 / 12), by('a2', 1 / 12, 1 / 24)] }]);
    // Who thinks alike pulls nowhere, and who moves further is told of first.
    const further = influenced(documentOf([1, 0.5, -1, 0.5], [[0, 1, only], [0, 2, only], [3, 1, only]])).moved;
    expect(further.map(({ actor, by: pulls }) => [actor, pulls.map((one) => one.actor)])).toEqual([['a2', ['a0']], ['a1', ['a0']]]);
    // Who had no view is moved from the middle.
    expect(influenced(documentOf([0.5, null], [[0, 1, only]])).moved).toEqual([{ actor: 'a1', by: [by('a0', 1, 0.5)] }]);
    expect(influenced(documentOf([0.5, null], [[0, 1, only]]), { explained: 0 }).moved).toEqual([]);
  });

  it('counts an unknown influence as missing, and bounds the balance by what it may be', () => {
    // a0 against by 0 to 1, a1 for by 0.5, a2 anywhere by 0.25.
    const { net } = influenced(documentOf([-1, 0.5, null], [], [null, 1, 0.25]));
    expect(net.before).toEqual({ value: 0.5, interval: [-0.75, 0.75], missing: 2 });
    expect(influenced(documentOf([1], [], [null])).net.before).toEqual({ value: null, interval: [0, 1], missing: 1 });
    expect(influenced(documentOf([-1], [], [null])).net.after).toEqual({ value: null, interval: [-1, 0], missing: 1 });
    // Neither weighs in the balance: 0 × unknown, and unknown × 0.
    expect(influenced(documentOf([0, null], [], [null, 0])).net.withGained).toEqual({ value: null, interval: [0, 0], missing: 2 });
  });

  it('stops where a chain without views of its own settles too slowly, and says so', () => {
    const links = Array.from({ length: 499 }, (_, index): Link => [index, index + 1]);
    const document = documentOf([-1, ...Array.from({ length: 498 }, () => null), 1], links);
    const result = influenced(document, { explained: 0 });
    expect(result).toMatchObject({ outcome: 'stopped', rounds: 10_000, moved: [] });
    expect(socialInfluence.explain!([result])).toContainEqual({ code: 'social-influence.stopped', params: { objective: 'law' } });
  });

  it('follows a chain in few rounds, whichever way it runs', () => {
    const views = Array.from({ length: 12 }, (_, index) => (index === 0 ? 1 : null));
    const forward = Array.from({ length: 11 }, (_, index): Link => [index, index + 1, only]);
    const backward = Array.from({ length: 11 }, (_, index): Link => [index + 1, index, only]);
    // The first round does it, a second finds nothing to change; against the order of the document it takes one more.
    expect(influenced(documentOf(views, forward))).toMatchObject({ rounds: 2, outcome: 'converged' });
    expect(influenced(documentOf(views.toReversed(), backward))).toMatchObject({ rounds: 3, outcome: 'converged' });
  });

  it('says how far it is, objective by objective, and looks at one alone where asked', () => {
    const two = requireDocument({ ...documentOf([1, -1], [[0, 1]]), objectives: ['law', 'budget'].map((id) => ({ id, label: id })) });
    expect([...socialInfluence.computeInSteps!(two)]).toEqual([0, 0.5]);
    expect(socialInfluence.compute(two, { objective: 'budget' }).map(({ objective }) => objective)).toEqual(['budget']);
  });

  it('names no more of the moved than asked, and knows nothing of an empty map', () => {
    expect(influenced(documentOf([1, -1], [[0, 1]]), { explained: 1 }).moved).toHaveLength(1);
    expect(influenced(documentOf([], []))).toMatchObject({ actors: [], net: { before: { value: null, interval: [0, 0] } } });
    expect(socialInfluence.compute(requireDocument({ version: 1, cause: { title: 'Test' } }))).toEqual([]);
    expect(() => socialInfluence.compute(documentOf([1], []), { objective: 'lawn' })).toThrow(NotFoundError);
    expect(() => socialInfluence.compute(documentOf([1], []), { susceptibility: 2 })).toThrow(WrongUseError);
  });

  it('says first where the balance goes, then who moves and why', () => {
    const said = socialInfluence.explain!(socialInfluence.compute(documentOf([1, -1, 0.5, null], [[0, 1, only]], [1, 1, 0, 1])));
    expect(said).toEqual([
      { code: 'social-influence.net', params: { objective: 'law', before: 0, after: expect.closeTo(1, 9), change: 'tips' } },
      { code: 'social-influence.furthest', params: { actor: 'a1', before: -1, after: expect.closeTo(0, 9), otherActors: ['a0'] } },
      { code: 'social-influence.missing', params: { count: 1, low: expect.closeTo(0, 9), high: expect.closeTo(2, 9) } },
      { code: 'social-influence.alone', params: { actors: ['a2'], count: 1, more: 0 } },
    ]);
    expect(socialInfluence.explain!([])).toEqual([{ code: 'forces.no-objective', params: {} }]);
    expect(socialInfluence.explain!(socialInfluence.compute(documentOf([null], [])))).toEqual([{ code: 'summary.objective.unknown', params: { objective: 'law' } }]);
    expect(socialInfluence.explain!(socialInfluence.compute(documentOf([1], [], [1])))).toMatchObject([
      { code: 'social-influence.nobody-moved', params: { before: 1 } },
      { code: 'social-influence.alone' },
    ]);
    const codes = socialInfluence.explain!(socialInfluence.compute(documentOf([-1, 0.5, null], [[0, 1, only], [1, 2, only]], [0, 1, 0])));
    expect(codes).toMatchObject([
      { code: 'social-influence.net', params: { change: 'falls' } },
      { code: 'social-influence.furthest' },
      { code: 'social-influence.gained', params: { actors: ['a2'], net: expect.closeTo(-0.25, 9) } },
    ]);
  });

  it('says whether the balance rises, falls, tips or stays', () => {
    // a1 pulls a0 half of the way to its own view, and has no influence itself.
    const change = (from: number, view: number, influence: number | null = 1): unknown =>
      socialInfluence.explain!(socialInfluence.compute(documentOf([from, view], [[1, 0, only]], [influence, 0])))[0]!.params['change'];
    expect([change(0.5, 1), change(0.5, 0), change(-0.5, 0), change(-0.5, -1)]).toEqual(['up', 'down', 'up', 'down']);
    expect([change(-0.5, 1), change(0, 1), change(0.5, -1), change(0.5, -0.5)]).toEqual(['tips', 'tips', 'falls', 'falls']);
    expect([change(0, -1), change(-0.5, 0.5)]).toEqual(['down', 'up']);
    // 0.5 and 0.504 read alike; but whatever tips is said, however little it is.
    expect([change(0.5, 0.5), change(0, 0), change(0.5, 0.508), change(0, 0.008)]).toEqual([undefined, undefined, undefined, 'tips']);
    const unknown = socialInfluence.explain!(socialInfluence.compute(documentOf([0.5, 1], [[1, 0, only]])));
    expect(unknown[0]).toEqual({ code: 'social-influence.net', params: { objective: 'law', before: null, after: null, change: 'unknown' } });
  });

  it('tells of a view that was gained, and calls nobody alone who is heard or stands in the middle', () => {
    expect(socialInfluence.explain!(socialInfluence.compute(documentOf([1, null], [[0, 1, only]], [1, 1])))).toEqual([
      { code: 'social-influence.net-same', params: { objective: 'law', before: 1 } },
      { code: 'social-influence.view', params: { actor: 'a1', before: null, after: 1, otherActors: ['a0'] } },
      { code: 'social-influence.gained', params: { net: 2, actors: ['a1'], count: 1, more: 0 } },
    ]);
    expect(socialInfluence.explain!(socialInfluence.compute(documentOf([0, 1], [], [1, 1])))).toEqual([
      { code: 'social-influence.nobody-moved', params: { objective: 'law', before: 1 } },
      { code: 'social-influence.alone', params: { actors: ['a1'], count: 1, more: 0 } },
    ]);
  });

  it('ends between the lowest and the highest view, inside its interval, whatever the ties', () => {
    const view = fc.option(fc.integer({ min: -4, max: 4 }).map((value) => value / 4), { freq: 3 });
    const link = fc.tuple(fc.nat(4), fc.nat(4), fc.record({ directed: fc.boolean(), strength: fc.nat(3) }));
    fc.assert(
      fc.property(fc.array(view, { minLength: 5, maxLength: 5 }), fc.array(link, { maxLength: 9 }), (views, links) => {
        const { actors } = influenced(documentOf(views, links));
        const known = views.filter((value) => value !== null);
        for (const { after: end, interval, before } of actors) {
          if (before !== null) expect(end).not.toBeNull();
          if (end === null) continue;
          expect(end).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
          expect(end).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
          expect(interval[0] <= end && end <= interval[1]).toBe(true);
        }
        expect(actors.reduce((sum, { weight }) => sum + (weight ?? 0), 0)).toBeCloseTo(known.length === 0 ? 0 : 1, 8);
      }),
      { seed: 1, numRuns: 150 },
    );
  });
});
