import { describe, expect, it } from 'vitest';
import type { ActorScore } from './actor-score.ts';
import { scoreReasons, scoreUnknowns } from './explain-score.ts';

const item = (criterion: string, value: number, share: number) => ({ criterion, weight: share, value, share, contribution: value * share, low: value, high: value, step: 0.1, reversed: false, assessors: 1, assessments: [] });

const score = (value: number | null, items: ActorScore['items'], more: Partial<ActorScore> = {}): ActorScore => ({
  actor: 'a', value, coverage: 1, interval: [0.2, 0.9], assessors: 1, spread: null, agreement: null, items, unknown: [], ...more,
});

const criteria = (one: ActorScore, count: number): unknown[] => scoreReasons('power', one, 0.5, count).slice(1).map(({ params }) => params['criterion']);

describe('scoreReasons', () => {
  it('names the criteria that pull to the side where the score stands, the hardest first', () => {
    // High: (0.9 − 0.5) × 0.2 = 0.08, (0.6 − 0.5) × 0.5 = 0.05, 0.1 pulls the other way.
    const items = [item('weak', 0.6, 0.5), item('other', 0.1, 0.1), item('strong', 0.9, 0.2)];
    expect(criteria(score(0.7, items), 3)).toEqual(['strong', 'weak']);
    expect(criteria(score(0.7, items), 1)).toEqual(['strong']);
    expect(criteria(score(0.3, items), 3)).toEqual(['other']);
    // Weight counts as well as distance: 0.1 × 0.9 pulls harder than 0.4 × 0.2.
    expect(criteria(score(0.7, [item('far', 0.9, 0.2), item('heavy', 0.6, 0.9)]), 3)).toEqual(['heavy', 'far']);
    // Low: (0.5 − 0.1) × 0.2 = 0.08 pulls harder down than (0.5 − 0.4) × 0.6 = 0.06.
    expect(criteria(score(0.3, [item('near', 0.4, 0.6), item('far', 0.1, 0.2)]), 3)).toEqual(['far', 'near']);
  });

  it('puts the heavier of two that pull alike first, and passes over what has no weight', () => {
    // Both stand at the threshold and pull with 0.
    expect(criteria(score(0.5, [item('light', 0.5, 0.2), item('heavy', 0.5, 0.8)]), 3)).toEqual(['heavy', 'light']);
    expect(criteria(score(0.9, [item('none', 1, 0), item('some', 0.9, 1)]), 3)).toEqual(['some']);
  });

  it('says how much is known where not all is, and nothing of an unknown score', () => {
    expect(scoreReasons('power', score(0.5, [], { coverage: 0.4 }), 0.5, 0)).toEqual([
      { code: 'reason.power.high', params: { actor: 'a', score: 0.5, threshold: 0.5 } },
      { code: 'reason.power.partly', params: { actor: 'a', coverage: 0.4, low: 0.2, high: 0.9 } },
    ]);
    expect(scoreReasons('power', score(0.4, []), 0.5, 0)).toEqual([{ code: 'reason.power.low', params: { actor: 'a', score: 0.4, threshold: 0.5 } }]);
    expect(scoreReasons('power', score(null, []), 0.5, 3)).toEqual([]);
  });
});

describe('scoreUnknowns', () => {
  it('tells that there are no criteria from criteria without answers', () => {
    expect(scoreUnknowns('power', score(null, []))).toEqual([{ code: 'reason.power.no-criteria', params: { actor: 'a' } }]);
    expect(scoreUnknowns('power', score(0.5, [item('x', 0.5, 1)]))).toEqual([]);
    expect(scoreUnknowns('power', score(null, [], { unknown: [{ criterion: 'x', weight: 1, why: 'not-assessed', assessments: [] }] }))).toEqual([
      { code: 'reason.power.not-assessed', params: { actor: 'a', criterion: 'x' } },
    ]);
  });
});
