import { findEntry, type Adjacency } from '../../graph/adjacency.ts';
import { CoreFit, type CoreBetween } from './core-fit.ts';
import type { WeightedRows } from './modularity.ts';

/** Fits closer than this are equal: below lies rounding. */
const tolerance = 1e-9;

/** A core and how well it fits; NaN where no core has a fit. */
export interface FoundCore {
  readonly isCore: Uint8Array;
  readonly fit: number;
}

/** The best of all cores, tried one by one, the smallest of equally good ones. O(2ⁿ d), d being the greatest degree. */
export function bestCore(rows: WeightedRows, between: CoreBetween): FoundCore {
  const core = new CoreFit(rows, between);
  let best: FoundCore = { isCore: core.isCore.slice(), fit: NaN };
  let size = Infinity;
  for (let step = 1; step < 2 ** rows.order; step++) {
    core.move(31 - Math.clz32(step & -step)); // Gray code: one actor at a time
    const fit = core.fit();
    if (Number.isNaN(fit) || fit < best.fit - tolerance || (fit <= best.fit + tolerance && core.size >= size)) continue;
    best = { isCore: core.isCore.slice(), fit };
    size = core.size;
  }
  return best;
}

/** Up to this many actors, an actor of the core and one of the periphery are tried in each other's place. */
const mostForSwaps = 500;

/**
 * Looks for a good core: first the best of those made of the actors with the greatest sums of weights, then moves of one actor and
 * swaps of two as long as they gain. O(n²) per move, and above 500 actors, where nobody is swapped, O(n).
 */
export function searchCore(rows: WeightedRows & Adjacency, between: CoreBetween): FoundCore {
  const core = new CoreFit(rows, between);
  const { order, offsets, weights } = rows;
  const sums = Array.from({ length: order }, (_, actor) => weights.subarray(offsets[actor]!, offsets[actor + 1]!).reduce((sum, weight) => sum + weight, 0));
  const ranked = sums.map((_, actor) => actor).sort((a, b) => sums[b]! - sums[a]!);
  let [fit, size] = [NaN, 0];
  ranked.forEach((actor, index) => {
    core.move(actor);
    if (Number.isNaN(core.fit()) || core.fit() <= fit + tolerance) return;
    [fit, size] = [core.fit(), index + 1];
  });
  for (const actor of ranked.slice(size)) core.move(actor);
  if (Number.isNaN(fit)) return { isCore: core.isCore, fit };
  while (improveByMove(core, order) || (order <= mostForSwaps && improveBySwap(core, rows)));
  return { isCore: core.isCore, fit: core.fit() };
}

function improveByMove(core: CoreFit, order: number): boolean {
  let [best, actor] = [core.fit() + tolerance, -1];
  for (let candidate = 0; candidate < order; candidate++) {
    const fit = core.fitAfterMove(candidate);
    if (fit > best) [best, actor] = [fit, candidate];
  }
  if (actor === -1) return false;
  core.move(actor);
  return true;
}

function improveBySwap(core: CoreFit, rows: WeightedRows & Adjacency): boolean {
  let [best, leaving, entering] = [core.fit() + tolerance, -1, -1];
  for (let inside = 0; inside < rows.order; inside++) {
    if (core.isCore[inside] === 0) continue;
    for (let outside = 0; outside < rows.order; outside++) {
      if (core.isCore[outside] === 1) continue;
      const entry = findEntry(rows, inside, outside);
      const fit = core.fitAfterSwap(inside, outside, entry === -1 ? 0 : rows.weights[entry]!);
      if (fit > best) [best, leaving, entering] = [fit, inside, outside];
    }
  }
  if (leaving === -1) return false;
  core.move(leaving);
  core.move(entering);
  return true;
}
