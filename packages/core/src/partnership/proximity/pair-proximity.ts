import { adjacency } from '../../graph/adjacency.ts';
import { snapshotOf } from '../../graph/snapshot.ts';
import type { Document } from '../../model/document.ts';
import { estimateOf, meanOf } from '../estimate.ts';
import { hopCounter } from './hop-counter.ts';
import type { PairProximity } from './proximity-result.ts';
import { bondsOf } from './shared-bonds.ts';

/**
 * Makes what says how near one actor is to each of some others: the mean of shared places, shared bonds and the network,
 * as far as they are known.
 *
 * Places: 1 in the same place, `partly` in the same country, else 0. Bonds: 1 with a shared one, else 0; unknown where none is
 * recorded of one of the two. Network: 1 ÷ the ties on the shortest path, 0 without a path; conflict and interrupted ties
 * are no path, and an actor without a tie is unknown. O(records); then, per actor, O(n + m + others).
 */
export function pairProximity(document: Document, partly: number): (actor: string, others: readonly string[]) => PairProximity[] {
  const snapshot = snapshotOf(document);
  const rows = adjacency(snapshot);
  const hopsTo = hopCounter(rows);
  const bonds = bondsOf(document);
  const countryOf = new Map(document.places.map(({ id, country }) => [id, country]));
  const presence = new Map(document.actors.map(({ id, presence: own = [] }) => [id, new Set(own.map(({ place }) => place))]));
  const countries = new Map([...presence].map(([id, own]) => [id, new Set([...own].flatMap((place) => countryOf.get(place) ?? []))]));
  const isTied = (actor: number): boolean => rows.offsets[actor + 1]! > rows.offsets[actor]!;

  return (actor, others) => {
    const start = snapshot.actorIndex.get(actor)!;
    const hops = hopsTo(start, others.map((other) => snapshot.actorIndex.get(other)!));
    return others.map((other, index) => {
      const [one, two] = [presence.get(actor)!, presence.get(other)!];
      const sharedPlaces = [...one].filter((place) => two.has(place));
      const isNear = sharedPlaces.length === 0 && [...countries.get(actor)!].some((country) => countries.get(other)!.has(country));
      const places = one.size === 0 || two.size === 0 ? null : sharedPlaces.length > 0 ? 1 : isNear ? partly : 0;
      const [ownBonds, otherBonds] = [bonds.get(actor)!, bonds.get(other)!];
      const sharedBonds = [...ownBonds].flatMap(([bond, label]) => (otherBonds.has(bond) ? [label] : []));
      const shared = ownBonds.size === 0 || otherBonds.size === 0 ? null : sharedBonds.length > 0 ? 1 : 0;
      const end = snapshot.actorIndex.get(other)!;
      const steps = hops[index]!;
      const network = !isTied(start) || !isTied(end) ? null : steps < 0 ? 0 : 1 / steps;
      return {
        actors: [actor, other],
        ...meanOf([places, shared, network].map(estimateOf)),
        places,
        sharedPlaces,
        bonds: shared,
        sharedBonds,
        network,
        distance: network === null || steps < 0 ? null : steps,
      };
    });
  };
}
