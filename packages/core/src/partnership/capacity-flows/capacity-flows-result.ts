import * as z from 'zod/mini';
import { CapacityTransfer } from '../../model/capability.ts';
import { ActorSide } from '../actor-side.ts';
import { Estimate } from '../estimate.ts';

/** From which side to which a capacity flows; `mixed` where an end stands on both or in transit, `unknown` where an end’s side is not known. */
export const FlowDirection = z.enum(['south-north', 'north-south', 'south-south', 'north-north', 'mixed', 'unknown']);
export type FlowDirection = z.infer<typeof FlowDirection>;

/** How a capacity passes; `unknown` where the document does not say. */
export const FlowVehicle = z.enum([...CapacityTransfer.shape.vehicle.def.innerType.options, 'unknown']);
export type FlowVehicle = z.infer<typeof FlowVehicle>;

/** One capacity that passes from a teacher to a learner. */
export const CapacityFlow = z.object({
  transfer: z.string().check(z.describe('Id of the capacity transfer.')),
  source: z.string().check(z.describe('The actor that teaches.')),
  target: z.string().check(z.describe('The actor that learns.')),
  sourceSide: ActorSide,
  targetSide: ActorSide,
  direction: FlowDirection,
  vehicle: FlowVehicle,
  subject: z.string(),
  alliance: z.nullable(z.string()),
});
export type CapacityFlow = z.infer<typeof CapacityFlow>;

/** How many flows go each way, and how much of it is mutual. */
export const FlowCounts = z.object({
  flows: z.int(),
  directions: z.array(
      z.object({
        direction: FlowDirection,
        count: z.int(),
        share: z.nullable(Estimate).check(z.describe('Of the flows between two ends of one known side; null for mixed and unknown.')),
      }),
    ).check(z.describe('Every direction, those without a flow too.')),
  pairs: z.int().check(z.describe('Pairs of actors between which anything flows.')),
  mutualPairs: z.int().check(z.describe('Those of them between which it flows both ways.')),
  reciprocity: z.nullable(z.number()).check(z.describe('Mutual pairs as a share of the pairs, 0..1; null without a pair.')),
});
export type FlowCounts = z.infer<typeof FlowCounts>;

/** Who teaches whom, how and what. */
export const CapacityFlows = z.object({
  flows: z.array(CapacityFlow).check(z.describe('In the document’s order.')),
  ...z.omit(FlowCounts, { flows: true }).shape,
  vehicles: z.array(z.object({ vehicle: FlowVehicle, count: z.int() })).check(z.describe('Every vehicle, the unused ones too.')),
  subjects: z.array(z.object({ subject: z.string(), count: z.int(), teachers: z.array(z.string()), learners: z.array(z.string()) })).check(z.describe('As the document writes them, in its order.')),
  actors: z.array(z.object({ actor: z.string(), teaches: z.int(), learns: z.int() })).check(z.describe('Only those who teach or learn.')),
  alliances: z.array(z.object({ alliance: z.string(), ...FlowCounts.shape, withoutPart: z.array(z.string()).check(z.describe('Members that neither teach nor learn within it.')) })),
  loops: z.array(z.string()).check(z.describe('Transfers of an actor to itself, left out.')),
  unrecorded: z.array(z.string()).check(z.describe('Ties of capacity transfer between two actors of whom no transfer is recorded; left out, since their subject is unknown.')),
});
export type CapacityFlows = z.infer<typeof CapacityFlows>;
