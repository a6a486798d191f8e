import { expect, it } from 'vitest';
import { oncePer } from './once-per.ts';

it('computes once per object, even where the result is nothing', () => {
  const asked: object[] = [];
  const sizeOf = oncePer((key: readonly number[]) => {
    asked.push(key);
    return key.length === 0 ? undefined : key.length;
  });
  const [one, none, other]: (readonly number[])[] = [[7], [], [7]];
  expect([one, one, none, none, other, one].map((key) => sizeOf(key!))).toEqual([1, 1, undefined, undefined, 1, 1]);
  expect(asked).toEqual([one, none, other]);
});

it('keeps nothing of what failed', () => {
  let fails = true;
  const answer = oncePer(() => {
    if (fails) throw new Error('not now');
    return 'now';
  });
  const key = {};
  expect(() => answer(key)).toThrow('not now');
  fails = false;
  expect(answer(key)).toBe('now');
});
