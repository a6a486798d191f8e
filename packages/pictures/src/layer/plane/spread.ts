import type { Coordinates } from './coordinates.ts';
import { honeycomb } from './honeycomb.ts';
import type { Box } from './label-placement.ts';
import { largest } from './largest.ts';
import { TakenPlaces } from './taken-places.ts';

/** One shape that has an exact place and may have to stand beside it. */
export interface SpreadItem {
  /** Items of the same number have the same exact place. */
  readonly place: number;
  readonly exact: Coordinates;
  /** Radius beside that of an ordinary shape. */
  readonly scale: number;
  /** What the whole shape must stay inside; the same object for all that share it. */
  readonly within: Box;
}

/** Where a shape stands. */
export interface SpreadShape extends Coordinates {
  readonly radius: number;
  /** The side on which it has no neighbour of the same place: −1 left, +1 right, 0 both. */
  readonly free: -1 | 0 | 1;
  /** How many items have the same exact place, this one included. */
  readonly mates: number;
  /** Whether all of them stand in one or two columns. */
  readonly block: boolean;
}

export interface SpreadOptions {
  /** Radius of an ordinary shape where there is room. */
  readonly radius: number;
  /** How far a shape may stand from its exact place before all shapes shrink instead. */
  readonly reach: number;
}

/** Half the room between shapes of one place and others: their ground shows that they belong together. */
export function groundMargin(radius: number): number {
  return Math.min(5, radius * 0.35);
}

const shrinkings = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42, 0.35, 0.29, 0.24];
const leastRadius = 3;
/** Up to this many items of one place stand in one or two columns, where each has a side for its label. */
const columnsUpTo = 10;
/** How far a block may stand from its place, in radii: farther, smaller shapes tell more. */
const farthest = 9;

/**
 * Spreads shapes so that none covers another and each stands as near its exact place as it can, wholly inside its box.
 *
 * Items of the same place stand together: a few in columns, many in a honeycomb. Where there is not room enough, all
 * shapes shrink alike; only at the least size may they cover one another. Items given first stand nearest. The same
 * items give the same places: no chance is used. Ours; O(n log n) where there is room.
 */
export function spread(items: readonly SpreadItem[], { radius, reach }: SpreadOptions): SpreadShape[] {
  for (const shrinking of shrinkings) {
    const tried = radius * shrinking;
    if (tried < leastRadius) break;
    if (!hasRoom(items, tried)) continue;
    const shapes = new Attempt(items, tried, reach, false).run();
    if (shapes !== null) return shapes;
  }
  return new Attempt(items, Math.min(radius, leastRadius), Infinity, true).run()!;
}

/** Says at little cost where trying is in vain: shapes of this size would fill more than their boxes. */
function hasRoom(items: readonly SpreadItem[], radius: number): boolean {
  const needed = new Map<Box, number>();
  for (const { within, scale } of items) needed.set(within, (needed.get(within) ?? 0) + (2 * radius * scale) ** 2);
  return [...needed].every(([{ minX, minY, maxX, maxY }, area]) => area <= (maxX - minX) * (maxY - minY));
}

/** One try at spreading all items at one size. */
class Attempt {
  readonly #items: readonly SpreadItem[];
  readonly #radius: number;
  readonly #reach: number;
  readonly #forced: boolean;
  readonly #taken: TakenPlaces;
  /** Boxes in which no room was found: looking again would be slow and in vain. */
  readonly #full = new Set<Box>();
  readonly #shapes: SpreadShape[];

  constructor(items: readonly SpreadItem[], radius: number, reach: number, forced: boolean) {
    this.#items = items;
    this.#radius = radius;
    this.#reach = reach;
    this.#forced = forced;
    this.#shapes = new Array<SpreadShape>(items.length);
    // A block of several takes up to twice a disc at each of its places, and its ground.
    this.#taken = new TakenPlaces(largest(items.map(({ scale }) => radius * scale)) + 2 + groundMargin(radius));
  }

  run(): SpreadShape[] | null {
    const groups = new Map<number, number[]>();
    this.#items.forEach(({ place }, index) => {
      const group = groups.get(place);
      if (group === undefined) groups.set(place, [index]);
      else group.push(index);
    });
    // Large groups first: a single shape finds room beside them more easily than they beside it.
    const ordered = [...groups.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
    for (const group of ordered) {
      if (this.#inColumns(group)) continue;
      if (!this.#inHoneycomb(group)) return null;
    }
    return this.#shapes;
  }

  /** Places a few items as one block of one or two columns; a single item is a block of one. */
  #inColumns(group: readonly number[]): boolean {
    if (group.length > columnsUpTo) return false;
    const { exact, within } = this.#items[group[0]!]!;
    const skin = this.#skinOf(group);
    const pitch = this.#pitchOf(group);
    const columns = group.length > 3 ? 2 : 1;
    const rows = Math.ceil(group.length / columns);
    const places = insetBox(within, (columns * pitch) / 2 + skin, (rows * pitch) / 2 + skin);
    if (places === null) return false;
    // A block is whole: the place that an odd number leaves free stays free, as it is on the common ground.
    const offsets = Array.from({ length: columns * rows }, (_, i) => ({ x: ((i % columns) - (columns - 1) / 2) * pitch, y: (Math.floor(i / columns) - (rows - 1) / 2) * pitch }));
    for (const at of this.#placesAround(exact, places, within, this.#radius * 0.7, Math.min(this.#reach, this.#radius * farthest))) {
      if (offsets.some(({ x, y }) => this.#isTaken(at.x + x, at.y + y, pitch / 2, skin, group[0]!))) continue;
      offsets.forEach(({ x, y }, i) => {
        const place = { x: at.x + x, y: at.y + y };
        const index = group[i];
        this.#take(place, pitch / 2, skin, group[0]!);
        if (index !== undefined) this.#stand(index, place, { free: columns === 1 ? 0 : i % 2 === 0 ? -1 : 1, mates: group.length, block: true });
      });
      return true;
    }
    return false;
  }

  /** Places many items as near their exact place as there is room; false where there is not enough within reach. */
  #inHoneycomb(group: readonly number[]): boolean {
    const { exact, within } = this.#items[group[0]!]!;
    const skin = this.#skinOf(group);
    const pitch = this.#pitchOf(group);
    const places = insetBox(within, pitch / 2 + skin, pitch / 2 + skin) ?? middleOf(within);
    const free = this.#placesAround(exact, places, within, pitch, group.length > 1 ? this.#reach : 0);
    for (const index of group) {
      let found: Coordinates | undefined;
      do found = free.next().value ?? undefined;
      while (found !== undefined && this.#isTaken(found.x, found.y, this.#radiusOf(index), skin, index));
      if (found === undefined) {
        if (!this.#forced) return false;
        if (group.length > 1) this.#full.add(within);
      }
      const place = found ?? clampInto(exact, places);
      this.#take(place, this.#radiusOf(index), skin, index);
      this.#stand(index, place, { free: 0, mates: group.length, block: false });
    }
    return true;
  }

  /** Places to try, the nearest to the exact one first. */
  *#placesAround(exact: Coordinates, places: Box, within: Box, step: number, reach: number): Generator<Coordinates, void> {
    const middle = clampInto(exact, places);
    for (const { x, y, distance } of honeycomb()) {
      if (distance * step > reach || this.#full.has(within)) return;
      const at = { x: middle.x + x * step, y: middle.y + y * step };
      if (at.x >= places.minX && at.x <= places.maxX && at.y >= places.minY && at.y <= places.maxY) yield at;
    }
  }

  #radiusOf(index: number): number {
    return this.#radius * this.#items[index]!.scale;
  }

  #pitchOf(group: readonly number[]): number {
    return 2 * largest(group.map((index) => this.#radiusOf(index))) + (group.length > 1 ? Math.min(2, this.#radius * 0.2) : 0);
  }

  #skinOf(group: readonly number[]): number {
    return group.length > 1 ? groundMargin(this.#radius) : Math.min(1, this.#radius * 0.1);
  }

  /** Whether a shape would come too near to one of another place. */
  #isTaken(x: number, y: number, radius: number, skin: number, index: number): boolean {
    return this.#taken.touches(x, y, radius + skin, this.#items[index]!.place);
  }

  #take({ x, y }: Coordinates, radius: number, skin: number, index: number): void {
    this.#taken.add(x, y, radius, skin, this.#items[index]!.place);
  }

  #stand(index: number, { x, y }: Coordinates, standing: Pick<SpreadShape, 'free' | 'mates' | 'block'>): void {
    this.#shapes[index] = { x, y, radius: this.#radiusOf(index), ...standing };
  }
}

/** A box made smaller by what stands inside it; `null` where nothing is left. */
function insetBox({ minX, minY, maxX, maxY }: Box, x: number, y: number): Box | null {
  const inner = { minX: minX + x, minY: minY + y, maxX: maxX - x, maxY: maxY - y };
  return inner.minX > inner.maxX || inner.minY > inner.maxY ? null : inner;
}

function middleOf({ minX, minY, maxX, maxY }: Box): Box {
  const x = (minX + maxX) / 2;
  const y = (minY + maxY) / 2;
  return { minX: x, minY: y, maxX: x, maxY: y };
}

function clampInto({ x, y }: Coordinates, box: Box): Coordinates {
  return { x: Math.min(Math.max(x, box.minX), box.maxX), y: Math.min(Math.max(y, box.minY), box.maxY) };
}
