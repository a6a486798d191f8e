import { lstat, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './usage-error.ts';

/** What a file is to hold: all at once, or in pieces that are made one after the other. */
export type NewContent = string | Uint8Array | Iterable<string | Uint8Array>;

/**
 * Writes a file that is not there yet. Throws `UsageError` where it is, or where it cannot be written; what was begun is
 * taken away again.
 */
export async function writeNewFile(file: string, content: NewContent): Promise<void> {
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  const handle = await open(file, 'wx').catch((error: unknown) => {
    throw unwritable(file, error);
  });
  try {
    for (const piece of pieces) await handle.appendFile(piece).catch((error: unknown) => {
      throw unwritable(file, error);
    });
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(file, { force: true });
    throw error;
  }
}

/**
 * Writes files of which none is there yet; where one cannot be written, none stays. Throws `UsageError` as `writeNewFile`
 * does.
 */
export async function writeNewFiles(files: readonly { readonly file: string; readonly content: NewContent }[]): Promise<void> {
  await refuseThere(files.map(({ file }) => file));
  const written: string[] = [];
  try {
    for (const { file, content } of files) {
      await writeNewFile(file, content);
      written.push(file);
    }
  } catch (error) {
    for (const file of written) await rm(file, { force: true });
    throw error;
  }
}

/** A file of a folder. */
export interface NewFile {
  readonly name: string;
  readonly content: NewContent;
}

/** Writes a folder that is not there yet; where a file of it cannot be written, nothing stays. Throws `UsageError` as `writeNewFile` does. */
export async function writeNewFolder(folder: string, files: readonly NewFile[]): Promise<void> {
  await mkdir(folder).catch((error: unknown) => {
    throw unwritable(folder, error);
  });
  try {
    await writeNewFiles(files.map(({ name, content }) => ({ file: join(folder, name), content })));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
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

function unwritable(file: string, error: unknown): UsageError {
  const { code = '' } = error as NodeJS.ErrnoException;
  return new UsageError(code === 'EEXIST' ? 'file-exists' : 'file-unwritable', { file, detail: code });
}
