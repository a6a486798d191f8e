import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../../errors.ts';
import { bestPartner, BestPartner, type BestPartnerOptions } from './best-partner.ts';
import { coverTeam } from './team-cover.ts';
import { arbitraryShort, documentOf, withActors, type ShortDocument } from '../testing/short-document.ts';

function computed(short: ShortDocument, options: Partial<BestPartnerOptions> = {}): BestPartner {
  const result = bestPartner.compute(documentOf(short), options);
  expect(BestPartner.parse(result)).toEqual(result);
  return result;
}

// x 4, y 3, z 2, w 1. The partner a has x. b adds y, c adds y and z, d nothing new, e is unknown, f against it.
const short: ShortDocument = {
  actors: 'a b c d e f', roles: 'a:partner f:opponent', offers: 'a:x b:y b:x c:y c:z d:x d:q f:y f:z f:w', requirements: 'x:4 y:3 z:2 w:1', alliances: 'net:b,c',
};

describe('the best next partner', () => {
  it('adds most weight to what the partners have', () => {
    const result = computed(short);
    expect(result.team).toMatchObject({ alliance: null, members: ['a'], coverage: 0.4, missing: ['y', 'z', 'w'] });
    expect(result).toMatchObject({
      requirements: 4,
      candidates: [{ actor: 'c', gain: 0.5, requirements: ['y', 'z'] }, { actor: 'b', gain: 0.3, requirements: ['y'] }],
      adding: 2,
      unknown: ['e'],
    });
  });

  it('is looked for beside any team, among any roles', () => {
    expect(computed(short, { team: 'net' })).toMatchObject({ team: { alliance: 'net', members: ['b', 'c'], coverage: 0.9 }, candidates: [], adding: 0, unknown: ['e'] });
    expect(computed(short, { team: ['c', 'a', 'c'] }).team.members).toEqual(['a', 'c']);
    expect(computed(short, { team: [] })).toMatchObject({ team: { members: [], coverage: null }, candidates: [{ actor: 'b', gain: 0.7 }, { actor: 'c', gain: 0.5 }, { actor: 'a', gain: 0.4 }, { actor: 'd', gain: 0.4 }] });
    expect(computed(short, { roles: ['opponent'] }).candidates.map(({ actor }) => actor)).toEqual(['f']);
    expect(computed(short, { roles: ['opponent'] }).unknown).toEqual([]);
    expect(computed(short, { top: 1 })).toMatchObject({ candidates: [{ actor: 'c' }], adding: 2 });
    expect(() => computed(short, { team: 'nett' })).toThrow(NotFoundError);
    expect(() => computed(short, { team: ['g'] })).toThrow(NotFoundError);
  });

  it('keeps the document’s order among equals, whatever the last digits of their sums', () => {
    // 0.1 + 0.2 is a little more than 0.3 for a computer, and is not for b and c.
    const equal = { actors: 'a b c', offers: 'b:z c:x c:y', requirements: 'x:0.1 y:0.2 z:0.3' };
    expect(computed(equal).candidates.map(({ actor }) => actor)).toEqual(['b', 'c']);
  });

  it('knows nothing without requirements', () => {
    expect(computed({ actors: 'a b', offers: 'b:x' })).toMatchObject({ requirements: 0, candidates: [], adding: 0, unknown: ['a'] });
    expect(computed({ actors: '', requirements: 'x' })).toMatchObject({ requirements: 1, candidates: [], unknown: [] });
  });

  it('adds exactly what the team with it covers more, in whatever order the actors stand', () => {
    fc.assert(
      fc.property(arbitraryShort, fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { maxLength: 3 }), (map, team) => {
        const document = documentOf(map);
        const ids = team.map((member) => document.actors[member]!.id);
        const { candidates } = bestPartner.compute(document, { team: ids });
        const coverageOf = (members: readonly number[]): number => coverTeam(document, { alliance: null, members }).interval[0];
        document.actors.forEach(({ id }, actor) => {
          if (team.includes(actor)) return;
          const gain = candidates.find((one) => one.actor === id)?.gain ?? 0;
          expect(coverageOf([...team, actor]) - coverageOf(team)).toBeCloseTo(gain, 12);
        });
        expect(candidates.map(({ gain }) => gain)).toEqual(candidates.map(({ gain }) => gain).sort((a, b) => b - a));
        const turned = bestPartner.compute(withActors(document, [7, 6, 5, 4, 3, 2, 1, 0]), { team: ids });
        expect(new Set(turned.candidates.map((one) => JSON.stringify(one)))).toEqual(new Set(candidates.map((one) => JSON.stringify(one))));
      }),
      { numRuns: 100, seed: 64 },
    );
  });
});

describe('what it says', () => {
  const said = (map: ShortDocument, options: Partial<BestPartnerOptions> = {}): unknown[] => bestPartner.explain!(computed(map, options)).map(({ code, params }) => [code, params]);

  it('is who adds what, then where the team stands', () => {
    expect(said(short)).toEqual([
      ['best-partner.best', { actor: 'c', share: 0.5, requirements: ['y', 'z'], more: 0 }],
      ['best-partner.next', { actor: 'b', share: 0.3, requirements: ['y'], more: 0 }],
      ['best-partner.team', { count: 1, share: 0.4 }],
      ['complementarity.missing', { requirements: ['y', 'z', 'w'], more: 0 }],
      ['complementarity.unknown', { count: 1 }],
    ]);
  });

  it('stops after five, and counts the rest', () => {
    const many = { actors: 'a b c d e f g', offers: 'a:x b:x c:x d:x e:x f:x g:x', requirements: 'x' };
    expect(said(many).slice(4)).toEqual([['best-partner.next', { actor: 'e', share: 1, requirements: ['x'], more: 0 }], ['best-partner.more', { count: 2 }], ['complementarity.missing', { requirements: ['x'], more: 0 }]]);
    expect(said({ ...many, actors: 'a b c d e', offers: 'a:x b:x c:x d:x e:x' }).some((one) => (one as string[])[0] === 'best-partner.more')).toBe(false);
  });

  it('is that nobody adds anything, or nothing is required', () => {
    expect(said(short, { team: 'net' })[0]).toEqual(['best-partner.none', {}]);
    expect(said({ actors: 'a' })).toEqual([['complementarity.no-requirements', {}]]);
  });
});
