import { showValue } from '../show-value.ts';
import { findJsonError } from './json-error.ts';
import { findJsonLosses } from './json-losses.ts';
import { measureJson } from './json-size.ts';
import { limits } from './limits.ts';
import { adoptPlainData } from './plain-data.ts';
import { problem, type Problem } from './problem.ts';
import { remark, type Remark } from './remark.ts';

/** A value that was read from JSON, with remarks on what of the text it does not keep; or every reason why there is none. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads any JSON text (a byte order mark is allowed) within `limits`, whatever it holds.
 *
 * A text too large or too deep is refused before memory is spent on it. What values of JavaScript cannot keep is in the
 * remarks, with its line: digits of a number, values whose name repeats within an object (the last one counts), the order
 * of names that are whole numbers. A field named `__proto__` is a field like any other: read fields with
 * `Object.hasOwn`. Never throws for any text. O(length of the text).
 */
export function readJson(text: string): ReadJson {
  if (text.length > limits.characters) return tooMuch('characters', text.length, limits.characters);
  const { values, depth, names, loses } = measureJson(text);
  if (values > limits.values) return tooMuch('values', values, limits.values);
  if (depth > limits.depth) return tooMuch('levels', depth, limits.depth);
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const { found, line, column } = findJsonError(json)!;
    return fail(found === undefined ? problem('unfinished-json', [], { line, column }) : problem('not-json', [], { found: showValue(found), line, column }));
  }
  const data = adoptPlainData(value);
  if (!data.ok) return data;
  const isWhole = !loses && data.names === names;
  return { ok: true, value: data.copy, remarks: [...(isWhole ? [] : findJsonLosses(json).toArray()), ...lostLetters(json)] };
}

/** The sign that decoders put for bytes that are no letter in the encoding they were told. */
const replacement = '\uFFFD';

function lostLetters(text: string): Remark[] {
  let count = 0;
  for (let at = text.indexOf(replacement); at >= 0; at = text.indexOf(replacement, at + 1)) count++;
  return count === 0 ? [] : [remark('letters-lost', { path: [] }, { sign: replacement, count })];
}

function tooMuch(what: 'characters' | 'values' | 'levels', actual: number, limit: number): ReadJson {
  return fail(problem('limit-exceeded', [], { what, actual, limit }));
}

function fail(found: Problem): ReadJson {
  return { ok: false, problems: [found] };
}
