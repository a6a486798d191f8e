import { describe, expect, it } from 'vitest';
import { requireDocument } from '../model/parse-document.ts';
import { ActorPosition, actorPositions } from './actor-position.ts';

type Given = readonly [actor: string, value: unknown, more?: Record<string, unknown>];

/** The positions of a and b on a law, as given; `more` can name an assessor, a date, a scale, another objective. */
function read(given: readonly Given[], objective = 'law'): ActorPosition[] {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: ['a', 'b'].map((id) => ({ id, name: id })),
    assessors: ['x', 'y', 'z'].map((id) => ({ id, name: id })),
    objectives: ['law', 'fund'].map((id) => ({ id, label: id })),
    positions: given.map(([actor, value, more], index) => ({ id: `${index}`, actor, objective: 'law', value, ...more })),
  });
  const result = actorPositions(document, objective);
  expect(result.map((one) => ActorPosition.parse(one))).toEqual(result);
  return result;
}

describe('the position of an actor', () => {
  it('is the median of its assessors, with the range of what they say', () => {
    // −0.5, 0.5 and 1: median 0.5; from −0.5 to 1 is 1.5 of the 2 that opposites are apart: agreement 0.25.
    const [a] = read([['a', 0.5, { assessor: 'x', salience: 0.2 }], ['a', 1, { assessor: 'y' }], ['a', -0.5, { assessor: 'z', salience: 0.6 }]]);
    expect(a).toEqual({ actor: 'a', value: 0.5, low: -0.5, high: 1, agreement: 0.25, salience: 0.4, assessors: 3, positions: ['0', '1', '2'], why: null });
  });

  it('agrees with nobody where one assessor alone knows it', () => {
    const [a] = read([['a', 0.5, { assessor: 'x' }], ['a', null, { assessor: 'y' }]]);
    expect(a).toEqual({ actor: 'a', value: 0.5, low: 0.5, high: 0.5, agreement: null, salience: null, assessors: 1, positions: ['0', '1'], why: null });
    expect(read([['a', 0.5, { assessor: 'x' }], ['a', 0.5, { assessor: 'y' }]])[0]!.agreement).toBe(1);
    expect(read([['a', -1, { assessor: 'x' }], ['a', 1, { assessor: 'y' }]])[0]).toMatchObject({ value: 0, agreement: 0 });
  });

  it('is the newest that an assessor gave, on the objective asked about', () => {
    const given: Given[] = [['a', 1, { date: '2020' }], ['a', -1, { date: '2010' }], ['a', 0, { date: '2030', objective: 'fund' }], ['b', -0.5]];
    expect(read(given).map(({ value, positions }) => [value, positions])).toEqual([[1, ['0']], [-0.5, ['3']]]);
    expect(read(given, 'fund').map(({ value, positions }) => [value, positions])).toEqual([[0, ['2']], [null, []]]);
  });

  it('is read on the scale that it was given on', () => {
    // 2 on −4..+4 is halfway to the end; 10 on 0..10 is the end.
    expect(read([['a', 2, { scale: 'minus-four-to-four' }], ['b', 10, { scale: 'zero-to-ten' }]]).map(({ value }) => value)).toEqual([0.5, 1]);
  });

  it('says why it is not known', () => {
    const unknown = { value: null, low: null, high: null, agreement: null, assessors: 0 };
    expect(read([['a', null]])).toMatchObject([{ ...unknown, positions: ['0'], why: 'assessed-unknown' }, { ...unknown, positions: [], why: 'not-assessed' }]);
    // A tower has no middle; that another assessor does not know it is not why.
    expect(read([['a', 3, { scale: 'tower', assessor: 'x' }], ['a', null, { assessor: 'y' }]])[0]).toMatchObject({ ...unknown, why: 'no-upper-limit' });
  });

  it('tells how much the actor cares even where its position is unknown', () => {
    expect(read([['a', null, { salience: 0.9 }]])[0]).toMatchObject({ value: null, salience: 0.9 });
    expect(read([['a', 1, { salience: 0 }]])[0]!.salience).toBe(0);
  });
});
