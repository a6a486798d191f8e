/** A record as a sequence needs to know it. */
interface Identified {
  readonly id: string;
}

/** A piece of the sequence: records themselves, or smaller pieces. */
interface Node<T> {
  parent: Node<T> | null;
  /** Records in it and below it. */
  size: number;
  /** The one that holds anything; the other is empty. */
  readonly records: T[];
  readonly parts: Node<T>[];
}

/** What a piece holds at most; twice this would move longer lists, half of it would climb more levels. */
const width = 32;

/**
 * Records in order, each with its own id, for many changes in a row.
 *
 * A B-tree that counts: adding, removing, replacing and telling the index of a record take O(log records) each, whatever
 * the order in which they come, where a plain list would be copied or searched for each. Making it, and making a list
 * of it, take O(records).
 */
export class RecordSequence<T extends Identified> {
  #root: Node<T>;
  /** The piece in which each record lies. */
  readonly #places = new Map<string, Node<T>>();

  constructor(records: readonly T[]) {
    // Room in every piece for what comes between, so that the first additions do not split all of them.
    const filled = Math.ceil((width * 3) / 4);
    let level: Node<T>[] = [];
    for (let at = 0; at < records.length; at += filled) level.push(this.#leaf(records.slice(at, at + filled)));
    while (level.length > 1) {
      const above: Node<T>[] = [];
      for (let at = 0; at < level.length; at += filled) above.push(branch(level.slice(at, at + filled)));
      level = above;
    }
    this.#root = level[0] ?? this.#leaf([]);
  }

  get length(): number {
    return this.#root.size;
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  /** The ids of all records, in no promised order. */
  get ids(): ReadonlyMap<string, unknown> {
    return this.#places;
  }

  /** The record of an id that is there. */
  get(id: string): T {
    return this.#places.get(id)!.records.find((record) => record.id === id)!;
  }

  /** How many records come before that of an id that is there. */
  indexOf(id: string): number {
    const leaf = this.#places.get(id)!;
    let index = leaf.records.findIndex((record) => record.id === id);
    for (let node = leaf; node.parent !== null; node = node.parent) {
      for (const part of node.parent.parts) {
        if (part === node) break;
        index += part.size;
      }
    }
    return index;
  }

  /** Adds a record whose id is not there yet, so that `index` records, at most all of them, come before it. */
  insert(index: number, record: T): void {
    let node = this.#root;
    let before = index;
    while (node.parts.length > 0) {
      let turn = 0;
      while (before > node.parts[turn]!.size) before -= node.parts[turn++]!.size;
      node = node.parts[turn]!;
    }
    node.records.splice(before, 0, record);
    this.#places.set(record.id, node);
    resize(node, 1);
    this.#splitUpwards(node);
  }

  /** Takes a record out whose id is there. */
  remove(id: string): void {
    const leaf = this.#places.get(id)!;
    leaf.records.splice(leaf.records.findIndex((record) => record.id === id), 1);
    this.#places.delete(id);
    // Pieces that run empty stay: a sequence lives for one batch.
    resize(leaf, -1);
  }

  /** Puts another record in the place of the one with the same id. */
  replace(record: T): void {
    const { records } = this.#places.get(record.id)!;
    records[records.findIndex(({ id }) => id === record.id)] = record;
  }

  toArray(): T[] {
    const all: T[] = [];
    const open = [this.#root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const record of node.records) all.push(record);
      for (let turn = node.parts.length - 1; turn >= 0; turn--) open.push(node.parts[turn]!);
    }
    return all;
  }

  #leaf(records: T[]): Node<T> {
    const leaf: Node<T> = { parent: null, size: records.length, records, parts: [] };
    for (const { id } of records) this.#places.set(id, leaf);
    return leaf;
  }

  #splitUpwards(start: Node<T>): void {
    for (let node = start; node.records.length > width || node.parts.length > width; ) {
      const right = node.parts.length === 0 ? this.#leaf(node.records.splice(width / 2)) : branch(node.parts.splice(width / 2));
      node.size -= right.size;
      const { parent } = node;
      if (parent === null) {
        this.#root = branch([node, right]);
        return;
      }
      right.parent = parent;
      parent.parts.splice(parent.parts.indexOf(node) + 1, 0, right);
      node = parent;
    }
  }
}

function branch<T>(parts: Node<T>[]): Node<T> {
  const node: Node<T> = { parent: null, size: 0, records: [], parts };
  for (const part of parts) {
    part.parent = node;
    node.size += part.size;
  }
  return node;
}

function resize<T>(start: Node<T>, change: number): void {
  for (let node: Node<T> | null = start; node !== null; node = node.parent) node.size += change;
}
