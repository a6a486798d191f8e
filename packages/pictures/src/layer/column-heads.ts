import { isolate } from '@allymap/locales/page';
import type { TextMark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { fewLines, wrapText, type TextStyle } from '../text/wrap-text.ts';
import { text } from './shapes.ts';

/** Where the columns of a table stand. */
export interface ColumnPlaces {
  readonly left: number;
  readonly column: number;
  /** Of the whole picture. */
  readonly width: number;
  /** Each column has a number, and what the numbers mean stands above all: there is no room for words. */
  readonly isNumbered: boolean;
  /** How many lines of words stand above a column at most; absent: 3. */
  readonly mostLines?: number;
}

/** What the numbers of columns mean stands in so many lines at most. */
const mostNumbered = 6;

/** What each column is: in words above it, in a few lines, or a number with its words at the top. */
export function columnHeads(heads: readonly string[], { left, column, width, isNumbered, mostLines = 3 }: ColumnPlaces, measure: MeasureText, number: (value: number) => string): { readonly marks: TextMark[]; readonly end: number } {
  const style = { size: 13, bold: true };
  const marks: TextMark[] = [];
  if (isNumbered) {
    let at = 0;
    for (const line of fewLines(numbered(heads, number), mostNumbered, width, { size: 13 }, measure)) marks.push(text(0, (at += 18), line, { size: 13, colour: 'muted', isSentence: true }));
    heads.forEach((_, index) => marks.push(text(left + (index + 0.5) * column, at + 22, number(index + 1), { ...style, at: 'middle' })));
    return { marks, end: at + 26 };
  }
  // A word that is longer than its column would be broken: a size less keeps most whole.
  const own = hasLongWord(heads, column - 6, style, measure) ? { ...style, size: 12 } : style;
  const lines = heads.map((head) => fewLines(head, mostLines, column - 4, own, measure));
  const tallest = lines.reduce((so, { length }) => Math.max(so, length), 1);
  lines.forEach((some, index) => some.forEach((line, down) => marks.push(text(left + (index + 0.5) * column, 16 + (down + tallest - some.length) * 16, line, { ...own, at: 'middle', isSentence: true }))));
  return { marks, end: 8 + tallest * 16 };
}

/** Whether a word of some heads is wider than a column, and would be broken. */
export function hasLongWord(heads: readonly string[], room: number, { size, bold = false }: TextStyle, measure: MeasureText): boolean {
  return heads.some((head) => head.split(/\s/u).some((word) => measure(word, size, bold) > room));
}

/** Whether what all numbers of columns mean can be read above them, uncut. */
export function canBeNumbered(heads: readonly string[], width: number, measure: MeasureText, number: (value: number) => string): boolean {
  return wrapText(numbered(heads, number), width, { size: 13 }, measure).length <= mostNumbered;
}

function numbered(heads: readonly string[], number: (value: number) => string): string {
  return heads.map((head, index) => `${number(index + 1)} ${isolate(head)}`).join(' · ');
}
