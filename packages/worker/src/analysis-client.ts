import type { AnalyseOptions, Analysis, Document, ParseResult } from '@allymap/core';
import { CancelledError, readDocument } from '@allymap/core/usual';
import { analyseInSlices, wholeInSteps, type InSteps, type ReadTaskOptions, type TaskOptions } from './in-slices.ts';
import type { Task } from './messages.ts';
import type { StartWorker } from './worker-handle.ts';
import { NoWorkersError, WorkerPool, type Outcome } from './worker-pool.ts';

/** How a client works. */
export interface AnalysisClientOptions {
  /** How workers are started: `webWorkers(url)` in a page, `nodeWorkers()` in Node; null: none, it works in slices. */
  readonly start?: StartWorker | null;
  /** How many workers share the work; by default one per core but the page's own, four at most. */
  readonly workers?: number;
  /** What to compute where it works in slices, beside which a page has to go on; by default all that is asked for. */
  readonly inSlices?: (document: Document, options: Partial<AnalyseOptions>) => Partial<AnalyseOptions>;
  /** What analyses in slices; by default all of core, which is loaded then. `@allymap/core/usual` is smaller. */
  readonly analyseInSteps?: () => Promise<InSteps>;
}

/** What came of a text: the document or its problems, and the analysis where it is a document. */
export interface ReadAndAnalysed {
  readonly result: ParseResult;
  readonly analysis: Analysis | null;
}

const mostWorkers = 4;

/**
 * Analyses documents off the main thread, one after another, with progress and a way to stop.
 *
 * The result is the same as that of `analyse`, byte by byte, however many workers there are. Where workers cannot run (a
 * page on disk, a policy that forbids them, a file that is missing) it works in slices on this thread, and says so in
 * `worksIn`. Workers start with the first task and stay for the next; `stop` ends them.
 */
export class AnalysisClient {
  readonly #start: StartWorker | null;
  readonly #size: number;
  readonly #inSlices: NonNullable<AnalysisClientOptions['inSlices']>;
  readonly #inSteps: () => Promise<InSteps>;
  #pool: WorkerPool | null = null;
  #hasWorkers: boolean;
  #last: Promise<unknown> = Promise.resolve();

  constructor({
    start = null,
    workers = Math.max(1, Math.min(cores() - 1, mostWorkers)),
    inSlices = (_document, options) => options,
    analyseInSteps = wholeInSteps,
  }: AnalysisClientOptions = {}) {
    this.#inSlices = inSlices;
    this.#inSteps = analyseInSteps;
    this.#start = start;
    this.#size = workers;
    this.#hasWorkers = start !== null && workers > 0;
  }

  /** Where it works: `slices` from the first task that showed that workers cannot run. */
  get worksIn(): 'workers' | 'slices' {
    return this.#hasWorkers ? 'workers' : 'slices';
  }

  /**
   * Analyses a checked document.
   *
   * Rejects with `CancelledError` once `taskOptions.signal` is aborted, with `WrongUseError` for options that cannot be read.
   */
  async analyse(document: Document, options: Partial<AnalyseOptions> = {}, taskOptions: TaskOptions = {}): Promise<Analysis> {
    const { analysis } = await this.#queue({ kind: 'analyse', document, options }, taskOptions);
    return analysis!;
  }

  /** Reads the text of a document, checks it and analyses it. What is wrong with the text is in `result`; rejects as `analyse`. */
  async read(text: string, options: Partial<AnalyseOptions> = {}, taskOptions: ReadTaskOptions = {}): Promise<ReadAndAnalysed> {
    const { read, analysis } = await this.#queue({ kind: 'read', text, options }, taskOptions);
    return { result: read!, analysis };
  }

  /** Ends the workers once the tasks given so far are done; the next task starts others. */
  stop(): void {
    this.#last = this.#last.then(() => this.#terminate());
  }

  #terminate(): void {
    this.#pool?.terminate();
    this.#pool = null;
  }

  #queue(task: Task, taskOptions: ReadTaskOptions): Promise<Outcome> {
    const turn = this.#last.then(() => this.#run(task, taskOptions));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #run(task: Task, taskOptions: ReadTaskOptions): Promise<Outcome> {
    if (taskOptions.signal?.aborted === true) throw new CancelledError();
    if (this.#hasWorkers) {
      try {
        this.#pool ??= new WorkerPool(this.#start!, this.#size);
        return await this.#pool.run(task, taskOptions);
      } catch (error) {
        if (error instanceof NoWorkersError) this.#hasWorkers = false;
        if (error instanceof CancelledError || error instanceof NoWorkersError) this.#terminate();
        if (!(error instanceof NoWorkersError)) throw error;
      }
    }
    const slowly = (document: Document): Promise<Analysis> => analyseInSlices(document, this.#inSlices(document, task.options), taskOptions, this.#inSteps);
    if (task.kind === 'analyse') return { read: null, analysis: await slowly(task.document) };
    const read = readDocument(task.text);
    taskOptions.onRead?.(read);
    return { read, analysis: read.ok ? await slowly(read.document) : null };
  }
}

function cores(): number {
  return typeof navigator === 'undefined' ? 1 : (navigator.hardwareConcurrency ?? 1);
}
