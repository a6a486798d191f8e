import { describe, expect, it } from 'vitest';
import { diameter, lineStyle, shapeSide, tieSignOf, tieWidth } from './visual-grammar.ts';

const tie = (more: object) => ({ id: 't', source: 'a', target: 'b', kind: 'cooperation' as const, ...more });

describe('diameter', () => {
  it('makes area, not radius, grow with the value', () => {
    // On a small map: diameters 26 and 64, so areas go with 26² = 676 and 64² = 4096; the middle is 2386 = 48.85².
    expect(diameter(0, 10)).toBe(26);
    expect(diameter(1, 10)).toBe(64);
    expect(diameter(0.5, 10) ** 2).toBeCloseTo((676 + 4096) / 2, 9);
    expect(diameter(0.25, 10) ** 2 - diameter(0, 10) ** 2).toBeCloseTo(diameter(1, 10) ** 2 - diameter(0.75, 10) ** 2, 9);
  });

  it('gives the unknown the size of the middle', () => {
    expect(diameter(null, 10)).toBe(diameter(0.5, 10));
  });

  it('shrinks a crowd alike, and never a small map', () => {
    expect(diameter(1, 30)).toBe(64);
    expect(diameter(1, 2_000)).toBeLessThan(64);
    expect(diameter(1, 2_000) / diameter(0, 2_000)).toBeCloseTo(64 / 26, 9);
  });
});

describe('shapeSide', () => {
  it('gives every shape the area of the circle', () => {
    // Areas inside a square of side 1: circle π/4, diamond 1/2, rounded square about 0.97, hexagon 3/4.
    const circle = Math.PI / 4;
    const areas = { diamond: 0.5, 'round-rectangle': 0.97, hexagon: 0.75 } as const;
    for (const [shape, area] of Object.entries(areas)) {
      expect(area * shapeSide(shape as keyof typeof areas, 1) ** 2).toBeCloseTo(circle, 1);
    }
    expect(shapeSide('ellipse', 40)).toBe(40);
  });
});

describe('ties', () => {
  it('are double for a contract, dotted where weak or informal, else solid', () => {
    expect(lineStyle(tie({ kind: 'contract' }))).toBe('double');
    expect(lineStyle(tie({ closeness: 'weak' }))).toBe('dotted');
    expect(lineStyle(tie({ formality: 'informal' }))).toBe('dotted');
    expect(lineStyle(tie({}))).toBe('solid');
  });

  it('carry a sign where they are a tension, interrupted or unclear', () => {
    expect(tieSignOf(tie({ kind: 'conflict' }))).toBe('tension');
    expect(tieSignOf(tie({ kind: 'interrupted' }))).toBe('interrupted');
    expect(tieSignOf(tie({ kind: 'unclear' }))).toBe('unclear');
    expect(tieSignOf(tie({}))).toBeNull();
  });

  it('have three widths by thirds of the strongest; unknown and all-alike are thin', () => {
    // Strongest 9: above 6 thick, above 3 middle, else thin.
    expect([1, 3, 4, 6, 7, 9].map((strength) => tieWidth(strength, 1, 9))).toEqual([1.75, 1.75, 3.25, 3.25, 5, 5]);
    expect(tieWidth(null, 1, 9)).toBe(1.5);
    expect(tieWidth(undefined, 1, 9)).toBe(1.5);
    expect(tieWidth(4, 4, 4)).toBe(1.75);
    expect(tieWidth(0, 0, 0)).toBe(1.5);
  });
});
