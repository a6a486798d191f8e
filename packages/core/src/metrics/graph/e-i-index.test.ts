import { describe, expect, it } from 'vitest';
import { createSnapshot } from '../../graph/snapshot.ts';
import { clique, mapOf, type TieNote } from '../testing/map-of.ts';
import { EIIndex, eIIndex } from './e-i-index.ts';

/** The index of a map whose actors are of these kinds, one letter each; a space is unknown. */
function of(kinds: string, notes: readonly TieNote[]): EIIndex {
  const { actors, ties } = mapOf(kinds.length, notes);
  const result = eIIndex.compute(createSnapshot({ actors: actors.map((actor, index) => (kinds[index] === ' ' ? actor : { ...actor, kind: kinds[index]! })), ties }), { by: 'kind' });
  expect(EIIndex.parse(result)).toEqual(result);
  return result;
}

describe('the E-I index', () => {
  it('is −1 where all ties stay within groups, 1 where all lead out, 0 where as many do either', () => {
    expect(of('AABB', [[0, 1], [2, 3]])).toMatchObject({ value: -1, external: 0, internal: 2 });
    expect(of('AABB', [[0, 2], [1, 3]])).toMatchObject({ value: 1, external: 2, internal: 0 });
    expect(of('AABB', [[0, 1], [1, 2]])).toMatchObject({ value: 0, external: 1, internal: 1 });
  });

  it('is told of the map, of every group and of every actor, each tied pair once', () => {
    // Within A: 0–1, 0–2. Out: 1–3, 2–3, 2–4. Within B: 3–4. (3 − 3) ÷ 6; A: (3 − 2) ÷ 5; B: (3 − 1) ÷ 4.
    const result = of('AAABB', [[0, 1], [0, 2], [1, 3], [2, 3], [2, 4], [3, 4]]);
    expect(result).toMatchObject({ value: 0, external: 3, internal: 3, unknown: 0, interval: [0, 0], several: 0 });
    expect(result.groups).toEqual([
      { group: 'A', size: 3, value: 1 / 5, external: 3, internal: 2 },
      { group: 'B', size: 2, value: 2 / 4, external: 3, internal: 1 },
    ]);
    expect(result.actors.map(({ value }) => value)).toEqual([-1, 0, 1 / 3, 1 / 3, 0]);
  });

  it('is unknown without ties between actors of known group', () => {
    expect(of('AAB', [])).toMatchObject({ value: null, interval: null, expected: 1 / 3, groups: [{ value: null }, { value: null }] });
    expect(of('   ', [[0, 1]])).toMatchObject({ value: null, unknown: 1, interval: [-1, 1], expected: null, groups: [] });
    expect(of('A', [[0, 0]])).toMatchObject({ value: null, expected: null, basis: { loops: 1 } });
    expect(of('', [])).toMatchObject({ value: null, actors: [], groups: [] });
  });

  it('widens by the pairs of which a group is unknown', () => {
    // One within, one out, one unknown: 0; from (1 − 2) ÷ 3 to (2 − 1) ÷ 3.
    const result = of('AAB ', [[0, 1], [1, 2], [2, 3]]);
    expect(result).toMatchObject({ value: 0, unknown: 1, interval: [-1 / 3, 1 / 3] });
    expect(result.actors[3]).toEqual({ actor: '3', group: null, value: null, external: 0, internal: 0 });
    expect(result.groups[1]).toMatchObject({ value: 1, external: 1 });
  });

  it('reads neither directions nor how many ties a pair has, and no conflict', () => {
    const result = of('AAB', [[0, 1, { directed: true }], [1, 0, { directed: true }], [0, 1], [1, 2], [0, 2, { kind: 'conflict' }]]);
    expect(result).toMatchObject({ value: 0, external: 1, internal: 1, basis: { ties: 4, pairs: 2, blocked: 1, direction: 'both', reads: 'ties' } });
  });

  it('is compared with the mean over all ways of laying as many ties', () => {
    const kinds = 'AAAB';
    const pairs = clique([0, 1, 2, 3]);
    for (const count of [1, 2, 3]) {
      const ways = Array.from({ length: 2 ** 6 }, (_, chosen) => pairs.filter((__, pair) => (chosen >>> pair) & 1)).filter((chosen) => chosen.length === count);
      const mean = ways.reduce((sum, chosen) => sum + of(kinds, chosen).value!, 0) / ways.length;
      expect(of(kinds, []).expected).toBeCloseTo(mean, 12); // three pairs within, three out: 0
    }
    expect(of('AABB', []).expected).toBe((4 - 2) / 6);
  });

  it('explains the index, what chance would give, and the ends among countries', () => {
    expect(eIIndex.explain!(of('AAB ', [[0, 1], [1, 2], [2, 3]]))).toEqual([
      { code: 'e-i-index.value', params: { by: 'kind', value: 0, external: 1, internal: 1 } },
      { code: 'e-i-index.expected', params: { value: 1 / 3 } },
      { code: 'e-i-index.unknown', params: { count: 1 } },
    ]);
    expect(eIIndex.explain!(of('AB', []))).toEqual([{ code: 'e-i-index.none', params: { by: 'kind' } }]);
    const { actors, ties } = mapOf(3, [[0, 1], [1, 2]]);
    const places = [{ id: 'x', country: 'MA' }, { id: 'y', country: 'FR' }];
    const at = [['x', 'y'], ['x'], ['y']];
    const result = eIIndex.compute(createSnapshot({ actors: actors.map((actor, index) => ({ ...actor, presence: at[index]!.map((place) => ({ place })) })), ties, places }));
    expect(eIIndex.explain!(result).slice(2)).toEqual([
      { code: 'e-i-index.inward.country', params: { country: 'MA', value: 0 } },
      { code: 'e-i-index.outward.country', params: { country: 'FR', value: 1 } },
      { code: 'e-i-index.several', params: { by: 'country', count: 1 } },
    ]);
    const alliances = [{ id: 'p', label: 'P', form: 'partnership' as const, members: [{ actor: '0' }, { actor: '1' }] }, { id: 'q', label: 'Q', form: 'partnership' as const, members: [{ actor: '2' }] }];
    const told = eIIndex.explain!(eIIndex.compute(createSnapshot({ actors, ties, alliances }), { by: 'alliance' }));
    expect(told.slice(2)).toEqual([{ code: 'e-i-index.inward.alliance', params: { alliance: 'p', value: 0 } }, { code: 'e-i-index.outward.alliance', params: { alliance: 'q', value: 1 } }]);
    // Nothing is said of the ends where all groups are alike, or where only one has ties.
    expect(eIIndex.explain!(eIIndex.compute(createSnapshot({ actors, ties: ties.slice(1), alliances }), { by: 'alliance' })).map(({ code }) => code)).toEqual(['e-i-index.value', 'e-i-index.expected']);
  });
});
