/** Circles that stand on a plane, found by where they are: in squares as wide as the widest of them, so that only those nearby are asked. */
export class TakenPlaces {
  readonly #side: number;
  readonly #squares = new Map<number, number[]>();
  readonly #x: number[] = [];
  readonly #y: number[] = [];
  readonly #radius: number[] = [];
  readonly #skin: number[] = [];
  readonly #place: number[] = [];

  /** `most`: no circle is wider, its skin included. */
  constructor(most: number) {
    this.#side = 2 * most;
  }

  /** Takes a circle with a skin around it, for a place. */
  add(x: number, y: number, radius: number, skin: number, place: number): void {
    const index = this.#x.push(x) - 1;
    this.#y.push(y);
    this.#radius.push(radius);
    this.#skin.push(skin);
    this.#place.push(place);
    const key = keyOf(Math.floor(x / this.#side), Math.floor(y / this.#side));
    const square = this.#squares.get(key);
    if (square === undefined) this.#squares.set(key, [index]);
    else square.push(index);
  }

  /** Whether a circle would touch one of another place. O(circles nearby). */
  touches(x: number, y: number, room: number, place: number): boolean {
    const [column, row] = [Math.floor(x / this.#side), Math.floor(y / this.#side)];
    for (let across = column - 1; across <= column + 1; across++) {
      for (let down = row - 1; down <= row + 1; down++) {
        const square = this.#squares.get(keyOf(across, down));
        if (square === undefined) continue;
        for (const index of square) {
          if (this.#place[index] === place) continue;
          const [dx, dy] = [this.#x[index]! - x, this.#y[index]! - y];
          const least = room + this.#radius[index]! + this.#skin[index]!;
          // Most are far away: the root is drawn for few.
          if (dx < least && dx > -least && dy < least && dy > -least && Math.hypot(dx, dy) < least) return true;
        }
      }
    }
    return false;
  }
}

/** A number for each square; planes are never as wide as that. */
function keyOf(column: number, row: number): number {
  return column * 1_048_576 + row;
}
