import * as z from 'zod/mini';
import { adjacency } from '../../graph/adjacency.ts';
import { snapshotOf } from '../../graph/snapshot.ts';
import type { Document } from '../../model/document.ts';
import { contributionsOf } from '../teams/contributions.ts';
import { createRows, haveCommon, type Rows } from '../kernels/rows.ts';

/** How near two actors are to one another, the nearest first. */
export const Nearness = z.enum(['tied', 'same-alliance', 'same-place', 'elsewhere']);
export type Nearness = z.infer<typeof Nearness>;

/** Says how near others are to one actor at a time. */
export interface NearnessLookup {
  /** Turns to another actor. O(its neighbors). */
  readonly turnTo: (actor: number) => void;
  /** How near the actor turned to is to another, as an index into `Nearness.options`. O(alliances and places of the two). */
  readonly of: (other: number) => number;
}

/** Alliances per actor. O(memberships). */
export function membershipsOf({ actors, alliances }: Document, actorIndex: ReadonlyMap<string, number>): Rows {
  const pairs = alliances.flatMap(({ members }, alliance) => members.map(({ actor }): [number, number] => [actorIndex.get(actor)!, alliance]));
  return createRows(actors.length, alliances.length, pairs.map(([actor]) => actor), pairs.map(([, alliance]) => alliance));
}

/**
 * Makes the lookup of a document: tied by any tie but conflict and interrupted ones, in the same alliance, present in
 * the same place as it is written, or none of these.
 */
export function createNearness(document: Document): NearnessLookup {
  const { actors, actorIndex, presence } = contributionsOf(document);
  const { offsets, neighbors } = adjacency(snapshotOf(document));
  const memberships = membershipsOf(document, actorIndex);
  const tied = new Uint8Array(actors.length);
  const [atTied, atAlliance, atPlace, elsewhere] = Nearness.options.map((_, index) => index) as [number, number, number, number];
  const neighborsOf = (actor: number): Uint32Array => neighbors.subarray(offsets[actor], offsets[actor + 1]);
  let current = -1;
  return {
    turnTo(actor) {
      if (current >= 0) for (const other of neighborsOf(current)) tied[other] = 0;
      for (const other of neighborsOf(actor)) tied[other] = 1;
      current = actor;
    },
    of(other) {
      if (tied[other] === 1) return atTied;
      if (haveCommon(memberships, current, other)) return atAlliance;
      return haveCommon(presence, current, other) ? atPlace : elsewhere;
    },
  };
}
