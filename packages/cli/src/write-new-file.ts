import { writeFile } from 'node:fs/promises';
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
