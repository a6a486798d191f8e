import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairProximity } from './pair-proximity.ts';
import { placeProximity } from './place-proximity.ts';
import { Proximity } from './proximity-result.ts';
import { proximity } from './proximity.ts';
import { at, codesOf, documentOf, place } from '../testing/document-of.ts';

// Rome lies in Italy, Milan too; Italy is a country without a name of its own.
const places = [place('rome', 'destination', 'IT'), place('milan', 'destination', 'IT'), { id: 'italy', country: 'IT' }, place('manila', 'origin', 'PH'), place('sea')];
const pinoy = { bonds: [{ kind: 'diaspora', label: 'Filipino' }] };
const women = { bonds: [{ kind: 'gender', label: 'Women' }, { kind: 'faith' }] };

describe('proximity to a place', () => {
  const document = documentOf(
    [
      at('roman', 'rome'), at('milanese', 'milan'), at('italian', 'italy'), { ...at('council', 'rome'), ...pinoy }, { ...at('family', 'manila'), ...pinoy }, { id: 'lost' },
      { ...at('club', 'rome'), ...women }, { ...at('sisters', 'manila'), ...women }, at('speaker', 'sea'), at('teacher', 'manila'), { id: 'far', ...pinoy },
    ],
    {
      places,
      capabilities: [{ id: 'tagalog', label: 'Tagalog', kind: 'language' }, { id: 'law', label: 'Law', kind: 'expertise' }],
      offers: [['speaker', 'tagalog'], ['teacher', 'tagalog'], ['roman', 'law'], ['teacher', 'law']].map(([actor, capability], index) => ({ id: `${index}`, actor, capability })),
      reaches: [{ id: '1', actor: 'milanese', place: 'manila' }, { id: '2', actor: 'lost', target: 'family' }, { id: '3', actor: 'italian', target: 'far' }],
    },
  );
  const near = placeProximity(document, 0.5);

  it.each([
    ['roman', 'rome', 'present', 1, []],
    ['roman', 'italy', 'present', 1, []],
    ['roman', 'milan', 'same-country', 0.5, []],
    ['italian', 'rome', 'same-country', 0.5, []],
    ['milanese', 'manila', 'reach', 0.5, []],
    ['lost', 'manila', 'reach', 0.5, ['family']],
    ['council', 'manila', 'bond', 0.5, ['family']],
    ['far', 'manila', 'bond', 0.5, ['family']],
    ['speaker', 'manila', 'bond', 0.5, ['teacher']],
    ['roman', 'manila', 'none', 0, []],
    ['club', 'manila', 'none', 0, []],
    ['roman', 'sea', 'none', 0, []],
    ['lost', 'rome', 'unknown', null, []],
  ])('of %s to %s is by %s', (actor, where, by, value, through) => {
    expect(near(actor, where)).toEqual({ place: where, by, value, through });
  });
});

describe('proximity of two actors', () => {
  const document = documentOf(
    [{ ...at('a', 'rome'), ...pinoy }, { ...at('b', 'rome', 'manila'), ...pinoy }, { ...at('c', 'milan'), ...women }, at('d', 'manila'), { id: 'e' }, at('f', 'sea')],
    {
      places,
      ties: [['a', 'b', 'cooperation'], ['b', 'c', 'funding'], ['a', 'd', 'conflict'], ['e', 'f', 'cooperation']].map(([source, target, kind], index) => ({ id: `${index}`, source, target, kind })),
    },
  );
  const near = pairProximity(document, 0.5);

  it('is the mean of shared places, shared bonds and the network', () => {
    // a and b: same place 1, same bond 1, one tie 1. a and c: same country ½, no shared bond 0, two ties ½: ⅓.
    // a and d: no place 0; d has no bond and no tie but conflict: 0, between 0 and ⅔. a and f: no place 0, no path 0.
    expect(near('a', ['b', 'c', 'd', 'e', 'f'])).toEqual([
      { actors: ['a', 'b'], value: 1, interval: [1, 1], places: 1, sharedPlaces: ['rome'], bonds: 1, sharedBonds: ['Filipino'], network: 1, distance: 1 },
      { actors: ['a', 'c'], value: 1 / 3, interval: [1 / 3, 1 / 3], places: 0.5, sharedPlaces: [], bonds: 0, sharedBonds: [], network: 0.5, distance: 2 },
      { actors: ['a', 'd'], value: 0, interval: [0, expect.closeTo(2 / 3, 12)], places: 0, sharedPlaces: [], bonds: null, sharedBonds: [], network: null, distance: null },
      { actors: ['a', 'e'], value: 0, interval: [0, expect.closeTo(2 / 3, 12)], places: null, sharedPlaces: [], bonds: null, sharedBonds: [], network: 0, distance: null },
      { actors: ['a', 'f'], value: 0, interval: [0, expect.closeTo(1 / 3, 12)], places: 0, sharedPlaces: [], bonds: null, sharedBonds: [], network: 0, distance: null },
    ]);
    expect(near('d', ['e'])).toMatchObject([{ value: null, interval: [0, 1] }]);
    expect(near('a', [])).toEqual([]);
  });

  it('is the same from either side', () => {
    const [there] = near('a', ['c']);
    const [back] = near('c', ['a']);
    expect({ ...back, actors: there!.actors }).toEqual(there);
  });
});

const cause = { places: ['rome', 'manila', 'rome'] };
const alliances = [{ id: 'x', label: 'x', form: 'partnership', members: ['a', 'b', 'c', 'a'].map((actor) => ({ actor })) }, { id: 'y', label: 'y', form: 'partnership', members: [{ actor: 'a' }], places: ['sea'] }];

function proximityOf(actors: readonly { id: string }[], rest: object = {}, options: object = {}): Proximity {
  const result = proximity.compute(documentOf(actors, { cause, places, alliances, ...rest }), options);
  expect(Proximity.parse(result)).toEqual(result);
  return result;
}

describe('proximity', () => {
  const three = [at('a', 'rome'), at('b', 'rome', 'manila'), { id: 'c' }];

  it('is to contexts the mean over their places, of the cause or of an alliance', () => {
    // a: 1 and 0; b: 1 and 1; c: unknown. Of x 3 of 4 known, between 3 ÷ 6 and 5 ÷ 6.
    const { places: told, actors, alliances: [x, y] } = proximityOf(three);
    expect(told).toEqual(['rome', 'manila']);
    expect(actors.map(({ contexts }) => contexts)).toEqual([{ value: 0.5, interval: [0.5, 0.5] }, { value: 1, interval: [1, 1] }, { value: null, interval: [0, 1] }]);
    expect(x).toMatchObject({ contexts: { value: 0.75, interval: [0.5, expect.closeTo(5 / 6, 12)] }, absent: [], pairCount: 3 });
    expect(y).toMatchObject({ contexts: { value: 0, interval: [0, 0] }, absent: ['sea'], toOneAnother: { value: null, interval: [0, 1] }, pairs: [], pairCount: 0 });
  });

  it('lists the pairs that are furthest apart first, and as many as asked for', () => {
    const [x] = proximityOf([...three.slice(0, 2), at('c', 'sea')]).alliances;
    expect(x!.pairs.map(({ actors, value }) => [actors.join(''), value])).toEqual([['ac', 0], ['bc', 0], ['ab', 1]]);
    expect(x!.toOneAnother.value).toBeCloseTo(1 / 3, 12);
    const [short] = proximityOf(three, {}, { pairs: 1 }).alliances;
    expect(short).toMatchObject({ pairs: [{ actors: ['a', 'b'] }], pairCount: 3 });
    expect(proximityOf([at('a', 'rome'), at('b', 'milan'), { id: 'c' }], {}, { partly: 0.25 }).alliances[0]!.pairs[0]!.places).toBe(0.25);
  });

  it('takes flexibility from its measure, else from the scale, else from nothing', () => {
    const { actors } = proximityOf([{ ...at('a'), scale: 'small' } as { id: string }, { ...at('b'), scale: 'large' } as { id: string }, { id: 'c' }, { ...at('d'), scale: 'medium' } as { id: string }], {
      criteria: [{ id: 'k', label: 'k', measures: 'flexibility', scale: 'zero-to-ten' }, { id: 'p', label: 'p', measures: 'proximity', scale: 'zero-to-ten' }],
      assessments: [{ id: '1', actor: 'a', criterion: 'k', value: 3 }, { id: '2', actor: 'c', criterion: 'p', value: 7 }],
    });
    expect(actors.map(({ flexibility }) => flexibility)).toEqual([
      { value: 0.3, interval: [0.3, 0.3], from: 'score' }, { value: 0, interval: [0, 0], from: 'scale' }, { value: null, interval: [0, 1], from: null }, { value: 0.5, interval: [0.5, 0.5], from: 'scale' },
    ]);
    expect(actors[2]!.judged).toEqual({ value: 0.7, interval: [0.7, 0.7] });
  });

  it('never becomes more certain by a member of whom nothing is known', () => {
    const where = fc.subarray(['rome', 'milan', 'manila', 'sea']);
    fc.assert(
      fc.property(where, where, (one, two) => {
        const actors = [at('a', ...one), at('b', ...two), { id: 'c' }];
        const of = (...members: string[]) => proximityOf(actors, { alliances: [{ id: 'x', label: 'x', form: 'partnership', members: members.map((actor) => ({ actor })) }] }).alliances[0]!;
        const [before, after] = [of('a', 'b'), of('b', 'c', 'a')];
        for (const part of ['contexts', 'toOneAnother'] as const) {
          expect(after[part].value).toBe(before[part].value);
          expect(after[part].interval[0]).toBeLessThanOrEqual(before[part].interval[0]);
          expect(after[part].interval[1]).toBeGreaterThanOrEqual(before[part].interval[1]);
        }
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });

  it('says who is near, who is not, who is furthest apart, and what is unknown', () => {
    expect(proximity.explain!(proximityOf([at('a', 'rome'), at('b', 'rome', 'manila'), at('c', 'sea'), { id: 'd', scale: 'small' } as { id: string }]))).toEqual([
      { code: 'proximity.everywhere', params: { actors: ['b'], more: 0 } },
      { code: 'proximity.unknown-places', params: { count: 1, total: 4 } },
      { code: 'proximity.alliance', params: { alliance: 'x', contexts: 0.5, toOneAnother: expect.closeTo(1 / 3, 12) as number } },
      { code: 'proximity.apart', params: { alliance: 'x', actors: ['a', 'c'] } },
      { code: 'proximity.alliance', params: { alliance: 'y', contexts: 0, toOneAnother: null } },
      { code: 'proximity.absent', params: { alliance: 'y', places: ['sea'], more: 0 } },
      { code: 'proximity.partly', params: {} },
      { code: 'proximity.flexible', params: { actors: ['d'], more: 0 } },
    ]);
    // Of one member alone nothing is unknown that could move its nearness.
    const known = proximity.explain!(proximityOf([at('a', 'rome')], { alliances: [{ id: 'x', label: 'x', form: 'partnership', members: [{ actor: 'a' }] }] }));
    expect(codesOf(known)).toContain('proximity.alliance');
    expect(codesOf(known)).not.toContain('proximity.partly');
    const partly = proximity.explain!(proximityOf([at('a', 'rome'), at('b', 'rome', 'manila'), { id: 'c' }]));
    expect(partly.find(({ code }) => code.startsWith('proximity.alliance'))).toMatchObject({ code: 'proximity.alliance', params: { alliance: 'x', contexts: 0.75 } });
    const empty = proximity.compute(documentOf(['a'], { alliances: Array.from({ length: 5 }, (_, index) => ({ id: `${index}`, label: 'x', form: 'partnership', members: [] })) }));
    expect(codesOf(proximity.explain!(empty))).toEqual(['proximity.no-places', 'proximity.more', 'proximity.unknown-flexibility']);
    expect(codesOf(proximity.explain!(proximity.compute(documentOf([]))))).toEqual(['proximity.no-places']);
  });
});
