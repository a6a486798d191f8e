import { CancelledError, type Analysis, type ParseResult } from '@allymap/core';
import { errorOf } from './failure.ts';
import type { HiredWorker, StartWorker } from './hired-worker.ts';
import type { ReadingCourse } from './in-slices.ts';
import type { Answer, Order, Task } from './messages.ts';

/** What came of a task; `analysis` is absent where the text was no document. */
export interface Outcome {
  readonly read: ParseResult | null;
  readonly analysis: Analysis | null;
}

/** Said where workers cannot run here; the work itself may well be done without them. */
export class NoWorkersError extends Error {
  override readonly name = 'NoWorkersError';
}

/** A crew of workers: one that leads, and others that help it. It does one task at a time. */
export class Crew {
  readonly #workers: readonly HiredWorker[];
  readonly #leader: HiredWorker;
  #fail: (reason: Error) => void = () => undefined;
  #answer: (answer: Answer) => void = () => undefined;
  #isReady = false;

  /** Throws `NoWorkersError` where not even one can be started. */
  constructor(start: StartWorker, size: number) {
    try {
      this.#workers = Array.from({ length: Math.max(1, size) }, start);
    } catch (error) {
      throw new NoWorkersError(error instanceof Error ? error.message : String(error));
    }
    const [leader, ...others] = this.#workers as [HiredWorker, ...HiredWorker[]];
    this.#leader = leader;
    leader.onAnswer((answer: Answer) => {
      if (answer.type === 'ready') this.#isReady = true;
      else this.#answer(answer);
    });
    for (const worker of this.#workers) {
      worker.onBreakdown((reason) => this.#fail(this.#isReady ? new Error(`A worker broke down: ${reason}`) : new NoWorkersError(reason)));
    }
    const channels = others.map(() => new MessageChannel());
    others.forEach((worker, index) => {
      const { port2: port } = channels[index]!;
      worker.post({ type: 'help', leader: port } satisfies Order, [port]);
    });
    const helpers = channels.map(({ port1 }) => port1);
    leader.post({ type: 'lead', helpers } satisfies Order, helpers);
  }

  /** Does a task. Cancelled or broken, the crew is of no further use. */
  run(task: Task, { signal, onProgress, onRead }: ReadingCourse): Promise<Outcome> {
    return new Promise<Outcome>((resolve, reject) => {
      const cancel = (): void => this.#fail(new CancelledError());
      const end = (): void => {
        signal?.removeEventListener('abort', cancel);
        this.#leader.keepAlive?.(false);
        this.#fail = () => undefined;
        this.#answer = () => undefined;
      };
      let read: ParseResult | null = null;
      this.#fail = (error) => {
        end();
        this.dismiss();
        reject(error);
      };
      this.#answer = (answer) => {
        if (answer.type === 'progress') onProgress?.(answer.progress);
        else if (answer.type === 'read') {
          read = answer.result;
          onRead?.(read);
          if (!read.ok) {
            end();
            resolve({ read, analysis: null });
          }
        } else if (answer.type === 'done') {
          end();
          resolve({ read, analysis: answer.analysis });
        } else if (answer.type === 'failed') {
          end();
          reject(errorOf(answer.error));
        }
      };
      if (signal?.aborted === true) return cancel();
      signal?.addEventListener('abort', cancel, { once: true });
      this.#leader.keepAlive?.(true);
      this.#leader.post({ type: 'run', task } satisfies Order);
    });
  }

  dismiss(): void {
    for (const worker of this.#workers) worker.dismiss();
  }
}
