import * as z from 'zod/mini';
import { MactorDiagonal, UnstatedInfluence } from './mactor-options.ts';

/** How far two actors pull together and apart, over the objectives on which both positions are known. */
export const Convergence = z.object({
  convergence: z.number().check(z.describe('Over the objectives on which both are on the same side.')),
  divergence: z.number().check(z.describe('Over those on which they are on opposite sides.')),
  net: z.number().check(z.describe('convergence − divergence')),
});
export type Convergence = z.infer<typeof Convergence>;

/** Two actors, who pull together or apart. */
export const MactorPair = z.object({
  actor: z.string(),
  otherActor: z.string(),
  compared: z.int().check(z.describe('Objectives on which both positions are known, at least 1.')),
  simple: Convergence.check(z.describe('Order 1: how many objectives.')),
  valued: Convergence.check(z.describe('Order 2: the sums of the mean intensity of the two.')),
  weighted: z.nullable(Convergence).check(z.describe('Order 3: the same of intensity × power, which is 0 for whoever has no power; null: power is unknown.')),
});
export type MactorPair = z.infer<typeof MactorPair>;

/** What one actor shares with all others. */
export const ActorConvergence = z.object({
  convergence: z.number(),
  divergence: z.number(),
  ambivalence: z.nullable(z.number()).check(z.describe('1 − Σ|convergence − divergence| ÷ Σ(convergence + divergence) over the others: 0 with each of them one thing only, 1 equally both; null: neither with anyone.')),
});
export type ActorConvergence = z.infer<typeof ActorConvergence>;

/** Convergence and divergence of all pairs that can be compared, and how ambivalent each actor is. */
export const MactorConvergence = z.object({
  diagonal: MactorDiagonal,
  unstated: UnstatedInfluence,
  pairs: z.array(MactorPair).check(z.describe('Every pair with a known position of both on at least one objective, in the document’s order.')),
  uncompared: z.int().check(z.describe('How many pairs have none.')),
  actors: z.array(
    z.object({
      actor: z.string(),
      compared: z.int().check(z.describe('With how many others it could be compared.')),
      simple: ActorConvergence,
      valued: ActorConvergence,
      weighted: z.nullable(ActorConvergence),
    }),
  ),
});
export type MactorConvergence = z.infer<typeof MactorConvergence>;
