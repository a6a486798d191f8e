import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelRequest, type PlacedLabel } from './label-placement.ts';
import type { Box } from './coordinates.ts';

const bounds: Box = { minX: 0, minY: 0, maxX: 400, maxY: 300 };
const at = (id: string, x: number, y: number, priority = 0): LabelRequest => ({ id, x, y, radius: 10, width: 60, height: 16, priority });
const boxOf = ({ x, y }: PlacedLabel): Box => ({ minX: x, minY: y, maxX: x + 60, maxY: y + 16 });
const overlap = (a: Box, b: Box): boolean => a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;

describe('placeLabels', () => {
  it('writes below a shape that has room: its middle under the shape, 3 pixels away', () => {
    // x = 100 − 60/2 = 70; y = 100 + 10 + 3 = 113.
    expect(placeLabels([at('a', 100, 100)], bounds)).toEqual([{ id: 'a', x: 70, y: 113, side: 'below' }]);
  });

  it('goes to the right when another shape is below', () => {
    // b covers 112…132 below a, so a's label goes right: x = 100 + 10 + 3 = 113, y = 100 − 8 = 92.
    const [a] = placeLabels([at('a', 100, 100, 1), at('b', 100, 122)], bounds);
    expect(a).toEqual({ id: 'a', x: 113, y: 92, side: 'right' });
  });

  it('lets the less important label yield', () => {
    // Both want the only room there is: the 60 pixels below one shared spot (right, left and above leave the bounds).
    const narrow: Box = { minX: 170, minY: 140, maxX: 230, maxY: 180 };
    const crowd = [at('little', 200, 150, 1), at('great', 200, 150, 2)];
    expect(placeLabels(crowd, narrow).map(({ id }) => id)).toEqual(['great']);
  });

  it('tries sides in the order asked for, then other sizes of the label', () => {
    expect(placeLabels([{ ...at('a', 100, 100), sides: ['left', 'below'] }], bounds)[0]).toMatchObject({ side: 'left', x: 27 });
    // 50 pixels wide: the label of 60 fits on no side, the one of 40 does below, x = 25 − 40/2 = 5.
    const narrow: Box = { minX: 0, minY: 0, maxX: 50, maxY: 100 };
    expect(placeLabels([{ ...at('a', 25, 50), otherwise: [{ width: 55, height: 16 }, { width: 40, height: 32 }] }], narrow)).toEqual([{ id: 'a', side: 'below', x: 5, y: 63, size: 1 }]);
  });

  it('keeps a label inside its own part of the bounds', () => {
    const part: Box = { minX: 0, minY: 0, maxX: 400, maxY: 120 };
    expect(placeLabels([{ ...at('a', 100, 105), within: part }], bounds)[0]).toMatchObject({ side: 'right' });
  });

  it('slides a label along its shape to stay inside, unless it would be taken for a neighbour’s', () => {
    // Straight, the label would reach from 360 to 420; it slides 20 to the left.
    const atEdge = { ...at('a', 390, 100), sides: ['below'] as const };
    expect(placeLabels([atEdge], bounds)).toEqual([]);
    expect(placeLabels([{ ...atEdge, maySlide: true }], bounds)[0]).toMatchObject({ x: 340, y: 113 });
    // b stands from 128 to 148 a little below where the label would end, at 129.
    expect(placeLabels([{ ...atEdge, maySlide: true }, { ...at('b', 350, 142), sides: [] }], bounds)).toEqual([]);
  });

  it('never lets a label touch a label or another shape, and stays inside', () => {
    const request = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }), priority: fc.integer({ min: 0, max: 9 }) });
    fc.assert(
      fc.property(fc.array(request, { maxLength: 40 }), (spots) => {
        const requests = spots.map(({ x, y, priority }, i) => at(String(i), x, y, priority));
        const placed = placeLabels(requests, bounds);
        placed.forEach((label, i) => {
          const box = boxOf(label);
          expect(box.minX >= 0 && box.minY >= 0 && box.maxX <= 400 && box.maxY <= 300).toBe(true);
          for (const other of placed.slice(i + 1)) expect(overlap(box, boxOf(other))).toBe(false);
          for (const { id, x, y, radius } of requests) {
            if (id !== label.id) expect(overlap(box, { minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius })).toBe(false);
          }
        });
      }),
    );
  });
});
