import type { Message } from '../message.ts';
import { isLeftOut } from '../result-of.ts';
import type { MethodId, MetricId } from './analyse-options.ts';
import type { Analysis } from './analysis-result.ts';
import { idsByPart, type AnalysisPart } from './ids.ts';
import { resultKey } from './result-key.ts';

/** A metric or method that was asked for and left out, and why. */
export interface MethodLeftOut {
  readonly method: MetricId | MethodId;
  readonly reason: Message;
}

/** The metrics and methods that an analysis leaves out, in the order of the analysis; none on maps of ordinary size. */
export function methodsLeftOut(analysis: Analysis): MethodLeftOut[] {
  return (Object.keys(idsByPart) as AnalysisPart[]).flatMap((part) => {
    const outcomes: Readonly<Record<string, unknown>> = analysis[part];
    return idsByPart[part].flatMap((method): MethodLeftOut[] => {
      const outcome = outcomes[resultKey(method)];
      return isLeftOut(outcome) ? [{ method, reason: outcome.leftOut }] : [];
    });
  });
}
