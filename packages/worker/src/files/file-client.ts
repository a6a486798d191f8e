import { CancelledError } from '@allymap/core/usual';
import { errorOf } from '../failure.ts';
import type { StartWorker, WorkerHandle } from '../worker-handle.ts';
import { doAtDesk } from './do-at-desk.ts';
import type { FileDesk } from './file-desk.ts';
import type { DeskRequest, DeskResponse, DeskWork } from './file-messages.ts';

/** How a client works. */
export interface FileClientOptions {
  /** How its worker is started: `webWorkers(url)` with the address of `allymap-files.js`; null: none, it works on this thread. */
  readonly start?: StartWorker | null;
  /** The desk on this thread, for where workers cannot run: in Node `fileDesk` of `@allymap/worker/file-desk`, in a page whatever loads it. */
  readonly here: () => Promise<FileDesk>;
}

interface Waiting {
  readonly request: DeskRequest;
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A desk in a worker, so that large files do not keep the page waiting; on this thread where workers cannot run.
 *
 * `stop` ends whatever is being done: promises reject with `CancelledError`, and the desk is empty afterwards.
 */
export class FileClient implements FileDesk {
  /** null: workers cannot run here. */
  #start: StartWorker | null;
  readonly #here: () => Promise<FileDesk>;
  readonly #waiting = new Map<number, Waiting>();
  #worker: WorkerHandle | null = null;
  #isReady = false;
  #desk: Promise<FileDesk> | null = null;
  #last = 0;
  /** Counts stops: what was begun before one is of no interest after it. */
  #stops = 0;

  constructor({ start = null, here }: FileClientOptions) {
    this.#start = start;
    this.#here = here;
  }

  readonly open: FileDesk['open'] = (...given) => this.#ask('open', given);
  readonly understand: FileDesk['understand'] = (...given) => this.#ask('understand', given);
  readonly rows: FileDesk['rows'] = (...given) => this.#ask('rows', given);
  readonly take: FileDesk['take'] = (...given) => this.#ask('take', given);
  readonly readMapping: FileDesk['readMapping'] = (...given) => this.#ask('readMapping', given);
  readonly leaveOut: FileDesk['leaveOut'] = (...given) => this.#ask('leaveOut', given);
  readonly offers: FileDesk['offers'] = (...given) => this.#ask('offers', given);
  readonly write: FileDesk['write'] = (...given) => this.#ask('write', given);

  /** Ends the work that is under way, and the worker. */
  stop(): void {
    this.#stops++;
    this.#worker?.terminate();
    this.#worker = null;
    this.#desk = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new CancelledError());
  }

  #ask<Result>(work: DeskWork, given: readonly unknown[]): Promise<Result> {
    const request = { id: ++this.#last, work, given };
    const start = this.#start;
    if (start === null) return this.#doHere(request);
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.set(request.id, { request, resolve, reject });
      try {
        this.#worker ??= this.#begin(start);
        this.#worker.post(request);
      } catch {
        this.#goOnHere();
      }
    });
  }

  async #doHere<Result>({ work, given }: DeskRequest): Promise<Result> {
    const stops = this.#stops;
    const arriving = (this.#desk ??= this.#here());
    const desk = await arriving.catch((error: unknown) => {
      // What did not arrive is asked for again the next time.
      if (this.#desk === arriving) this.#desk = null;
      throw error;
    });
    const result = await doAtDesk(desk, work, given);
    if (stops !== this.#stops) throw new CancelledError();
    return result as Result;
  }

  #begin(start: StartWorker): WorkerHandle {
    this.#isReady = false;
    const worker = start();
    worker.onMessage((response: DeskResponse) => {
      if (worker !== this.#worker) return;
      if (response.type === 'ready') {
        this.#isReady = true;
        return;
      }
      const waiting = this.#waiting.get(response.id);
      this.#waiting.delete(response.id);
      if (response.type === 'done') waiting?.resolve(response.result as never);
      else waiting?.reject(errorOf(response.error));
    });
    worker.onError((reason) => {
      if (worker !== this.#worker) return;
      worker.terminate();
      this.#worker = null;
      if (this.#isReady) this.#failAll(new Error(`The worker that reads files failed: ${reason}`));
      else this.#goOnHere();
    });
    return worker;
  }

  /** Workers cannot run here: what was asked is done on this thread, in the order in which it was asked. */
  #goOnHere(): void {
    this.#worker = null;
    this.#start = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    void waiting.reduce<Promise<unknown>>((before, { request, resolve, reject }) => before.then(() => this.#doHere(request).then(resolve as (result: unknown) => void, reject)), Promise.resolve());
  }

  #failAll(error: Error): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}
