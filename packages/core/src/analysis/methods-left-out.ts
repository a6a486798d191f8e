import type { Message } from '../message.ts';
import { isLeftOut } from '../outcome.ts';
import type { MethodId, MetricId } from './analyse-options.ts';
import type { Analysis } from './analysis-result.ts';
import { complementarityEntries, forceEntries, networkEntries, partnershipEntries, scoringEntries } from './entries/index.ts';
import type { Entries } from './entry.ts';

/** A metric or method that was asked for and left out, and why. */
export interface MethodLeftOut {
  readonly method: MetricId | MethodId;
  readonly reason: Message;
}

/** The metrics and methods that an analysis leaves out, in the order of the analysis; none on maps of ordinary size. */
export function methodsLeftOut({ metrics, scoring, complementarity, forces, partnership }: Analysis): MethodLeftOut[] {
  const families: [Entries, Readonly<Record<string, unknown>>][] = [
    [networkEntries, metrics],
    [scoringEntries, scoring],
    [complementarityEntries, complementarity],
    [forceEntries, forces],
    [partnershipEntries, partnership],
  ];
  return families.flatMap(([entries, outcomes]) =>
    Object.entries(entries).flatMap(([key, { descriptor }]): MethodLeftOut[] => {
      const outcome = outcomes[key];
      return isLeftOut(outcome) ? [{ method: descriptor.id as MetricId | MethodId, reason: outcome.leftOut }] : [];
    }),
  );
}
