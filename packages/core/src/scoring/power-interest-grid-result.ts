import * as z from 'zod/mini';
import { classifiedFields, classList } from './classes/classified-fields.ts';
import { gridAxes, gridClasses } from './grid-classes.ts';
import { Interval } from './score/interval.ts';

/** The cells of the power-interest grid, the most engaged first; `unclassified` where interest or influence is unknown. */
export const GridClass = z.enum(gridClasses);
export type GridClass = z.infer<typeof GridClass>;

/** The two axes of the grid: interest across, influence up. */
export const GridAxis = z.enum(gridAxes);
export type GridAxis = z.infer<typeof GridAxis>;

/** The cell of one actor, and why. */
export const GridActor = z.object({
  actor: z.string(),
  class: GridClass,
  interest: z.nullable(z.number()),
  influence: z.nullable(z.number()),
  interestInterval: Interval,
  influenceInterval: Interval,
  ...classifiedFields(GridClass, GridAxis, z.string()),
});
export type GridActor = z.infer<typeof GridActor>;

/** One answer that, moved one step of its scale, puts the actor into another cell. */
export type GridMove = GridActor['moves'][number];

/** The power-interest grid of a document. */
export const PowerInterestGrid = z.object({
  measures: z.object({ interest: z.string(), influence: z.string() }),
  thresholds: z.object({ interest: z.number(), influence: z.number() }),
  objective: z.nullable(z.string()),
  classes: classList(GridClass),
  actors: z.array(GridActor).check(z.describe('In the document’s order.')),
});
export type PowerInterestGrid = z.infer<typeof PowerInterestGrid>;
