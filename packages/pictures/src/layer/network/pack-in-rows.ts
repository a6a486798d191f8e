import { largest } from '../plane/largest.ts';

/** Width and height of a group's picture. */
export interface GroupSize {
  readonly width: number;
  readonly height: number;
}

/** Room between groups. */
const gap = 26;
/** Width of the whole as a multiple of its height: that of a common screen. */
const screenRatio = 1.5;

/**
 * Packs groups in rows, the tallest first, and returns the upper left corner of each in the order given.
 *
 * Shelf packing: each row is as tall as its tallest group and groups stand in its middle; rows are as wide as makes the
 * whole about 1.5 times as wide as it is tall. O(n log n).
 */
export function packInRows(sizes: readonly GroupSize[]): { x: number; y: number }[] {
  const area = sizes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const rowWidth = Math.max(Math.sqrt(area * screenRatio), largest(sizes.map(({ width }) => width)));
  const order = sizes.map((_, index) => index).sort((a, b) => sizes[b]!.height - sizes[a]!.height || sizes[b]!.width - sizes[a]!.width || a - b);
  const rows: number[][] = [];
  let used = Infinity;
  for (const index of order) {
    const { width } = sizes[index]!;
    if (used + width > rowWidth) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(index);
    used += width + gap;
  }
  const corners = new Array<{ x: number; y: number }>(sizes.length);
  let top = 0;
  for (const row of rows) {
    const tallest = largest(row.map((index) => sizes[index]!.height));
    // What is left of the row is shared out between its groups, so that all rows are equally wide.
    const free = rowWidth - row.reduce((sum, index) => sum + sizes[index]!.width, 0);
    const between = row.length > 1 && row !== rows.at(-1) ? free / (row.length - 1) : gap;
    let left = 0;
    for (const index of row) {
      corners[index] = { x: left, y: top + (tallest - sizes[index]!.height) / 2 };
      left += sizes[index]!.width + between;
    }
    top += tallest + gap;
  }
  return corners;
}

/** The smallest box around circles. */
export function enclose(circles: readonly { readonly x: number; readonly y: number; readonly radius: number }[]): { minX: number; minY: number; maxX: number; maxY: number } {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const { x, y, radius } of circles) {
    box.minX = Math.min(box.minX, x - radius);
    box.minY = Math.min(box.minY, y - radius);
    box.maxX = Math.max(box.maxX, x + radius);
    box.maxY = Math.max(box.maxY, y + radius);
  }
  return box;
}
