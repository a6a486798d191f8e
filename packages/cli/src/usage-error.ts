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

/** Fewer letters than these are in too many names. */
const fewestLetters = 3;
/** More names than these are no hint. */
const mostNames = 3;

/**
 * The param of a `UsageError` that names what was most likely meant: the known name that is close, or the few that have the
 * text in them, as `mactor` is in `mactor-influence` and `mactor-positions`.
 */
export function nearestOf(mistyped: string, known: readonly string[]): { nearest?: string } {
  const nearest = findNearestName(mistyped, new Set(known));
  if (nearest !== undefined) return { nearest };
  const part = mistyped.toLowerCase();
  const names = part.length < fewestLetters ? [] : known.filter((name) => name.toLowerCase().includes(part));
  return names.length === 0 || names.length > mostNames ? {} : { nearest: names.join(', ') };
}
