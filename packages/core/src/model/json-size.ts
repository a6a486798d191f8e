import { isKeptNumber } from './kept-number.ts';
import { limits } from './limits.ts';
import { sortedAs } from './name-order.ts';

/** How much a JSON text holds, counted without reading it: an upper bound for a text that is not JSON. */
export interface JsonSize {
  /** Texts, numbers, true, false, null, lists and objects. */
  readonly values: number;
  /** How deep lists and objects nest. */
  readonly depth: number;
  /** The names of fields; one that stands twice in an object counts twice. */
  readonly names: number;
  /** Whether it holds a number or an order of names that JavaScript does not keep. */
  readonly loses: boolean;
}

/**
 * Counts what a JSON text would become, so that a text too large or too deep is refused before memory is spent on it,
 * and notices what reading it would change.
 *
 * O(length of the text), a few nanoseconds per character.
 */
export function measureJson(text: string): JsonSize {
  let values = 1;
  let open = 0;
  let depth = 0;
  let names = 0;
  let loses = false;
  /** Where the last string began: a name, if a colon follows. */
  let string = 0;
  /** Where the last digits began. */
  let digits = 0;
  /** For each object that is open, the largest whole number among its names; Infinity after another name. */
  const largest = new Float64Array(limits.depth + 1);
  for (let at = 0; at < text.length; at++) {
    // Character codes written out: this loop runs some hundred million times, and names would cost half its time.
    const code = text.charCodeAt(at);
    switch (code) {
      case 0x22: // "
        string = at;
        at = endOfString(text, at);
        break;
      case 0x2c: // ,
        values++;
        break;
      case 0x3a: // :
        names++;
        // Deeper than a document may be, the text is refused anyway.
        if (open <= limits.depth) {
          const index = indexAt(text, string);
          if (index < largest[open]!) loses = true;
          largest[open] = index;
        }
        break;
      case 0x5b: // [
      case 0x7b: // {
        values++;
        open++;
        if (open > depth) depth = open;
        if (open <= limits.depth) largest[open] = -1;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        open--;
        break;
      case 0x45: // E
      case 0x65: // e
        // Only after digits an exponent; otherwise the end of `true` or `false`.
        if (isDigit(text.charCodeAt(at - 1))) {
          at = endOfNumber(text, at + 1) - 1;
          loses ||= !isKeptNumber(text.slice(digits, at + 1));
        }
        break;
      case 0x2d: // -
      case 0x30: // 0 to 9
      case 0x31:
      case 0x32:
      case 0x33:
      case 0x34:
      case 0x35:
      case 0x36:
      case 0x37:
      case 0x38:
      case 0x39:
        digits = at;
        at = endOfNumber(text, at) - 1;
        // Up to fifteen signs every number is kept, but for the sign of zero.
        if (at - digits >= 15 || (code === 0x2d && text.charCodeAt(digits + 1) === 0x30)) {
          loses ||= !isKeptNumber(text.slice(digits, at + 1));
        }
        break;
    }
  }
  return { values, depth, names, loses };
}

/** The whole number that sorts the name that begins at an offset, or Infinity. */
function indexAt(text: string, start: number): number {
  const code = text.charCodeAt(start + 1);
  // Hardly a name begins with a digit, or with a backslash, which may stand for one.
  if (!isDigit(code) && code !== 0x5c) return Infinity;
  try {
    return sortedAs(JSON.parse(text.slice(start, endOfString(text, start) + 1)) as string);
  } catch {
    return Infinity; // the text is not JSON, as its reader will say
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The offset after a number's sign, digits and decimal point. */
function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  for (let code = text.charCodeAt(at); isDigit(code) || code === 0x2e; ) code = text.charCodeAt(++at);
  return at;
}

/** The offset of the quotation mark that ends a string, or of the text's end. */
export function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at;
    if (code === 0x5c) at++; // a backslash: whatever follows belongs to it
  }
  return text.length;
}
