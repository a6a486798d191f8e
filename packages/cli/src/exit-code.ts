/** What a command tells the shell. */
export const exitCode = {
  fine: 0,
  /** The document has problems; they are listed on standard output. */
  problems: 1,
  /** The command was used wrongly, or a file could not be read; standard error says what to do. */
  wrongUse: 2,
  /** A mistake in Allymap itself (EX_SOFTWARE of sysexits). */
  internal: 70,
  /** The answer could not be written (EX_IOERR). */
  output: 74,
} as const;
