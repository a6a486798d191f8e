import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMap } from '../testing/arbitrary-map.ts';
import { clique, snapshotOf, type TieNote } from '../testing/map-of.ts';
import { CorePeriphery, corePeriphery } from './core-periphery.ts';

const star: TieNote[] = [[0, 1], [0, 2], [0, 3], [0, 4]];

describe('core and periphery', () => {
  it('fit a star perfectly: its hub is the core', () => {
    const result = corePeriphery.compute(snapshotOf(5, star));
    expect(result).toMatchObject({ core: ['0'], periphery: ['1', '2', '3', '4'], search: 'exhaustive', basis: { reads: 'ties', direction: 'both' } });
    expect(result.fit).toBeCloseTo(1, 14);
    // Without the hub there is no core; with a leaf in it, 7 of 10 pairs would be asked for, of which 4 are there.
    expect(result.margins[0]).toEqual({ actor: '0', value: null });
    for (const { value } of result.margins.slice(1)) expect(value).toBeCloseTo(1 - (4 * 10 - 4 * 7) / Math.sqrt(4 * 6 * 7 * 3), 12);
    expect(CorePeriphery.parse(result)).toEqual(result);
  });

  it('count isolated actors to the periphery, read no directions, merge ties and leave conflicts out', () => {
    const notes: TieNote[] = [[1, 0, { directed: true }], [0, 1], [0, 2, { directed: true }], [0, 3], [3, 3], [1, 2, { kind: 'conflict' }]];
    expect(corePeriphery.compute(snapshotOf(6, notes))).toMatchObject({ core: ['0'], periphery: ['1', '2', '3', '4', '5'], basis: { pairs: 3, loops: 1, blocked: 1 } });
  });

  it('are unknown where ties do not vary', () => {
    for (const [order, notes] of [[0, []], [1, []], [4, []], [2, [[0, 1]]], [4, clique([0, 1, 2, 3])]] as [number, TieNote[]][]) {
      const result = corePeriphery.compute(snapshotOf(order, notes));
      expect(result).toMatchObject({ core: [], periphery: [], fit: null });
      expect(result.margins.map(({ value }) => value)).toEqual(new Array(order).fill(null));
      expect(corePeriphery.explain!(result)).toEqual([{ code: 'core-periphery.unknown', params: {} }]);
    }
    // By strength a complete map varies; where all strengths are 0 it does not.
    const graded = clique([0, 1, 2]).map(([a, b], index): TieNote => [a, b, { strength: index + 1 }]);
    expect(corePeriphery.compute(snapshotOf(3, graded), { reads: 'strength' }).fit).not.toBeNull();
    expect(corePeriphery.compute(snapshotOf(3, star.slice(0, 2).map(([a, b]): TieNote => [a, b, { strength: 0 }])), { reads: 'strength' })).toMatchObject({ fit: null, core: [] });
  });

  it('have too few actors for a fit where pairs with the periphery are left out', () => {
    const notes: TieNote[] = [[0, 1], [1, 2]];
    expect(corePeriphery.compute(snapshotOf(3, notes), { between: 'ignored' })).toMatchObject({ core: [], periphery: [], fit: null });
    expect(corePeriphery.compute(snapshotOf(3, notes)).core).toEqual(['1']);
    // With four, a tied pair beside one that is not fits perfectly.
    const { core, fit } = corePeriphery.compute(snapshotOf(4, [[1, 2], [2, 0]]), { between: 'ignored' });
    expect([core.length, core.includes('2'), fit]).toEqual([2, true, 1]);
  });

  it('follow strength when asked', () => {
    // A ring of four in which 0 has the strong ties.
    const ring: TieNote[] = [[0, 1, { strength: 9 }], [1, 2, { strength: 1 }], [2, 3, { strength: 1 }], [3, 0, { strength: 9 }]];
    expect(corePeriphery.compute(snapshotOf(4, ring), { reads: 'strength' })).toMatchObject({ core: ['0'], basis: { reads: 'strength', unknownStrengths: 0 } });
    const far: TieNote[] = [[0, 1, { strength: 1.7e308 }], [0, 1, { strength: 1.7e308 }], [0, 2, { strength: 1.7e308 }], [1, 3, { strength: 5e-324 }]];
    expect(corePeriphery.compute(snapshotOf(4, far), { reads: 'strength' })).toMatchObject({ core: ['0'] });
  });

  it('are looked for where there are more than 16 actors', () => {
    const notes = [...clique([0, 1, 2]), ...[0, 1, 2].flatMap((core) => Array.from({ length: 20 }, (_, rest): TieNote => [core, 3 + rest]))];
    const result = corePeriphery.compute(snapshotOf(23, notes));
    expect(result).toMatchObject({ core: ['0', '1', '2'], search: 'greedy' });
    expect(result.fit).toBeCloseTo(1, 12);
    expect(corePeriphery.compute(snapshotOf(16, star)).search).toBe('exhaustive');
    expect(corePeriphery.compute(snapshotOf(17, star)).search).toBe('greedy');
  });

  it('have a fit that does not depend on the order of actors or the unit of strength', () => {
    fc.assert(
      fc.property(arbitraryMap, ({ order, notes }) => {
        const known = notes.map(([a, b, more]): TieNote => [a, b, { ...more, strength: more?.strength ?? 1 }]);
        const turned = known.map(([a, b, more]): TieNote => [order - 1 - a, order - 1 - b, { ...more, strength: more!.strength! * 8 }]);
        const [one, other] = [known, turned].map((each) => corePeriphery.compute(snapshotOf(order, each), { reads: 'strength' }));
        if (one!.fit === null) return void expect(other!.fit).toBeNull();
        expect(other!.fit).toBeCloseTo(one!.fit, 9);
        expect(one!.core.length + one!.periphery.length).toBe(order);
        for (const { value } of one!.margins) expect(value === null || (value >= 0 && value <= 2)).toBe(true);
      }),
      { numRuns: 150, seed: 20261122 },
    );
  });

  it('explain who the core is, how well it fits, and how it was found', () => {
    expect(corePeriphery.explain!(corePeriphery.compute(snapshotOf(5, star)))).toEqual([
      { code: 'core-periphery.core', params: { actors: ['0'], count: 1, more: 0, rest: 4 } },
      { code: 'core-periphery.fit', params: { fit: expect.closeTo(1, 12) as number } },
      { code: 'core-periphery.search.exhaustive', params: {} },
    ]);
    const wide = clique([0, 1, 2, 3, 4, 5, 6, 7, 8]).concat(Array.from({ length: 9 }, (_, core) => Array.from({ length: 20 }, (__, rest): TieNote => [core, 9 + rest])).flat());
    const [core, , search] = corePeriphery.explain!(corePeriphery.compute(snapshotOf(29, wide)));
    expect(core!.params).toEqual({ actors: ['0', '1', '2', '3', '4', '5', '6', '7'], count: 9, more: 1, rest: 20 });
    expect(search!.code).toBe('core-periphery.search.greedy');
  });
});
