import { describe, expect, it } from 'vitest';
import { largest } from '../plane/largest.ts';
import { enclose, packInRows } from './pack-in-rows.ts';

/** More than a call takes arguments. */
const many = 200_000;

describe('packing groups in rows', () => {
  it('puts the tallest first, and each in the middle of its row', () => {
    // Area (30 + 26)² + 2 × (10 + 26)² = 5728: rows of √(5728 × 1.5) = 92.7, which take all but the last.
    const [small, tall, last] = packInRows([{ width: 10, height: 10 }, { width: 30, height: 30 }, { width: 10, height: 10 }]);
    expect(tall).toEqual({ x: 0, y: 0 });
    expect(small!.y).toBe(10);
    expect(small!.x).toBeGreaterThan(30);
    expect(last).toEqual({ x: 0, y: 56 });
  });

  it('packs very many, and one row of very many', () => {
    const corners = packInRows(Array.from({ length: many }, () => ({ width: 1, height: 1 })));
    expect(new Set(corners.map(({ x, y }) => `${x} ${y}`)).size).toBe(many);
    const flat = packInRows(Array.from({ length: many }, (_, index) => ({ width: index === 0 ? 1e8 : 1, height: 1 })));
    expect(flat.at(-1)!.y).toBe(27);
  });
});

describe('the box around circles', () => {
  it('holds them with their radius, however many they are', () => {
    expect(enclose([{ x: 1, y: 2, radius: 3 }, { x: 10, y: -5, radius: 1 }])).toEqual({ minX: -2, minY: -6, maxX: 11, maxY: 5 });
    expect(enclose(Array.from({ length: many }, (_, x) => ({ x, y: 0, radius: 1 })))).toEqual({ minX: -1, minY: -1, maxX: many, maxY: 1 });
  });
});

it('the largest of numbers is that of any list', () => {
  expect([largest([]), largest([2, 5, 3]), largest(Array.from({ length: many }, (_, index) => index))]).toEqual([0, 5, many - 1]);
});
