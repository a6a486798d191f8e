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

/** Up to this many actors several starts are made, and actors of core and periphery are tried in each other’s place. */
const mostForSwaps = 500;

/** How many starts are made. */
const starts = 12;

/**
 * Looks for a good core: starts with the best of those made of the actors with the greatest sums of weights, then moves one
 * actor or swaps two as long as that gains, and keeps the best that any start leads to.
 *
 * O(n + m) per move, with pairs between core and periphery left out O(n²); above 500 actors there is one start and nobody is
 * swapped: O(n) per move.
 */
export function searchCore(rows: WeightedRows & Adjacency, between: CoreBetween): FoundCore {
  const { order, offsets, weights } = rows;
  const sums = Array.from({ length: order }, (_, actor) => weights.subarray(offsets[actor]!, offsets[actor + 1]!).reduce((sum, weight) => sum + weight, 0));
  const ranked = sums.map((_, actor) => actor).sort((a, b) => sums[b]! - sums[a]!);
  const growing = new CoreFit(rows, between);
  const sizes = ranked
    .map((actor, index) => {
      growing.move(actor);
      return { size: index + 1, fit: growing.fit() };
    })
    .filter(({ fit }) => !Number.isNaN(fit))
    .sort((a, b) => b.fit - a.fit);
  let best: FoundCore = { isCore: new Uint8Array(order), fit: NaN };
  for (const { size } of sizes.slice(0, order <= mostForSwaps ? starts : 1)) {
    const core = new CoreFit(rows, between);
    for (const actor of ranked.slice(0, size)) core.move(actor);
    while (improveByMove(core) || (order <= mostForSwaps && improveBySwap(core, rows)));
    if (!(core.fit() <= best.fit + tolerance)) best = { isCore: core.isCore, fit: core.fit() };
  }
  return best;
}

/** Moves the actor whose move gains most; false where none gains. */
function improveByMove(core: CoreFit): boolean {
  let [best, actor] = [core.fit() + tolerance, -1];
  for (const candidate of core.movers()) {
    const fit = core.fitAfterMove(candidate);
    if (fit > best) [best, actor] = [fit, candidate];
  }
  if (actor === -1) return false;
  core.move(actor);
  return true;
}

/** Swaps the two actors that gain most in each other’s place; false where no two gain. */
function improveBySwap(core: CoreFit, rows: WeightedRows & Adjacency): boolean {
  let [best, leaving, entering] = [core.fit() + tolerance, -1, -1];
  core.swaps((inside, outside) => {
    const entry = findEntry(rows, inside, outside);
    const fit = core.fitAfterSwap(inside, outside, entry === -1 ? 0 : rows.weights[entry]!);
    if (fit > best) [best, leaving, entering] = [fit, inside, outside];
  });
  if (leaving === -1) return false;
  core.move(leaving);
  core.move(entering);
  return true;
}
