import { createReadStream, fstatSync, type Stats } from 'node:fs';
import { isatty } from 'node:tty';
import { OutputError } from './output-error.ts';
import { mostBytes, readUpTo } from './read-up-to.ts';
import { UsageError } from './usage-error.ts';

/** Where a command reads from and writes to; tests give their own. */
export interface Terminal {
  /** Everything on standard input. Throws `UsageError` where it is a folder, or too much. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Writes text, or the bytes of a file, to standard output; resolves once it is written. Throws `OutputError` where it cannot be. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Writes to standard error; where that cannot be, there is nobody to tell. */
  readonly warn: (text: string) => Promise<void>;
  /** Whether standard output shows colours. */
  readonly colour: boolean;
  /** Columns to write in, 20 to 80. */
  readonly columns: number;
  /** The language of the reader's environment: a BCP 47 tag or a POSIX locale. */
  readonly language: string;
  /**
   * Resolves when the reader asks to end (Ctrl-C) or the system does; until it is called, either ends the process. Asked
   * once more after that, the process ends at once, whatever it is waiting for.
   */
  readonly untilEnded: () => Promise<void>;
}

/** Longer lines are hard to read. */
const widest = 80;
/** In fewer columns words would be cut more often than not. */
const narrowest = 20;

/**
 * npm passes a Ctrl-C on to a process that has had it from the terminal already: within this time the two are one.
 */
const graceMs = 150;

/** Files and devices are read in larger pieces than Node does by itself; whatever can be waited for is left to it. */
function standardInput(found: Stats): AsyncIterable<Buffer> {
  const isRead = found.isFile() || (found.isCharacterDevice() && !isatty(0));
  return isRead ? createReadStream('', { fd: 0, autoClose: false, highWaterMark: 1 << 20 }) : process.stdin;
}

/** The terminal of this process. Whoever reads its output may stop early (`allymap … | head`): that ends the process quietly. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  // What goes wrong is told to whoever wrote; without a listener it would end the process with a stack.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  const write = (stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<string | null> =>
    new Promise((resolve) => {
      stream.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
        if (error?.code === 'EPIPE') process.exit();
        resolve(error ? (error.code ?? error.message) : null);
      });
    });
  return {
    readInput: async () => {
      const found = fstatSync(0);
      if (found.isDirectory()) throw new UsageError('input-is-folder');
      const bytes = found.isFile() && found.size > mostBytes ? undefined : await readUpTo(mostBytes, standardInput(found));
      if (bytes === undefined) throw new UsageError('input-too-large', { limit: mostBytes / 1e6 });
      return bytes;
    },
    write: async (text) => {
      const failed = await write(stdout, text);
      if (failed !== null) throw new OutputError(failed);
    },
    warn: async (text) => void (await write(stderr, text)),
    colour: !env['NO_COLOR'] && stdout.isTTY === true && env['TERM'] !== 'dumb',
    columns: Math.max(narrowest, Math.min(widest, stdout.columns || widest)),
    language: env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en',
    untilEnded: () =>
      new Promise((resolve) => {
        const end = (): void => {
          setTimeout(() => {
            // The system's own way to end takes over: it needs nothing of a process that hangs.
            process.off('SIGINT', end).off('SIGTERM', end);
            resolve();
          }, graceMs);
        };
        process.on('SIGINT', end).on('SIGTERM', end);
      }),
  };
}
