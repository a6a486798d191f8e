import { describe, expect, it } from 'vitest';
import { requireDocument } from '../model/parse-document.ts';
import { Salience, salience, salienceClass, type SalienceActor } from './salience.ts';

type Answer = 'yes' | 'no' | null | undefined;

const measures = ['power', 'legitimacy', 'urgency'];

/** One actor with a yes/no answer per attribute; undefined was never asked. */
function one(...answers: [Answer, Answer, Answer]): SalienceActor {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: [{ id: 'a', name: 'a' }],
    criteria: measures.map((id) => ({ id, label: id, measures: id, scale: 'no-yes' })),
    assessments: answers.flatMap((value, index) => (value === undefined ? [] : [{ id: measures[index], actor: 'a', criterion: measures[index], value }])),
  });
  const result = salience.compute(document);
  expect(Salience.parse(result)).toEqual(result);
  expect(result.classes.find(({ actors }) => actors.length > 0)!.class).toBe(result.actors[0]!.class);
  return result.actors[0]!;
}

describe('salience', () => {
  it('names the eight combinations as Mitchell, Agle and Wood do', () => {
    // P dormant, L discretionary, U demanding, PL dominant, PU dangerous, LU dependent, PLU definitive.
    const named = [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [1, 0, 1], [0, 1, 1], [1, 1, 1], [0, 0, 0]].map(
      ([power, legitimacy, urgency]) => salienceClass(power === 1, legitimacy === 1, urgency === 1),
    );
    expect(named).toEqual(['dormant', 'discretionary', 'demanding', 'dominant', 'dangerous', 'dependent', 'definitive', 'non-stakeholder']);
  });

  it('says which one attribute more makes an actor definitive', () => {
    expect(one('yes', 'yes', 'no')).toMatchObject({ class: 'dominant', oneMore: 'urgency', possible: ['dominant'] });
    expect(one('no', 'yes', 'yes')).toMatchObject({ class: 'dependent', oneMore: 'power' });
    expect(one('yes', 'no', 'no')).toMatchObject({ class: 'dormant', oneMore: null });
    expect(one('yes', 'yes', 'yes')).toMatchObject({ class: 'definitive', oneMore: null });
  });

  it('leaves an actor unclassified where an attribute is unknown, and says what it can be', () => {
    expect(one('yes', 'yes', null)).toMatchObject({ class: 'unclassified', oneMore: null, possible: ['definitive', 'dominant'] });
    expect(one(undefined, 'no', null)).toMatchObject({
      class: 'unclassified',
      possible: ['dangerous', 'dormant', 'demanding', 'non-stakeholder'],
      attributes: [{ attribute: 'power', has: null, interval: [0, 1] }, { attribute: 'legitimacy', has: false, value: 0 }, { attribute: 'urgency', has: null }],
    });
  });

  it('needs a score at its threshold or above', () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'Test' },
      actors: [{ id: 'a', name: 'a' }],
      criteria: measures.map((id) => ({ id, label: id, measures: id, scale: 'zero-to-ten' })),
      assessments: [5, 6, 4].map((value, index) => ({ id: `${index}`, actor: 'a', criterion: measures[index], value })),
    });
    expect(salience.compute(document).actors[0]!.class).toBe('dominant');
    expect(salience.compute(document, { threshold: 0.6 }).actors[0]!.class).toBe('discretionary');
  });
});
