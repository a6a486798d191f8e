import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WrongUseError } from '../../errors.ts';
import type { Document } from '../../model/document.ts';
import { requireDocument } from '../../model/parse-document.ts';
import { needsOffers, NeedsOffers, type NeedsOffersOptions } from './needs-offers.ts';
import { arbitraryShort, documentOf, withActors, type ShortDocument } from '../testing/short-document.ts';

function computed(map: ShortDocument | Document, options: Partial<NeedsOffersOptions> = {}): NeedsOffers {
  const result = needsOffers.compute('version' in map ? map : documentOf(map), options);
  expect(NeedsOffers.parse(result)).toEqual(result);
  return result;
}

// a needs x; b is elsewhere, c in a's place, d in a's alliance, e tied to a. All offer it.
const short: ShortDocument = {
  actors: 'a b c d e f', offers: 'a:x b:x c:x d:x e:x b:y e:q', needs: 'a:x a:z c:y f:q f:z b:y', places: 'NG GB', presence: 'a:NG b:GB c:NG d:NG e:NG', alliances: 'net:a,d', ties: 'e:a f:f',
};

describe('needs beside offers', () => {
  it('are matched, the nearest first', () => {
    const result = computed(short);
    expect(result.needs).toEqual([
      {
        actor: 'a', capability: 'x', offering: 4,
        offers: [{ actor: 'e', nearness: 'tied' }, { actor: 'd', nearness: 'same-alliance' }, { actor: 'c', nearness: 'same-place' }, { actor: 'b', nearness: 'elsewhere' }],
      },
      { actor: 'a', capability: 'z', offering: 0, offers: [] },
      { actor: 'b', capability: 'y', offering: 0, offers: [] },
      { actor: 'c', capability: 'y', offering: 1, offers: [{ actor: 'b', nearness: 'elsewhere' }] },
      { actor: 'f', capability: 'q', offering: 1, offers: [{ actor: 'e', nearness: 'elsewhere' }] },
      { actor: 'f', capability: 'z', offering: 0, offers: [] },
    ]);
    expect(result).toMatchObject({ met: 3, unknown: [] });
    expect(result.nearest).toEqual([{ nearness: 'tied', needs: 1 }, { nearness: 'same-alliance', needs: 0 }, { nearness: 'same-place', needs: 0 }, { nearness: 'elsewhere', needs: 2 }]);
  });

  it('leave over what only the one in need offers, and what only the one offering needs', () => {
    const { unmet, unused } = computed(short);
    // b needs y and is the only one to offer it; a offers x and is the only one to need it.
    expect(unmet).toEqual([{ capability: 'y', actors: ['b'] }, { capability: 'z', actors: ['a', 'f'] }]);
    expect(unused).toEqual([{ capability: 'x', actors: ['a'] }]);
    expect(computed({ actors: 'a b', offers: 'a:x b:y', needs: 'b:q' })).toMatchObject({
      unmet: [{ capability: 'q', actors: ['b'] }], unused: [{ capability: 'x', actors: ['a'] }, { capability: 'y', actors: ['b'] }],
    });
  });

  it('name no more offers than asked for, and count them all', () => {
    expect(computed(short, { top: 2 }).needs[0]).toMatchObject({ offering: 4, offers: [{ actor: 'e' }, { actor: 'd' }] });
    expect(computed(short, { top: 0 })).toMatchObject({ met: 3, needs: [{ offering: 4, offers: [] }, {}, {}, {}, {}, {}] });
    expect(() => computed(short, { top: -1 })).toThrow(WrongUseError);
  });

  it('are not joined by a conflict, and places are as written', () => {
    const nearness = (kind: string, places: [string, string]): string =>
      computed(requireDocument({
        version: 1, cause: { title: 'Test' }, capabilities: [{ id: 'x', label: 'x' }], places: [{ id: 'NG', country: 'NG' }, { id: 'kaduna', country: 'NG', label: 'Kaduna' }],
        actors: [{ id: 'a', name: 'a', presence: [{ place: places[0] }] }, { id: 'b', name: 'b', presence: [{ place: places[1] }] }],
        ties: [{ id: 't', source: 'a', target: 'b', kind, directed: true }], offers: [{ id: 'o', actor: 'b', capability: 'x' }], needs: [{ id: 'n', actor: 'a', capability: 'x' }, { id: 'again', actor: 'a', capability: 'x' }],
      })).needs.map(({ offers }) => offers[0]!.nearness).join();
    expect(nearness('funding', ['NG', 'NG'])).toBe('tied');
    expect(nearness('conflict', ['NG', 'NG'])).toBe('same-place');
    expect(nearness('interrupted', ['NG', 'kaduna'])).toBe('elsewhere');
  });

  it('are unknown where nobody wrote them down', () => {
    expect(computed({ actors: 'a b c', offers: 'a:x', needs: 'b:x' }).unknown).toEqual(['c']);
    expect(computed({ actors: '' })).toMatchObject({ needs: [], met: 0, unmet: [], unused: [], unknown: [] });
    expect(computed({ actors: '__proto__ b', offers: 'b:toString', needs: '__proto__:toString' }).needs[0]).toMatchObject({ actor: '__proto__', offers: [{ actor: 'b' }] });
  });

  it('agree with every pair looked at, in whatever order the actors stand', () => {
    fc.assert(
      fc.property(arbitraryShort, (map) => {
        const document = documentOf(map);
        const result = computed(document, { top: 1000 });
        const others = (capability: string, actor: string): Set<string> => new Set(document.offers.filter((one) => one.capability === capability && one.actor !== actor).map((one) => one.actor));
        expect(new Set(result.needs.map(({ actor, capability }) => `${actor} ${capability}`))).toEqual(new Set(document.needs.map(({ actor, capability }) => `${actor} ${capability}`)));
        for (const { actor, capability, offers, offering } of result.needs) {
          expect(new Set(offers.map((one) => one.actor))).toEqual(others(capability, actor));
          expect(offers).toHaveLength(offering);
        }
        expect(result.met).toBe(result.nearest.reduce((sum, { needs }) => sum + needs, 0));
        const turned = computed(withActors(document, [7, 6, 5, 4, 3, 2, 1, 0]), { top: 1000 });
        expect([turned.met, turned.nearest, turned.needs.length]).toEqual([result.met, result.nearest, result.needs.length]);
      }),
      { numRuns: 100, seed: 66 },
    );
  });

  it('are matched in steps on large maps', () => {
    const actors = Array.from({ length: 300 }, (_, index) => `a${index}`).join(' ');
    const document = documentOf({ actors, needs: 'a0:x a299:x', offers: 'a5:x' });
    const steps = needsOffers.computeInSteps!(document);
    expect(steps.next()).toEqual({ done: false, value: 256 / 300 });
    expect(steps.next()).toEqual({ done: true, value: needsOffers.compute(document) });
  });
});

describe('what it says', () => {
  const said = (map: ShortDocument): unknown[] => needsOffers.explain!(computed(map)).map(({ code, params }) => [code, params]);

  it('is how many are met, whom to introduce, and what is left over', () => {
    expect(said(short)).toEqual([
      ['needs-offers.met', { count: 3, total: 6 }],
      ['needs-offers.near', { count: 1 }],
      ['needs-offers.introduce', { actors: ['c'], capability: 'y', otherActor: 'b', more: 0 }],
      ['needs-offers.introduce', { actors: ['f'], capability: 'q', otherActor: 'e', more: 0 }],
      ['needs-offers.unmet', { capability: 'y', actors: ['b'], more: 0 }],
      ['needs-offers.unmet', { capability: 'z', actors: ['a', 'f'], more: 0 }],
      ['needs-offers.unused', { capabilities: ['x'], more: 0 }],
    ]);
    // In the same alliance counts as near, in the same place does not.
    expect(said({ actors: 'a b c', offers: 'b:x', needs: 'a:x c:x', alliances: 'net:a,b', places: 'NG', presence: 'b:NG c:NG' }).slice(1)).toEqual([
      ['needs-offers.near', { count: 1 }], ['needs-offers.introduce', { actors: ['c'], capability: 'x', otherActor: 'b', more: 0 }],
    ]);
  });

  it('introduces one who offers something to all who need it at once', () => {
    expect(said({ actors: 'a b c d', offers: 'a:x a:y', needs: 'b:x c:y d:x' }).filter((one) => (one as string[])[0] === 'needs-offers.introduce')).toEqual([
      ['needs-offers.introduce', { actors: ['b', 'd'], capability: 'x', otherActor: 'a', more: 0 }],
      ['needs-offers.introduce', { actors: ['c'], capability: 'y', otherActor: 'a', more: 0 }],
    ]);
  });

  it('stops after three of a kind', () => {
    const codes = (map: ShortDocument): unknown[] => said(map).map((one) => (one as unknown[])[0]);
    expect(codes({ actors: 'a b', needs: 'a:p a:q a:r a:s', offers: 'b:p b:q b:r b:s' }).filter((code) => code === 'needs-offers.introduce')).toHaveLength(3);
    const unmet = said({ actors: 'a b', needs: 'a:p a:q a:r a:s' });
    expect(unmet).toEqual([
      ['needs-offers.met', { count: 0, total: 4 }], ...['p', 'q', 'r'].map((capability) => ['needs-offers.unmet', { capability, actors: ['a'], more: 0 }]), ['needs-offers.more-unmet', { count: 1 }], ['needs-offers.unknown', { count: 1 }],
    ]);
    expect(codes({ actors: 'a', needs: 'a:p a:q a:r' })).not.toContain('needs-offers.more-unmet');
  });

  it('is that no needs are recorded', () => {
    expect(said({ actors: 'a b', offers: 'a:x' })).toEqual([['needs-offers.none', {}], ['needs-offers.unknown', { count: 1 }]]);
  });
});
