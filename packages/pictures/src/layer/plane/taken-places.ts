import type { Box } from './coordinates.ts';

/** Circles that stand on a plane, found by where they are: in squares as wide as the widest of them, so that only those nearby are asked. */
export class TakenPlaces {
  readonly #side: number;
  readonly #left: number;
  readonly #top: number;
  readonly #columns: number;
  readonly #rows: number;
  /** The last circle of each square, and of each circle the one before it in its square; −1 is none. */
  readonly #last: Int32Array;
  readonly #before: Int32Array;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  /** Radius and skin. */
  readonly #reach: Float64Array;
  readonly #place: Int32Array;
  #count = 0;
  /** The circle that was in the way last: it often is again. */
  #culprit = -1;

  /** `most`: no circle is wider, its skin included; `count`: there are no more of them; `bounds`: around them all. */
  constructor(most: number, count: number, { minX, minY, maxX, maxY }: Box) {
    // No more squares than a few per circle, however wide the plane is.
    this.#side = Math.max(2 * most, Math.sqrt(((maxX - minX) * (maxY - minY)) / (4 * count + 64)));
    [this.#left, this.#top] = [minX, minY];
    this.#columns = Math.max(1, Math.ceil((maxX - minX) / this.#side));
    this.#rows = Math.max(1, Math.ceil((maxY - minY) / this.#side));
    this.#last = new Int32Array(this.#columns * this.#rows).fill(-1);
    this.#before = new Int32Array(count);
    this.#x = new Float64Array(count);
    this.#y = new Float64Array(count);
    this.#reach = new Float64Array(count);
    this.#place = new Int32Array(count);
  }

  /** Takes a circle with a skin around it, for a place. */
  add(x: number, y: number, radius: number, skin: number, place: number): void {
    const index = this.#count++;
    this.#x[index] = x;
    this.#y[index] = y;
    this.#reach[index] = radius + skin;
    this.#place[index] = place;
    const square = this.#row(y) * this.#columns + this.#column(x);
    this.#before[index] = this.#last[square]!;
    this.#last[square] = index;
  }

  /** Whether a circle would touch one of another place. O(circles nearby). */
  touches(x: number, y: number, room: number, place: number): boolean {
    if (this.#culprit >= 0 && this.#isTouched(this.#culprit, x, y, room, place)) return true;
    const column = this.#column(x);
    const row = this.#row(y);
    const lastColumn = Math.min(column + 1, this.#columns - 1);
    const lastRow = Math.min(row + 1, this.#rows - 1);
    for (let down = Math.max(0, row - 1); down <= lastRow; down++) {
      for (let across = Math.max(0, column - 1); across <= lastColumn; across++) {
        for (let index = this.#last[down * this.#columns + across]!; index >= 0; index = this.#before[index]!) {
          if (!this.#isTouched(index, x, y, room, place)) continue;
          this.#culprit = index;
          return true;
        }
      }
    }
    return false;
  }

  #isTouched(index: number, x: number, y: number, room: number, place: number): boolean {
    if (this.#place[index] === place) return false;
    const dx = this.#x[index]! - x;
    const dy = this.#y[index]! - y;
    const least = room + this.#reach[index]!;
    return dx * dx + dy * dy < least * least;
  }

  /** What lies outside the bounds counts to the squares at their edge. */
  #column(x: number): number {
    return Math.min(this.#columns - 1, Math.max(0, Math.floor((x - this.#left) / this.#side)));
  }

  #row(y: number): number {
    return Math.min(this.#rows - 1, Math.max(0, Math.floor((y - this.#top) / this.#side)));
  }
}
