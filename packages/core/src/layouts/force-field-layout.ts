import * as z from 'zod/mini';
import type { Force, ForceField } from '../forces/force-field-result.ts';
import { Interval } from '../scoring/score/interval.ts';

/** Where the arrows of a force field stand: restraining forces left of the middle, driving ones right of it. */
export const ForceFieldLayout = z.object({
  objective: z.string(),
  rows: z.int().check(z.describe('Arrows on the longer side; 0: no force to draw.')),
  arrows: z.array(
    z.object({
      actor: z.string(),
      side: z.enum(['driving', 'restraining']),
      x: z.nullable(z.number()).check(z.describe('Where the arrow begins, 0 at the left to 1 at the right; it points at 0.5. null: force unknown.')),
      xInterval: Interval.check(z.describe('Where it could begin, whatever the unknown influence is.')),
      y: z.number().check(z.describe('0 at the bottom to 1 at the top; the strongest force of each side is at the top.')),
    }),
  ),
});
export type ForceFieldLayout = z.infer<typeof ForceFieldLayout>;

/**
 * Gives the forces of one objective their coordinates: each side a pile of arrows that push at the middle line.
 *
 * An arrow is as long as its force: 0.5 of the width for a force of 1, so that pictures of several objectives compare.
 * Where the force is unknown only its interval is. Neutral and unknown actors push nothing and have no arrow.
 * O(actors). The arrangement after Lewin 1947; its measures are ours.
 */
export function forceFieldLayout(field: ForceField): ForceFieldLayout {
  const rows = Math.max(field.driving.length, field.restraining.length);
  const place = (force: Force, row: number, side: 'driving' | 'restraining'): ForceFieldLayout['arrows'][number] => ({
    actor: force.actor,
    side,
    x: force.force === null ? null : xOf(force.force),
    xInterval: [xOf(force.interval[0]), xOf(force.interval[1])],
    y: 1 - (row + 0.5) / rows,
  });
  return {
    objective: field.objective,
    rows,
    arrows: [
      ...field.driving.map((force, row) => place(force, row, 'driving')),
      ...field.restraining.map((force, row) => place(force, row, 'restraining')),
    ],
  };
}

function xOf(force: number): number {
  return 0.5 + force / 2;
}
