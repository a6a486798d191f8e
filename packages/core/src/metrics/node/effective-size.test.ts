import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMap } from '../testing/arbitrary-map.ts';
import { borgattiTies } from '../testing/borgatti-seven.ts';
import { clique, snapshotOf, valuesOf, type TieNote } from '../testing/map-of.ts';
import { EffectiveSize, effectiveSize } from './effective-size.ts';

describe('effective size', () => {
  it('is the number of contacts where none knows another, and 1 where all do', () => {
    expect(valuesOf(effectiveSize.compute(snapshotOf(5, [[0, 1], [0, 2], [0, 3], [0, 4]])))).toEqual([4, 1, 1, 1, 1]);
    for (const value of valuesOf(effectiveSize.compute(snapshotOf(5, clique([0, 1, 2, 3, 4]))))) expect(value).toBeCloseTo(1, 14);
  });

  it('is that of the network of seven of Borgatti (1997): 4.67 for G, which has six contacts', () => {
    // Four ties among the six: 6 − 2 × 4 ÷ 6. A has four contacts and three ties among them: 4 − 6 ÷ 4 = 2.5.
    const result = effectiveSize.compute(snapshotOf(7, borgattiTies));
    const [a, , c, , , , g] = valuesOf(result);
    expect([a, c]).toEqual([2.5, 1]);
    expect(g).toBeCloseTo(6 - 8 / 6, 14);
    expect(result.networks[6]).toMatchObject({ actor: '6', contacts: 6 });
    expect(result.networks[6]!.efficiency).toBeCloseTo((6 - 8 / 6) / 6, 14);
    // With strengths, of A: three of its contacts have their strongest tie with G, 5/12 each; G has .4, .3 and .8 of its strongest with them.
    const strong = valuesOf(effectiveSize.compute(snapshotOf(7, borgattiTies), { reads: 'strength' }));
    expect(strong[0]).toBeCloseTo(4 - 3 * (5 / 12) - 0.4 / 6 - 0.3 / 4 - 0.8 / 6, 14);
    expect(strong[2]).toBe(1);
    expect(strong[6]).toBeCloseTo(5.47, 2); // as UCINET gives it
    expect(EffectiveSize.parse(result)).toEqual(result);
  });

  it('adds up what goes either way', () => {
    // 0 ⇄ 1, 0 → 2, 2 → 1. Of 0, contact 1: its strongest tie is with 0 (2), with 2 it has 1: 1 − 1/3 × 1/2. Contact 2: 1 − 2/3 × 1. Together 7/6.
    const notes: TieNote[] = [[0, 1, { directed: true }], [0, 2, { directed: true }], [1, 0, { directed: true }], [2, 1, { directed: true }]];
    const values = valuesOf(effectiveSize.compute(snapshotOf(3, notes)));
    [7 / 6, 7 / 6, 1].forEach((value, actor) => expect(values[actor]).toBeCloseTo(value, 14));
  });

  it('is unknown without contacts, and so is the efficiency; a tie of strength 0 is no contact by strength', () => {
    const notes: TieNote[] = [[0, 1, { strength: 0 }], [0, 2], [3, 3], [3, 0, { kind: 'interrupted' }]];
    const result = effectiveSize.compute(snapshotOf(4, notes), { reads: 'strength' });
    expect(valuesOf(result)).toEqual([1, null, 1, null]);
    expect(result.networks.map(({ contacts, efficiency }) => [contacts, efficiency])).toEqual([[1, 1], [0, null], [1, 1], [0, null]]);
    expect(valuesOf(effectiveSize.compute(snapshotOf(4, notes)))).toEqual([2, 1, 1, null]);
  });

  it('lies between 1 and the number of contacts, and is n − 2t ÷ n where ties are undirected', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.boolean(), ({ order, notes }, undirected) => {
        const read = notes.map(([a, b, more]): TieNote => [a, b, undirected ? { ...more, directed: false } : { ...more }]);
        const snapshot = snapshotOf(order, read);
        const { scores, networks } = effectiveSize.compute(snapshot);
        const tied = new Set(snapshot.ties.filter(({ kind, source, target }) => source !== target && kind !== 'conflict' && kind !== 'interrupted').flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]));
        scores.forEach(({ actor, value }, index) => {
          const contacts = snapshot.actors.map(({ id }) => id).filter((id) => tied.has(`${actor} ${id}`));
          expect(networks[index]!.contacts).toBe(contacts.length);
          if (value === null) return void expect(contacts).toEqual([]);
          expect(value).toBeGreaterThan(1 - 1e-12);
          expect(value).toBeLessThan(contacts.length + 1e-12);
          const both = contacts.flatMap((a) => contacts.filter((b) => tied.has(`${a} ${b}`))).length; // each tie twice
          if (undirected) expect(value).toBeCloseTo(contacts.length - both / contacts.length, 10);
        });
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });

  it('explains who reaches most and least', () => {
    const [highest] = effectiveSize.explain!(effectiveSize.compute(snapshotOf(4, [[0, 1], [0, 2]])));
    expect(highest).toEqual({ code: 'effective-size.highest', params: { value: 2, actors: ['0'], count: 1, more: 0 } });
  });
});
