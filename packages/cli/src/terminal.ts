import { once } from 'node:events';

/** Where a command reads from and writes to; tests give their own. */
export interface Terminal {
  /** Everything on standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Writes to standard output; resolves once there is room for more. */
  readonly write: (text: string) => Promise<void>;
  /** Writes to standard error. */
  readonly warn: (text: string) => Promise<void>;
  /** Whether standard output shows colours. */
  readonly colour: boolean;
  /** Columns to write in, at most 80. */
  readonly columns: number;
  /** The language of the reader's environment: a BCP 47 tag or a POSIX locale. */
  readonly language: string;
  /** Resolves when the reader asks to end (Ctrl-C) or the system does; until it is called, either ends the process. */
  readonly untilEnded: () => Promise<void>;
}

/**
 * npm passes a Ctrl-C on to a process that has had it from the terminal already; the second one must still find a listener.
 */
const graceMs = 150;

/** The terminal of this process. Whoever reads its output may stop early (`allymap … | head`): that ends the process quietly. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
  const write = async (stream: NodeJS.WriteStream, text: string): Promise<void> => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
  return {
    readInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    write: (text) => write(stdout, text),
    warn: (text) => write(stderr, text),
    colour: !env['NO_COLOR'] && stdout.isTTY === true && env['TERM'] !== 'dumb',
    columns: Math.max(40, Math.min(80, stdout.columns || 80)),
    language: env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en',
    untilEnded: () =>
      new Promise((resolve) => {
        const end = (): void => void setTimeout(resolve, graceMs);
        process.on('SIGINT', end).on('SIGTERM', end);
      }),
  };
}
