/** One end of a connection to another thread, in a browser and in Node alike. */
export interface Port {
  post(message: unknown, transfer?: readonly Transferable[]): void;
  listen(listener: (message: never) => void): void;
}

/** What every kind of port and worker scope of the web has. */
interface WebEnd {
  postMessage(message: unknown, transfer: Transferable[]): void;
  onmessage: ((this: never, event: MessageEvent) => unknown) | null;
}

/** Wraps a port or a worker's own scope; listening starts it. */
export function webPort(end: WebEnd): Port {
  return {
    post: (message, transfer = []) => end.postMessage(message, [...transfer]),
    listen: (listener) => {
      end.onmessage = ({ data }) => listener(data as never);
    },
  };
}
