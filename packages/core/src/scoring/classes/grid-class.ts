import type { GridClass } from '../power-interest-grid-result.ts';

/** The cell of an actor of which both scores are known. */
export function gridClass(highInterest: boolean, highInfluence: boolean): Exclude<GridClass, 'unclassified'> {
  if (highInfluence) return highInterest ? 'key-players' : 'keep-satisfied';
  return highInterest ? 'keep-informed' : 'minimal-effort';
}
