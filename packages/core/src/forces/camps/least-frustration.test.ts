import { describe, expect, it } from 'vitest';
import { frustrationByCamp } from './least-frustration.ts';

describe('what one actor adds to the frustration', () => {
  it('is a friend missed in every other camp, and an opponent met in its own', () => {
    // Friends in the camps 0 and 1, an opponent in camp 0. In 0 it misses one and meets one; in 1 it misses one; in 2 both.
    expect(frustrationByCamp([0, 1, 2], [1, -1, 1], Uint8Array.of(0, 0, 1), 3)).toEqual([2, 1, 2]);
    expect(frustrationByCamp([1], [-1], Uint8Array.of(0, 1), 2)).toEqual([0, 1]);
    expect(frustrationByCamp([], [], Uint8Array.of(0), 2)).toEqual([0, 0]);
  });
});
