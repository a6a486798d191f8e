import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BindingForces, type BoundAlliance } from './binding-forces-result.ts';
import { bindingForces } from './binding-forces.ts';
import { codesOf, documentOf } from '../testing/document-of.ts';

const alliance = (id: string, members: readonly string[]): object => ({ id, label: id, form: 'partnership', members: members.map((actor) => ({ actor })) });
const position = (actor: string, objective: string, value: number | null): object => ({ id: `${actor} ${objective}`, actor, objective, value });
const records = (name: string, pairs: readonly (readonly [string, string])[]): object[] => pairs.map(([actor, capability], index) => ({ id: `${name}${index}`, actor, capability }));
const objectives = [{ id: 'law', label: 'law' }, { id: 'fund', label: 'fund', weight: 3 }];

function forcesOf(actors: readonly (string | { id: string })[], rest: object, options: object = {}): BindingForces {
  const result = bindingForces.compute(documentOf(actors, { objectives, ...rest }), options);
  expect(BindingForces.parse(result)).toEqual(result);
  return result;
}

/** The one alliance of all actors. */
function bound(actors: readonly (string | { id: string })[], rest: object, options: object = {}): BoundAlliance {
  return forcesOf(actors, { ...rest, alliances: [alliance('x', actors.map((actor) => (typeof actor === 'string' ? actor : actor.id)))] }, options).alliances[0]!;
}

describe('joint vision', () => {
  it('is 1 less half the distance of the two furthest apart, averaged over the objectives by weight', () => {
    // law: from −0.5 to 1: 1 − 0.75 = 0.25. fund: all at 1: 1. Weights 1 and 3: (0.25 + 3) ÷ 4 = 0.8125.
    const { jointVision } = bound(['a', 'b', 'c'], {
      positions: [position('a', 'law', 1), position('b', 'law', -0.5), position('c', 'law', 0.5), position('a', 'fund', 1), position('b', 'fund', 1), position('c', 'fund', 1)],
    });
    expect(jointVision).toMatchObject({ value: 0.8125, interval: [0.8125, 0.8125] });
    expect(jointVision.objectives[0]).toEqual({
      objective: 'law', value: 0.25, interval: [0.25, 0.25], meanPosition: 1 / 3, lowest: { actor: 'b', position: -0.5 }, highest: { actor: 'a', position: 1 }, unknown: [],
    });
  });

  it.each([
    // One unknown beside 0 and 0.5 stands furthest at −1: 1 − 1.5 ÷ 2; beside −0.5 and 0 at 1; two unknown at both ends.
    [[0, 0.5, null], 0.75, [0.25, 0.75]],
    [[-0.5, 0, null], 0.75, [0.25, 0.75]],
    [[0, 0.5, null, null], 0.75, [0, 0.75]],
    [[1, null], null, [0, 1]],
    [[null, null], null, [0, 1]],
    [[1, -1], 0, [0, 0]],
  ])('of positions %j is %j within %j', (values, value, interval) => {
    const ids = values.map((_, index) => `${index}`);
    const { jointVision } = bound(ids, { objectives: [{ id: 'law', label: 'law' }], positions: values.map((one, index) => position(`${index}`, 'law', one)) });
    expect(jointVision).toMatchObject({ value, interval });
    expect(jointVision.objectives[0]!.unknown).toEqual(ids.filter((_, index) => values[index] === null));
  });

  it('is unknown of one member, and of a map without objectives', () => {
    expect(bound(['a'], { positions: [position('a', 'law', 1)] }).jointVision).toMatchObject({ value: null, interval: [0, 1] });
    expect(bound(['a', 'b'], { objectives: [] }).jointVision).toEqual({ value: null, interval: [0, 1], objectives: [] });
    expect(bound(['a', 'b'], {}).jointVision.objectives[0]).toMatchObject({ meanPosition: null, lowest: null, highest: null });
  });
});

describe('legitimacy', () => {
  const criteria = [{ id: 'rightful', label: 'x', measures: 'legitimacy', scale: 'zero-to-ten' }];
  const actors = [{ id: 'a', legallyRecognised: true }, { id: 'b', legallyRecognised: false }, { id: 'c' }, { id: 'd', legallyRecognised: null }];
  const assessments = [{ id: '1', actor: 'a', criterion: 'rightful', value: 5 }, { id: '2', actor: 'c', criterion: 'rightful', value: 2 }];

  it('is the mean of what is thought and what the law says, then of the members', () => {
    // a: (0.5 + 1) ÷ 2; b: 0, thought unknown: [0, ½]; c: 0.2, law unknown: [0.1, 0.6]; d: unknown. Mean of the known: 0.95 ÷ 3.
    const { legitimacy } = bound(actors, { criteria, assessments });
    expect(legitimacy.members).toEqual([
      { actor: 'a', value: 0.75, interval: [0.75, 0.75], perceived: 0.5, recognised: true },
      { actor: 'b', value: 0, interval: [0, 0.5], perceived: null, recognised: false },
      { actor: 'c', value: 0.2, interval: [0.1, 0.6], perceived: 0.2, recognised: null },
      { actor: 'd', value: null, interval: [0, 1], perceived: null, recognised: null },
    ]);
    expect(legitimacy.value).toBeCloseTo(0.95 / 3, 12);
    expect(legitimacy.interval).toEqual([expect.closeTo(0.85 / 4, 12), expect.closeTo(2.85 / 4, 12)]);
  });

  it('leaves the law or the judgement aside where the option says so', () => {
    const valuesAt = (recognition: number): unknown[] => bound(actors, { criteria, assessments }, { recognition }).legitimacy.members.map(({ value }) => value);
    expect(valuesAt(0)).toEqual([0.5, null, 0.2, null]);
    expect(valuesAt(1)).toEqual([1, 0, null, null]);
    expect(valuesAt(0.25)[0]).toBe(0.625);
  });
});

describe('complementarity', () => {
  const capabilities = ['k', 'l', 'm'].map((id) => ({ id, label: id }));
  const cause = { requirements: [{ id: 'r', capability: 'k' }, { id: 's', capability: 'l' }, { id: 't', capability: 'm', weight: 2 }] };

  it('is the mean of the coverage and of the mutual supply', () => {
    // Met: r and s of weights 1, 1, 2: ½. a needs l (b offers it) and m (nobody): ½. b needs k: 1. Mutual: ¾. Mean: 5/8.
    const rest = { cause, capabilities, offers: records('o', [['a', 'k'], ['b', 'l']]), needs: records('n', [['a', 'l'], ['a', 'm'], ['b', 'k']]) };
    expect(bound(['a', 'b'], rest).complementarity).toEqual({
      value: 0.625, interval: [0.625, 0.625],
      coverage: { value: 0.5, interval: [0.5, 0.5] }, mutual: { value: 0.75, interval: [0.75, 0.75] },
      missing: ['t'], unmetNeeds: [{ actor: 'a', capabilities: ['m'] }],
    });
    // c, of whom nothing is recorded, could meet all that is missing and unmet, and have needs of its own.
    expect(bound(['a', 'b', 'c'], rest).complementarity).toMatchObject({
      value: 0.625, coverage: { value: 0.5, interval: [0.5, 1] }, mutual: { value: 0.75, interval: [0.5, 1] }, interval: [0.5, 1],
    });
  });

  it('is not met by what a member offers itself', () => {
    const rest = { capabilities, offers: records('o', [['a', 'k'], ['b', 'l']]), needs: records('n', [['a', 'k'], ['b', 'k']]) };
    expect(bound(['a', 'b'], rest).complementarity).toMatchObject({
      mutual: { value: 0.5, interval: [0.5, 0.5] }, unmetNeeds: [{ actor: 'a', capabilities: ['k'] }], coverage: { value: null, interval: [0, 1] }, value: 0.5, interval: [0.25, 0.75],
    });
  });

  it('is unknown of one member, and counts who alone is silent as no helper of itself', () => {
    const needs = records('n', [['a', 'k']]);
    expect(bound(['a'], { capabilities, needs }).complementarity.mutual).toEqual({ value: null, interval: [0, 1] });
    expect(bound(['a', 'b'], { capabilities, needs, offers: records('o', [['b', 'l']]) }).complementarity.mutual).toEqual({ value: 0, interval: [0, 0.5] });
    expect(bound(['a', 'b'], { capabilities, needs, offers: records('o', [['a', 'l']]) }).complementarity.mutual).toEqual({ value: 0, interval: [0, 1] });
  });
});

describe('the weakest force', () => {
  const actors = [{ id: 'a', legallyRecognised: true }, { id: 'b', legallyRecognised: true }];
  const criteria = [{ id: 'rightful', label: 'x', measures: 'legitimacy', scale: 'zero-to-ten' }];
  const thought = (value: number): object => ({ criteria, assessments: ['a', 'b'].map((actor) => ({ id: actor, actor, criterion: 'rightful', value })) });
  const one = [{ id: 'law', label: 'law' }];

  it('is the least of those known, and named only where two are', () => {
    const apart = { objectives: one, positions: [position('a', 'law', 1), position('b', 'law', 0)] };
    expect(bound(actors, { ...apart, ...thought(10) })).toMatchObject({ weakest: 'joint-vision', possiblyWeakest: ['joint-vision', 'complementarity'] });
    expect(bound(actors, { ...apart, positions: [], ...thought(10) })).toMatchObject({ weakest: null, possiblyWeakest: ['joint-vision', 'legitimacy', 'complementarity'] });
    expect(bound(actors.map(({ id }) => ({ id, legallyRecognised: false })), { ...apart, ...thought(2) })).toMatchObject({ weakest: 'legitimacy', legitimacy: { value: 0.1 } });
  });

  it('is the first of equals, and certain where no other can be below', () => {
    const needs = records('n', [['a', 'k'], ['b', 'l']]);
    const rest = {
      cause: { requirements: [{ id: 'r', capability: 'k' }] }, capabilities: ['k', 'l'].map((id) => ({ id, label: id })), needs, offers: records('o', [['a', 'l'], ['b', 'l']]),
      objectives: one, positions: [position('a', 'law', 1), position('b', 'law', 1)], ...thought(10),
    };
    // Coverage 0; b’s need of l is met, a’s of k is not: ½. Mean ¼, and nothing is unknown.
    expect(bound(actors, rest)).toMatchObject({ weakest: 'complementarity', possiblyWeakest: ['complementarity'], complementarity: { value: 0.25, interval: [0.25, 0.25] } });
    expect(bound(actors, { ...rest, needs: records('n', [['a', 'l'], ['b', 'l']]), offers: records('o', [['a', 'k'], ['a', 'l'], ['b', 'l']]) })).toMatchObject({
      weakest: 'joint-vision', possiblyWeakest: ['joint-vision', 'legitimacy', 'complementarity'],
    });
  });
});

it('a member of whom nothing is known never makes a force more certain', () => {
  const value = fc.constantFrom(null, -1, -0.5, 0, 0.5, 1);
  fc.assert(
    fc.property(value, value, fc.subarray(['k', 'l']), fc.subarray(['k', 'l', 'm']), fc.constantFrom(true, false, null), (one, two, offered, needed, recognised) => {
      const actors = [{ id: 'a', legallyRecognised: recognised }, { id: 'b' }, { id: 'c' }];
      const document = documentOf(actors, {
        cause: { requirements: [{ id: 'r', capability: 'k' }, { id: 's', capability: 'm' }] },
        capabilities: ['k', 'l', 'm'].map((id) => ({ id, label: id })),
        offers: records('o', offered.map((capability): [string, string] => ['a', capability])),
        needs: records('n', needed.map((capability): [string, string] => ['b', capability])),
        objectives,
        positions: [position('a', 'law', one), position('b', 'law', two)],
        alliances: [alliance('two', ['a', 'b']), alliance('three', ['c', 'b', 'a'])],
      });
      const [before, after] = bindingForces.compute(document).alliances as [BoundAlliance, BoundAlliance];
      for (const force of ['jointVision', 'legitimacy', 'complementarity'] as const) {
        expect(after[force].value).toBe(before[force].value);
        expect(after[force].interval[0]).toBeLessThanOrEqual(before[force].interval[0]);
        expect(after[force].interval[1]).toBeGreaterThanOrEqual(before[force].interval[1]);
      }
    }),
    { numRuns: 150, seed: 20261122 },
  );
});

it('strange ids are taken for what they are, and an alliance may be empty', () => {
  const { alliances } = forcesOf(['__proto__', ''], { alliances: [alliance('__proto__', ['', '__proto__', '']), alliance('', [])], positions: [position('', 'law', 1), position('__proto__', 'law', -1)] });
  expect(alliances).toMatchObject([{ alliance: '__proto__', members: ['__proto__', ''], jointVision: { value: 0 } }, { alliance: '', members: [], weakest: null }]);
  expect(bindingForces.explain!(forcesOf([], {}))).toEqual([{ code: 'binding-forces.none', params: {} }]);
});

describe('what binding forces say', () => {
  const people = ['a', 'b'].map((id) => ({ id, legallyRecognised: id === 'a' }));
  const explained = (rest: object): ReturnType<NonNullable<typeof bindingForces.explain>> => bindingForces.explain!(forcesOf(people, { alliances: [alliance('x', ['a', 'b'])], ...rest }));

  it('is the weakest beside the others, why, and what strengthens it', () => {
    expect(explained({ positions: [position('a', 'law', 1), position('b', 'law', -1)] })).toEqual([
      { code: 'binding-forces.perhaps-weakest.joint-vision', params: { alliance: 'x', vision: 0, legitimacy: 0.5, complementarity: null } },
      { code: 'binding-forces.apart', params: { objective: 'law', actor: 'a', otherActor: 'b' } },
      { code: 'binding-forces.advice.joint-vision', params: {} },
    ]);
    expect(explained({ positions: [position('a', 'law', 1), position('b', 'law', 1)] })).toEqual([
      { code: 'binding-forces.perhaps-weakest.legitimacy', params: { alliance: 'x', vision: 1, legitimacy: 0.5, complementarity: null } },
      { code: 'binding-forces.least-legitimate', params: { actors: ['b'], more: 0, score: 0 } },
      { code: 'binding-forces.advice.legitimacy', params: {} },
    ]);
    const lacking = { cause: { requirements: [{ id: 'r', capability: 'k' }] }, capabilities: ['k', 'l'].map((id) => ({ id, label: id })) };
    const offers = records('o', [['a', 'l'], ['b', 'l']]);
    expect(explained({ ...lacking, offers })[1]).toEqual({ code: 'binding-forces.missing', params: { requirements: ['r'], more: 0 } });
    expect(explained({ capabilities: lacking.capabilities, offers, needs: records('n', [['a', 'k'], ['b', 'k']]) })[1]).toEqual({ code: 'binding-forces.unmet', params: { capabilities: ['k'], more: 0 } });
  });

  it('advises once on a force that is weakest in several alliances', () => {
    const alliances = ['x', 'y'].map((id) => alliance(id, ['a', 'b']));
    expect(codesOf(explained({ alliances, positions: [position('a', 'law', 1), position('b', 'law', -1)] })).filter((code) => code.startsWith('binding-forces.advice'))).toEqual(['binding-forces.advice.joint-vision']);
  });

  it('is the weakest without a doubt where nothing unknown could be below', () => {
    const { capabilities, offers } = { capabilities: [{ id: 'k', label: 'k' }], offers: records('o', [['a', 'k'], ['b', 'k']]) };
    const certain = explained({ cause: { requirements: [{ id: 'r', capability: 'k' }] }, capabilities, offers, needs: records('n', [['a', 'k'], ['b', 'k']]), positions: ['law', 'fund'].flatMap((one) => [position('a', one, 1), position('b', one, -1)]) });
    expect(certain[0]).toMatchObject({ code: 'binding-forces.weakest.joint-vision', params: { alliance: 'x', vision: 0 } });
  });

  it('is that too little is known, and the weakest alliances of many', () => {
    expect(codesOf(explained({}))).toEqual(['binding-forces.too-little']);
    const many = ['p', 'q', 'r', 's'].map((id) => alliance(id, id === 's' ? ['a', 'b'] : ['a']));
    const messages = explained({ alliances: many, positions: [position('a', 'law', 1), position('b', 'law', -1)] });
    expect(messages[0]!.params['alliance']).toBe('s');
    expect(messages.at(-1)).toEqual({ code: 'binding-forces.more', params: { count: 1 } });
  });
});
