import type { Mark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { fewLines } from '../text/wrap-text.ts';
import { chipGrid, type Chip } from './chip.ts';
import { text } from './shapes.ts';

/** Below a picture, under a head of their own: those who have no place in it. Nothing where there are none. */
export function chipStrip(head: string, chips: readonly Chip[], { width, measure, more }: { readonly width: number; readonly measure: MeasureText; readonly more: (count: number) => string }, from: number): { readonly marks: readonly Mark[]; readonly end: number } {
  if (chips.length === 0) return { marks: [], end: from };
  const lines = fewLines(head, 2, width, { size: 13, bold: true }, measure);
  const grid = chipGrid(chips, { x: 0, y: from + 23 + lines.length * 17, width, leastColumn: 180, most: 24 }, measure, more);
  return { marks: [...lines.map((line, at) => text(0, from + 26 + at * 17, line, { size: 13, bold: true, isSentence: true })), ...grid.marks], end: grid.end };
}
