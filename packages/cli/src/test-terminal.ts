import type { Terminal } from './terminal.ts';

/** A terminal for tests: what was written, and an end that the test asks for. */
export interface TestTerminal extends Terminal {
  readonly out: () => string;
  readonly err: () => string;
  readonly end: () => void;
}

/** Makes a terminal without colours that reads `input` and speaks `language`. */
export function testTerminal(input: string | Uint8Array = '', language = 'en', columns = 80): TestTerminal {
  let out = '';
  let err = '';
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return {
    readInput: async () => Buffer.from(input),
    write: async (text) => void (out += typeof text === 'string' ? text : Buffer.from(text).toString('latin1')),
    warn: async (text) => void (err += text),
    colour: false,
    columns,
    language,
    untilEnded: () => ended,
    out: () => out,
    err: () => err,
    end: () => end(),
  };
}
