import { FileClient, webWorkers } from '@allymap/worker/files';
import { filesAddress } from '../worker-address.ts';
import { deskByScript } from './desk-by-script.ts';

/** A desk for files: in a worker, or on this thread where the page can have none, as a page from disk. */
export function pageFileClient(): FileClient {
  const address = filesAddress();
  const isServed = address !== null && /^https?:$/.test(new URL(address, document.baseURI).protocol);
  return new FileClient({ start: isServed ? webWorkers(address) : null, here: deskByScript });
}
