// The file that runs as a worker of Node.
import { parentPort } from 'node:worker_threads';
import { work } from './work.ts';

const port = parentPort;
if (port !== null) {
  work({
    post: (message, transfer = []) => port.postMessage(message, transfer as never),
    listen: (listener) => void port.on('message', (message) => listener(message as never)),
  });
}
