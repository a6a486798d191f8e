import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertValue, fromUnit } from './convert-value.ts';
import { indexScales, isOnScale, toUnit } from './scale-conversion.ts';
import { builtInScales } from './built-in-scales.ts';
import type { Scale, ScaleValue } from './scale.ts';

const scales = indexScales([]);
const convert = (value: ScaleValue, from: string, to: string, tops = {}): ScaleValue => convertValue(value, scales.get(from)!, scales.get(to)!, tops);

describe('convertValue', () => {
  it('keeps the share of the scale', () => {
    // 1, 2, 3, 4, 5 are 0, ¼, ½, ¾, 1.
    expect([1, 2, 3, 4, 5].map((value) => convert(value, 'one-to-five', 'zero-to-one'))).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect([1, 3, 5].map((value) => convert(value, 'one-to-five', 'low-medium-high'))).toEqual(['low', 'medium', 'high']);
    expect(['low', 'medium', 'high'].map((value) => convert(value, 'low-medium-high', 'zero-to-ten'))).toEqual([0, 5, 10]);
    expect(['low', 'medium', 'high'].map((value) => convert(value, 'low-medium-high', 'minus-four-to-four'))).toEqual([-4, 0, 4]);
    expect([0, 5, 10].map((value) => convert(value, 'zero-to-ten', 'minus-one-to-one'))).toEqual([-1, 0, 1]);
    expect([-7, 0, 7].map((value) => convert(value, 'minus-seven-to-seven', 'zero-to-four'))).toEqual([0, 2, 4]);
  });

  it('goes to the nearest level or step, the higher of two as near', () => {
    // 2 of 1..5 is 0.25: as near to low as to medium, and to 2 as to 3 of 0..10.
    expect([convert(2, 'one-to-five', 'low-medium-high'), convert(2, 'one-to-five', 'zero-to-ten')]).toEqual(['medium', 3]);
    expect([0, 2, 3, 7, 8, 10].map((value) => convert(value, 'zero-to-ten', 'low-medium-high'))).toEqual(['low', 'low', 'medium', 'medium', 'high', 'high']);
    expect([0.49, 0.5].map((value) => convert(value, 'zero-to-one', 'no-yes'))).toEqual(['no', 'yes']);
    // 0.3 of 1..5 is 2.2.
    expect(convert(3, 'zero-to-ten', 'one-to-five')).toBe(2);
  });

  it('needs a top for towers, from them and to them', () => {
    expect([convert(3, 'tower', 'zero-to-ten', { from: 12 }), convert(20, 'tower', 'zero-to-ten', { from: 12 })]).toEqual([3, 10]);
    expect([convert('high', 'low-medium-high', 'tower', { to: 9 }), convert('medium', 'low-medium-high', 'tower', { to: 9 })]).toEqual([9, 5]);
    expect([convert(3, 'tower', 'zero-to-ten'), convert('low', 'low-medium-high', 'tower'), convert('low', 'low-medium-high', 'tower', { to: 0 })]).toEqual([null, null, null]);
  });

  it('leaves unknown unknown, and what is off its scale as well', () => {
    expect([convert(null, 'zero-to-ten', 'zero-to-one'), convert(11, 'zero-to-ten', 'zero-to-one'), convert('some', 'low-medium-high', 'zero-to-ten')]).toEqual([null, null, null]);
  });

  it('stays on the scale where its length is no whole number of steps, where steps are decimal, and where it is the longest', () => {
    const uneven: Scale = { id: 'u', kind: 'numeric', min: 0, max: 5, step: 2 };
    expect([0, 0.2, 0.7, 1].map((unit) => fromUnit(unit, uneven))).toEqual([0, 2, 4, 4]);
    expect(fromUnit(0.3, { id: 'd', kind: 'numeric', min: 0, max: 1, step: 0.1 })).toBe(0.3);
    const widest: Scale = { id: 'w', kind: 'numeric', min: -Number.MAX_VALUE, max: Number.MAX_VALUE };
    expect([0, 0.5, 1].map((unit) => fromUnit(unit, widest))).toEqual([-Number.MAX_VALUE, 0, Number.MAX_VALUE]);
    expect(Object.is(fromUnit(0.5, widest), 0)).toBe(true);
    const leaps: Scale = { ...widest, step: Number.MAX_VALUE };
    expect([0, 0.2, 0.4, 1].map((unit) => fromUnit(unit, leaps))).toEqual([-Number.MAX_VALUE, -Number.MAX_VALUE, 0, Number.MAX_VALUE]);
    const short: Scale = { id: 's', kind: 'numeric', min: 0, max: 1e-323, step: 5e-324 };
    expect([0, 0.5, 1].map((unit) => fromUnit(unit, short))).toEqual([0, 5e-324, 1e-323]);
    expect([fromUnit(0.3, { ...short, max: 1 }), fromUnit(0, { id: 'n', kind: 'numeric', min: 0.1 + 0.2, max: 1, step: 0.1 })]).toEqual([0.3, 0.1 + 0.2]);
  });

  it('gives a value of the scale for every value of every built-in scale, in the same order, and keeps a scale’s own values', () => {
    const shares = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.constantFrom(...builtInScales), fc.constantFrom(...builtInScales), shares, (from, to, [a, b]) => {
        const tops = { from: 30, to: 30 };
        const values = [Math.min(a, b), Math.max(a, b)].map((unit) => fromUnit(unit, from, 30));
        const converted = values.map((value) => convertValue(value, from, to, tops));
        for (const value of converted) expect(value !== null && isOnScale(value, to)).toBe(true);
        expect(toUnit(converted[0]!, to, 30)!).toBeLessThanOrEqual(toUnit(converted[1]!, to, 30)! + 1e-12);
        const same = convertValue(values[0]!, from, from, { from: 30, to: 30 });
        if (typeof same === 'number') expect(same).toBeCloseTo(values[0] as number, 12);
        else expect(same).toBe(values[0]);
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });
});
