import { expect, it } from 'vitest';
import { countBits } from './count-bits.ts';

it('counts the ones among 32 bits, the sign among them', () => {
  expect([0, 1, 2, 3, 0xff, 0x7fffffff, -1, 1 << 31, 0b1011 << 20].map(countBits)).toEqual([0, 1, 1, 2, 8, 31, 32, 1, 3]);
});

it('counts every single bit once', () => {
  for (let bit = 0; bit < 32; bit++) expect(countBits(1 << bit)).toBe(1);
});
