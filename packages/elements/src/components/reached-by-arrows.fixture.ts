import { arrows, arrowStep, type Places } from './arrow-steps.ts';

/** Whom the arrows lead to from the first actor, with any number of presses. */
export function reachedByArrows(places: Places): ReadonlySet<string> {
  const reached = new Set([...places.keys()].slice(0, 1));
  for (const from of reached) {
    for (const arrow of arrows.keys()) {
      const to = arrowStep(from, arrow, places);
      if (to !== undefined) reached.add(to);
    }
  }
  return reached;
}
