/** A worker as the thread that started it sees it, in a browser and in Node alike. */
export interface WorkerHandle {
  post(message: unknown, transfer?: readonly Transferable[]): void;
  /** Calls `listener` with each message of the worker. */
  onMessage(listener: (message: never) => void): void;
  /** Calls `listener` where the worker cannot run: its file is missing, the page's policy forbids it, an error ended it. */
  onError(listener: (reason: string) => void): void;
  /** Says whether there is work to wait for: an idle worker of Node must not keep its process alive, a busy one must. */
  keepAlive?(isBusy: boolean): void;
  terminate(): void;
}

/** Starts one worker; may throw where the page cannot have any. */
export type StartWorker = () => WorkerHandle;
