import * as z from 'zod/mini';
import { Estimate } from '../estimate.ts';

/** What makes an actor near to a place: it is there, in the same country, reaches it, or shares a bond with somebody there. */
export const PlaceBond = z.enum(['present', 'same-country', 'reach', 'bond', 'none', 'unknown']);
export type PlaceBond = z.infer<typeof PlaceBond>;

/** How near an actor is to one place. */
export const PlaceProximity = z.object({
  place: z.string(),
  by: PlaceBond,
  value: z.nullable(z.number()).check(z.describe('0..1; null: unknown.')),
  through: z.array(z.string()).check(z.describe('Actors there whom it reaches or with whom it shares a bond, where that decides.')),
});
export type PlaceProximity = z.infer<typeof PlaceProximity>;

/** How near one actor is to the places of the cause, and how flexible. */
export const ActorProximity = z.object({
  actor: z.string(),
  contexts: Estimate.check(z.describe('Mean over the places of the cause.')),
  places: z.array(PlaceProximity),
  judged: Estimate.check(z.describe('What assessors say on criteria of the measure proximity.')),
  flexibility: z.object({ ...Estimate.shape, from: z.nullable(z.enum(['score', 'scale'])).check(z.describe('score: criteria of the measure flexibility. scale: small 1, medium 0.5, large 0. null: neither.')) }),
});
export type ActorProximity = z.infer<typeof ActorProximity>;

/** How near two actors are to one another. */
export const PairProximity = z.object({
  actors: z.tuple([z.string(), z.string()]),
  ...Estimate.shape,
  places: z.nullable(z.number()).check(z.describe('1 in the same place, in part in the same country, else 0; null: unknown.')),
  sharedPlaces: z.array(z.string()),
  bonds: z.nullable(z.number()).check(z.describe('1 with a shared bond, language or culture, 0 without; null: unknown of one of them.')),
  sharedBonds: z.array(z.string()).check(z.describe('In the document’s words.')),
  network: z.nullable(z.number()).check(z.describe('1 ÷ the number of ties between them, 0 without a path; null: one of them has no tie.')),
  distance: z.nullable(z.int()).check(z.describe('Ties on the shortest path; null: no path, or unknown.')),
});
export type PairProximity = z.infer<typeof PairProximity>;

/** How near the members of an alliance are to its places and to one another. */
export const AllianceProximity = z.object({
  alliance: z.string(),
  contexts: Estimate.check(z.describe('Mean over members and places of the alliance, or of the cause where it names none.')),
  absent: z.array(z.string()).check(z.describe('Places where no member is known to be present.')),
  toOneAnother: Estimate.check(z.describe('Mean over all pairs of members.')),
  pairs: z.array(PairProximity).check(z.describe('The furthest apart first, as many as the option says; those of unknown proximity after them.')),
  pairCount: z.int(),
});
export type AllianceProximity = z.infer<typeof AllianceProximity>;

/** Proximity to contexts and between allies. */
export const Proximity = z.object({
  places: z.array(z.string()).check(z.describe('The places of the cause.')),
  actors: z.array(ActorProximity).check(z.describe('All, in the document’s order.')),
  alliances: z.array(AllianceProximity),
});
export type Proximity = z.infer<typeof Proximity>;
