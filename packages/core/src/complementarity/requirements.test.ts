import { describe, expect, it } from 'vitest';
import { requireDocument } from '../model/parse-document.ts';
import { contributionsOf } from './teams/contributions.ts';
import { itemsOf, type Rows } from './kernels/rows.ts';
import { coverageOf, requirementsOf, shareOf } from './requirements.ts';
import { indicesOf, teamOf } from './teams/team.ts';
import { documentOf, type ShortDocument } from './testing/short-document.ts';

const plain = (rows: Rows): number[][] => Array.from({ length: rows.starts.length - 1 }, (_, row) => [...itemsOf(rows, row)]);

describe('what actors contribute', () => {
  const short: ShortDocument = {
    actors: 'a b c', offers: 'a:x b:y b:x', needs: 'c:y', kinds: 'x:language y:expertise', places: 'NG NG/kaduna GB/london US=origin',
    presence: 'a:kaduna b:london', reaches: 'a:US b:a b:b c:london',
  };

  it('is read from the records, place for place and actor for actor', () => {
    const { actors, capabilities, places, offers, needs, presence, placesReached, actorsReached, technical } = contributionsOf(documentOf(short));
    expect([actors, capabilities, places]).toEqual([['a', 'b', 'c'], ['x', 'y'], ['NG', 'kaduna', 'london', 'US']]);
    expect([...technical]).toEqual([0, 1]);
    expect([plain(offers), plain(needs), plain(presence)]).toEqual([[[0], [0, 1], []], [[], [], [1]], [[1], [2], []]]);
    // Who is in Kaduna is in Nigeria; of Great Britain there is no record beside London. To reach oneself is nothing.
    expect(plain(placesReached)).toEqual([[0, 1, 3], [2], [2]]);
    expect(plain(actorsReached)).toEqual([[], [0], []]);
  });

  it('puts a locality into the first record of its country that has no name of its own', () => {
    const document = requireDocument({
      version: 1, cause: { title: 'Test' },
      places: [{ id: 'abuja', country: 'NG', label: 'Abuja' }, { id: 'first', country: 'NG' }, { id: 'second', country: 'NG' }, { id: 'sea' }],
      actors: ['abuja', 'second', 'sea'].map((place) => ({ id: place, name: place, presence: [{ place }] })),
    });
    expect(plain(contributionsOf(document).placesReached)).toEqual([[0, 1], [1, 2], [3]]);
  });

  it('counts languages, cultures and access as near, everything else as technical', () => {
    const kinds = ['language', 'culture', 'access', 'expertise', 'resource', 'service', undefined];
    const document = requireDocument({ version: 1, cause: { title: 'Test' }, capabilities: kinds.map((kind, index) => ({ id: `${index}`, label: 'x', ...(kind === undefined ? {} : { kind }) })), actors: [] });
    expect([...contributionsOf(document).technical]).toEqual([0, 0, 0, 1, 1, 1, 1]);
  });

  it('is gathered once per document', () => {
    const document = documentOf(short);
    expect(contributionsOf(document)).toBe(contributionsOf(document));
    expect(requirementsOf(document)).toBe(requirementsOf(document));
  });
});

describe('what is required', () => {
  it('is met by whoever has all that it names', () => {
    const document = requireDocument({
      version: 1,
      cause: {
        title: 'Test',
        requirements: [{ id: 'all', capability: 'x', place: 'p', actor: 'c', weight: 4 }, { id: 'unclear' }, { id: 'who', actor: 'b', weight: 3 }, { id: 'where', place: 'p' }],
      },
      capabilities: [{ id: 'x', label: 'x', kind: 'expertise' }], places: [{ id: 'p' }],
      actors: ['a', 'b', 'c'].map((id) => ({ id, name: id, ...(id === 'b' ? {} : { presence: [{ place: 'p' }] }) })),
      offers: ['a', 'b', 'c'].map((actor) => ({ id: actor, actor, capability: 'x' })),
      reaches: [{ id: '1', actor: 'b', target: 'c' }, { id: '2', actor: 'c', target: 'b' }],
    });
    const { ids, unclear, weights, total, technical, met, metBy, couldMeet } = requirementsOf(document);
    expect([ids, unclear]).toEqual([['all', 'who', 'where'], ['unclear']]);
    // By the power of two beside the heaviest: 4/4, 3/4 and 1/4.
    expect([[...weights], total]).toEqual([[1, 0.75, 0.25], 2]);
    expect([...technical]).toEqual([1, 0, 0]);
    // a offers x and is in p but does not reach c; b reaches c but is not known to be in p; c is itself, and reaches b.
    expect([plain(metBy), plain(met)]).toEqual([[[2], [1, 2], [0, 2]], [[2], [1], [0, 1, 2]]]);
    // Of b no place is recorded, of a no reach.
    expect([0, 1, 2].map((actor) => [0, 1, 2].map((item) => couldMeet(actor, item)))).toEqual([[true, true, true], [true, true, true], [true, true, true]]);
  });

  it('could be met by those of whom nothing of the kind is recorded, and by nobody else', () => {
    const document = documentOf({ actors: 'a b c', offers: 'a:x', places: 'NG GB', presence: 'b:GB', reaches: 'c:b', requirements: 'x y NG a' });
    const { couldMeet } = requirementsOf(document);
    // a has x and not y, and is a; b is elsewhere; c reaches b, not a.
    expect([0, 1, 2].map((actor) => [0, 1, 2, 3].map((item) => couldMeet(actor, item)))).toEqual([[true, false, true, true], [true, true, false, true], [true, true, true, false]]);
  });

  it('is counted by weight', () => {
    const requirements = requirementsOf(documentOf({ actors: 'a', requirements: 'x:1 y:2 z:5' }));
    expect(coverageOf(requirements, Uint8Array.of(1, 0, 1))).toBe(0.75);
    expect(coverageOf(requirements, Uint8Array.of(0, 0, 0))).toBe(0);
    expect(shareOf(requirements, [1])).toBe(0.25);
    expect(coverageOf(requirementsOf(documentOf({ actors: 'a' })), new Uint8Array(0))).toBeNull();
  });
});

describe('a team', () => {
  const document = documentOf({ actors: 'a b c', roles: 'c:partner a:partner', alliances: 'net:c,b,c' });

  it('is the partners, an alliance or a list, in the document’s order and each once', () => {
    expect(teamOf(document, null)).toEqual({ alliance: null, members: [0, 2] });
    expect(teamOf(document, 'net')).toEqual({ alliance: 'net', members: [1, 2] });
    expect(teamOf(document, ['c', 'a', 'c'])).toEqual({ alliance: null, members: [0, 2] });
    expect(indicesOf(document, [])).toEqual([]);
  });

  it('names what is nearest to an alliance or an actor that is not there', () => {
    expect(() => teamOf(document, 'nett')).toThrow(/Did you mean "net"/);
    expect(() => indicesOf(documentOf({ actors: 'union bank' }), ['bank', 'unio'])).toThrow(/Did you mean "union"/);
  });
});
