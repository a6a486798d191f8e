import type { Colour, Mark } from '../scene.ts';
import { area, rectangle, text } from './shapes.ts';

/** A value from 0 to 1, and how far it could be off. */
interface Estimated {
  readonly value: number | null;
  readonly interval: readonly [number, number];
}

/** Where a bar of an estimate stands. */
export interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** An estimate as a bar on a track from 0 to 1: filled as far as it goes, hatched as far as it could go, with its value after it. */
export function estimateBar({ value, interval: [low, high] }: Estimated, { x, y, width }: BarPlace, colour: Colour, shown: string, words: string): Mark[] {
  const height = 14;
  const known = (value ?? low) * width;
  const most = Math.max(known, high * width);
  const marks: Mark[] = [area(rectangle(x, y, width, height), 'raised', { stroke: 'rule', words })];
  if (value !== null && known > 0) marks.push(area(rectangle(x, y, known, height), colour));
  const from = value === null ? low * width : known;
  if (most > from + 0.5) marks.push(area(rectangle(x + from, y, most - from, height), colour, { hatched: true, stroke: colour, dash: 'dashed' }));
  marks.push(text(x + width + 8, y + 12, shown, { size: 13, bold: true, ...(value === null ? { colour: 'muted' as const } : {}) }));
  return marks;
}
