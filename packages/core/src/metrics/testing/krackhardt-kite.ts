import type { TieNote } from './map-of.ts';

/** The ten people of Krackhardt's kite, in the usual order. */
export const kitePeople = ['Andre', 'Beverly', 'Carol', 'Diane', 'Ed', 'Fernando', 'Garth', 'Heather', 'Ike', 'Jane'] as const;

/**
 * The kite-shaped network in which the most tied (Diane), the most central by paths (Heather) and the nearest to all (Fernando
 * and Garth) are different people. Source: Krackhardt 1990, Administrative Science Quarterly 35(2), 342–369.
 */
export const kiteTies: readonly TieNote[] = [
  [0, 1], [0, 2], [0, 3], [0, 5], [1, 3], [1, 4], [1, 6], [2, 3], [2, 5],
  [3, 4], [3, 5], [3, 6], [4, 6], [5, 6], [5, 7], [6, 7], [7, 8], [8, 9],
];
