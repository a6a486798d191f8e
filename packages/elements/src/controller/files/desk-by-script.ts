import { trustedScriptUrl, type FileDesk } from '@allymap/worker/files';
import { filesAddress } from '../worker-address.ts';

let arriving: Promise<void> | null = null;

/** The desk of `allymap-files.js`, loaded as a script where no worker can run; rejects where the file does not arrive. */
export async function deskByScript(): Promise<FileDesk> {
  const address = filesAddress();
  if (address === null) throw new Error('No file allymap-files.js is known.');
  arriving ??= load(address);
  try {
    await arriving;
  } catch (error) {
    arriving = null;
    throw error;
  }
  const { AllymapFiles } = globalThis as { AllymapFiles?: { fileDesk(): FileDesk } };
  if (AllymapFiles === undefined) throw new Error(`${String(address)} is not the file that reads files.`);
  return AllymapFiles.fileDesk();
}

function load(address: string | URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = trustedScriptUrl(address) as string;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${String(address)} did not load.`));
    });
    document.head.append(script);
  });
}
