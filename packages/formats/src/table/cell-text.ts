import type { SheetValue } from '../sheet.ts';

/** A cell as text without blanks around it, of any kind; empty where there is nothing. A number is written as JavaScript does. */
export function cellText(value: SheetValue | undefined): string {
  if (value === null || value === undefined) return '';
  // What cannot be seen at the ends of a cell is nobody's: no-break spaces, marks of direction, joiners.
  return typeof value === 'string' ? value.replace(/^[\s\u00A0\u200B-\u200F\u2060\uFEFF]+|[\s\u00A0\u200B-\u200F\u2060\uFEFF]+$/gu, '') : String(value);
}
