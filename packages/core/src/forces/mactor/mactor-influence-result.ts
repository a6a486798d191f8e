import * as z from 'zod/mini';
import { Interval } from '../../scoring/score/interval.ts';
import { InfluenceCells } from './direct-influences.ts';
import { MactorDiagonal, UnstatedInfluence } from './mactor-options.ts';

/** Where an actor stands by its influence and its dependence, each above or below the mean; `unclassified` where no influence is known. */
export const MactorQuadrant = z.enum(['dominant', 'relay', 'dominated', 'autonomous', 'unclassified']);
export type MactorQuadrant = z.infer<typeof MactorQuadrant>;

/** What one actor exerts and undergoes, directly and through one other. */
export const MactorActor = z.object({
  actor: z.string(),
  directInfluence: z.nullable(z.number()).check(z.describe('The sum of its direct influences on others, as far as they are known; null: no influence is known on the map.')),
  directDependence: z.nullable(z.number()).check(z.describe('The sum of the direct influences of others on it.')),
  influence: z.nullable(z.number()).check(z.describe('I: the sum of its row of direct and indirect influences.')),
  influenceInterval: Interval.check(z.describe('From none to the greatest for every influence that is unknown.')),
  dependence: z.nullable(z.number()).check(z.describe('D: the sum of its column.')),
  dependenceInterval: Interval,
  own: z.nullable(z.number()).check(z.describe('What comes back to it through others: the diagonal.')),
  rawPower: z.nullable(z.number()).check(z.describe('r = (I − own) ÷ ΣI × I ÷ (I + D), the own part taken off where I includes it.')),
  power: z.nullable(z.number()).check(z.describe('R = r beside the mean of all, which is 1; null: no actor is known to have any influence.')),
  powerInterval: Interval.check(z.describe('Holds every power that the unknown influences allow; it may be wider.')),
  quadrant: MactorQuadrant,
  possible: z.array(MactorQuadrant).check(z.describe('The quadrants that the unknown influences may allow.')),
});
export type MactorActor = z.infer<typeof MactorActor>;

const Row = z.array(z.number());

/** The direct and indirect influences among all actors, in the document's order. */
export const MactorInfluence = z.object({
  diagonal: MactorDiagonal.check(z.describe('Whether the sums include what comes back to an actor through others.')),
  unstated: UnstatedInfluence.check(z.describe('How influences that are not stated were read.')),
  cells: InfluenceCells,
  ignored: z.array(z.string()).check(z.describe('Ids of the influences of an actor on itself, which are left out.')),
  mean: z.nullable(z.number()).check(z.describe('The mean of I, which is also that of D: where the quadrants meet.')),
  orderDepends: z.nullable(z.boolean()).check(z.describe('Whether the other choice of `diagonal` would put two actors in another order of power.')),
  actors: z.array(MactorActor),
  direct: z.nullable(z.array(z.array(z.nullable(z.number())))).check(z.describe('MID, rows influencing columns, 0..4; null in a cell: unknown, null for all: no influence is known.')),
  total: z.nullable(z.array(Row)).check(z.describe('MIDI, of what is known.')),
});
export type MactorInfluence = z.infer<typeof MactorInfluence>;
