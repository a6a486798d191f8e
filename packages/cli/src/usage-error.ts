import { findNearestName } from '@allymap/core';
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

/** The param of a `UsageError` that names what was most likely meant, where one of the known names is close. */
export function nearestOf(mistyped: string, known: readonly string[]): { nearest?: string } {
  const nearest = findNearestName(mistyped, new Set(known));
  return nearest === undefined ? {} : { nearest };
}
