import type { FileDesk } from '@allymap/worker/files';
import { scriptAt } from '../script-at.ts';
import { filesAddress } from '../worker-address.ts';

/** The desk of `allymap-files.js`, loaded as a script where no worker can run; rejects where the file does not arrive. */
export async function deskByScript(): Promise<FileDesk> {
  const address = filesAddress();
  if (address === null) throw new Error('No file allymap-files.js is known.');
  await scriptAt(address);
  const { AllymapFiles } = globalThis as { AllymapFiles?: { fileDesk(): FileDesk } };
  if (AllymapFiles === undefined) throw new Error(`${String(address)} is not the file that reads files.`);
  return AllymapFiles.fileDesk();
}
