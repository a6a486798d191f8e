import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, documentOf } from '../testing/document-of.ts';
import { TrustAndValue } from './trust-and-value-result.ts';
import { trustAndValue } from './trust-and-value.ts';

// The six indicators of the PARTNER survey, on its scale of four answers.
const criteria = [
  ['reliable', 'trust'], ['mission', 'trust'], ['open', 'trust'], ['power', 'value'], ['involved', 'value'], ['resources', 'value'],
].map(([id, measures]) => ({ id, label: id, measures, scale: 'four' }));
const scales = [{ id: 'four', kind: 'numeric', min: 1, max: 4, step: 1 }];
const assessors = [{ id: 'A', name: 'A', actor: 'a' }, { id: 'B', name: 'B', actor: 'b' }, { id: 'C', name: 'C' }];

type Answer = readonly [assessor: string | undefined, actor: string, criterion: string, value: number | null];

function trustOf(answers: readonly Answer[], rest: object = {}, options: object = {}): TrustAndValue {
  const assessments = answers.map(([assessor, actor, criterion, value], index) => ({ id: `${index}`, actor, criterion, value, ...(assessor === undefined ? {} : { assessor }) }));
  const result = trustAndValue.compute(documentOf(['a', 'b', 'c'], { criteria, scales, assessors, assessments, ...rest }), options);
  expect(TrustAndValue.parse(result)).toEqual(result);
  return result;
}

const close = (value: number): number => expect.closeTo(value, 12) as number;

describe('trust and value', () => {
  it('are means of the indicators of each rater, then of the raters', () => {
    // A rates c 4, 4, 1 (1, 1, 0): ⅔. B rates c 4 alone (1), the rest was never asked: 1. Mean 5/6; over all
    // six answers it would be ¾. B’s interval is [⅓, 1], A’s a point: [½, 5/6].
    const { trust, value } = trustOf([['A', 'c', 'reliable', 4], ['A', 'c', 'mission', 4], ['A', 'c', 'open', 1], ['B', 'c', 'reliable', 4]]).actors[2]!;
    expect(trust).toEqual({
      value: close(5 / 6), interval: [close(1 / 2), close(5 / 6)], from: 'raters', raters: 2, low: close(2 / 3), high: 1, selfRatings: 0,
      ratings: [
        { assessor: 'A', rater: 'a', value: close(2 / 3), interval: [close(2 / 3), close(2 / 3)] },
        { assessor: 'B', rater: 'b', value: 1, interval: [close(1 / 3), 1] },
      ],
      indicators: [{ criterion: 'reliable', value: 1, raters: 2 }, { criterion: 'mission', value: 1, raters: 1 }, { criterion: 'open', value: 0, raters: 1 }],
    });
    expect(value).toMatchObject({ value: null, interval: [0, 1], from: null, raters: 0, low: null, high: null, ratings: [] });
  });

  it('tell value from trust', () => {
    const [, , c] = trustOf([['A', 'c', 'power', 4], ['A', 'c', 'involved', 3], ['A', 'c', 'resources', 1], ['A', 'c', 'reliable', 1]]).actors;
    expect([c!.value.value, c!.trust.value]).toEqual([close(5 / 9), 0]);
  });

  it('leave out what an actor says of itself', () => {
    const [a] = trustOf([['A', 'a', 'reliable', 4], ['A', 'a', 'open', 4], ['B', 'a', 'reliable', 1]]).actors;
    expect(a!.trust).toMatchObject({ value: 0, raters: 1, selfRatings: 1 });
  });

  it('count a rater who knows nothing in the interval only', () => {
    const [, , c] = trustOf([['A', 'c', 'reliable', 4], ['A', 'c', 'mission', 4], ['A', 'c', 'open', 4], [undefined, 'c', 'open', null]]).actors;
    expect(c!.trust).toMatchObject({ value: 1, interval: [0.5, 1], raters: 1, low: 1, high: 1 });
    expect(c!.trust.ratings[1]).toEqual({ assessor: null, rater: null, value: null, interval: [0, 1] });
  });

  it('take the trust of ties where nobody rated', () => {
    const ties = [
      { id: 'both', source: 'a', target: 'b', kind: 'cooperation', trust: 0.5 },
      { id: 'to-b', source: 'c', target: 'b', kind: 'cooperation', trust: 1, directed: true },
      { id: 'self', source: 'b', target: 'b', kind: 'cooperation', trust: 0 },
      { id: 'unknown', source: 'a', target: 'c', kind: 'cooperation', trust: null },
      { id: 'silent', source: 'a', target: 'c', kind: 'cooperation' },
    ];
    const { actors } = trustOf([['B', 'a', 'reliable', 1]], { ties });
    expect(actors.map(({ trust, tieTrust }) => [trust.from, trust.value, trust.interval, tieTrust])).toEqual([
      ['raters', 0, [0, close(2 / 3)], { value: 0.5, ties: ['both'] }],
      ['ties', 0.75, [0.75, 0.75], { value: 0.75, ties: ['both', 'to-b'] }],
      [null, null, [0, 1], { value: null, ties: [] }],
    ]);
  });

  it('are averaged over the members of an alliance', () => {
    const alliances = [{ id: 'x', label: 'x', form: 'partnership', members: ['a', 'b', 'a'].map((actor) => ({ actor })) }, { id: 'y', label: 'y', form: 'partnership', members: [] }];
    const full: Answer[] = ['reliable', 'mission', 'open'].map((criterion) => ['C', 'a', criterion, 4]);
    expect(trustOf(full, { alliances }).alliances).toEqual([
      { alliance: 'x', trust: { value: 1, interval: [0.5, 1] }, value: { value: null, interval: [0, 1] } },
      { alliance: 'y', trust: { value: null, interval: [0, 1] }, value: { value: null, interval: [0, 1] } },
    ]);
  });

  it('say where trust is not returned, from the gap on', () => {
    const answers: Answer[] = [['A', 'b', 'reliable', 4], ['B', 'a', 'reliable', 3], ['C', 'a', 'reliable', 1]];
    expect(trustOf(answers).oneSided).toEqual([{ more: 'a', less: 'b', given: 1, returned: close(2 / 3), difference: close(1 / 3) }]);
    expect(trustOf(answers, {}, { gap: 0.34 }).oneSided).toEqual([]);
    expect(trustOf(answers.slice(0, 1)).oneSided).toEqual([]);
  });

  it('never become more certain when an answer is forgotten, and do not depend on order', () => {
    const answer = fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('reliable', 'mission', 'open'), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(fc.uniqueArray(answer, { selector: ([assessor, criterion]) => `${assessor} ${criterion}`, minLength: 1 }), (answers) => {
        const full = answers.map(([assessor, criterion, value]): Answer => [assessor, 'c', criterion, value]);
        const before = trustOf(full).actors[2]!.trust;
        const after = trustOf(full.map(([assessor, actor, criterion, value], index) => [assessor, actor, criterion, index === 0 ? null : value])).actors[2]!.trust;
        expect(after.interval[0]).toBeLessThanOrEqual(before.interval[0] + 1e-12);
        expect(after.interval[1]).toBeGreaterThanOrEqual(before.interval[1] - 1e-12);
        expect(trustOf([...full].reverse()).actors[2]!.trust.value).toBeCloseTo(before.value!, 12);
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });

  it('take strange ids for what they are', () => {
    const document = documentOf(['__proto__', ''], {
      criteria: [{ id: '__proto__', label: 'x', measures: 'trust', scale: 'no-yes' }],
      assessors: [{ id: '', name: 'x', actor: '' }, { id: '__proto__', name: 'y', actor: '__proto__' }],
      assessments: [{ id: '1', actor: '__proto__', criterion: '__proto__', value: 'yes', assessor: '' }, { id: '2', actor: '', criterion: '__proto__', value: 'no', assessor: '__proto__' }],
    });
    expect(trustAndValue.compute(document).oneSided).toEqual([{ more: '', less: '__proto__', given: 1, returned: 0, difference: 1 }]);
  });
});

describe('what trust and value say', () => {
  it('is who is trusted and valued most and least, what is one-sided, disputed, thin and unknown', () => {
    const ties = [{ id: 't', source: 'c', target: 'c2', kind: 'cooperation', trust: 0.5 }];
    const assessments = ([['A', 'b', 'reliable', 4], ['B', 'a', 'reliable', 1], ['C', 'b', 'reliable', 2], ['C', 'b', 'power', 3]] as Answer[]).map(
      ([assessor, actor, criterion, value], index) => ({ id: `${index}`, assessor, actor, criterion, value }),
    );
    const document = documentOf(['a', 'b', 'c', 'c2', 'd'], { criteria, scales, assessors, assessments, ties });
    expect(trustAndValue.explain!(trustAndValue.compute(document))).toEqual([
      { code: 'trust-and-value.most-trust', params: { actors: ['b'], more: 0, score: close(2 / 3) } },
      { code: 'trust-and-value.least-trust', params: { actors: ['a'], more: 0, score: 0 } },
      { code: 'trust-and-value.most-value', params: { actors: ['b'], more: 0, score: close(2 / 3) } },
      { code: 'trust-and-value.one-sided', params: { actor: 'a', otherActor: 'b', given: 1, returned: 0 } },
      { code: 'trust-and-value.disagreement', params: { actors: ['b'], more: 0 } },
      { code: 'trust-and-value.one-rater', params: { actors: ['a'], more: 0 } },
      { code: 'trust-and-value.by-ties', params: { actors: ['c', 'c2'], more: 0 } },
      { code: 'trust-and-value.unknown', params: { count: 1, total: 5 } },
    ]);
    expect(codesOf(trustAndValue.explain!(trustOf([])))).toEqual(['trust-and-value.none']);
  });
});
