import { describe, expect, it } from 'vitest';
import { createSnapshot, snapshotOf as snapshotOfDocument, type Snapshot } from '../../graph/snapshot.ts';
import { requireDocument } from '../../model/parse-document.ts';
import { mapOf, snapshotOf, valuesOf, type TieNote } from '../testing/map-of.ts';
import { Brokerage, brokerage } from './brokerage.ts';

const none = { coordinator: 0, consultant: 0, representative: 0, gatekeeper: 0, liaison: 0, unknown: 0 };
const oneWay = { directed: true } as const;
const chain: TieNote[] = [[0, 1, oneWay], [1, 2, oneWay]];

/** A map whose actors are of these kinds, one letter each; a space is unknown. */
function ofKinds(kinds: string, notes: readonly TieNote[]): Snapshot {
  const { actors, ties } = mapOf(kinds.length, notes);
  return createSnapshot({ actors: actors.map((actor, index) => (kinds[index] === ' ' ? actor : { ...actor, kind: kinds[index]! })), ties });
}

const of = (kinds: string, notes: readonly TieNote[] = chain): Brokerage => brokerage.compute(ofKinds(kinds, notes), { by: 'kind' });

describe('brokerage', () => {
  it.each([
    ['AAA', 'coordinator'],
    ['ABA', 'consultant'],
    ['AAB', 'representative'],
    ['ABB', 'gatekeeper'],
    ['ABC', 'liaison'],
    ['A B', 'unknown'],
    [' AA', 'unknown'],
    ['AA ', 'unknown'],
  ])('%s is what Gould and Fernandez call %s', (kinds, role) => {
    const result = of(kinds);
    expect(result.roles[1]!.counts).toEqual({ ...none, [role]: 1 });
    expect(result.total).toEqual({ ...none, [role]: 1 });
    expect(valuesOf(result)).toEqual([0, 1, 0]);
    expect(Brokerage.parse(result)).toEqual(result);
  });

  it('needs that no tie leads on from the first to the third; one back is no matter', () => {
    expect(valuesOf(of('AAA', [...chain, [0, 2, oneWay]]))).toEqual([0, 0, 0]);
    // 2 → 0 makes a ring: each stands between the two others.
    expect(valuesOf(of('AAB', [...chain, [2, 0, oneWay]]))).toEqual([1, 1, 1]);
    expect(of('AAB', [...chain, [2, 0, oneWay]]).roles.map(({ counts }) => counts)).toEqual([{ ...none, gatekeeper: 1 }, { ...none, representative: 1 }, { ...none, consultant: 1 }]);
  });

  it('walks an undirected tie either way, so that every pair counts twice', () => {
    expect(of('AAB', [[0, 1], [1, 2]]).roles[1]!.counts).toEqual({ ...none, representative: 1, gatekeeper: 1 });
    expect(valuesOf(brokerage.compute(snapshotOf(4, [[0, 1], [0, 2], [0, 3]])))).toEqual([6, 0, 0, 0]);
  });

  it('merges parallel ties and leaves loops, conflict and interrupted ties out', () => {
    const notes: TieNote[] = [...chain, [0, 1, oneWay], [1, 1], [2, 2], [0, 2, { kind: 'conflict' }], [2, 3, { kind: 'interrupted' }]];
    const result = of('AABB', notes);
    expect(result.total).toEqual({ ...none, representative: 1 });
    expect(result.basis).toMatchObject({ ties: 3, loops: 2, blocked: 2, direction: 'out', reads: 'ties' });
  });

  it('gives each of several brokers between the same two full credit', () => {
    expect(valuesOf(of('AAAA', [[0, 1, oneWay], [0, 2, oneWay], [1, 3, oneWay], [2, 3, oneWay]]))).toEqual([0, 1, 1, 0]);
  });

  it('groups by the first country, by sector, by role and by the first alliance', () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'Test' },
      places: [{ id: 'rabat', country: 'MA' }, { id: 'casa', country: 'MA' }, { id: 'lyon', country: 'FR' }, { id: 'sea' }],
      actors: [
        { id: 'a', name: 'a', sector: 'state', role: 'partner', presence: [{ place: 'sea' }, { place: 'rabat' }, { place: 'lyon' }] },
        { id: 'b', name: 'b', sector: 'state', role: 'unassigned', presence: [{ place: 'casa' }, { place: 'rabat' }] },
        { id: 'c', name: 'c', sector: 'private', role: 'partner', presence: [{ place: 'lyon' }] },
        { id: '__proto__', name: 'd', presence: [{ place: 'sea' }], kind: '' },
      ],
      ties: [{ id: '1', source: 'a', target: 'b', kind: 'funding', directed: true }, { id: '2', source: 'b', target: 'c', kind: 'funding', directed: true }, { id: '3', source: 'c', target: '__proto__', kind: 'funding', directed: true }],
      alliances: [
        { id: 'x', label: 'X', form: 'partnership', members: [{ actor: 'a' }, { actor: 'c' }] },
        { id: 'y', label: 'Y', form: 'partnership', members: [{ actor: 'c' }, { actor: 'b' }] },
      ],
    });
    const groups = (by: Brokerage['by']): (string | null)[] => brokerage.compute(snapshotOfDocument(document), { by }).roles.map(({ group }) => group);
    expect(groups('country')).toEqual(['MA', 'MA', 'FR', null]);
    expect(groups('sector')).toEqual(['state', 'state', 'private', null]);
    expect(groups('role')).toEqual(['partner', null, 'partner', null]);
    expect(groups('kind')).toEqual([null, null, null, null]);
    expect(groups('alliance')).toEqual(['x', 'y', 'x', null]);
    const byCountry = brokerage.compute(snapshotOfDocument(document));
    expect(byCountry).toMatchObject({ by: 'country', several: 1, ungrouped: ['__proto__'], total: { ...none, representative: 1, unknown: 1 } });
    expect(brokerage.compute(snapshotOfDocument(document), { by: 'alliance' })).toMatchObject({ several: 1, total: { ...none, consultant: 1, unknown: 1 } });
    // A snapshot of actors and ties alone knows no country.
    expect(brokerage.compute(createSnapshot({ actors: document.actors, ties: document.ties })).total).toEqual({ ...none, unknown: 2 });
  });

  it('takes any text for a kind', () => {
    const { actors, ties } = mapOf(3, chain);
    const kinds = ['__proto__', 'constructor', '__proto__'];
    const result = brokerage.compute(createSnapshot({ actors: actors.map((actor, index) => ({ ...actor, kind: kinds[index]! })), ties }), { by: 'kind' });
    expect(result.total).toEqual({ ...none, consultant: 1 });
  });

  it('explains how much brokerage there is, of which roles, by whom, and what is unknown', () => {
    expect(brokerage.explain!(of('AAB ', [...chain, [2, 3, oneWay]]))).toEqual([
      { code: 'brokerage.total', params: { count: 2, brokers: 2 } },
      { code: 'brokerage.roles', params: { by: 'kind', coordinator: 0, consultant: 0, representative: 1, gatekeeper: 0, liaison: 0 } },
      { code: 'brokerage.actor', params: { actor: '1', count: 1, role: 'representative' } },
      { code: 'brokerage.actor', params: { actor: '2', count: 1, role: 'unknown' } },
      { code: 'brokerage.unknown', params: { count: 1, actors: ['3'], more: 0 } },
    ]);
    expect(brokerage.explain!(of('AA', [[0, 1]]))).toEqual([{ code: 'brokerage.none', params: {} }]);
    // Five hubs of stars: four are named. With equal roles the first in their order is.
    const stars = Array.from({ length: 5 }, (_, star): TieNote[] => [1, 2].map((leaf) => [3 * star, 3 * star + leaf])).flat();
    const named = brokerage.explain!(of('ABB'.repeat(5), stars)).filter(({ code }) => code === 'brokerage.actor');
    expect(named.map(({ params }) => [params.actor, params.role])).toEqual([['0', 'consultant'], ['3', 'consultant'], ['6', 'consultant'], ['9', 'consultant']]);
  });
});
