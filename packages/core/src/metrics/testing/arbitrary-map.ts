import * as fc from 'fast-check';
import { TieKind } from '../../model/tie.ts';
import type { TieNote } from './map-of.ts';

/** A small map of any shape: loops, parallel ties, directions, every kind, strengths known, unknown and 0. */
export const arbitraryMap: fc.Arbitrary<{ order: number; notes: TieNote[] }> = fc.integer({ min: 1, max: 8 }).chain((order) => {
  const actor = fc.nat(order - 1);
  const more = fc.record(
    {
      directed: fc.boolean(),
      kind: fc.oneof({ weight: 3, arbitrary: fc.constant('cooperation' as const) }, { weight: 1, arbitrary: fc.constantFrom(...TieKind.options) }),
      // Tenths, so that sums of lengths differ in their last digits where they are equal on paper.
      strength: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10)),
    },
    { requiredKeys: [] },
  );
  return fc.record({ order: fc.constant(order), notes: fc.array(fc.tuple(actor, actor, more), { maxLength: 2 * order + 2 }) });
});
