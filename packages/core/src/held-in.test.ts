import { expect, it } from 'vitest';
import { heldIn, listIn } from './held-in.ts';

it('begins what is not there, once, and gives what is', () => {
  const sizes = new Map<string, { count: number }>();
  let begun = 0;
  const begin = (): { count: number } => ({ count: ++begun });
  const first = heldIn(sizes, 'a', begin);
  expect(heldIn(sizes, 'a', begin)).toBe(first);
  expect(heldIn(sizes, 'b', begin)).toEqual({ count: 2 });
  expect([...sizes]).toEqual([['a', { count: 1 }], ['b', { count: 2 }]]);
});

it('gathers lists in the order in which their keys came', () => {
  const lists = new Map<number, string[]>();
  for (const [key, item] of [[2, 'x'], [1, 'y'], [2, 'z']] as const) listIn(lists, key).push(item);
  expect([...lists]).toEqual([[2, ['x', 'z']], [1, ['y']]]);
});
