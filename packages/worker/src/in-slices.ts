import type { AnalyseOptions, Analysis, analyseInSteps, Document, ParseResult } from '@allymap/core';
import { CancelledError } from '@allymap/core/usual';
import type { Progress } from './messages.ts';
import { turn } from './share-blocks.ts';

/** After this long, whatever else waits gets its turn: less than two frames. */
const sliceMs = 25;

/** How a task can be followed and stopped. */
export interface TaskOptions {
  /** Aborted: the work ends, and its promise rejects with `CancelledError`. */
  readonly signal?: AbortSignal;
  /** Told how far it has come, at most some twenty times a second. */
  readonly onProgress?: (progress: Progress) => void;
}

/** The same of a task that begins with reading a text. */
export interface ReadTaskOptions extends TaskOptions {
  /** Told what was read, before it is analysed. */
  readonly onRead?: (result: ParseResult) => void;
}

/** What analyses in steps: `analyseInSteps` of core, or that of `@allymap/core/usual`. */
export type InSteps = typeof analyseInSteps;

/** Core's own, which knows every metric and method; loaded when it is first needed, since workers rarely leave anything to do here. */
export const wholeInSteps = async (): Promise<InSteps> => (await import('./whole-in-steps.ts')).analyseInSteps;

/** Analyses on this thread, letting others through every 25 ms or after the step that takes longer. Same bytes as `analyse`. */
export async function analyseInSlices(
  document: Document,
  options: Partial<AnalyseOptions>,
  { signal, onProgress }: TaskOptions,
  inSteps: () => Promise<InSteps> = wholeInSteps,
): Promise<Analysis> {
  const steps = (await inSteps())(document, options);
  let begun = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (signal?.aborted === true) throw new CancelledError();
    if (step.done === true) return step.value;
    if (performance.now() - begun < sliceMs) continue;
    const { computing, done, total, share } = step.value;
    onProgress?.({ computing, done, total, share });
    await turn();
    begun = performance.now();
  }
}
