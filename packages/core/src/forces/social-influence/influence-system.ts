import { nextToNothing } from '../../beside-greatest.ts';
import { finite } from '../../finite.ts';
import { adjacency } from '../../graph/adjacency.ts';
import type { Snapshot } from '../../graph/snapshot.ts';

/** Who listens to whom: the sources of actor `a` are `sources[offsets[a] … offsets[a + 1] − 1]`. */
export interface Listening {
  readonly order: number;
  readonly offsets: Uint32Array;
  readonly sources: Uint32Array;
  /** Of the tie with each source. */
  readonly strengths: Float64Array;
  /** What a source weighs among all that its listener listens to, itself included: W of Friedkin and Johnsen. */
  readonly shares: Float64Array;
  /** What each actor's own current view weighs in it: the diagonal of W. */
  readonly selfShares: Float64Array;
}

/** The system x = B·x + c∘x₀ of those whose position is determined, whose entries and `own` weights sum to 1 per actor. */
export interface InfluenceSystem {
  readonly order: number;
  readonly offsets: Uint32Array;
  readonly sources: Uint32Array;
  readonly weights: Float64Array;
  /** What the initial position weighs, per actor. */
  readonly own: Float64Array;
  /** 1 where known initial positions decide the position. */
  readonly determined: Uint8Array;
}

/**
 * Reads from the connecting ties who listens to whom: the target of a directed tie to its source, both ends of an
 * undirected one to each other, each source by its share of the strength (unknown counts 1, 0 is no influence).
 *
 * `selfTies` says whether ties of an actor with itself count as the weight of its own view. O(n + m).
 */
export function readListening(snapshot: Snapshot, selfTies: boolean): Listening {
  const { order, offsets, neighbors, strengths } = adjacency(snapshot, { direction: 'in' });
  const loops = new Float64Array(order);
  for (let tie = 0; selfTies && tie < snapshot.size; tie++) {
    if (snapshot.sources[tie] !== snapshot.targets[tie] || snapshot.connecting[tie] === 0) continue;
    const strength = snapshot.strengths[tie]!;
    const loop = snapshot.sources[tie]!;
    loops[loop] = finite(loops[loop]! + (Number.isNaN(strength) ? 1 : strength));
  }
  const shares = new Float64Array(neighbors.length);
  const selfShares = new Float64Array(order);
  for (let actor = 0; actor < order; actor++) {
    // Beside the greatest one, so that no sum of strengths overflows.
    let greatest = loops[actor]!;
    for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) greatest = Math.max(greatest, strengths[entry]!);
    if (greatest === 0) continue;
    let sum = loops[actor]! / greatest;
    for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) sum += strengths[entry]! / greatest;
    selfShares[actor] = loops[actor]! / greatest / sum;
    for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) shares[entry] = strengths[entry]! / greatest / sum;
  }
  return { order, offsets, sources: neighbors, strengths, shares, selfShares };
}

/**
 * Sets up who ends where: x_i = a_i·Σ w_ij·x_j + (1 − a_i)·x₀_i.
 *
 * `susceptibilities` are a, 0..1; `known` says of whom x₀ is known. Whoever has no initial view takes that of others
 * whole (a = 1); whoever listens to nobody keeps its own (a = 0). An actor is determined if somebody who holds on to a
 * known initial position reaches it, itself included; who is not determined says nothing to others, whose other sources
 * weigh the more. O(n + m).
 */
export function influenceSystem(listening: Listening, susceptibilities: Float64Array, known: Uint8Array): InfluenceSystem {
  const { order, offsets, sources, strengths, shares, selfShares } = listening;
  const determined = reachedFromAnchors(listening, susceptibilities, known);
  const weights = new Float64Array(sources.length);
  const own = new Float64Array(order);
  for (let actor = 0; actor < order; actor++) {
    if (determined[actor] === 0) continue;
    let heard = 0;
    let greatest = 0;
    for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) {
      if (determined[sources[entry]!] === 0) continue;
      heard += shares[entry]!;
      greatest = Math.max(greatest, strengths[entry]!);
    }
    if (greatest === 0) {
      own[actor] = 1;
      continue;
    }
    const susceptibility = known[actor] === 0 ? 1 : susceptibilities[actor]!;
    const self = selfShares[actor] === 0 ? 0 : selfShares[actor]! / (heard + selfShares[actor]!);
    const rest = 1 - susceptibility * self;
    // Whoever has no view of its own takes that of others whole, however little it listens to them.
    own[actor] = rest === 0 ? 0 : (1 - susceptibility) / rest;
    // Where they are next to nothing beside others who say nothing, they are weighed beside one another.
    const isFaint = heard < nextToNothing;
    const shareOf = (entry: number): number => (isFaint ? strengths[entry]! / greatest : shares[entry]!);
    let all = heard;
    if (isFaint) {
      all = 0;
      for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) if (determined[sources[entry]!] === 1) all += shareOf(entry);
    }
    for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) {
      if (determined[sources[entry]!] === 1) weights[entry] = rest === 0 ? shareOf(entry) / all : (susceptibility * (1 - self) * shareOf(entry)) / all / rest;
    }
  }
  return { order, offsets, sources, weights, own, determined };
}

function reachedFromAnchors({ order, offsets, sources, strengths }: Listening, susceptibilities: Float64Array, known: Uint8Array): Uint8Array {
  const listeners: number[][] = Array.from({ length: order }, () => []);
  const reached = new Uint8Array(order);
  const queue: number[] = [];
  for (let actor = 0; actor < order; actor++) {
    let hears = false;
    for (let entry = offsets[actor]!; entry < offsets[actor + 1]!; entry++) {
      if (strengths[entry] === 0) continue;
      hears = true;
      listeners[sources[entry]!]!.push(actor);
    }
    if (known[actor] === 1 && (!hears || susceptibilities[actor]! < 1)) {
      reached[actor] = 1;
      queue.push(actor);
    }
  }
  for (let next = 0; next < queue.length; next++) {
    for (const listener of listeners[queue[next]!]!) {
      if (reached[listener] === 1) continue;
      reached[listener] = 1;
      queue.push(listener);
    }
  }
  return reached;
}
