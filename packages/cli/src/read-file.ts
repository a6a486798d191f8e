import { constants, type BigIntStats } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { readFiles, type GivenFile, type ReadFiles, type ReadFilesOptions } from '@allymap/formats';
import { shortNames } from './name-of-files.ts';
import { mostBytes, readUpTo } from './read-up-to.ts';
import { standardInput } from './standard-streams.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const chunkSize = 1 << 20;

/** The bytes of a file of any kind, or of standard input for `-`. Throws `UsageError` where there are none to read, or too many. */
export async function readBytes(file: string, terminal: Terminal): Promise<Uint8Array> {
  if (file === standardInput) return terminal.readInput();
  return readOpened(file, constants.O_RDONLY, () => undefined);
}

/**
 * The bytes of an ordinary file; throws `UsageError` for anything else, and never waits for it to have something to read:
 * a pipe or a device may never end, nor let the process end.
 */
export async function readOrdinaryFile(file: string): Promise<Uint8Array> {
  return readOpened(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0), (found) => {
    if (!found.isFile()) throw new UsageError('not-a-file', { file });
  });
}

/** What the file system knows of a file; throws `UsageError` where it knows none. */
export async function lookAt(file: string): Promise<BigIntStats> {
  return stat(file, { bigint: true }).catch((error: unknown) => {
    throw unreadable(file, error);
  });
}

async function readOpened(file: string, flags: number, check: (found: BigIntStats) => void): Promise<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, flags);
    const found = await handle.stat({ bigint: true });
    if (found.isDirectory()) throw new UsageError('file-is-folder', { file });
    check(found);
    const tooLarge = found.isFile() && found.size > mostBytes;
    const bytes = tooLarge ? undefined : await readUpTo(mostBytes, handle.createReadStream({ autoClose: false, highWaterMark: chunkSize }));
    if (bytes === undefined) throw new UsageError('file-too-large', { file, limit: mostBytes / 1e6 });
    return bytes;
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(file, error);
  } finally {
    await handle?.close();
  }
}

function unreadable(file: string, error: unknown): UsageError {
  const { code = '' } = error as NodeJS.ErrnoException;
  const why = code === 'ENOENT' ? 'file-not-found' : code === 'EISDIR' ? 'file-is-folder' : 'file-unreadable';
  return new UsageError(why, { file, detail: code });
}

/**
 * Reads files of any format as one map. Throws `UsageError` where there is none, one cannot be read, or standard input
 * would be read twice.
 */
export async function readDocumentFiles(files: readonly string[], terminal: Terminal, options: ReadFilesOptions = {}): Promise<ReadFiles> {
  if (files.length === 0) throw new UsageError('file-missing');
  if (files.indexOf(standardInput) !== files.lastIndexOf(standardInput)) throw new UsageError('input-twice');
  const names = shortNames(files);
  const given: GivenFile[] = [];
  // One after the other, so that the first that cannot be read is the one that is told.
  for (const [index, file] of files.entries()) given.push({ name: names[index]!, content: (await readBytes(file, terminal)) as Uint8Array<ArrayBuffer> });
  return readFiles(given, options);
}

/** Reads a document from a file's bytes. Never throws. */
export async function parseBytes(file: string, bytes: Uint8Array): Promise<ReadFiles> {
  // The name becomes the title of a table that has none.
  return readFiles([{ name: shortNames([file])[0]!, content: bytes as Uint8Array<ArrayBuffer> }]);
}
