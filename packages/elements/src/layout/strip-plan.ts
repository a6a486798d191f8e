import { type Coordinates, largest } from '@allymap/pictures/plane';
import type { FittedLabel } from '../renderer/label-text.ts';

/** How texts are measured and broken into lines. */
export interface TextRoom {
  readonly width: (text: string) => number;
  readonly fit: (text: string, maxWidth: number) => FittedLabel;
  /** The same for bold letters, which are wider. */
  readonly bold: { readonly width: (text: string) => number; readonly fit: (text: string, maxWidth: number) => FittedLabel };
  /** Size of the letters and of a line, in pixels. */
  readonly size: number;
  readonly lineHeight: number;
}

/** A heading and what stands under it. */
export interface StripGroup {
  readonly heading: string;
  readonly items: readonly { readonly id: string; readonly label: string; readonly scale: number }[];
}

export interface StripShape extends Coordinates {
  readonly id: string;
  readonly radius: number;
  /** The name beside the shape and the middle of its lines; `null` where names found no room. */
  readonly label: { readonly fitted: FittedLabel; readonly x: number; readonly y: number } | null;
}

/** A strip of shapes in rows, in pixels from its own corner at the start of reading. */
export interface StripPlan {
  readonly height: number;
  readonly headings: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly shapes: readonly StripShape[];
}

/** Room between two items of a row. */
const gap = 14;

/**
 * Sets groups of shapes with their names in rows, as text is set. Where that is higher than `maxHeight`, names get one
 * line, then are left out, and then shapes shrink; the smallest may stand higher still. O(items).
 *
 * `x` runs in reading direction; whoever draws right to left mirrors it.
 */
export function planStrip(groups: readonly StripGroup[], room: { width: number; maxHeight: number; radius: number; text: TextRoom }): StripPlan {
  if (groups.length === 0) return { height: 0, headings: [], shapes: [] };
  let plan = setRows(groups, room, room.radius, 2);
  if (plan.height > room.maxHeight) plan = setRows(groups, room, room.radius * 0.9, 1);
  for (const share of [0.8, 0.6, 0.45, 0.3, 0.22]) {
    if (plan.height <= room.maxHeight) break;
    plan = setRows(groups, room, room.radius * share, 0);
  }
  return plan;
}

/** A name in at most so many lines; what does not fit ends in an ellipsis. */
function fitName(label: string, lines: number, text: TextRoom, maxWidth: number): FittedLabel {
  const fitted = text.fit(label, maxWidth);
  if (fitted.lines.length <= lines) return fitted;
  const first = `${fitted.lines[0]!.replace(/…$/u, '')}…`;
  return { lines: [first], width: Math.ceil(text.width(first)) + 2, height: text.lineHeight };
}

/** Rows of items with names of at most `lines` lines. */
function setRows(groups: readonly StripGroup[], { width, text }: { width: number; text: TextRoom }, radius: number, lines: 0 | 1 | 2): StripPlan {
  const headings: { text: string; x: number; y: number }[] = [];
  const shapes: StripShape[] = [];
  const named = lines > 0;
  const greatest = largest(groups.flatMap(({ items }) => items.map(({ scale }) => scale)));
  const rowHeight = Math.max(2 * radius * greatest + 2, lines * text.lineHeight) + (named ? 4 : 1);
  let y = 0;
  for (const { heading, items } of groups) {
    const beside = named && text.width(heading) + gap <= width * 0.4;
    const headingHeight = beside ? rowHeight : text.lineHeight + 6;
    headings.push({ text: heading, x: 0, y: y + headingHeight / 2 });
    let x = beside ? text.width(heading) + gap : 0;
    if (!beside) y += headingHeight;
    for (const { id, label, scale } of items) {
      const own = radius * scale;
      const fitted = named ? fitName(label, lines, text, Math.min(text.lineHeight * 8, width - 2 * own - 6)) : null;
      const length = 2 * own + (fitted === null ? 2 : 5 + fitted.width);
      if (x > 0 && x + length > width) {
        x = 0;
        y += rowHeight;
      }
      const middle = y + rowHeight / 2;
      shapes.push({
        id,
        x: x + own,
        y: middle,
        radius: own,
        label: fitted === null ? null : { fitted, x: x + 2 * own + 5, y: middle - fitted.height / 2 },
      });
      x += length + (named ? gap : 1);
    }
    y += rowHeight + 2;
  }
  return { height: y, headings, shapes };
}
