import * as z from 'zod';
import { classifiedFields, classList } from './classes/classified-fields.ts';
import { Interval } from './score/interval.ts';

/** The quadrants, named after what the method advises in them; `unclassified` where interest or alignment is unknown. */
export const AiimClass = z.enum(['learn-in-partnership', 'develop-enthusiasm', 'challenge-existing-beliefs', 'develop-awareness-and-enthusiasm', 'unclassified']);
export type AiimClass = z.infer<typeof AiimClass>;

/** The two axes: interest across, alignment up. */
export const AiimAxis = z.enum(['interest', 'alignment']);
export type AiimAxis = z.infer<typeof AiimAxis>;

/** The quadrant of one actor, and why. */
export const AiimActor = z.object({
  actor: z.string(),
  class: AiimClass,
  interest: z.number().nullable(),
  alignment: z.number().nullable().describe('0..1; null: unknown.'),
  interestInterval: Interval,
  alignmentInterval: Interval,
  position: z.number().nullable().describe('The position that alignment was read from, −1..+1; null: unknown, or criteria say it.'),
  influence: z.number().nullable(),
  influential: z.boolean().nullable().describe('Whether influence is at its threshold or above; null: unknown.'),
  ...classifiedFields(AiimClass, AiimAxis, z.string().nullable().describe('null: the position on the objective.')),
});
export type AiimActor = z.infer<typeof AiimActor>;

/** The Alignment, Interest and Influence Matrix of one objective. */
export const Aiim = z.object({
  objective: z.string().nullable().describe('null: the document has no objectives, and this is the only matrix.'),
  alignmentFrom: z.enum(['criteria', 'positions', 'nothing']).describe('What alignment was read from.'),
  thresholds: z.object({ interest: z.number(), alignment: z.number(), influence: z.number() }),
  allPlaced: z.boolean().describe('Whether there are actors and none of them is unclassified; a workshop hides the names of the quadrants until then.'),
  classes: classList(AiimClass),
  influential: z.array(z.string()).describe('Who is marked: the actors whose influence is high.'),
  actors: z.array(AiimActor).describe('In the document’s order.'),
});
export type Aiim = z.infer<typeof Aiim>;
