import { describe, expect, it } from 'vitest';
import { type Facts, headlineOf, sentencesOf } from './sentences.ts';

const none: Facts = {
  actors: 9,
  ties: 0,
  alliances: 0,
  objectives: 0,
  roles: [],
  kinds: [],
  sectors: [],
  sides: [],
  countries: [],
  withoutCountry: 9,
  mostInfluential: { value: null, actors: [] },
  vetoHolders: [],
  perObjective: [],
  missing: { role: [], interest: [], influence: [], veto: [], position: [], strength: [] },
};

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `a${index}`);

describe('sentences', () => {
  it('says how many and where, cut to what a sentence can hold', () => {
    const countries = ['LK', 'IT', 'FR', 'SN', 'ML'].map((country) => ({ country, actors: 2 }));
    const uneven = countries.map((one, index) => (index === 0 ? { ...one, actors: 3 } : one));
    expect(sentencesOf(none)).toEqual([{ code: 'summary.actors', params: { count: 9 } }]);
    expect(sentencesOf({ ...none, countries: countries.slice(0, 4) })).toEqual([
      { code: 'summary.actors.countries', params: { count: 9, countries: ['LK', 'IT', 'FR', 'SN'] } },
    ]);
    expect(sentencesOf({ ...none, countries })).toEqual([
      { code: 'summary.actors.even-countries', params: { count: 9, total: 5, countries: ['LK', 'IT', 'FR'] } },
    ]);
    expect(sentencesOf({ ...none, countries: uneven })).toEqual([
      { code: 'summary.actors.many-countries', params: { count: 9, total: 5, countries: ['LK', 'IT', 'FR'] } },
    ]);
  });

  it('counts alliances where there are any', () => {
    expect(sentencesOf({ ...none, alliances: 2 })[1]).toEqual({ code: 'summary.alliances', params: { count: 2 } });
  });

  it('names up to four actors, or three and the number of all', () => {
    expect(sentencesOf({ ...none, vetoHolders: ids(4) })[1]).toEqual({ code: 'summary.veto', params: { actors: ids(4) } });
    expect(sentencesOf({ ...none, vetoHolders: ids(5) })[1]).toEqual({ code: 'summary.veto.many', params: { actors: ids(3), count: 5 } });
  });

  it('names nobody as most influential where all are alike or have none', () => {
    expect(sentencesOf({ ...none, mostInfluential: { value: 0.8, actors: ids(9) } })).toHaveLength(1);
    expect(sentencesOf({ ...none, mostInfluential: { value: 0, actors: ids(2) } })).toHaveLength(1);
    expect(sentencesOf({ ...none, mostInfluential: { value: 0.8, actors: ids(1) } })[1]!.code).toBe('summary.most-influential');
  });

  it('says where an objective is wholly unknown or wholly known', () => {
    const objective = { objective: 'law', for: [], against: [], neutral: [], unknown: [], toPersuade: [], toAsk: [] };
    expect(sentencesOf({ ...none, perObjective: [{ ...objective, unknown: ids(9), toAsk: ids(1) }] })[1]).toEqual({
      code: 'summary.objective.unknown', params: { objective: 'law' },
    });
    expect(sentencesOf({ ...none, perObjective: [{ ...objective, for: ids(2) }] })[1]).toEqual({
      code: 'summary.objective.known', params: { objective: 'law', for: 2, against: 0, neutral: 0, unknown: 0 },
    });
  });

  it('says in three sentences who and where, who decides and who must be persuaded', () => {
    const objective = { objective: 'law', for: ids(1), against: [], neutral: [], unknown: [], toPersuade: [], toAsk: [] };
    const persuade = (...lists: string[][]): Facts['perObjective'] => lists.map((toPersuade) => ({ ...objective, toPersuade }));
    const codes = (facts: Facts): string[] => headlineOf(facts, new Set()).map(({ code }) => code);
    const influential = { value: 0.8, actors: ids(1) };
    expect(codes({ ...none, alliances: 3 })).toEqual(['summary.actors', 'summary.alliances']);
    expect(codes({ ...none, alliances: 3, mostInfluential: influential })).toEqual(['summary.actors', 'summary.most-influential']);
    expect(codes({ ...none, vetoHolders: ids(2), mostInfluential: influential, perObjective: persuade([]) })).toEqual([
      'summary.actors', 'summary.veto', 'summary.nobody-to-persuade',
    ]);
    expect(headlineOf({ ...none, perObjective: persuade(['a', 'b'], ['b', 'c']) }, new Set([objective.objective]))[1]).toEqual({ code: 'summary.to-persuade', params: { actors: ['a', 'b', 'c'] } });
    // Of those that weigh most; of the others only where those are won.
    const two = (first: string[]): Facts => ({ ...none, perObjective: [{ ...objective, toPersuade: first }, { ...objective, objective: 'fund', toPersuade: ['c'] }] });
    expect(headlineOf(two(['a']), new Set(['law']))[1]).toEqual({ code: 'summary.to-persuade', params: { actors: ['a'] } });
    expect(headlineOf(two([]), new Set(['law']))[1]).toEqual({ code: 'summary.to-persuade', params: { actors: ['c'] } });
    // Of people whose position nobody knows one can't say that they agree.
    expect(codes({ ...none, perObjective: [{ ...objective, for: [], unknown: ids(9) }] })).toEqual(['summary.actors']);
    expect(codes({ ...none, actors: 0 })).toEqual(['summary.empty']);
  });

  it('says what is missing for some and for all', () => {
    const missing = { ...none.missing, influence: ids(9), interest: ids(3) };
    expect(sentencesOf({ ...none, missing }).slice(1)).toEqual([
      { code: 'summary.missing.influence.all', params: {} },
      { code: 'summary.missing.interest', params: { count: 3, total: 9 } },
    ]);
  });
});
