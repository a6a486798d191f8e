import * as z from 'zod';

/** Why a position is not known: nobody was asked, whoever was asked does not know, or its scale has no upper end. */
export const WhyNoPosition = z.enum(['not-assessed', 'assessed-unknown', 'no-upper-limit']);
export type WhyNoPosition = z.infer<typeof WhyNoPosition>;

/** Where one actor stands on one objective, over all assessors. */
export const ActorPosition = z.object({
  actor: z.string(),
  value: z.number().nullable().describe('−1 against to +1 for: the median over the assessors; null: unknown.'),
  low: z.number().nullable().describe('The least position that one assessor gives.'),
  high: z.number().nullable().describe('The greatest position that one assessor gives.'),
  agreement: z.number().nullable().describe('1 where the assessors agree, 0 where they say opposites; null with fewer than two.'),
  salience: z.number().nullable().describe('How much the actor cares, 0..1: the median of what the assessors say; null: unknown.'),
  assessors: z.number().int(),
  positions: z.array(z.string()).describe('Ids of the positions that count.'),
  why: WhyNoPosition.nullable(),
});
export type ActorPosition = z.infer<typeof ActorPosition>;
