import type { Box, Coordinates } from './coordinates.ts';
import { honeycomb } from './honeycomb.ts';
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
  const groups = groupsOf(items);
  for (const shrinking of shrinkings) {
    const tried = radius * shrinking;
    if (tried < leastRadius) break;
    if (!hasRoom(items, tried)) continue;
    const shapes = new Attempt(items, tried, reach, false).run(groups);
    if (shapes !== null) return shapes;
  }
  return new Attempt(items, Math.min(radius, leastRadius), Infinity, true).run(groups)!;
}

/** The items of each place; large groups first: a single shape finds room beside them more easily than they beside it. */
function groupsOf(items: readonly SpreadItem[]): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const [index, { place }] of items.entries()) {
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [index]);
    else group.push(index);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

/** Says at little cost where trying is in vain: shapes of this size would fill more than their boxes. */
function hasRoom(items: readonly SpreadItem[], radius: number): boolean {
  const needed = new Map<Box, number>();
  for (const { within, scale } of items) needed.set(within, (needed.get(within) ?? 0) + (2 * radius * scale) ** 2);
  return [...needed].every(([{ minX, minY, maxX, maxY }, area]) => area <= (maxX - minX) * (maxY - minY));
}

/** Where the one of a block of one stands. */
const middle: readonly Coordinates[] = [{ x: 0, y: 0 }];

/** Where a search for a free place has come to. */
interface Search {
  readonly middle: Coordinates;
  readonly places: Box;
  readonly within: Box;
  readonly step: number;
  readonly reach: number;
  /** The step of the honeycomb that comes next. */
  next: number;
  /** The place that was come to last. */
  x: number;
  y: number;
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
    const most = largest(items.map(({ scale }) => radius * scale)) + 2 + groundMargin(radius);
    // A block of an odd number keeps a place free.
    this.#taken = new TakenPlaces(most, 2 * items.length, around(items));
  }

  run(groups: readonly (readonly number[])[]): SpreadShape[] | null {
    for (const group of groups) {
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
    const offsets = group.length === 1 ? middle : Array.from({ length: columns * rows }, (_, i): Coordinates => ({ x: ((i % columns) - (columns - 1) / 2) * pitch, y: (Math.floor(i / columns) - (rows - 1) / 2) * pitch }));
    const at = this.#searchAround(exact, places, within, this.#radius * 0.7, Math.min(this.#reach, this.#radius * farthest));
    while (this.#goOn(at)) {
      let isFree = true;
      for (let i = 0; i < offsets.length && isFree; i++) isFree = !this.#isTaken(at.x + offsets[i]!.x, at.y + offsets[i]!.y, pitch / 2, skin, group[0]!);
      if (!isFree) continue;
      for (const [i, { x, y }] of offsets.entries()) {
        const index = group[i];
        this.#take(at.x + x, at.y + y, pitch / 2, skin, group[0]!);
        if (index !== undefined) this.#stand(index, at.x + x, at.y + y, columns === 1 ? 0 : i % 2 === 0 ? -1 : 1, group.length, true);
      }
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
    const at = this.#searchAround(exact, places, within, pitch, group.length > 1 ? this.#reach : 0);
    for (const index of group) {
      const radius = this.#radiusOf(index);
      let isFound = this.#goOn(at);
      while (isFound && this.#isTaken(at.x, at.y, radius, skin, index)) isFound = this.#goOn(at);
      if (!isFound) {
        if (!this.#forced) return false;
        if (group.length > 1) this.#full.add(within);
      }
      const { x, y } = isFound ? at : at.middle;
      this.#take(x, y, radius, skin, index);
      this.#stand(index, x, y, 0, group.length, false);
    }
    return true;
  }

  #searchAround(exact: Coordinates, places: Box, within: Box, step: number, reach: number): Search {
    const middle = clampInto(exact, places);
    return { middle, places, within, step, reach, next: 0, x: middle.x, y: middle.y };
  }

  /** Goes on to the next place to try, the nearest to the exact one first; false where there is none. */
  #goOn(search: Search): boolean {
    const { middle, places, within, step, reach } = search;
    if (this.#full.has(within)) return false;
    const steps = honeycomb();
    while (search.next < steps.x.length) {
      const at = search.next;
      if (steps.distance[at]! * step > reach) return false;
      search.next++;
      search.x = middle.x + steps.x[at]! * step;
      search.y = middle.y + steps.y[at]! * step;
      if (search.x >= places.minX && search.x <= places.maxX && search.y >= places.minY && search.y <= places.maxY) return true;
    }
    return false;
  }

  #radiusOf(index: number): number {
    return this.#radius * this.#items[index]!.scale;
  }

  #pitchOf(group: readonly number[]): number {
    if (group.length === 1) return 2 * this.#radiusOf(group[0]!);
    return 2 * largest(group.map((index) => this.#radiusOf(index))) + Math.min(2, this.#radius * 0.2);
  }

  #skinOf(group: readonly number[]): number {
    return group.length > 1 ? groundMargin(this.#radius) : Math.min(1, this.#radius * 0.1);
  }

  /** Whether a shape would come too near to one of another place. */
  #isTaken(x: number, y: number, radius: number, skin: number, index: number): boolean {
    return this.#taken.touches(x, y, radius + skin, this.#items[index]!.place);
  }

  #take(x: number, y: number, radius: number, skin: number, index: number): void {
    this.#taken.add(x, y, radius, skin, this.#items[index]!.place);
  }

  #stand(index: number, x: number, y: number, free: SpreadShape['free'], mates: number, block: boolean): void {
    this.#shapes[index] = { x, y, radius: this.#radiusOf(index), free, mates, block };
  }
}

/** The box around all that shapes must stay inside. */
function around(items: readonly SpreadItem[]): Box {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const { minX, minY, maxX, maxY } of new Set(items.map(({ within }) => within))) {
    box.minX = Math.min(box.minX, minX);
    box.minY = Math.min(box.minY, minY);
    box.maxX = Math.max(box.maxX, maxX);
    box.maxY = Math.max(box.maxY, maxY);
  }
  return items.length === 0 ? { minX: 0, minY: 0, maxX: 0, maxY: 0 } : box;
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
