import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directAndIndirect, sumOfMinima } from './midi-kernel.ts';

/** As one would write it from the definition. */
function byDefinition(direct: readonly (readonly number[])[]): number[] {
  return direct.flatMap((row) => row.map((value, b) => row.reduce((sum, toC, c) => sum + Math.min(toC, direct[c]![b]!), value)));
}

/** Rows of numbers 0..4 in steps, the diagonal 0. */
const matrices = (steps: number, least: number, greatest: number) =>
  fc.integer({ min: least, max: greatest }).chain((order) =>
    fc
      .array(fc.array(fc.integer({ min: 0, max: 4 * steps }), { minLength: order, maxLength: order }), { minLength: order, maxLength: order })
      .map((rows) => rows.map((row, a) => row.map((value, b) => (a === b ? 0 : value / steps)))),
  );

const runs = { seed: 7, numRuns: 60 };

describe('direct and indirect influence', () => {
  it('adds what passes through others', () => {
    // 0 → 1 by 2, 1 → 2 by 4, 0 → 2 by 1, 2 → 0 by 3.
    // 0 on 2: 1 + min(2, 4) = 3. 0 on 0, through 2: min(1, 3) = 1. 1 on 0: min(4, 3) = 3. 2 on 1: min(3, 2) = 2.
    // 2 on 2, through 0: min(3, 1) = 1. 0 on 1: 2, 1 on 2: 4, 2 on 0: 3, nothing added.
    expect([...directAndIndirect(3, Float64Array.of(0, 2, 1, 0, 0, 4, 3, 0, 0))]).toEqual([1, 2, 3, 3, 0, 4, 3, 2, 1]);
  });

  it.each([
    ['few actors', 1, 0, 24],
    ['whole numbers', 1, 25, 70],
    ['halves', 2, 25, 70],
    ['quarters', 4, 25, 40],
  ])('is the definition, cell by cell, of %s', (_what, steps, least, greatest) => {
    fc.assert(
      fc.property(matrices(steps, least, greatest), (rows) => {
        const order = rows.length;
        const flat = Float64Array.from(rows.flat());
        const before = [...flat];
        const expected = byDefinition(rows);
        expect([...directAndIndirect(order, flat)]).toEqual(expected);
        expect([...sumOfMinima(order, flat)]).toEqual(expected);
        expect([...flat]).toEqual(before);
      }),
      runs,
    );
  });

  it('counts every actor in between, however the bits fall into words', () => {
    // Everybody influences everybody by 4: 4 + 4 × (n − 2) on others, 4 × (n − 1) back on oneself.
    for (const order of [25, 31, 32, 33, 63, 64, 65, 96, 97, 129, 257]) {
      const direct = new Float64Array(order * order).fill(4);
      for (let a = 0; a < order; a++) direct[a * order + a] = 0;
      const total = directAndIndirect(order, direct);
      expect(new Set(total)).toEqual(new Set([4 * (order - 1)]));
      direct[1] = 3.5; // 0 on 1: 3.5 + 4 × (n − 2); 0 on others loses half of what passed through 1
      const halved = directAndIndirect(order, direct);
      expect([halved[0], halved[1], halved[2], halved[order + 2]]).toEqual([4 * (order - 1) - 0.5, 4 * (order - 1) - 0.5, 4 * (order - 1) - 0.5, 4 * (order - 1)]);
    }
  });

  it('reads numbers between the steps', () => {
    const order = 30;
    const direct = new Float64Array(order * order);
    direct[1] = 1.2; // 0 on 1
    direct[order + 2] = 0.3; // 1 on 2
    direct[2] = 4; // 0 on 2
    const total = directAndIndirect(order, direct);
    expect(total[2]).toBe(4.3);
    expect(total.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1.2 + 0.3 + 4.3, 12);
  });
});
