import type { StartWorker } from './worker-handle.ts';

/** The part of Trusted Types that starting a worker needs; TypeScript does not know it yet. */
interface ScriptUrls {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown };
}

let policy: ReturnType<ScriptUrls['createPolicy']> | undefined;
const trusted = new Set<string>();

/** Where a page demands Trusted Types: the address as one, from the policy `allymap`, which knows no address but those of Allymap's own files. */
export function trustedScriptUrl(url: string | URL): string | URL {
  const { trustedTypes } = globalThis as { trustedTypes?: ScriptUrls };
  if (trustedTypes === undefined) return url;
  trusted.add(String(url));
  policy ??= trustedTypes.createPolicy('allymap', {
    createScriptURL(asked) {
      if (!trusted.has(asked)) throw new TypeError('Allymap starts no script other than its own files.');
      return asked;
    },
  });
  return policy.createScriptURL(String(url)) as string;
}

/**
 * Starts workers of a page from the file `allymap-worker.js`, wherever the page has it.
 *
 * A browser lets a page start workers from its own origin only, and from no file on disk; `AnalysisClient` then works in slices.
 * Under Trusted Types the page's policy must name `allymap`.
 */
export function webWorkers(url: string | URL): StartWorker {
  return () => {
    const worker = new Worker(trustedScriptUrl(url));
    return {
      post: (message, transfer = []) => worker.postMessage(message, [...transfer]),
      onMessage: (listener) => worker.addEventListener('message', ({ data }) => listener(data as never)),
      onError: (listener) => {
        worker.addEventListener('error', (event) => {
          event.preventDefault(); // the client says what happened; the console need not say it again
          listener(event.message || 'The worker could not be started.');
        });
        worker.addEventListener('messageerror', () => listener('An answer could not be read.'));
      },
      terminate: () => worker.terminate(),
    };
  };
}
