import * as z from 'zod/mini';
import { seededRandom } from '../seeded-random.ts';

/** Maps of more actors than this are sampled unless one asks for all sources. */
export const mostExactActors = 20_000;

/** Sources of a sampled map, unless one asks for another number. */
const usualPivots = 1_000;

/** With this probability the bound of the error holds, for all actors at once. */
const confidence = 0.95;

/** Option of the metrics that can be estimated from some of the sources. */
export const Pivots = z._default(z.union([z.enum(['auto', 'all']), z.int().check(z.minimum(10))]), 'auto').check(z.describe(`Actors from whom paths are searched; from fewer than all of them, scores are estimates. auto: all, on maps of more than ${mostExactActors.toLocaleString('en')} actors ${usualPivots.toLocaleString('en')}. all: all, however long it takes.`));
export type Pivots = z.infer<typeof Pivots>;

/** How far scores may be from the exact ones that were estimated from some of the sources, in the unit of the scores. */
export const Sampling = z.object({
  pivots: z.int().check(z.positive(), z.describe('Actors from whom paths were searched, drawn by lot.')),
  of: z.int().check(z.positive(), z.describe('Actors from whom exact scores would search.')),
  errorBound: z.number().check(z.nonnegative(), z.describe(`With a probability of at least ${confidence * 100} % no score is further from the exact one.`)),
  standardError: z.number().check(z.nonnegative(), z.describe('The standard error of the score that is least certain, judged by how the pivots differ: two thirds of such scores are nearer to the exact ones.')),
});
export type Sampling = z.infer<typeof Sampling>;

/** The pivots of a map in the order in which they are drawn; undefined where every actor is a source. */
export function drawPivots(order: number, pivots: Pivots, seed: number): Uint32Array | undefined {
  if (pivots === 'all' || (pivots === 'auto' && order <= mostExactActors)) return undefined;
  const count = pivots === 'auto' ? usualPivots : pivots;
  if (count >= order) return undefined;
  const random = seededRandom(seed);
  const nodes = new Uint32Array(order).map((_, node) => node);
  for (let i = 0; i < count; i++) {
    const drawn = i + Math.floor(random() * (order - i));
    const node = nodes[drawn]!;
    nodes[drawn] = nodes[i]!;
    nodes[i] = node;
  }
  return nodes.slice(0, count);
}

/**
 * Estimates for every actor the sum of x over all other actors as sources, from the pivots; x is between 0 and `greatest`, and
 * what an actor adds as its own source is 0. `sums` has the sum of x per actor and, behind them, that of x².
 *
 * The bound is Hoeffding's inequality (1963) with Serfling's correction for draws without putting back (1974), for all actors
 * at once. Returns the estimates in place of the sums, and the errors. O(n).
 */
export function estimateFromPivots(sums: Float64Array, chosen: Uint32Array, greatest: number): Sampling {
  const order = sums.length / 2;
  const others = order - 1;
  const isPivot = new Uint8Array(order);
  for (const pivot of chosen) isPivot[pivot] = 1;
  let variance = 0;
  for (let actor = 0; actor < order; actor++) {
    const drawn = chosen.length - isPivot[actor]!; // pivots among the others
    const mean = sums[actor]! / drawn;
    const spread = (sums[order + actor]! / drawn - mean ** 2) / (drawn - 1);
    variance = Math.max(variance, spread * (1 - drawn / others));
    sums[actor] = others * mean;
  }
  const fewest = chosen.length - 1;
  const unseen = 1 - (fewest - 1) / others;
  const bound = Math.sqrt((unseen * Math.log((2 * order) / (1 - confidence))) / (2 * fewest));
  return { pivots: chosen.length, of: order, errorBound: others * greatest * Math.min(1, bound), standardError: others * Math.sqrt(variance) };
}
