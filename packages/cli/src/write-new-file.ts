import { lstat, writeFile } from 'node:fs/promises';
import { UsageError } from './usage-error.ts';

/** Writes a file that is not there yet. Throws `UsageError` where it is, or where it cannot be written. */
export async function writeNewFile(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content, { flag: 'wx' });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'EEXIST' ? 'file-exists' : 'file-unwritable', { file, detail: code });
  }
}

/** Whether there is a file of this name, or anything else. */
export async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

/** Throws `UsageError` where one of these files is there already: before the first is written, so that none stays half. */
export async function refuseThere(files: readonly string[]): Promise<void> {
  for (const file of files) if (await isThere(file)) throw new UsageError('file-exists', { file, detail: 'EEXIST' });
}
