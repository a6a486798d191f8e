import * as z from 'zod/mini';
import { Estimate } from '../estimate.ts';

/** The three forces that bind partners. */
export const BindingForce = z.enum(['joint-vision', 'legitimacy', 'complementarity']);
export type BindingForce = z.infer<typeof BindingForce>;

const Stance = z.object({ actor: z.string(), position: z.number().check(z.describe('−1..+1.')) });

/** How far the members of an alliance agree on one objective. */
export const SharedObjective = z.object({
  objective: z.string(),
  ...Estimate.shape,
  meanPosition: z.nullable(z.number()).check(z.describe('−1 all against to +1 all for; null: no position is known.')),
  lowest: z.nullable(Stance).check(z.describe('The member most against it, of those whose position is known.')),
  highest: z.nullable(Stance).check(z.describe('The member most for it.')),
  unknown: z.array(z.string()).check(z.describe('Members of unknown position.')),
});
export type SharedObjective = z.infer<typeof SharedObjective>;

/** What binds the members of one alliance. */
export const BoundAlliance = z.object({
  alliance: z.string(),
  members: z.array(z.string()),
  jointVision: z.object({ ...Estimate.shape, objectives: z.array(SharedObjective) }),
  legitimacy: z.object({
    ...Estimate.shape,
    members: z.array(
      z.object({
        actor: z.string(),
        ...Estimate.shape,
        perceived: z.nullable(z.number()).check(z.describe('The score of the measure legitimacy, 0..1; null: unknown.')),
        recognised: z.nullable(z.boolean()).check(z.describe('Whether the law recognises it; null: unknown.')),
      }),
    ),
  }),
  complementarity: z.object({
    ...Estimate.shape,
    coverage: Estimate.check(z.describe('Share of what the cause requires that a member meets.')),
    mutual: Estimate.check(z.describe('Share of the members’ needs that another member meets: the mean over members.')),
    missing: z.array(z.string()).check(z.describe('Requirements that no member is known to meet.')),
    unmetNeeds: z.array(z.object({ actor: z.string(), capabilities: z.array(z.string()) })).check(z.describe('What members need and no other member is known to offer.')),
  }),
  weakest: z.nullable(BindingForce).check(z.describe('The force of least value among those known; null: fewer than two are known.')),
  possiblyWeakest: z.array(BindingForce).check(z.describe('Every force that could be the weakest, by the intervals.')),
});
export type BoundAlliance = z.infer<typeof BoundAlliance>;

/** The binding forces of all alliances, in the document's order. */
export const BindingForces = z.object({ alliances: z.array(BoundAlliance) });
export type BindingForces = z.infer<typeof BindingForces>;
