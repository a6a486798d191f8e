/** A worker as the one who started it sees it. */
export interface HiredWorker {
  post(message: unknown, transfer?: readonly Transferable[]): void;
  /** Told of every answer. */
  onAnswer(listener: (message: never) => void): void;
  /** Told where the worker cannot run: its file is missing, the page's policy forbids it, it broke down. */
  onBreakdown(listener: (reason: string) => void): void;
  dismiss(): void;
}

/** Starts one worker; may throw where the page cannot have any. */
export type StartWorker = () => HiredWorker;

/**
 * Starts workers of a page from the file `allymap-worker.js`, wherever the page has it.
 *
 * A browser lets a page start workers from its own origin only, and from no file on disk; `Analyst` then works in slices.
 */
export function webWorkers(url: string | URL): StartWorker {
  return () => {
    const worker = new Worker(url);
    return {
      post: (message, transfer = []) => worker.postMessage(message, [...transfer]),
      onAnswer: (listener) => worker.addEventListener('message', ({ data }) => listener(data as never)),
      onBreakdown: (listener) => {
        worker.addEventListener('error', (event) => {
          event.preventDefault(); // the analyst says what happened; the console need not say it again
          listener(event.message || 'The worker could not be started.');
        });
        worker.addEventListener('messageerror', () => listener('An answer could not be read.'));
      },
      dismiss: () => worker.terminate(),
    };
  };
}
