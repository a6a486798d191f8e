import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorSides } from '../actor-side.ts';
import { CapacityFlows } from './capacity-flows-result.ts';
import { capacityFlows } from './capacity-flows.ts';
import { at, codesOf, documentOf, place } from '../testing/document-of.ts';

const places = [place('home', 'origin'), place('abroad', 'destination'), place('road', 'transit'), place('nowhere')];
const actors = [at('s', 'home'), at('t', 'home'), at('n', 'abroad'), at('m', 'abroad'), at('both', 'home', 'abroad'), at('road', 'road'), { id: 'x' }, at('half', 'home', 'nowhere')];

type Note = readonly [source: string, target: string, more?: object];

function flowsOf(notes: readonly Note[], rest: object = {}): CapacityFlows {
  const capacityTransfers = notes.map(([source, target, more], index) => ({ id: `f${index}`, source, target, subject: 'craft', ...more }));
  const result = capacityFlows.compute(documentOf(actors, { places, capacityTransfers, ...rest }));
  expect(CapacityFlows.parse(result)).toEqual(result);
  return result;
}

const countsOf = ({ directions }: Pick<CapacityFlows, 'directions'>): number[] => directions.map(({ count }) => count);

describe('the side of an actor', () => {
  it('is that of all its places, or mixed, or unknown', () => {
    expect([...actorSides(documentOf(actors, { places }))]).toEqual([
      ['s', 'south'], ['t', 'south'], ['n', 'north'], ['m', 'north'], ['both', 'mixed'], ['road', 'mixed'], ['x', 'unknown'], ['half', 'unknown'],
    ]);
  });

  it('is what the presence says, before what the place says', () => {
    const document = documentOf([{ id: 'a', presence: [{ place: 'home', side: 'destination' }] } as { id: string }], { places });
    expect(actorSides(document).get('a')).toBe('north');
  });
});

describe('capacity flows', () => {
  it('are counted by direction, and shared out among the flows of one known side each', () => {
    // s→n, s→m: South-North; n→s: North-South; s→t: South-South; n→m: North-North; both→s: mixed; x→s: unknown.
    const result = flowsOf([['s', 'n'], ['s', 'm'], ['n', 's'], ['s', 't'], ['n', 'm'], ['both', 's'], ['x', 's'], ['s', 'road'], ['x', 'both']]);
    expect(countsOf(result)).toEqual([2, 1, 1, 1, 2, 2]);
    // Of 5 flows with sides, 2 go from South to North; with the 2 unknown ones 2 to 4 of 7.
    expect(result.directions.map(({ share }) => share)).toEqual([
      { value: 2 / 5, interval: [2 / 7, 4 / 7] },
      { value: 1 / 5, interval: [1 / 7, 3 / 7] },
      { value: 1 / 5, interval: [1 / 7, 3 / 7] },
      { value: 1 / 5, interval: [1 / 7, 3 / 7] },
      null,
      null,
    ]);
    expect(result.flows[5]).toEqual({
      transfer: 'f5', source: 'both', target: 's', sourceSide: 'mixed', targetSide: 'south', direction: 'mixed', vehicle: 'unknown', subject: 'craft', alliance: null,
    });
  });

  it('are mutual where they flow both ways between a pair, however many they are', () => {
    // Pairs: s–n (both ways, two flows one way), s–t, n–m: 1 of 3.
    const result = flowsOf([['s', 'n'], ['s', 'n'], ['n', 's'], ['s', 't'], ['n', 'm']]);
    expect(result).toMatchObject({ pairs: 3, mutualPairs: 1, reciprocity: 1 / 3 });
    expect(result.actors).toEqual([
      { actor: 's', teaches: 3, learns: 1 },
      { actor: 't', teaches: 0, learns: 1 },
      { actor: 'n', teaches: 2, learns: 2 },
      { actor: 'm', teaches: 0, learns: 1 },
    ]);
  });

  it('are told by vehicle and by subject', () => {
    const result = flowsOf([['s', 'n', { vehicle: 'learning-by-doing' }], ['t', 'n'], ['n', 's', { subject: 'law', vehicle: 'peer-to-peer-support' }], ['s', 'm']]);
    expect(result.vehicles).toEqual([
      { vehicle: 'peer-to-peer-support', count: 1 },
      { vehicle: 'learning-by-doing', count: 1 },
      { vehicle: 'exposure-to-transnational-contexts', count: 0 },
      { vehicle: 'unknown', count: 2 },
    ]);
    expect(result.subjects).toEqual([
      { subject: 'craft', count: 3, teachers: ['s', 't'], learners: ['n', 'm'] },
      { subject: 'law', count: 1, teachers: ['n'], learners: ['s'] },
    ]);
  });

  it('are told by alliance, with the members that have no part', () => {
    const alliances = [
      { id: 'one', label: 'one', form: 'partnership', members: ['s', 'n', 't', 't'].map((actor) => ({ actor })) },
      { id: 'two', label: 'two', form: 'partnership', members: [] },
    ];
    const { alliances: told } = flowsOf([['s', 'n', { alliance: 'one' }], ['n', 's']], { alliances });
    expect(told).toMatchObject([
      { alliance: 'one', flows: 1, pairs: 1, mutualPairs: 0, reciprocity: 0, withoutPart: ['t'] },
      { alliance: 'two', flows: 0, pairs: 0, reciprocity: null, withoutPart: [] },
    ]);
  });

  it('leave out transfers to oneself and ties without a recorded transfer, and name both', () => {
    const tie = (id: string, source: string, target: string, more: object = {}): object => ({ id, source, target, kind: 'capacity-transfer', ...more });
    const ties = [
      tie('recorded', 's', 'n', { directed: true }),
      tie('turned', 'n', 's'),
      tie('against', 'n', 's', { directed: true }),
      tie('new', 's', 't'),
      tie('self', 't', 't'),
      { id: 'other', source: 's', target: 'm', kind: 'funding' },
    ];
    const result = flowsOf([['s', 'n'], ['t', 't']], { ties });
    expect(result).toMatchObject({ loops: ['f1'], unrecorded: ['against', 'new'], pairs: 1 });
    expect(result.flows).toHaveLength(1);
  });

  it('are none in a map without transfers', () => {
    const result = flowsOf([]);
    expect(result).toMatchObject({ flows: [], pairs: 0, reciprocity: null, actors: [], subjects: [] });
    expect(result.directions[0]).toEqual({ direction: 'south-north', count: 0, share: { value: null, interval: [0, 1] } });
    expect(capacityFlows.explain!(result)).toEqual([{ code: 'capacity-flows.none', params: {} }]);
  });

  it('take strange ids for what they are', () => {
    const strange = ['__proto__', '', 'constructor'];
    const document = documentOf(strange, { capacityTransfers: strange.map((id, index) => ({ id, source: id, target: strange[(index + 1) % 3], subject: id })) });
    const result = capacityFlows.compute(document);
    expect(result.actors).toEqual(strange.map((actor) => ({ actor, teaches: 1, learns: 1 })));
    expect(result.subjects.map(({ subject }) => subject)).toEqual(strange);
  });

  it('do not depend on the order of the document, and never become more certain by an unknown one', () => {
    const note = fc.tuple(fc.constantFrom('s', 't', 'n', 'm', 'both', 'x'), fc.constantFrom('s', 't', 'n', 'm', 'both', 'x'));
    fc.assert(
      fc.property(fc.array(note, { maxLength: 12 }), (notes) => {
        const result = flowsOf(notes);
        expect(countsOf(flowsOf([...notes].reverse()))).toEqual(countsOf(result));
        expect(flowsOf([...notes].reverse()).reciprocity).toBe(result.reciprocity);
        const after = flowsOf([...notes, ['x', 's']]);
        result.directions.forEach(({ share }, index) => {
          const wider = after.directions[index]!.share;
          expect(wider?.value).toBe(share?.value);
          if (share === null || wider === null || wider === undefined) return;
          expect(wider.interval[0]).toBeLessThanOrEqual(share.interval[0]);
          expect(wider.interval[1]).toBeGreaterThanOrEqual(share.interval[1]);
        });
      }),
      { numRuns: 100, seed: 20261122 },
    );
  });
});

describe('what capacity flows say', () => {
  it('begins with the count and the directions, and names who teaches and who learns', () => {
    const messages = capacityFlows.explain!(flowsOf([['s', 'n'], ['n', 's'], ['s', 't'], ['m', 'n']]));
    expect(messages).toEqual([
      { code: 'capacity-flows.count', params: { count: 4, pairs: 3 } },
      { code: 'capacity-flows.directions', params: { southNorth: 1, northSouth: 1, southSouth: 1, northNorth: 1 } },
      { code: 'capacity-flows.both', params: { actors: ['s', 'n'], more: 0 } },
      { code: 'capacity-flows.only-teach', params: { actors: ['m'], more: 0 } },
      { code: 'capacity-flows.only-learn', params: { actors: ['t'], more: 0 } },
      { code: 'capacity-flows.mutual', params: { count: 1, pairs: 3 } },
      { code: 'capacity-flows.unknown-vehicle', params: { count: 4 } },
    ]);
  });

  it('says what is mixed, unknown, one-way, missing and left out', () => {
    const alliances = [{ id: 'one', label: 'one', form: 'partnership', members: [] }];
    const ties = [{ id: 'tie', source: 'n', target: 'm', kind: 'capacity-transfer' }];
    const messages = capacityFlows.explain!(flowsOf([['both', 's', { vehicle: 'learning-by-doing' }], ['x', 's', { vehicle: 'learning-by-doing' }], ['s', 's']], { alliances, ties }));
    expect(codesOf(messages)).toEqual([
      'capacity-flows.count', 'capacity-flows.mixed', 'capacity-flows.unknown-side', 'capacity-flows.only-teach', 'capacity-flows.only-learn',
      'capacity-flows.one-way', 'capacity-flows.alliances-without', 'capacity-flows.unrecorded', 'capacity-flows.loops',
    ]);
    expect(messages[1]!.params).toEqual({ count: 1 });
    expect(messages[2]!.params).toEqual({ count: 1 });
    expect(messages[5]!.params).toEqual({ pairs: 2 });
  });
});
