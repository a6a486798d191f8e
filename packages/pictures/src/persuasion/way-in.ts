import { chipHeight, chipMarks, type Chip } from '../layer/chip.ts';
import { addTo, text } from '../layer/shapes.ts';
import type { Mark, Point } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { fewLines } from '../text/wrap-text.ts';

/** How one comes to an actor: who introduces and hands on, and last the actor; or, where nobody does, a note that says so. */
export interface WayIn {
  /** The first introduces. */
  readonly introducers: readonly Chip[];
  readonly target: Chip;
  /** Instead of introducers. */
  readonly note: string;
  /** Nobody known leads there: a dashed way. */
  readonly isCold: boolean;
  /** How many of those between are counted, in words. */
  readonly more: (count: number) => string;
}

const radius = 10;
const arrowRoom = 34;
/** More who hand on are counted between the first and the last. */
const most = 2;
/** The disc of a chip whose row begins at `y`. */
const discAt = (y: number): number => y + radius - 2;

/** The way in from left to right: introducers, and the actor in a column of its own. */
export function wayAcross({ introducers, target, note, isCold, more }: WayIn, { x, width, targetWidth, middle }: { readonly x: number; readonly width: number; readonly targetWidth: number; readonly middle: number }, measure: MeasureText): Mark[] {
  const y = middle - radius + 2;
  const marks: Mark[] = [];
  const end = x + width;
  const arrow = (from: number, to: number): void => void marks.push({ kind: 'line', points: [[from, middle], [to, middle]], colour: 'tie', width: 2, arrow: true });
  addTo(marks, chipMarks(target, end + arrowRoom, y, targetWidth, measure));
  if (introducers.length === 0) {
    const lines = fewLines(note, 2, width - 8, { size: 13 }, measure);
    lines.forEach((line, at) => marks.push(text(x, middle + 5 + (at - (lines.length - 1) / 2) * 16, line, { size: 13, colour: 'muted', isSentence: true })));
    if (isCold) marks.push({ kind: 'line', points: [[end, middle], [end + arrowRoom - 4, middle]], colour: 'muted', width: 1.5, dash: 'dashed' });
    return marks;
  }
  const [first, last] = introducers.length === 1 ? [introducers[0]!, null] : [introducers[0]!, introducers.at(-1)!];
  const between = introducers.length - most;
  const counted = between > 0 ? more(between) : '';
  const countedRoom = between > 0 ? Math.min(64, measure(counted, 13)) + arrowRoom : 0;
  const each = last === null ? width : (width - arrowRoom - countedRoom) / 2;
  addTo(marks, chipMarks(first, x, y, each, measure));
  if (last !== null) {
    let at = x + each;
    if (between > 0) {
      arrow(at + 4, at + arrowRoom - 8);
      marks.push(text(at + arrowRoom, middle + 5, counted, { size: 13, colour: 'muted', isSentence: true }));
      at += countedRoom;
    }
    arrow(at + 4, at + arrowRoom - 8);
    addTo(marks, chipMarks(last, at + arrowRoom, y, each, measure));
  }
  arrow(end + 4, end + arrowRoom - 8);
  return marks;
}

/** The way in from above: introducers one below the other, and last the actor. */
export function wayDown({ introducers, target, note, more }: WayIn, { x, width, y: from }: { readonly x: number; readonly width: number; readonly y: number }, measure: MeasureText): { readonly marks: Mark[]; readonly end: number } {
  const marks: Mark[] = [];
  let y = from;
  const down = (to: number): void => {
    const points: Point[] = [[x + radius, discAt(y) + radius + 2], [x + radius, to]];
    marks.push({ kind: 'line', points, colour: 'tie', width: 2, arrow: true });
  };
  const between = introducers.length - most;
  const shown = between > 0 ? [introducers[0]!, introducers.at(-1)!] : introducers;
  shown.forEach((chip, at) => {
    addTo(marks, chipMarks(chip, x, y, width, measure));
    const isCounted = between > 0 && at === 0;
    const next = y + chipHeight + (isCounted ? 20 : 4);
    down(discAt(next) - radius - 6);
    if (isCounted) marks.push(text(x + 2 * radius + 6, y + chipHeight + 8, more(between), { size: 13, colour: 'muted', isSentence: true }));
    y = next;
  });
  addTo(marks, chipMarks(target, x, y, width, measure));
  y += chipHeight - 8;
  if (introducers.length > 0) return { marks, end: y };
  for (const line of fewLines(note, 2, width, { size: 13 }, measure)) marks.push(text(x + 2 * radius + 6, (y += 12), line, { size: 13, colour: 'muted', isSentence: true }));
  return { marks, end: y + 10 };
}
