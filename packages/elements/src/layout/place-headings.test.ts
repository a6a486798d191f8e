import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeHeadings } from './place-headings.ts';

const widthOf = (text: string): number => 10 * text.length;

it('leaves headings that have room over what they name', () => {
  // 70 and 110 wide on 1,000: both fit around 200 and 700; the border is at 450, with 4 free on either side and 8 at the edges.
  expect(placeHeadings([{ text: 'ORIGINS', x: 200 }, { text: 'DESTINATION', x: 700 }], 1_000, widthOf)).toEqual([
    { text: 'ORIGINS', x: 200, width: 438 },
    { text: 'DESTINATION', x: 700, width: 538 },
  ]);
});

it('keeps any two apart and inside, wherever one looks', () => {
  const text = fc.string({ minLength: 1, maxLength: 60 });
  const middle = fc.double({ min: -5_000, max: 5_000, noNaN: true });
  fc.assert(
    fc.property(text, text, middle, middle, fc.integer({ min: 120, max: 2_000 }), (a, b, x1, x2, width) => {
      const [first, second] = placeHeadings([{ text: a, x: Math.min(x1, x2) }, { text: b, x: Math.max(x1, x2) }], width, widthOf);
      const half = ({ text: written, width: room }: typeof first): number => Math.min(widthOf(written), room) / 2;
      expect(first.x - half(first)).toBeGreaterThanOrEqual(7.999);
      expect(second.x + half(second)).toBeLessThanOrEqual(width - 7.999);
      expect(second.x - half(second) - (first.x + half(first))).toBeGreaterThanOrEqual(7.999);
      expect(Math.min(first.width, second.width)).toBeGreaterThan(0.3 * width - 13);
    }),
  );
});
