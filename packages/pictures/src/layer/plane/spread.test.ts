import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './coordinates.ts';
import { groundMargin, spread, type SpreadItem } from './spread.ts';

const left: Box = { minX: 0, minY: 0, maxX: 300, maxY: 400 };
const right: Box = { minX: 300, minY: 0, maxX: 600, maxY: 400 };
const room = { radius: 10, reach: 80 };
const item = (place: number, x: number, y: number, within = left, scale = 1): SpreadItem => ({ place, exact: { x, y }, scale, within });

describe('spread', () => {
  it('leaves a shape that has room at its exact place', () => {
    expect(spread([item(0, 100, 200)], room)).toEqual([{ x: 100, y: 200, radius: 10, free: 0, mates: 1, block: true }]);
  });

  it('moves a shape on a border wholly into its own box', () => {
    // The skin of a single shape is 1, so its middle stays 11 away from the border at 300.
    const [inLeft, inRight] = spread([item(0, 300, 100), item(1, 300, 300, right)], room);
    expect([inLeft!.x, inRight!.x]).toEqual([289, 311]);
  });

  it('stands two of one place above each other, touching but for 2 pixels, around it', () => {
    const shapes = spread([item(0, 100, 200), item(0, 100, 200)], room);
    expect(shapes.map(({ x, y, mates }) => [x, y, mates])).toEqual([[100, 189, 2], [100, 211, 2]]);
  });

  it('stands five of one place in two columns, with a free side for each name', () => {
    // Columns at 100 ± 11, rows 22 apart: 178, 200, 222; the fifth is alone in the last row.
    const shapes = spread(Array.from({ length: 5 }, () => item(0, 100, 200)), room);
    expect(shapes.map(({ x, y, free }) => [x, y, free])).toEqual([[89, 178, -1], [111, 178, 1], [89, 200, -1], [111, 200, 1], [89, 222, -1]]);
  });

  it('stands many of one place in a honeycomb whose middle is the exact place', () => {
    const shapes = spread(Array.from({ length: 19 }, () => item(0, 150, 200)), room);
    expect(shapes.every(({ block }) => !block)).toBe(true);
    expect(shapes[0]).toMatchObject({ x: 150, y: 200 });
    // Two full rings: the farthest neighbours are two steps of 22 away.
    expect(Math.max(...shapes.map(({ x, y }) => Math.hypot(x - 150, y - 200)))).toBeCloseTo(44, 6);
  });

  it('shrinks all alike where there is not room, and covers only at the least size', () => {
    const crowd = spread(Array.from({ length: 400 }, (_, i) => item(i, 20 + (i % 20) * 13, 20 + Math.floor(i / 20) * 13)), room);
    const [first] = crowd;
    expect(first!.radius).toBeLessThan(10);
    expect(new Set(crowd.map(({ radius }) => radius))).toEqual(new Set([first!.radius]));
    const tiny: Box = { minX: 0, minY: 0, maxX: 12, maxY: 12 };
    const crushed = spread(Array.from({ length: 50 }, (_, i) => item(i, 6, 6, tiny)), room);
    expect(crushed).toHaveLength(50);
    expect(crushed.every(({ x, y, radius }) => radius === 3 && x >= 3 && x <= 9 && y >= 3 && y <= 9)).toBe(true);
  });

  it('never lets a shape cover another or leave its box, and keeps the grounds of different places apart', () => {
    const places = fc.array(fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }), mates: fc.integer({ min: 1, max: 14 }), large: fc.boolean() }), { maxLength: 12 });
    fc.assert(
      fc.property(places, (spots) => {
        const items = spots.flatMap(({ x, y, mates, large }, place) => Array.from({ length: mates }, () => item(place, x, y, x < 300 ? left : right, large ? 1.5 : 1)));
        const distinct = new Map(spots.map(({ x, y }, place) => [`${x} ${y}`, place]));
        fc.pre(distinct.size === spots.length);
        const shapes = spread(items, room);
        expect(spread(items, room)).toEqual(shapes);
        const size = (i: number): number => shapes[i]!.radius / items[i]!.scale;
        const mayCover = shapes.length > 0 && size(0) <= 3;
        shapes.forEach((shape, i) => {
          const { within, place } = items[i]!;
          expect(shape.x - shape.radius >= within.minX && shape.x + shape.radius <= within.maxX && shape.y - shape.radius >= within.minY && shape.y + shape.radius <= within.maxY).toBe(true);
          shapes.slice(i + 1).forEach((other, j) => {
            const apart = Math.hypot(shape.x - other.x, shape.y - other.y) - shape.radius - other.radius;
            const grounds = items[i + 1 + j]!.place === place ? 0 : [shape, other].reduce((sum, { mates }) => sum + (mates > 1 ? groundMargin(size(0)) : 0), 0);
            if (!mayCover) expect(apart).toBeGreaterThan(grounds - 1e-6);
          });
        });
      }),
      { numRuns: 60 },
    );
  });
});
