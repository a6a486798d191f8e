/** A worker as the one who started it sees it. */
export interface HiredWorker {
  post(message: unknown, transfer?: readonly Transferable[]): void;
  /** Told of every answer. */
  onAnswer(listener: (message: never) => void): void;
  /** Told where the worker cannot run: its file is missing, the page's policy forbids it, it broke down. */
  onBreakdown(listener: (reason: string) => void): void;
  /** Says whether there is work to wait for: an idle worker of Node must not keep its process alive, a busy one must. */
  keepAlive?(isBusy: boolean): void;
  dismiss(): void;
}

/** Starts one worker; may throw where the page cannot have any. */
export type StartWorker = () => HiredWorker;

/** The part of Trusted Types that starting a worker needs; TypeScript does not know it yet. */
interface ScriptUrls {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown };
}

let policy: ReturnType<ScriptUrls['createPolicy']> | undefined;
const trusted = new Set<string>();

/** Where a page demands Trusted Types: the address as one, from the policy `allymap`, which knows no address but those of workers. */
function trustedUrl(url: string | URL): string | URL {
  const { trustedTypes } = globalThis as { trustedTypes?: ScriptUrls };
  if (trustedTypes === undefined) return url;
  trusted.add(String(url));
  policy ??= trustedTypes.createPolicy('allymap', {
    createScriptURL(asked) {
      if (!trusted.has(asked)) throw new TypeError('Allymap starts no script other than its own worker.');
      return asked;
    },
  });
  return policy.createScriptURL(String(url)) as string;
}

/**
 * Starts workers of a page from the file `allymap-worker.js`, wherever the page has it.
 *
 * A browser lets a page start workers from its own origin only, and from no file on disk; `Analyst` then works in slices.
 * Under Trusted Types the page's policy must name `allymap`.
 */
export function webWorkers(url: string | URL): StartWorker {
  return () => {
    const worker = new Worker(trustedUrl(url));
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
