import { complementarityEntries } from './complementarity.ts';
import { forceEntries } from './forces.ts';
import { networkEntries } from './network.ts';
import { partnershipEntries } from './partnership.ts';
import { scoringEntries } from './scoring.ts';

export { complementarityEntries } from './complementarity.ts';
export { forceEntries } from './forces.ts';
export { networkEntries } from './network.ts';
export { partnershipEntries } from './partnership.ts';
export { scoringEntries } from './scoring.ts';

/** Every method that `analyse` can run, in the order in which they are shown; a key stands in one family only. */
export const methodEntries = { ...scoringEntries, ...complementarityEntries, ...forceEntries, ...partnershipEntries } as const;

/** Every metric and method, by the part of the analysis that holds the results. */
export const allTables = {
  metrics: networkEntries,
  scoring: scoringEntries,
  complementarity: complementarityEntries,
  forces: forceEntries,
  partnership: partnershipEntries,
} as const;
