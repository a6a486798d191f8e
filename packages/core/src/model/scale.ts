import * as z from 'zod/mini';
import { Id } from './id.ts';

/** A numeric scale: values from `min` to `max`; `max: null` has no upper limit (Net-Map's towers). */
const NumericScale = z.looseObject({
  id: Id,
  kind: z.literal('numeric'),
  label: z.optional(z.string()),
  min: z.number(),
  max: z.nullable(z.number()),
  step: z.optional(z.number().check(z.positive())).check(z.describe('The smallest difference an assessor can express; absent: any.')),
});

/** An ordered scale of named levels, lowest first. */
const LevelScale = z.looseObject({
  id: Id,
  kind: z.literal('levels'),
  label: z.optional(z.string()),
  levels: z.array(z.looseObject({ id: Id, label: z.optional(z.string()) })).check(z.minLength(2)),
});

/** The declared range of a score; a value outside it is a problem, never clipped in silence. */
export const Scale = z.discriminatedUnion('kind', [NumericScale, LevelScale]);
export type Scale = z.infer<typeof Scale>;

/** A value on a scale: a number, the id of a level, or `null` for unknown. */
export const ScaleValue = z.union([z.number(), z.string(), z.null()]).check(z.describe('A number on a numeric scale, the id of a level on a scale of levels, null for unknown.'));
export type ScaleValue = z.infer<typeof ScaleValue>;
