import { describe, expect, it } from 'vitest';
import { covers, reach } from './shape-outline.ts';

describe('reach', () => {
  // All in a square of side 40, so that each has its corners and edges 20 from the middle.
  it.each([
    ['ellipse', 1, 0, 20],
    ['ellipse', 3, -4, 20],
    // A diamond's edge is where across and down are 20 together: along the diagonal at (10, 10).
    ['diamond', 0, -5, 20],
    ['diamond', 1, 1, Math.hypot(10, 10)],
    // A hexagon has its points at (±20, 0) and (±10, ±20): level above and below, else down is 40 less twice across.
    ['hexagon', -1, 0, 20],
    ['hexagon', 0, 7, 20],
    ['hexagon', 10, 20, Math.hypot(10, 20)],
    ['hexagon', 1, 1, Math.hypot(40 / 3, 40 / 3)],
    // A square is straight up to 8 from its corners; there it is a circle of radius 8 around (12, 12).
    ['round-rectangle', 1, 0, 20],
    ['round-rectangle', 2, 1, Math.hypot(20, 10)],
    ['round-rectangle', -5, -3, Math.hypot(20, 12)],
    ['round-rectangle', 1, 1, Math.hypot(12, 12) + 8],
    ['round-rectangle', -1, 1, Math.hypot(12, 12) + 8],
  ] as const)('of %s toward (%d, %d) is %d', (shape, dx, dy, expected) => {
    expect(reach(shape, 40, dx, dy)).toBeCloseTo(expected, 10);
  });

  it('rounds the corners of a small square by a quarter of its side', () => {
    expect(reach('round-rectangle', 20, 1, 1)).toBeCloseTo(Math.hypot(5, 5) + 5, 10);
  });

  it('does not jump where an edge turns into a corner', () => {
    for (const shape of ['round-rectangle', 'hexagon', 'diamond'] as const) {
      for (let degrees = 0; degrees < 360; degrees += 0.5) {
        const at = (angle: number): number => reach(shape, 40, Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180));
        expect(Math.abs(at(degrees) - at(degrees + 0.5)), `${shape} at ${degrees}°`).toBeLessThan(0.5);
      }
    }
  });
});

describe('covers', () => {
  it('is a question of the shape, not of the square around it', () => {
    expect(covers('diamond', 40, 11, 11)).toBe(false);
    expect(covers('diamond', 40, 9, 9)).toBe(true);
    expect(covers('ellipse', 40, 15, 15)).toBe(false);
    expect(covers('round-rectangle', 40, 17, 17)).toBe(true);
    expect(covers('round-rectangle', 40, 19.5, 19.5)).toBe(false);
    expect(covers('hexagon', 40, 18, 10)).toBe(false);
  });

  it('takes in the middle', () => {
    expect(covers('hexagon', 40, 0, 0)).toBe(true);
  });
});
