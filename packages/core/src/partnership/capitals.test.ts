import { describe, expect, it } from 'vitest';
import { Capitals, capitals } from './capitals.ts';
import { codesOf, documentOf } from './testing/document-of.ts';

const actors = [{ id: 'club', kind: 'migrant-association' }, { id: 'home', kind: 'migrants-and-families' }, { id: 'bank', kind: 'financial-institution' }, { id: 'x' }];

function capitalsOf(activities: readonly object[]): Capitals {
  const result = capitals.compute(documentOf(actors, { activities: activities.map((one, index) => ({ id: `d${index}`, label: 'x', ...one })) }));
  expect(Capitals.parse(result)).toEqual(result);
  return result;
}

describe('capitals', () => {
  it('are drawn on by activities, through those who take part', () => {
    // d0 and d1 draw on financial capital, d2 on none; of d3 nothing is said: 2 of 3 known, 2 to 3 of 4.
    const result = capitalsOf([
      { capitals: ['human', 'financial'], actors: ['bank', 'club', 'bank'] },
      { capitals: ['financial'], actors: ['home', 'bank'] },
      { capitals: [], actors: ['x'] },
      {},
    ]);
    expect(result.capitals).toEqual([
      { capital: 'social', activities: [], share: { value: 0, interval: [0, 0.25] }, actors: [], migrants: [] },
      { capital: 'financial', activities: ['d0', 'd1'], share: { value: 2 / 3, interval: [0.5, 0.75] }, actors: ['bank', 'club', 'home'], migrants: ['club', 'home'] },
      { capital: 'human', activities: ['d0'], share: { value: 1 / 3, interval: [0.25, 0.5] }, actors: ['bank', 'club'], migrants: ['club'] },
      { capital: 'cultural', activities: [], share: { value: 0, interval: [0, 0.25] }, actors: [], migrants: [] },
    ]);
    expect(result.activities[0]).toEqual({ activity: 'd0', capitals: ['financial', 'human'], actors: ['bank', 'club'] });
    expect(result.activities[3]).toEqual({ activity: 'd3', capitals: null, actors: [] });
    expect(result).toMatchObject({ unused: ['social', 'cultural'], unknown: ['d3'], withoutActors: ['d3'] });
  });

  it('are unknown where nobody says what is drawn on', () => {
    for (const result of [capitalsOf([{}, {}]), capitalsOf([])]) {
      expect(result.capitals.map(({ share }) => share)).toEqual(Array.from({ length: 4 }, () => ({ value: null, interval: [0, 1] })));
    }
  });

  it('say what draws on each, through which migrants, what is unused and what is unknown', () => {
    const messages = capitals.explain!(capitalsOf([{ capitals: ['financial'], actors: ['home', 'bank'] }, { capitals: ['human'], actors: ['bank'] }, { capitals: ['social'] }, {}]));
    expect(messages).toEqual([
      { code: 'capitals.drawn', params: { capitalTerm: 'capitals.capital.social', activities: ['d2'], more: 0 } },
      { code: 'capitals.drawn.migrants', params: { capitalTerm: 'capitals.capital.financial', activities: ['d0'], more: 0, actors: ['home'], moreActors: 0 } },
      { code: 'capitals.drawn.others', params: { capitalTerm: 'capitals.capital.human', activities: ['d1'], more: 0 } },
      { code: 'capitals.unused', params: { capitalTerms: ['capitals.capital.cultural'] } },
      { code: 'capitals.unknown', params: { activities: ['d3'], more: 0 } },
      { code: 'capitals.without-actors', params: { activities: ['d2', 'd3'], more: 0 } },
    ]);
    expect(codesOf(capitals.explain!(capitalsOf([])))).toEqual(['capitals.none']);
  });
});
