import * as z from 'zod/mini';
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
  interest: z.nullable(z.number()),
  alignment: z.nullable(z.number()).check(z.describe('0..1; null: unknown.')),
  interestInterval: Interval,
  alignmentInterval: Interval,
  position: z.nullable(z.number()).check(z.describe('The position that alignment was read from, −1..+1; null: unknown, or criteria say it.')),
  influence: z.nullable(z.number()),
  influential: z.nullable(z.boolean()).check(z.describe('Whether influence is at its threshold or above; null: unknown.')),
  ...classifiedFields(AiimClass, AiimAxis, z.nullable(z.string()).check(z.describe('null: the position on the objective.'))),
});
export type AiimActor = z.infer<typeof AiimActor>;

/** The Alignment, Interest and Influence Matrix of one objective. */
export const Aiim = z.object({
  objective: z.nullable(z.string()).check(z.describe('null: the document has no objectives, and this is the only matrix.')),
  alignmentFrom: z.enum(['criteria', 'positions', 'nothing']).check(z.describe('What alignment was read from.')),
  thresholds: z.object({ interest: z.number(), alignment: z.number(), influence: z.number() }),
  allPlaced: z.boolean().check(z.describe('Whether there are actors and none of them is unclassified; a workshop hides the names of the quadrants until then.')),
  classes: classList(AiimClass),
  influential: z.array(z.string()).check(z.describe('Who is marked: the actors whose influence is high.')),
  actors: z.array(AiimActor).check(z.describe('In the document’s order.')),
});
export type Aiim = z.infer<typeof Aiim>;
