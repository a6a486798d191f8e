import { describe, expect, it } from 'vitest';
import { EngagementSteps } from './engagement-steps-result.ts';
import { engagementSteps } from './engagement-steps.ts';
import { codesOf, documentOf, place } from '../testing/document-of.ts';

const all = ['goals-and-capacities', 'know-your-diaspora', 'build-trust', 'mobilise', 'engage'];
const places = [place('home', 'origin'), place('abroad', 'destination'), place('road')];

type Note = readonly [step: string, status: string | null, where?: string];

function stepsOf(notes: readonly Note[], territories: readonly string[] = []): EngagementSteps {
  const records = notes.map(([step, status, where], index) => ({ id: `s${index}`, step, status, ...(where === undefined ? {} : { place: where }) }));
  const result = engagementSteps.compute(documentOf([], { cause: { places: territories }, places, engagementSteps: records }));
  expect(EngagementSteps.parse(result)).toEqual(result);
  return result;
}

/** The steps of one territory, as they are written in order. */
function inHome(...statuses: (string | null)[]): EngagementSteps['territories'][number] {
  return stepsOf(statuses.map((status, index) => [all[index]!, status, 'home'])).territories[0]!;
}

describe('the steps of diaspora engagement', () => {
  it('lead to the first step that is not known to be done', () => {
    expect(inHome('done', 'under-way')).toMatchObject({ next: 'know-your-diaspora', nextIsKnown: true, gaps: [] });
    expect(inHome('done', 'done', 'not-started')).toMatchObject({ next: 'build-trust', nextIsKnown: true, gaps: [] });
    expect(inHome('done', null, 'done')).toMatchObject({ next: 'know-your-diaspora', nextIsKnown: false, gaps: [] });
    expect(inHome('done', 'done', 'done', 'done', 'done')).toMatchObject({ next: null, nextIsKnown: true, gaps: [] });
    expect(inHome('done').steps.map(({ status }) => status)).toEqual(['done', 'unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('leave gaps where one is known not to be started before a later one', () => {
    expect(inHome('not-started', 'done', 'not-started', 'under-way', 'not-started').gaps).toEqual(['goals-and-capacities', 'build-trust']);
    expect(inHome('not-started', 'not-started').gaps).toEqual([]);
    expect(inHome('done', 'not-started', null, null, 'done').gaps).toEqual(['know-your-diaspora']);
  });

  it('count by their last record, the unknown one too', () => {
    const { steps } = stepsOf([['build-trust', 'done', 'home'], ['build-trust', null, 'home'], ['mobilise', null, 'home'], ['mobilise', 'done', 'home']]).territories[0]!;
    expect(steps[2]).toEqual({ step: 'build-trust', status: 'unknown', records: ['s0', 's1'] });
    expect(steps[3]).toEqual({ step: 'mobilise', status: 'done', records: ['s2', 's3'] });
  });

  it('are told for the places of the cause, then of the steps, then for those without a place', () => {
    const result = stepsOf([['engage', 'done'], ['engage', 'done', 'road'], ['engage', 'done', 'home']], ['home', 'abroad']);
    expect(result.territories.map(({ place: where, side }) => [where, side])).toEqual([['home', 'origin'], ['abroad', 'destination'], ['road', null], [null, null]]);
    expect(result.sides).toEqual([
      { side: 'origin', places: ['home'] }, { side: 'transit', places: [] }, { side: 'destination', places: ['abroad'] }, { side: null, places: ['road'] },
    ]);
  });

  it('say what comes next, what was passed over, and what nobody recorded', () => {
    const messages = engagementSteps.explain!(
      stepsOf([['goals-and-capacities', 'under-way', 'home'], ['build-trust', 'not-started', 'home'], ['engage', 'done', 'home'], ['engage', 'done', 'road'], ['engage', 'done']], ['home', 'abroad']),
    );
    expect(messages).toEqual([
      { code: 'engagement-steps.status', params: { place: 'home', done: 1, underWay: 1, notStarted: 1, unknown: 2 } },
      { code: 'engagement-steps.next.goals-and-capacities', params: { place: 'home' } },
      { code: 'engagement-steps.gap.build-trust', params: { place: 'home' } },
      { code: 'engagement-steps.status', params: { place: 'road', done: 1, underWay: 0, notStarted: 0, unknown: 4 } },
      { code: 'engagement-steps.ask.goals-and-capacities', params: { place: 'road' } },
      { code: 'engagement-steps.unrecorded', params: { places: ['abroad'], more: 0 } },
      { code: 'engagement-steps.without-place', params: {} },
    ]);
    expect(codesOf(engagementSteps.explain!(stepsOf([])))).toEqual(['engagement-steps.none']);
    expect(engagementSteps.explain!(stepsOf(all.map((step) => [step, 'done', 'home'])))).toEqual([{ code: 'engagement-steps.all-done', params: { place: 'home' } }]);
    expect(codesOf(engagementSteps.explain!(stepsOf([['goals-and-capacities', 'not-started', 'home'], ['engage', 'done', 'home']])))).toEqual(['engagement-steps.status', 'engagement-steps.next.goals-and-capacities']);
  });

  it('tell three territories of many, and count the rest', () => {
    const many = Array.from({ length: 6 }, (_, index) => place(`p${index}`));
    const document = documentOf([], { places: many, engagementSteps: many.map(({ id }) => ({ id, step: 'mobilise', status: 'done', place: id })) });
    const messages = engagementSteps.explain!(engagementSteps.compute(document));
    expect(messages).toHaveLength(7);
    expect(messages[6]).toEqual({ code: 'engagement-steps.more', params: { count: 3 } });
  });
});
