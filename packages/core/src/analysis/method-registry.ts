import { score } from '../scoring/score/score.ts';
import { complementarityEntries, forceEntries, partnershipEntries, scoringEntries } from './entries/index.ts';
import type { Entries } from './entry.ts';

/** The descriptors of a table of entries. */
function descriptorsOf<Table extends Entries>(entries: Table): Table[keyof Table]['descriptor'][] {
  return Object.values(entries).map(({ descriptor }) => descriptor as Table[keyof Table]['descriptor']);
}

/** Every method of scoring: its result is about actors. */
export const scoringMethods = [score, ...descriptorsOf(scoringEntries)] as const;

/** Every method of complementarity: its result is about actors and teams of them. */
export const complementarityMethods = descriptorsOf(complementarityEntries);

/** Every method of the analysis of forces: its result is about objectives. */
export const forceMethods = descriptorsOf(forceEntries);

/** Every method of the quality of partnerships: its result is about alliances. */
export const partnershipMethods = descriptorsOf(partnershipEntries);

/** Every method, in the order in which they are shown. */
export const methods = [...scoringMethods, ...complementarityMethods, ...forceMethods, ...partnershipMethods] as const;
