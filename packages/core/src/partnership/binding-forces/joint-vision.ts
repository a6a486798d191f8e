import type { Document } from '../../model/document.ts';
import { actorPositions } from '../../scoring/actor-position.ts';
import { extent } from '../../scoring/score/median.ts';
import type { BoundAlliance, SharedObjective } from './binding-forces-result.ts';
import { meanOf, unknownEstimate, type Estimate } from '../estimate.ts';

/**
 * Makes what says how far some actors agree on the objectives: on each 1 − half the distance between the two that stand
 * furthest apart, then the mean over the objectives by their weight.
 *
 * 1 where all stand at the same point, 0 where two stand at opposite ends. With fewer than two known positions it is unknown; a member
 * of unknown position can only part the others further. O(objectives × (positions + actors)), then objectives × members.
 */
export function jointVision(document: Document): (members: readonly string[]) => BoundAlliance['jointVision'] {
  const positions = document.objectives.map(({ id }) => new Map(actorPositions(document, id).map(({ actor, value }) => [actor, value])));
  const weights = document.objectives.map(({ weight = 1 }) => weight);
  return (members) => {
    const objectives = document.objectives.map(({ id }, index) => sharedObjective(id, members, positions[index]!));
    return { ...meanOf(objectives, weights), objectives };
  };
}

function sharedObjective(objective: string, members: readonly string[], positions: ReadonlyMap<string, number | null>): SharedObjective {
  const known = members.flatMap((actor) => {
    const position = positions.get(actor)!;
    return position === null ? [] : [{ actor, position }];
  });
  const unknown = members.filter((actor) => positions.get(actor) === null);
  const lowest = known.reduce<(typeof known)[number] | null>((least, one) => (least === null || one.position < least.position ? one : least), null);
  const highest = known.reduce<(typeof known)[number] | null>((most, one) => (most === null || one.position > most.position ? one : most), null);
  return {
    objective,
    ...agreement(known.map(({ position }) => position), unknown.length),
    meanPosition: known.length === 0 ? null : known.reduce((sum, { position }) => sum + position, 0) / known.length + 0,
    lowest,
    highest,
    unknown,
  };
}

function agreement(positions: readonly number[], unknown: number): Estimate {
  if (positions.length < 2) return unknownEstimate;
  const [low, high] = extent(positions);
  const value = 1 - (high - low) / 2;
  if (unknown === 0) return { value, interval: [value, value] };
  // One unknown member could stand at the end that is further from the others; two could stand at both ends.
  return { value, interval: [unknown > 1 ? 0 : 1 - Math.max(high + 1, 1 - low) / 2, value] };
}
