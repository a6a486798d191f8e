import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../model/document.ts';
import { mapOf, type TieNote } from '../../metrics/testing/map-of.ts';
import { innerTies } from './inner-ties.ts';

const among = (order: number, notes: readonly TieNote[], members: readonly number[]): string[] =>
  innerTies(mapOf(order, notes) as unknown as Document)(members).map(({ id }) => id);

describe('inner ties', () => {
  it('are those between two of the members, whatever their direction and kind, in the document’s order', () => {
    const notes: TieNote[] = [[3, 1], [1, 2, { kind: 'conflict' }], [1, 3, { directed: true }], [1, 1], [3, 0], [2, 3]];
    expect(among(4, notes, [1, 3])).toEqual(['t0', 't2']);
    expect(among(4, notes, [1, 2, 3])).toEqual(['t0', 't1', 't2', 't5']);
    expect(among(4, notes, [2])).toEqual([]);
    expect(among(4, notes, [])).toEqual([]);
  });

  it('are the same by looking them up as by looking through them', () => {
    // Actor 0 has more ties than sixteen for each of the members, which decides how its own are found.
    const pair = fc.tuple(fc.integer({ min: 0, max: 79 }), fc.integer({ min: 0, max: 79 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), fc.subarray(Array.from({ length: 79 }, (_, index) => index + 1), { maxLength: 4 }), (pairs, more) => {
        const members = [0, ...more];
        const notes: TieNote[] = [...pairs, ...Array.from({ length: 79 }, (_, index): TieNote => [index + 1, 0]), [0, 5], [0, 5]];
        const expected = notes.flatMap(([a, b], index) => (a !== b && members.includes(a) && members.includes(b) ? [`t${index}`] : []));
        expect(among(80, notes, members)).toEqual(expected);
      }),
      { seed: 20261127, numRuns: 200 },
    );
  });
});
