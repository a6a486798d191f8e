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

  it('says for every lacking attribute what it would change', () => {
    expect(one('yes', 'no', 'no').gains).toEqual([{ attribute: 'legitimacy', class: 'dominant' }, { attribute: 'urgency', class: 'dangerous' }]);
    expect(one('no', 'no', 'no').gains).toEqual([
      { attribute: 'power', class: 'dormant' },
      { attribute: 'legitimacy', class: 'discretionary' },
      { attribute: 'urgency', class: 'demanding' },
    ]);
    expect(one('yes', 'yes', 'yes').gains).toEqual([]);
    expect(one('no', 'yes', 'yes').gains).toEqual([{ attribute: 'power', class: 'definitive' }]);
    // Power is lacking and legitimacy unknown: what power would make of the actor is unknown as well.
    expect(one('no', null, 'yes')).toMatchObject({ gains: [{ attribute: 'power', class: 'unclassified' }], oneMore: null });
    expect(one(null, 'no', 'yes').gains).toEqual([{ attribute: 'legitimacy', class: 'unclassified' }]);
    expect(one('yes', 'no', null).gains).toEqual([{ attribute: 'legitimacy', class: 'unclassified' }]);
    expect(one(undefined, null, undefined).gains).toEqual([]);
  });

  it('tells what one step of one answer would change; on yes and no a step is the opposite answer', () => {
    expect(one('yes', 'no', 'no')).toMatchObject({
      stable: false,
      moves: [
        { axis: 'power', criterion: 'power', direction: 'lower', class: 'non-stakeholder' },
        { axis: 'legitimacy', criterion: 'legitimacy', direction: 'higher', class: 'dominant' },
        { axis: 'urgency', criterion: 'urgency', direction: 'higher', class: 'dangerous' },
      ],
    });
    expect(one('yes', 'no', null)).toMatchObject({ stable: null, moves: [] });
  });

  it('gives its reasons, what is unknown, and the advice of the class', () => {
    const actor = one('yes', 'no', undefined);
    expect(actor.reasons).toEqual([
      { code: 'reason.power.high', params: { actor: 'a', score: 1, threshold: 0.5 } },
      { code: 'reason.power.criterion', params: { criterion: 'power', value: 1, share: 1 } },
      { code: 'reason.legitimacy.low', params: { actor: 'a', score: 0, threshold: 0.5 } },
      { code: 'reason.legitimacy.criterion', params: { criterion: 'legitimacy', value: 0, share: 1 } },
    ]);
    expect(actor.unknown).toEqual([{ code: 'reason.urgency.not-assessed', params: { actor: 'a', criterion: 'urgency' } }]);
    expect(actor.advice).toEqual({ code: 'salience.advice.unclassified', params: { actors: ['a'], more: 0 } });
    expect(one('yes', 'yes', 'yes').advice.code).toBe('salience.advice.definitive');
  });

  it('explains itself: the classes, the first reasons, the rule, and who lacks one attribute', () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'Test' },
      actors: ['a', 'b'].map((id) => ({ id, name: id })),
      criteria: measures.map((id) => ({ id, label: id, measures: id, scale: 'zero-to-ten' })),
      assessments: [9, 9, 9, 9, 9, 1].map((value, index) => ({ id: `${index}`, actor: index < 3 ? 'a' : 'b', criterion: measures[index % 3], value })),
    });
    expect(salience.explain!(salience.compute(document))).toEqual([
      { code: 'salience.advice.definitive', params: { actors: ['a'], more: 0 } },
      { code: 'salience.advice.dominant', params: { actors: ['b'], more: 0 } },
      { code: 'scoring.explain.because', params: { actor: 'a', criteria: ['power', 'legitimacy', 'urgency'] } },
      { code: 'salience.explain.rule', params: { threshold: 0.5 } },
      { code: 'salience.one-more.urgency', params: { actor: 'b' } },
    ]);
    expect(salience.compute(document, { reasons: 0 }).actors[0]!.reasons).toHaveLength(3);
    // Of several who lack one attribute only the first is named.
    const higher = salience.explain!(salience.compute(document, { threshold: 0.95 }));
    expect(higher.map(({ code }) => code)).toEqual(['salience.advice.non-stakeholder', 'scoring.explain.because', 'scoring.explain.unstable', 'salience.explain.rule']);
    const near = salience.compute(document);
    const twice = salience.explain!({ ...near, actors: [...near.actors, { ...near.actors[1]!, actor: 'c' }] });
    expect(twice.filter(({ code }) => code.startsWith('salience.one-more'))).toEqual([{ code: 'salience.one-more.urgency', params: { actor: 'b' } }]);
  });
});
