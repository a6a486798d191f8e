import type { Scene } from '@allymap/pictures';
import type { Coordinates } from '@allymap/pictures/plane';
import { describeActor } from '../../view-model/describe-actor.ts';
import type { MapView } from '../../view-model/map-view.ts';
import type { Places } from '../arrow-steps.ts';

/** The actors that the keyboard reaches in a picture, in the order in which it is read, and where each stands first: those that the filter lets through. */
export function reachedActors({ marks }: Scene, shown: ReadonlySet<string>): Places {
  const found = new Map<string, Coordinates>();
  for (const mark of marks) {
    const { actor, when } = mark;
    if (actor === undefined || when !== undefined || found.has(actor) || !shown.has(actor)) continue;
    const [x, y] = 'points' in mark ? mark.points[0]! : [mark.x, mark.y];
    found.set(actor, { x, y });
  }
  return found;
}

/** What a screen reader says of an actor: what the picture does, else what is known of it. */
export function describedIn(scene: Scene | null, view: MapView | null, id: string): string {
  const said = scene?.marks.find(({ actor, words }) => actor === id && words !== undefined)?.words;
  const facts = view?.factsById.get(id);
  return said ?? (view === null || facts === undefined ? '' : describeActor(view, facts));
}
