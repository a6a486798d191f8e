/** Lists of indices in one array: those of row `r` are `items[starts[r] … starts[r + 1] − 1]`, ascending, each once. */
export interface Rows {
  /** One entry more than there are rows. */
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/**
 * Builds rows from pairs of a row and an item, in any order and with repetitions.
 *
 * `rows` and `items` are of the same length; every row is below `rowCount`, every item below `itemCount`.
 * O(pairs + rowCount + itemCount).
 */
export function createRows(rowCount: number, itemCount: number, rows: readonly number[], items: readonly number[]): Rows {
  // Sorted by item first, and then, keeping that order, by row: every row is ascending.
  const byItem = sortedBy(items, itemCount, null);
  const order = sortedBy(rows, rowCount, byItem);
  const starts = new Uint32Array(rowCount + 1);
  const kept = new Uint32Array(order.length);
  let size = 0;
  let row = 0;
  for (const pair of order) {
    while (row < rows[pair]!) starts[++row] = size;
    if (size > starts[row]! && kept[size - 1] === items[pair]) continue;
    kept[size++] = items[pair]!;
  }
  while (row < rowCount) starts[++row] = size;
  return { starts, items: kept.slice(0, size) };
}

/** The same pairs the other way round: for every item the rows that hold it. O(pairs + rows + itemCount). */
export function transpose({ starts, items }: Rows, itemCount: number): Rows {
  const turned = new Uint32Array(itemCount + 1);
  for (const item of items) turned[item + 1]!++;
  for (let item = 0; item < itemCount; item++) turned[item + 1]! += turned[item]!;
  const next = turned.slice();
  const holders = new Uint32Array(items.length);
  for (let row = 0; row < starts.length - 1; row++) {
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry++) holders[next[items[entry]!]!++] = row;
  }
  return { starts: turned, items: holders };
}

/** The items of one row. */
export function itemsOf({ starts, items }: Rows, row: number): Uint32Array {
  return items.subarray(starts[row], starts[row + 1]);
}

/** The number of items of one row. */
export function sizeOf({ starts }: Rows, row: number): number {
  return starts[row + 1]! - starts[row]!;
}

/** The items that two ascending lists share, ascending. O(both lengths). */
export function sharedItems(one: Uint32Array, other: Uint32Array): number[] {
  const shared: number[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i]! < other[j]!) i++;
    else if (one[i]! > other[j]!) j++;
    else {
      shared.push(one[i]!);
      i++;
      j++;
    }
  }
  return shared;
}

/** Whether two rows hold an item in common. O(both lengths), and nothing is made. */
export function haveCommon({ starts, items }: Rows, row: number, other: number): boolean {
  for (let i = starts[row]!, j = starts[other]!; i < starts[row + 1]! && j < starts[other + 1]!; ) {
    if (items[i] === items[j]) return true;
    if (items[i]! < items[j]!) i++;
    else j++;
  }
  return false;
}

/** The items of one ascending list that another lacks, ascending. O(both lengths). */
export function itemsBeyond(one: Uint32Array, other: Uint32Array): number[] {
  const beyond: number[] = [];
  let j = 0;
  for (const item of one) {
    while (j < other.length && other[j]! < item) j++;
    if (other[j] !== item) beyond.push(item);
  }
  return beyond;
}

/** The indices of `keys`, or `among` them, in the order of their keys, equal ones as they stood. O(keys + keyCount). */
function sortedBy(keys: readonly number[], keyCount: number, among: Uint32Array | null): Uint32Array {
  const next = new Uint32Array(keyCount + 1);
  for (const key of keys) next[key + 1]!++;
  for (let key = 0; key < keyCount; key++) next[key + 1]! += next[key]!;
  const sorted = new Uint32Array(keys.length);
  for (let place = 0; place < keys.length; place++) {
    const index = among === null ? place : among[place]!;
    sorted[next[keys[index]!]!++] = index;
  }
  return sorted;
}
