import { snapshotOf } from '../../graph/snapshot.ts';
import type { Document } from '../../model/document.ts';
import type { Tie } from '../../model/tie.ts';

/**
 * Makes what gives the ties among some actors, of every kind and in the document's order; ties of an actor with itself are left out.
 *
 * `members` are indices of actors, ascending, each once. O(actors + ties log ties); then O(members × the lesser of the ties of
 * a member and members × log ties).
 */
export function innerTies(document: Document): (members: readonly number[]) => Tie[] {
  const { order, size, sources, targets, ties } = snapshotOf(document);
  const low = sources.map((source, tie) => Math.min(source, targets[tie]!));
  const high = sources.map((source, tie) => Math.max(source, targets[tie]!));
  /** The ties between two actors, by the lower one, then by the higher one. */
  const sorted = Uint32Array.from({ length: size }, (_, tie) => tie)
    .filter((tie) => low[tie]! < high[tie]!)
    .sort((a, b) => low[a]! - low[b]! || high[a]! - high[b]!);
  const starts = new Uint32Array(order + 1);
  for (const tie of sorted) starts[low[tie]! + 1]!++;
  for (let actor = 0; actor < order; actor++) starts[actor + 1]! += starts[actor]!;

  /** The first entry of an actor's row whose other actor is not before `other`. */
  const entryOf = (actor: number, other: number): number => {
    let [from, to] = [starts[actor]!, starts[actor + 1]!];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (high[sorted[middle]!]! < other) from = middle + 1;
      else to = middle;
    }
    return from;
  };

  return (members) => {
    const found: number[] = [];
    const inIt = new Set(members);
    members.forEach((member, place) => {
      const end = starts[member + 1]!;
      // Whoever is tied to very many is looked up for each of the others rather than looked through.
      if (end - starts[member]! <= 16 * members.length) {
        for (let entry = starts[member]!; entry < end; entry++) if (inIt.has(high[sorted[entry]!]!)) found.push(sorted[entry]!);
      } else {
        for (const other of members.slice(place + 1)) for (let entry = entryOf(member, other); entry < end && high[sorted[entry]!] === other; entry++) found.push(sorted[entry]!);
      }
    });
    return found.sort((a, b) => a - b).map((tie) => ties[tie]!);
  };
}
