import type { Box } from './coordinates.ts';

/** About as wide and as high as half a name. */
const cell = { width: 48, height: 24 };
/** No more columns or rows than this, however large the plane is. */
const mostCells = 64;

/**
 * Boxes that stand on a plane, found by where they are: each is listed in the cells that it touches.
 *
 * A tree of boxes serves boxes of any size; names and discs are about as large as each other, and to look into the cells of one makes
 * no list of what is found, as searching a tree does.
 */
export class TakenBoxes {
  readonly #left: number;
  readonly #top: number;
  readonly #width: number;
  readonly #height: number;
  readonly #columns: number;
  readonly #rows: number;
  /** The last entry of each cell, and of each entry the one before it in its cell; −1 is none. */
  readonly #last: Int32Array;
  readonly #before: number[] = [];
  /** Which box an entry is of. */
  readonly #entry: number[] = [];
  readonly #boxes: Box[] = [];

  /** `bounds`: where boxes are looked for; what lies outside is found too, only more slowly. */
  constructor({ minX, minY, maxX, maxY }: Box, boxes: readonly Box[]) {
    [this.#left, this.#top] = [minX, minY];
    this.#columns = Math.min(mostCells, Math.max(1, Math.ceil((maxX - minX) / cell.width)));
    this.#rows = Math.min(mostCells, Math.max(1, Math.ceil((maxY - minY) / cell.height)));
    this.#width = Math.max(cell.width, (maxX - minX) / this.#columns);
    this.#height = Math.max(cell.height, (maxY - minY) / this.#rows);
    this.#last = new Int32Array(this.#columns * this.#rows).fill(-1);
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    const index = this.#boxes.push(box) - 1;
    const lastColumn = this.#column(box.maxX);
    const lastRow = this.#row(box.maxY);
    for (let row = this.#row(box.minY); row <= lastRow; row++) {
      for (let column = this.#column(box.minX); column <= lastColumn; column++) {
        const at = row * this.#columns + column;
        this.#before.push(this.#last[at]!);
        this.#last[at] = this.#entry.push(index) - 1;
      }
    }
  }

  /** Whether a box touches one of them, be it at the edge, other than the one of the number `except`. O(boxes nearby). */
  touches({ minX, minY, maxX, maxY }: Box, except = -1): boolean {
    const lastColumn = this.#column(maxX);
    const lastRow = this.#row(maxY);
    for (let row = this.#row(minY); row <= lastRow; row++) {
      for (let column = this.#column(minX); column <= lastColumn; column++) {
        for (let at = this.#last[row * this.#columns + column]!; at >= 0; at = this.#before[at]!) {
          const index = this.#entry[at]!;
          const other = this.#boxes[index]!;
          if (minX <= other.maxX && maxX >= other.minX && minY <= other.maxY && maxY >= other.minY && index !== except) return true;
        }
      }
    }
    return false;
  }

  /** What lies outside the bounds counts to the cells at their edge. */
  #column(x: number): number {
    return Math.min(this.#columns - 1, Math.max(0, Math.floor((x - this.#left) / this.#width)));
  }

  #row(y: number): number {
    return Math.min(this.#rows - 1, Math.max(0, Math.floor((y - this.#top) / this.#height)));
  }
}
