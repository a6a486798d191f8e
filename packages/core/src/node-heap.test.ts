import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeHeap } from './node-heap.ts';

describe('NodeHeap', () => {
  it('gives nodes in the order of their keys, some of which were lowered meanwhile', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 1, maxLength: 60 }), (pairs) => {
        const keys = Float64Array.from(pairs, ([key]) => key);
        const heap = new NodeHeap(keys);
        keys.forEach((_, node) => heap.raise(node));
        pairs.forEach(([key, lowered], node) => {
          keys[node] = Math.min(key, lowered);
          heap.raise(node);
        });
        const out: number[] = [];
        while (heap.size > 0) out.push(keys[heap.pop()]!);
        expect(out).toEqual([...keys].sort((a, b) => a - b));
      }),
      { numRuns: 300, seed: 20261121 },
    );
  });

  it('takes a node back after it came out', () => {
    const heap = new NodeHeap(Float64Array.of(2, 1));
    heap.raise(0);
    heap.raise(1);
    expect([heap.pop(), heap.pop(), heap.size]).toEqual([1, 0, 0]);
    heap.raise(1);
    expect([heap.size, heap.pop(), heap.size]).toEqual([1, 1, 0]);
  });

  it('is empty after it was cleared, and takes the same nodes again', () => {
    const heap = new NodeHeap(Float64Array.of(2, 1, 3));
    for (const node of [0, 1, 2]) heap.raise(node);
    heap.pop();
    heap.clear();
    expect(heap.size).toBe(0);
    for (const node of [2, 1, 0]) heap.raise(node);
    expect([heap.size, heap.pop(), heap.pop(), heap.pop()]).toEqual([3, 1, 0, 2]);
  });
});
