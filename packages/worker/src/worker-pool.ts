import type { Analysis, ParseResult } from '@allymap/core';
import { CancelledError } from '@allymap/core/usual';
import { errorOf } from './failure.ts';
import type { ReadTaskOptions } from './in-slices.ts';
import type { Task, WorkerRequest, WorkerResponse } from './messages.ts';
import type { StartWorker, WorkerHandle } from './worker-handle.ts';

/** What came of a task; `analysis` is absent where the text was no document. */
export interface Outcome {
  readonly read: ParseResult | null;
  readonly analysis: Analysis | null;
}

/** Said where workers cannot run here; the work itself may well be done without them. */
export class NoWorkersError extends Error {
  override readonly name = 'NoWorkersError';
}

/** A pool of workers: one that leads, and others that help it. It does one task at a time. */
export class WorkerPool {
  readonly #workers: readonly WorkerHandle[];
  readonly #leader: WorkerHandle;
  #fail: (reason: Error) => void = () => undefined;
  #receive: (response: WorkerResponse) => void = () => undefined;
  #isReady = false;

  /** Throws `NoWorkersError` where not even one can be started. */
  constructor(start: StartWorker, size: number) {
    try {
      this.#workers = Array.from({ length: Math.max(1, size) }, start);
    } catch (error) {
      throw new NoWorkersError(error instanceof Error ? error.message : String(error));
    }
    const [leader, ...others] = this.#workers as [WorkerHandle, ...WorkerHandle[]];
    this.#leader = leader;
    leader.onMessage((response: WorkerResponse) => {
      if (response.type === 'ready') this.#isReady = true;
      else this.#receive(response);
    });
    for (const worker of this.#workers) {
      worker.onError((reason) => this.#fail(this.#isReady ? new Error(`A worker failed: ${reason}`) : new NoWorkersError(reason)));
    }
    const channels = others.map(() => new MessageChannel());
    others.forEach((worker, index) => {
      const { port2: port } = channels[index]!;
      worker.post({ type: 'help', leader: port } satisfies WorkerRequest, [port]);
    });
    const helpers = channels.map(({ port1 }) => port1);
    leader.post({ type: 'lead', helpers } satisfies WorkerRequest, helpers);
  }

  /** Does a task. Cancelled or broken, the pool is of no further use. */
  run(task: Task, { signal, onProgress, onRead }: ReadTaskOptions): Promise<Outcome> {
    return new Promise<Outcome>((resolve, reject) => {
      const cancel = (): void => this.#fail(new CancelledError());
      const end = (): void => {
        signal?.removeEventListener('abort', cancel);
        this.#leader.keepAlive?.(false);
        this.#fail = () => undefined;
        this.#receive = () => undefined;
      };
      let read: ParseResult | null = null;
      this.#fail = (error) => {
        end();
        this.terminate();
        reject(error);
      };
      this.#receive = (response) => {
        if (response.type === 'progress') onProgress?.(response.progress);
        else if (response.type === 'read') {
          read = response.result;
          onRead?.(read);
          if (!read.ok) {
            end();
            resolve({ read, analysis: null });
          }
        } else if (response.type === 'done') {
          end();
          resolve({ read, analysis: response.analysis });
        } else if (response.type === 'failed') {
          end();
          reject(errorOf(response.error));
        }
      };
      if (signal?.aborted === true) return cancel();
      signal?.addEventListener('abort', cancel, { once: true });
      this.#leader.keepAlive?.(true);
      this.#leader.post({ type: 'run', task } satisfies WorkerRequest);
    });
  }

  /** Ends the workers at once, whatever they are doing. */
  terminate(): void {
    for (const worker of this.#workers) worker.terminate();
  }
}
