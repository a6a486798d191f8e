import { CancelledError, readDocument, type AnalyseOptions, type Analysis, type Document, type ParseResult } from '@allymap/core';
import { Crew, NoWorkersError, type Outcome } from './crew.ts';
import type { StartWorker } from './hired-worker.ts';
import { analyseInSlices, type Course, type ReadingCourse } from './in-slices.ts';
import type { Task } from './messages.ts';

/** How an analyst works. */
export interface AnalystOptions {
  /** How workers are started: `webWorkers(url)` in a page, `nodeWorkers()` in Node; null: none, it works in slices. */
  readonly start?: StartWorker | null;
  /** How many workers share the work; by default one per core but the page's own, four at most. */
  readonly workers?: number;
  /** What to compute where it works in slices, beside which a page has to go on; by default all that is asked for. */
  readonly inSlices?: (document: Document, options: Partial<AnalyseOptions>) => Partial<AnalyseOptions>;
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
 * `worksIn`. Workers start with the first task and stay for the next; `dismiss` ends them.
 */
export class Analyst {
  readonly #start: StartWorker | null;
  readonly #size: number;
  readonly #inSlices: NonNullable<AnalystOptions['inSlices']>;
  #crew: Crew | null = null;
  #hasWorkers: boolean;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ start = null, workers = Math.max(1, Math.min(cores() - 1, mostWorkers)), inSlices = (_document, options) => options }: AnalystOptions = {}) {
    this.#inSlices = inSlices;
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
   * Rejects with `CancelledError` once `course.signal` is aborted, with `WrongUseError` for options that cannot be read.
   */
  async analyse(document: Document, options: Partial<AnalyseOptions> = {}, course: Course = {}): Promise<Analysis> {
    const { analysis } = await this.#queue({ kind: 'analyse', document, options }, course);
    return analysis!;
  }

  /** Reads the text of a document, checks it and analyses it. What is wrong with the text is in `result`; rejects as `analyse`. */
  async read(text: string, options: Partial<AnalyseOptions> = {}, course: ReadingCourse = {}): Promise<ReadAndAnalysed> {
    const { read, analysis } = await this.#queue({ kind: 'read', text, options }, course);
    return { result: read!, analysis };
  }

  /** Lets the workers go, once the tasks given so far are done; the next task starts others. */
  dismiss(): void {
    this.#last = this.#last.then(() => this.#letGo());
  }

  #letGo(): void {
    this.#crew?.dismiss();
    this.#crew = null;
  }

  #queue(task: Task, course: ReadingCourse): Promise<Outcome> {
    const turn = this.#last.then(() => this.#run(task, course));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #run(task: Task, course: ReadingCourse): Promise<Outcome> {
    if (course.signal?.aborted === true) throw new CancelledError();
    if (this.#hasWorkers) {
      try {
        this.#crew ??= new Crew(this.#start!, this.#size);
        return await this.#crew.run(task, course);
      } catch (error) {
        if (error instanceof NoWorkersError) this.#hasWorkers = false;
        if (error instanceof CancelledError || error instanceof NoWorkersError) this.#letGo();
        if (!(error instanceof NoWorkersError)) throw error;
      }
    }
    const slowly = (document: Document): Promise<Analysis> => analyseInSlices(document, this.#inSlices(document, task.options), course);
    if (task.kind === 'analyse') return { read: null, analysis: await slowly(task.document) };
    const read = readDocument(task.text);
    course.onRead?.(read);
    return { read, analysis: read.ok ? await slowly(read.document) : null };
  }
}

function cores(): number {
  return typeof navigator === 'undefined' ? 1 : (navigator.hardwareConcurrency ?? 1);
}
