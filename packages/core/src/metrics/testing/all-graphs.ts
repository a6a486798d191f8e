import { seededRandom } from '../../seeded-random.ts';
import { shuffled } from '../kernels/shuffled.ts';
import { clique, type TieNote } from './map-of.ts';

/**
 * Every simple undirected graph of so many nodes but for the names of its nodes: one of each isomorphism class, its nodes named by a lot
 * that is the same each time.
 *
 * A graph is a number with a bit per pair; the first of a class crosses out all that it can be renamed to. O(2^pairs + classes ×
 * order! × pairs): up to 6 nodes, of which there are 156 classes, some milliseconds.
 */
export function allGraphs(order: number): TieNote[][] {
  const pairs = clique(Array.from({ length: order }, (_, node) => node));
  const bits = pairs.map(([a, b]) => ({ a, b }));
  const bitOf = Array.from({ length: order }, () => new Array<number>(order).fill(0));
  bits.forEach(({ a, b }, bit) => (bitOf[a]![b] = bitOf[b]![a] = 2 ** bit));
  const renamed = (graph: number, names: ArrayLike<number>): number => bits.reduce((sum, { a, b }, bit) => sum + ((graph >>> bit) & 1 ? bitOf[names[a]!]![names[b]!]! : 0), 0);

  const namings = permutations(order);
  const isKnown = new Uint8Array(2 ** bits.length);
  const random = seededRandom(6);
  const graphs: TieNote[][] = [];
  for (let graph = 0; graph < isKnown.length; graph++) {
    if (isKnown[graph] === 1) continue;
    for (const names of namings) isKnown[renamed(graph, names)] = 1;
    const chosen = renamed(graph, shuffled(order, random));
    graphs.push(pairs.filter((_, bit) => (chosen >>> bit) & 1));
  }
  return graphs;
}

/** Every order of the numbers 0 … length − 1. */
function permutations(length: number): number[][] {
  if (length === 0) return [[]];
  return permutations(length - 1).flatMap((shorter) => Array.from({ length }, (_, place) => shorter.toSpliced(place, 0, length - 1)));
}
