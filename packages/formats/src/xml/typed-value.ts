import type { SheetValue } from '../sheet.ts';

const numbers = new Set(['int', 'integer', 'long', 'short', 'byte', 'float', 'double', 'bigdecimal', 'biginteger', 'decimal']);

/**
 * A value as its declared type says: a number, true or false; the text as it stands where it is none, or too long a number
 * to be exact. An empty text is empty where the type is no text.
 */
export function typedValue(text: string, type: string): SheetValue {
  const kind = type.toLowerCase();
  const word = text.trim();
  if (kind === 'boolean') {
    if (/^(?:true|1)$/i.test(word)) return true;
    if (/^(?:false|0)$/i.test(word)) return false;
    return word === '' ? null : text;
  }
  if (!numbers.has(kind)) return text;
  if (word === '') return null;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(word)) return text;
  const value = Number(word);
  const isExact = !/^[+-]?\d+$/.test(word) || Number.isSafeInteger(value);
  return Number.isFinite(value) && isExact ? value : text;
}
