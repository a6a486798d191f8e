import type { Coordinates } from '@allymap/pictures/plane';

/** Where actors stand, in the order in which they are read. */
export type Places = ReadonlyMap<string, Coordinates>;

/** Where each arrow leads. */
export const arrows: ReadonlyMap<string, Coordinates> = new Map([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
]);

/** On larger pictures an arrow looks for the nearest alone, since finding whom no arrow leads to compares everybody with everybody. */
const mostCompared = 1_200;

/**
 * The actor that an arrow leads to: the nearest that way, and on the way there whoever no arrow would lead to otherwise, so that
 * arrows alone reach every actor. Undefined: nobody is there. O(actors²).
 */
export function arrowStep(from: string | null, arrow: string, places: Places): string | undefined {
  if (from === null || !places.has(from)) return places.keys().next().value;
  return places.size > mostCompared ? nearest(from, arrows.get(arrow)!, places) : stepsOf(places).get(from)!.get(arrow);
}

/** Where every arrow leads from everybody. */
function stepsOf(places: Places): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const steps = new Map<string, Map<string, string>>();
  for (const id of places.keys()) {
    const own = new Map<string, string>();
    for (const [arrow, direction] of arrows) {
      const to = nearest(id, direction, places);
      if (to !== undefined) own.set(arrow, to);
    }
    steps.set(id, own);
  }
  const reached = new Set<string>();
  const reach = (id: string): void => {
    reached.add(id);
    const found = [id];
    for (const one of found) {
      for (const to of steps.get(one)!.values()) {
        if (reached.has(to)) continue;
        reached.add(to);
        found.push(to);
      }
    }
  };
  for (const [id, place] of places) {
    if (reached.size === 0) reach(id);
    if (reached.has(id)) continue;
    // Nobody's nearest: it stands on the way of the one beside it, whose arrow leads on from here to where it led before.
    const beside = closest(place, reached, places);
    const arrow = arrowBetween(places.get(beside)!, place);
    const before = steps.get(beside)!.get(arrow);
    steps.get(beside)!.set(arrow, id);
    if (before !== undefined) steps.get(id)!.set(arrow, before);
    reach(id);
  }
  return steps;
}

/** The nearest actor in a direction: distance counts, and straying from the direction counts double. */
function nearest(from: string, direction: Coordinates, places: Places): string | undefined {
  const start = places.get(from)!;
  let best: string | undefined;
  let bestCost = Infinity;
  for (const [id, { x, y }] of places) {
    const ahead = (x - start.x) * direction.x + (y - start.y) * direction.y;
    const aside = Math.abs((x - start.x) * direction.y) + Math.abs((y - start.y) * direction.x);
    if (id === from || ahead <= 1) continue;
    const cost = ahead + 2 * aside;
    if (cost < bestCost) [best, bestCost] = [id, cost];
  }
  return best;
}

/** Of some actors the one that is closest to a place. */
function closest({ x, y }: Coordinates, among: Iterable<string>, places: Places): string {
  let best = '';
  let bestDistance = Infinity;
  for (const id of among) {
    const at = places.get(id)!;
    const distance = Math.hypot(at.x - x, at.y - y);
    if (distance < bestDistance) [best, bestDistance] = [id, distance];
  }
  return best;
}

function arrowBetween(from: Coordinates, to: Coordinates): string {
  const [across, down] = [to.x - from.x, to.y - from.y];
  if (Math.abs(across) > Math.abs(down)) return across > 0 ? 'ArrowRight' : 'ArrowLeft';
  return down < 0 ? 'ArrowUp' : 'ArrowDown';
}
