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

/** The scales that every document knows without declaring them; a document's own scale of the same id takes their place. */
export const builtInScales: readonly Scale[] = [
  { id: 'low-medium-high', kind: 'levels', levels: [{ id: 'low' }, { id: 'medium' }, { id: 'high' }] },
  { id: 'no-yes', kind: 'levels', levels: [{ id: 'no' }, { id: 'yes' }] },
  { id: 'one-to-five', kind: 'numeric', min: 1, max: 5, step: 1 },
  { id: 'zero-to-ten', kind: 'numeric', min: 0, max: 10, step: 1 },
  { id: 'zero-to-four', kind: 'numeric', min: 0, max: 4, step: 1 },
  { id: 'zero-to-one', kind: 'numeric', min: 0, max: 1 },
  { id: 'minus-one-to-one', kind: 'numeric', min: -1, max: 1 },
  { id: 'minus-four-to-four', kind: 'numeric', min: -4, max: 4, step: 1 },
  { id: 'minus-seven-to-seven', kind: 'numeric', min: -7, max: 7, step: 1 },
  { id: 'tower', kind: 'numeric', min: 0, max: null, step: 1 },
];

/** The scale of a position that names none. */
export const defaultPositionScale = 'minus-one-to-one';
/** The scale of a direct influence that names none. */
export const defaultInfluenceScale = 'zero-to-four';
/** The scale of a threat's severity and likelihood that names none. */
export const defaultThreatScale = 'low-medium-high';
