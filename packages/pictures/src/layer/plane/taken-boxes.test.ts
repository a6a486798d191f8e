import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Box } from './coordinates.ts';
import { TakenBoxes } from './taken-boxes.ts';

const bounds: Box = { minX: 0, minY: 0, maxX: 960, maxY: 540 };
const touch = (a: Box, b: Box): boolean => a.minX <= b.maxX && b.minX <= a.maxX && a.minY <= b.maxY && b.minY <= a.maxY;

it('finds what touches a box, at the edge too, and passes over the one that is asked for', () => {
  const taken = new TakenBoxes(bounds, [{ minX: 100, minY: 100, maxX: 150, maxY: 116 }]);
  expect(taken.touches({ minX: 150, minY: 116, maxX: 160, maxY: 130 })).toBe(true);
  expect(taken.touches({ minX: 150.1, minY: 100, maxX: 160, maxY: 116 })).toBe(false);
  expect(taken.touches({ minX: 100, minY: 100, maxX: 150, maxY: 116 }, 0)).toBe(false);
});

it('says the same as looking at every box, inside its bounds, across them and far outside', () => {
  const box = fc.record({ x: fc.integer({ min: -2_000, max: 3_000 }), y: fc.integer({ min: -2_000, max: 3_000 }), width: fc.integer({ min: 0, max: 400 }), height: fc.integer({ min: 0, max: 200 }) }).map(({ x, y, width, height }): Box => ({ minX: x, minY: y, maxX: x + width, maxY: y + height }));
  fc.assert(
    fc.property(fc.array(box, { maxLength: 60 }), fc.array(box, { maxLength: 20 }), fc.constantFrom(bounds, { minX: 0, minY: 0, maxX: 40, maxY: 10 }, { minX: 0, minY: 0, maxX: 100_000, maxY: 100_000 }), (boxes, asked, within) => {
      const taken = new TakenBoxes(within, boxes);
      asked.forEach((one, index) => {
        expect(taken.touches(one)).toBe([...boxes, ...asked.slice(0, index)].some((other) => touch(one, other)));
        taken.add(one);
      });
    }),
  );
});
