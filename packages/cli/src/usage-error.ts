import type { TextParams } from '@allymap/locales';

/** The command was used in a way that it cannot mean; the catalogue's text for the code says what to do. */
export class UsageError extends Error {
  /** The text `cli.error.<code>`. */
  readonly code: string;
  readonly params: TextParams;

  constructor(code: string, params: TextParams = {}) {
    super(code);
    this.name = 'UsageError';
    this.code = code;
    this.params = params;
  }
}
