import type { TieNote } from './map-of.ts';

/**
 * The seven actors A … G of the network by which Borgatti explains Burt’s measures, in alphabetical order, with strengths
 * that others have since used with it. Source: Borgatti 1997, Connections 20(1), 35–38.
 */
export const borgattiTies: readonly TieNote[] = [
  [0, 1, { strength: 2 }], [0, 5, { strength: 3 }], [0, 6, { strength: 5 }], [0, 4, { strength: 2 }], [4, 6, { strength: 8 }],
  [5, 6, { strength: 3 }], [1, 6, { strength: 4 }], [1, 3, { strength: 1 }], [3, 6, { strength: 3 }], [6, 2, { strength: 10 }],
];
