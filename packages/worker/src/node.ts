import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { StartWorker } from './worker-handle.ts';

const file = new URL('./node-worker.js', import.meta.url);

/**
 * Starts workers of Node, for servers and scripts.
 *
 * Throws where the file that runs in them is not beside this one, as in a bundle; an `AnalysisClient` then works in slices.
 */
export function nodeWorkers(): StartWorker {
  return () => {
    if (!existsSync(file)) throw new Error('The file of the worker is not there.');
    const worker = new Worker(file, { execArgv: [] }); // options of the process (--eval, …) are not for it
    worker.unref();
    return {
      post: (message, transfer = []) => worker.postMessage(message, transfer as never),
      onMessage: (listener) => void worker.on('message', (message) => listener(message as never)),
      onError: (listener) => void worker.on('error', (error) => listener(error.message)),
      keepAlive: (isBusy) => (isBusy ? worker.ref() : worker.unref()),
      terminate: () => void worker.terminate(),
    };
  };
}
