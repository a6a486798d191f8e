import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';
import type { Summary } from './summary-result.ts';

const none: Omit<Summary, 'sentences'> = {
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
    expect(sentencesOf(none)).toEqual([{ code: 'summary.actors', params: { count: 9 } }]);
    expect(sentencesOf({ ...none, countries: countries.slice(0, 4) })).toEqual([
      { code: 'summary.actors.countries', params: { count: 9, countries: ['LK', 'IT', 'FR', 'SN'] } },
    ]);
    expect(sentencesOf({ ...none, countries })).toEqual([
      { code: 'summary.actors.many-countries', params: { count: 9, total: 5, countries: ['LK', 'IT', 'FR'] } },
    ]);
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

  it('says what is missing for some and for all', () => {
    const missing = { ...none.missing, influence: ids(9), interest: ids(3) };
    expect(sentencesOf({ ...none, missing }).slice(1)).toEqual([
      { code: 'summary.missing.influence.all', params: {} },
      { code: 'summary.missing.interest', params: { count: 3, total: 9 } },
    ]);
  });
});
