import type { Snapshot } from '../../graph/snapshot.ts';

/** Pairs of actors whose ties have one sign, as rows: the neighbors of `a` are `neighbors[a]`, ascending, with their signs. */
export interface SignedPairs {
  readonly order: number;
  readonly neighbors: readonly (readonly number[])[];
  readonly signs: readonly (readonly (-1 | 1)[])[];
  readonly positive: number;
  readonly negative: number;
  /** Pairs that are tied both by conflict and otherwise, and have no sign. */
  readonly mixed: readonly (readonly [number, number])[];
}

/**
 * Reads which pairs of actors are for one another and which against.
 *
 * A pair is negative where its ties are conflicts, positive where they are of any other kind; interrupted and unclear ties say
 * nothing, nor do loops, directions and strengths. A pair with both is mixed. O(n + m log m).
 */
export function readSignedPairs({ order, size, sources, targets, signs }: Snapshot): SignedPairs {
  const found: { readonly low: number; readonly high: number; readonly sign: number }[] = [];
  for (let tie = 0; tie < size; tie++) {
    const [source, target] = [sources[tie]!, targets[tie]!];
    if (source !== target && signs[tie] !== 0) found.push({ low: Math.min(source, target), high: Math.max(source, target), sign: signs[tie]! });
  }
  found.sort((a, b) => a.low - b.low || a.high - b.high);
  const neighbors: number[][] = Array.from({ length: order }, () => []);
  const rowSigns: (-1 | 1)[][] = Array.from({ length: order }, () => []);
  const mixed: [number, number][] = [];
  const counts = { positive: 0, negative: 0 };
  for (let start = 0; start < found.length; ) {
    const { low, high, sign } = found[start]!;
    let end = start;
    let same = true;
    for (; end < found.length && found[end]!.low === low && found[end]!.high === high; end++) same &&= found[end]!.sign === sign;
    start = end;
    if (!same) {
      mixed.push([low, high]);
      continue;
    }
    counts[sign === 1 ? 'positive' : 'negative']++;
    for (const [from, to] of [[low, high], [high, low]] as const) {
      neighbors[from]!.push(to);
      rowSigns[from]!.push(sign as -1 | 1);
    }
  }
  return { order, neighbors, signs: rowSigns, ...counts, mixed };
}

/** Three actors of whom each two are tied by a sign; `negative` says how many of the three pairs are against one another. */
export interface SignedTriad {
  readonly actors: readonly [number, number, number];
  readonly negative: 0 | 1 | 2 | 3;
}

/** Calls `visit` for every triad of signed pairs, in ascending order of its actors. O(Σ over pairs of their degrees). */
export function visitTriads({ order, neighbors, signs }: SignedPairs, visit: (triad: SignedTriad) => void): void {
  const signOf = new Int8Array(order);
  for (let first = 0; first < order; first++) {
    neighbors[first]!.forEach((other, index) => (signOf[other] = signs[first]![index]!));
    neighbors[first]!.forEach((second, index) => {
      if (second < first) return;
      neighbors[second]!.forEach((third, inner) => {
        if (third < second || signOf[third] === 0) return;
        const all = [signs[first]![index]!, signs[second]![inner]!, signOf[third]];
        visit({ actors: [first, second, third], negative: all.filter((sign) => sign === -1).length as SignedTriad['negative'] });
      });
    });
    for (const other of neighbors[first]!) signOf[other] = 0;
  }
}
