import { describe, expect, it } from 'vitest';
import { WrongUseError } from '../../errors.ts';
import type { Document } from '../../model/document.ts';
import { requireDocument } from '../../model/parse-document.ts';
import { serviceOverlap, ServiceOverlap, type ServiceOverlapOptions } from './service-overlap.ts';
import { documentOf, withActors, type ShortDocument } from '../testing/short-document.ts';

function computed(map: ShortDocument | Document, options: Partial<ServiceOverlapOptions> = {}): ServiceOverlap {
  const result = serviceOverlap.compute('version' in map ? map : documentOf(map), options);
  expect(ServiceOverlap.parse(result)).toEqual(result);
  return result;
}

// a, b, c and d advise in Lagos; a and b are tied, c and d in one alliance. a and e advise in Abuja. f advises nowhere that is known.
const short: ShortDocument = {
  actors: 'a b c d e f g', kinds: 'advice:service money:resource', offers: 'a:advice b:advice c:advice d:advice e:advice f:advice a:money b:money g:talk e:talk',
  places: 'NG/lagos NG/abuja NG', presence: 'a:abuja a:lagos b:lagos c:lagos d:lagos e:abuja g:NG', ties: 'a:b', alliances: 'net:c,d',
};

describe('overlapping services', () => {
  it('are those of the same place, with who is joined already', () => {
    expect(computed(short)).toEqual({
      services: 2,
      overlaps: [
        { capability: 'advice', place: 'lagos', actors: ['a', 'b', 'c', 'd'], groups: [['a', 'b'], ['c', 'd']] },
        { capability: 'advice', place: 'abuja', actors: ['a', 'e'], groups: [['a'], ['e']] },
      ],
      unknown: [{ capability: 'advice', actors: ['f'] }],
    });
  });

  it('are of the kinds asked for, and of unknown kind', () => {
    expect(computed(short, { kinds: ['resource'] })).toMatchObject({ services: 2, overlaps: [{ capability: 'money', place: 'lagos', actors: ['a', 'b'], groups: [['a', 'b']] }], unknown: [] });
    expect(computed(short, { kinds: [] })).toMatchObject({ services: 1, overlaps: [] });
    // What “talk” is nobody said; here both are in Nigeria.
    expect(computed({ ...short, presence: 'e:NG g:NG' }).overlaps).toEqual([{ capability: 'talk', place: 'NG', actors: ['e', 'g'], groups: [['e'], ['g']] }]);
    expect(() => computed(short, { kinds: ['shop'] as never })).toThrow(WrongUseError);
  });

  it('are joined through others of them, and by no conflict', () => {
    const all = { actors: 'a b c d', offers: 'a:x b:x c:x d:x', places: 'NG', presence: 'a:NG b:NG c:NG d:NG' };
    expect(computed({ ...all, ties: 'd:b a:d' }).overlaps[0]!.groups).toEqual([['a', 'b', 'd'], ['c']]);
    expect(computed({ ...all, ties: 'd:c b:a', alliances: 'net:c,a' }).overlaps[0]!.groups).toEqual([['a', 'b', 'c', 'd']]);
    expect(computed({ ...all, actors: 'a b c d z', ties: 'a:z z:b' }).overlaps[0]!.groups).toHaveLength(4);
    const document = documentOf({ ...all, ties: 'a:b' });
    expect(computed({ ...document, ties: [{ ...document.ties[0]!, kind: 'conflict' }] }).overlaps[0]!.groups).toHaveLength(4);
  });

  it('do not depend on the order of the actors', () => {
    const document = documentOf(short);
    const turned = computed(withActors(document, [6, 5, 4, 3, 2, 1, 0]));
    const sorted = ({ overlaps }: ServiceOverlap): unknown => overlaps.map(({ actors, groups, ...rest }) => ({ ...rest, actors: [...actors].sort(), groups: groups.map((group) => [...group].sort()).sort() }));
    expect(sorted(turned)).toEqual(sorted(computed(document)));
  });

  it('are none on an empty map, and take any id', () => {
    expect(computed({ actors: '' })).toEqual({ services: 0, overlaps: [], unknown: [] });
    const hostile = requireDocument({
      version: 1, cause: { title: 'Test' }, capabilities: [{ id: '__proto__', label: 'x' }], places: [{ id: '' }],
      actors: ['constructor', ''].map((id) => ({ id, name: id, presence: [{ place: '' }, { place: '' }] })), offers: ['constructor', ''].map((actor) => ({ id: actor, actor, capability: '__proto__' })),
    });
    expect(computed(hostile).overlaps).toEqual([{ capability: '__proto__', place: '', actors: ['constructor', ''], groups: [['constructor'], ['']] }]);
  });
});

describe('what it says', () => {
  const said = (map: ShortDocument): unknown[] => serviceOverlap.explain!(computed(map)).map(({ code, params }) => [code, params]);

  it('is who could be brought together, those apart first', () => {
    expect(said({ ...short, ties: 'a:b a:e' })).toEqual([
      ['service-overlap.partly', { capability: 'advice', place: 'lagos', actors: ['a', 'b', 'c', 'd'], more: 0 }],
      ['service-overlap.joined', { capability: 'advice', place: 'abuja', actors: ['a', 'e'], more: 0 }],
      ['service-overlap.unknown', { capabilities: ['advice'], more: 0 }],
    ]);
    expect(said({ ...short, ties: 'a:b b:c' }).slice(0, 2)).toEqual([
      ['service-overlap.apart', { capability: 'advice', place: 'abuja', actors: ['a', 'e'], more: 0 }],
      ['service-overlap.joined', { capability: 'advice', place: 'lagos', actors: ['a', 'b', 'c', 'd'], more: 0 }],
    ]);
  });

  it('keeps the document’s order among those apart, and among those joined', () => {
    // a and b are tied: what only the two offer is joined. l and n are offered by a and c, whom nothing joins.
    const offers = 'a:k b:k a:l c:l a:m b:m a:n c:n a:o b:o';
    const told = said({ actors: 'a b c', places: 'NG', presence: 'a:NG b:NG c:NG', ties: 'a:b', offers }) as [string, { capability: string }][];
    expect(told.map(([code, { capability }]) => [code.replace('service-overlap.', ''), capability])).toEqual([['apart', 'l'], ['apart', 'n'], ['joined', 'k'], ['joined', 'm'], ['joined', 'o']]);
  });

  it('stops after eight, and counts the rest', () => {
    const names = 'k l m n o p q r s'.split(' ');
    const map = { actors: 'a b', places: 'NG', presence: 'a:NG b:NG', offers: names.map((name) => `a:${name} b:${name}`).join(' ') };
    expect(said(map)).toHaveLength(9);
    expect(said(map).at(-1)).toEqual(['service-overlap.more', { count: 1 }]);
    expect(said({ ...map, offers: names.slice(1).map((name) => `a:${name} b:${name}`).join(' ') })).toHaveLength(8);
  });

  it('is that there are none', () => {
    expect(said({ actors: 'a', offers: 'a:x' })).toEqual([['service-overlap.none', {}], ['service-overlap.unknown', { capabilities: ['x'], more: 0 }]]);
  });
});
