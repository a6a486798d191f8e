import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WrongUseError } from '../../errors.ts';
import { requireDocument } from '../../model/parse-document.ts';
import { coverTeam } from './team-cover.ts';
import { teamCoverage, TeamCoverage } from './team-coverage.ts';
import { arbitraryShort, documentOf, withActors, type ShortDocument } from '../testing/short-document.ts';

function computed(short: ShortDocument): TeamCoverage {
  const result = teamCoverage.compute(documentOf(short));
  expect(TeamCoverage.parse(result)).toEqual(result);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  return result;
}

// x 4, y 3, z 2, w 1: 10 in all. The partners a and b offer x, y and y, z: 9. The alliance of c and d offers z alone.
const short: ShortDocument = {
  actors: 'a b c d e', roles: 'a:partner b:partner c:stakeholder', offers: 'a:x a:y b:y b:z c:z', requirements: 'x:4 y:3 z:2 w:1', alliances: 'net:c,d,c none:e',
};

describe('the coverage of a team', () => {
  it('is worked by hand', () => {
    const { requirements, unclear, teams } = computed(short);
    expect([requirements, unclear]).toEqual([4, []]);
    expect(teams).toEqual([
      {
        alliance: null, members: ['a', 'b'], coverage: 0.9, interval: [0.9, 0.9], missing: ['w'], unknown: [],
        soleSuppliers: [{ actor: 'a', requirements: ['x'], share: 0.4 }, { actor: 'b', requirements: ['z'], share: 0.2 }],
        duplicated: [{ requirement: 'y', actors: ['a', 'b'] }],
      },
      {
        alliance: 'net', members: ['c', 'd'], coverage: 0.2, interval: [0.2, 1], missing: ['x', 'y', 'w'], unknown: ['d'],
        soleSuppliers: [{ actor: 'c', requirements: ['z'], share: 0.2 }], duplicated: [],
      },
      { alliance: 'none', members: ['e'], coverage: null, interval: [0, 1], missing: ['x', 'y', 'z', 'w'], unknown: ['e'], soleSuppliers: [], duplicated: [] },
    ]);
  });

  it('takes presence in a locality for presence in its country, and not the other way round', () => {
    const places = 'NG NG/kaduna GB';
    const missing = (presence: string, more = ''): string[] => computed({ actors: 'a b c', roles: 'a:partner', places, presence, reaches: more, requirements: 'NG kaduna c' }).teams[0]!.missing;
    expect(missing('a:kaduna')).toEqual(['c']);
    expect(missing('a:NG')).toEqual(['kaduna', 'c']);
    expect(missing('a:GB')).toEqual(['NG', 'kaduna', 'c']);
    expect(missing('a:GB', 'a:kaduna a:c')).toEqual([]);
    expect(missing('a:GB', 'c:a')).toEqual(['NG', 'kaduna', 'c']);
  });

  it('reaches up to what is not recorded of a member, kind by kind', () => {
    const interval = (more: Partial<ShortDocument>): readonly number[] =>
      computed({ actors: 'a b c', roles: 'a:partner', places: 'NG GB', requirements: 'x NG:2 c:3 q:4', ...more }).teams[0]!.interval;
    expect(interval({ offers: 'a:x' })).toEqual([0.1, 0.6]); // the place and the actor are open, q is not offered
    expect(interval({ presence: 'a:GB' })).toEqual([0, 0.8]); // x, q and the actor are open
    expect(interval({ reaches: 'a:b' })).toEqual([0, 0.7]); // x, q and the place are open
    expect(interval({ offers: 'a:x', presence: 'a:NG', reaches: 'a:c' })).toEqual([0.6, 0.6]);
  });

  it('asks for everything that a requirement names', () => {
    const document = (actor: object): TeamCoverage => teamCoverage.compute(requireDocument({
      version: 1, cause: { title: 'Test', requirements: [{ id: 'both', capability: 'x', place: 'p' }, { id: 'nothing' }] },
      capabilities: [{ id: 'x', label: 'x' }], places: [{ id: 'p', country: 'NG' }, { id: 'q', country: 'GB' }],
      actors: [{ id: 'a', name: 'a', role: 'partner', ...actor }], offers: [{ id: 'o', actor: 'a', capability: 'x' }],
    }));
    expect(document({ presence: [{ place: 'p' }] })).toMatchObject({ requirements: 1, unclear: ['nothing'], teams: [{ coverage: 1, missing: [] }] });
    expect(document({ presence: [{ place: 'q' }] }).teams[0]).toMatchObject({ coverage: 0, interval: [0, 0], missing: ['both'] });
    expect(document({}).teams[0]).toMatchObject({ coverage: 0, interval: [0, 1], missing: ['both'] });
    expect(teamCoverage.explain!(document({})).map(({ code }) => code)).toEqual(['team-coverage.partners.partly', 'team-coverage.unclear']);
  });

  it('bears any weight', () => {
    const { teams } = computed({ actors: 'a', roles: 'a:partner', offers: 'a:x', requirements: 'x:1.7e308 y:1.7e308 z:5e-324' });
    expect(teams[0]!.coverage).toBe(0.5);
    const alone = computed({ actors: 'a', roles: 'a:partner', offers: 'a:x', requirements: 'x:1.7976931348623157e308' });
    expect(alone.teams[0]).toMatchObject({ coverage: 1, soleSuppliers: [{ actor: 'a', share: 1 }] });
  });

  it('never falls when a member joins, and does not depend on the order of the actors', () => {
    fc.assert(
      fc.property(arbitraryShort, fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]), (map, team) => {
        const document = documentOf(map);
        const whole = coverTeam(document, { alliance: null, members: team });
        for (const left of team) {
          const part = coverTeam(document, { alliance: null, members: team.filter((member) => member !== left) });
          expect(whole.coverage ?? 0).toBeGreaterThanOrEqual(part.coverage ?? 0);
          expect(whole.interval[0]).toBeGreaterThanOrEqual(part.interval[0]);
          expect(whole.interval[1]).toBeGreaterThanOrEqual(part.interval[1]);
          const lost = whole.soleSuppliers.find(({ actor }) => actor === document.actors[left]!.id)?.share ?? 0;
          expect(whole.interval[0] - part.interval[0]).toBeCloseTo(lost, 12);
        }
        const order = [7, 6, 5, 4, 3, 2, 1, 0];
        const turned = coverTeam(withActors(document, order), { alliance: null, members: team.map((member) => order.indexOf(member)).sort() });
        expect([turned.coverage, turned.interval, turned.missing]).toEqual([whole.coverage, whole.interval, whole.missing]);
      }),
      { numRuns: 150, seed: 63 },
    );
  });

  it('is told for nothing at all', () => {
    expect(computed({ actors: '' })).toEqual({ requirements: 0, unclear: [], teams: [] });
    expect(computed({ actors: 'a', roles: 'a:partner', offers: 'a:x' }).teams).toEqual([
      { alliance: null, members: ['a'], coverage: null, interval: [0, 1], missing: [], soleSuppliers: [], duplicated: [], unknown: [] },
    ]);
    expect(() => teamCoverage.compute(documentOf(short), { team: 'net' } as never)).toThrow(WrongUseError);
  });
});

describe('what it says', () => {
  const said = (map: ShortDocument): unknown[] => teamCoverage.explain!(computed(map)).map(({ code, params }) => [code, params]);

  it('is the share, what is missing, and of the first team who supplies what', () => {
    expect(said(short)).toEqual([
      ['team-coverage.partners.lacking', { share: 0.9, requirements: ['w'], more: 0 }],
      ['team-coverage.only', { actor: 'a', requirements: ['x'], more: 0 }],
      ['team-coverage.only', { actor: 'b', requirements: ['z'], more: 0 }],
      ['team-coverage.duplicated', { requirements: ['y'], more: 0 }],
      ['team-coverage.alliance.partly', { alliance: 'net', share: 0.2, high: 1, requirements: ['x', 'y', 'w'], more: 0 }],
      ['team-coverage.alliance.unknown', { alliance: 'none' }],
    ]);
  });

  it('names the two that would be missed most, and counts further teams', () => {
    const said3 = said({ actors: 'a b c', offers: 'a:x b:y c:z', requirements: 'x y:3 z:2', alliances: 'k:a,b,c l:a m:a n:a' });
    expect(said3.slice(0, 3)).toEqual([
      ['team-coverage.alliance', { alliance: 'k', share: 1 }],
      ['team-coverage.only', { actor: 'b', requirements: ['y'], more: 0 }],
      ['team-coverage.only', { actor: 'c', requirements: ['z'], more: 0 }],
    ]);
    expect(said3.at(-1)).toEqual(['team-coverage.more', { count: 1 }]);
    // Of l, m and n, which lack y and z, two are told of.
    expect(said3.slice(3).map((one) => (one as string[])[0])).toEqual(['team-coverage.alliance.lacking', 'team-coverage.alliance.lacking', 'team-coverage.more']);
  });

  it('is that there is nothing to cover, nobody, or nothing known', () => {
    expect(said({ actors: 'a', roles: 'a:partner' })).toEqual([['complementarity.no-requirements', {}]]);
    expect(said({ actors: 'a', requirements: 'x' })).toEqual([['team-coverage.no-teams', {}]]);
    expect(said({ actors: 'a', roles: 'a:partner', requirements: 'x' })).toEqual([['team-coverage.partners.unknown', {}]]);
  });
});
