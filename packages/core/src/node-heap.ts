/**
 * A priority queue of nodes: the one with the least key comes out first.
 *
 * A binary heap on flat arrays. Keys belong to the caller, who lowers a key and then calls `raise`; nodes of equal key
 * come out in an order that depends only on the calls made. O(log n) per operation.
 */
export class NodeHeap {
  readonly #keys: Float64Array;
  readonly #nodes: Uint32Array;
  /** Where each node stands in `#nodes`, plus 1; 0: not in the heap. */
  readonly #places: Uint32Array;
  #size = 0;

  constructor(keys: Float64Array) {
    this.#keys = keys;
    this.#nodes = new Uint32Array(keys.length);
    this.#places = new Uint32Array(keys.length);
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a node, or moves it up after its key was lowered. */
  raise(node: number): void {
    const keys = this.#keys;
    const key = keys[node]!;
    let at = this.#places[node]! - 1;
    if (at < 0) at = this.#size++;
    while (at > 0) {
      const above = (at - 1) >>> 1;
      const parent = this.#nodes[above]!;
      if (keys[parent]! <= key) break;
      this.#put(parent, at);
      at = above;
    }
    this.#put(node, at);
  }

  /** Takes out the node with the least key; the heap must not be empty. */
  pop(): number {
    const keys = this.#keys;
    const first = this.#nodes[0]!;
    this.#places[first] = 0;
    const last = this.#nodes[--this.#size]!;
    if (this.#size === 0) return first;
    const key = keys[last]!;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.#size) break;
      if (below + 1 < this.#size && keys[this.#nodes[below + 1]!]! < keys[this.#nodes[below]!]!) below++;
      const child = this.#nodes[below]!;
      if (keys[child]! >= key) break;
      this.#put(child, at);
      at = below;
    }
    this.#put(last, at);
    return first;
  }

  /** Takes all nodes out. O(their number). */
  clear(): void {
    for (let at = 0; at < this.#size; at++) this.#places[this.#nodes[at]!] = 0;
    this.#size = 0;
  }

  #put(node: number, at: number): void {
    this.#nodes[at] = node;
    this.#places[node] = at + 1;
  }
}
