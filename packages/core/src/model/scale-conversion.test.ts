import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexScales, isOnScale, toSignedUnit, toUnit, unitStep } from './scale-conversion.ts';
import { builtInScales } from './built-in-scales.ts';
import type { Scale } from './scale.ts';

const numeric = (min: number, max: number | null): Scale => ({ id: 's', kind: 'numeric', min, max });
const levels: Scale = { id: 'l', kind: 'levels', levels: ['none', 'some', 'much'].map((id) => ({ id })) };

describe('scale conversion', () => {
  it('reads a value as its share of the scale', () => {
    expect([toUnit(1, numeric(1, 5)), toUnit(2, numeric(1, 5)), toUnit(5, numeric(1, 5))]).toEqual([0, 0.25, 1]);
    expect([toUnit('none', levels), toUnit('some', levels), toUnit('much', levels)]).toEqual([0, 0.5, 1]);
    expect([toUnit(null, levels), toUnit('other', levels), toUnit(6, numeric(1, 5))]).toEqual([null, null, null]);
  });

  it('needs a top where the scale has none, and counts what is above it as the top', () => {
    expect([toUnit(3, numeric(0, null)), toUnit(3, numeric(0, null), 12), toUnit(13, numeric(0, null), 12)]).toEqual([null, 0.25, 1]);
    expect(toUnit(0, numeric(0, null), 0)).toBeNull();
  });

  it('reads a position from the middle of its scale, exactly as it was given', () => {
    expect([0.57, -0.57, 0.1].map((value) => toSignedUnit(value, numeric(-1, 1)))).toEqual([0.57, -0.57, 0.1]);
    expect([-7, 0, 3.5, 7].map((value) => toSignedUnit(value, numeric(-7, 7)))).toEqual([-1, 0, 0.5, 1]);
    expect([toSignedUnit(5, numeric(0, 10)), toSignedUnit(-0, numeric(-1, 1)), toSignedUnit('some', levels)]).toEqual([0, 0, 0]);
    expect([toSignedUnit(null, levels), toSignedUnit(3, numeric(0, null))]).toEqual([null, null]);
  });

  it('does not overflow on the longest scale', () => {
    const widest = numeric(-Number.MAX_VALUE, Number.MAX_VALUE);
    expect([toUnit(0, widest), toUnit(Number.MAX_VALUE, widest)]).toEqual([0.5, 1]);
    expect([toSignedUnit(0, widest), toSignedUnit(-Number.MAX_VALUE, widest)]).toEqual([0, -1]);
    expect(unitStep({ id: 's', kind: 'numeric', min: -Number.MAX_VALUE, max: Number.MAX_VALUE, step: Number.MAX_VALUE })).toBe(0.5);
  });

  it('does not lose the shortest scale', () => {
    expect([toUnit(0, numeric(0, 5e-324)), toUnit(5e-324, numeric(0, 5e-324)), toUnit(5e-324, numeric(0, null), 5e-324)]).toEqual([0, 1, 1]);
    expect([-5e-324, 0, 5e-324].map((value) => toSignedUnit(value, numeric(-5e-324, 5e-324)))).toEqual([-1, 0, 1]);
  });

  it('puts the lower end of any scale at −1 and no lower', () => {
    // 5 − 5.15 is further than half of 5.3 − 5, in binary fractions.
    expect(toSignedUnit(5, numeric(5, 5.3))).toBe(-1);
  });
});

describe('isOnScale', () => {
  const stepped = (min: number, max: number | null, step: number): Scale => ({ id: 's', kind: 'numeric', min, max, step });

  it('takes a scale’s ends and what lies between them', () => {
    expect([0, 1, 2.5, 5].map((value) => isOnScale(value, numeric(0, 5)))).toEqual([true, true, true, true]);
    expect([-0.001, 5.001, Infinity, NaN].map((value) => isOnScale(value, numeric(0, 5)))).toEqual([false, false, false, false]);
    expect([0, 1e300].map((value) => isOnScale(value, numeric(0, null)))).toEqual([true, true]);
  });

  it('takes whole steps from the lower end only', () => {
    expect([1, 3, 5].map((value) => isOnScale(value, stepped(1, 5, 2)))).toEqual([true, true, true]);
    expect([2, 4, 1.1, 4.9].map((value) => isOnScale(value, stepped(1, 5, 2)))).toEqual([false, false, false, false]);
    expect([0, 7, 7.5].map((value) => isOnScale(value, stepped(0, null, 1)))).toEqual([true, true, false]);
  });

  it('is not misled by decimal fractions, which binary numbers do not hold exactly', () => {
    for (let tenths = 0; tenths <= 100_000; tenths++) {
      if (!isOnScale(tenths / 10, stepped(0, 10_000, 0.1))) throw new Error(`${tenths / 10} is a multiple of 0.1.`);
      if (!isOnScale(1 + tenths / 10, stepped(1, 10_001, 0.1))) throw new Error(`${1 + tenths / 10} is 1 and a multiple of 0.1.`);
    }
    expect(isOnScale(1_000_000.1, stepped(0, null, 0.1))).toBe(true);
    expect(isOnScale(1_000_000.05, stepped(0, null, 0.1))).toBe(false);
  });

  it('counts steps as long and as short as there are', () => {
    const most = Number.MAX_VALUE;
    expect([-most, 0, most, most / 2].map((value) => isOnScale(value, stepped(-most, most, most)))).toEqual([true, true, true, false]);
    expect([0, 5e-324, 0.3, 1].map((value) => isOnScale(value, stepped(0, 1, 5e-324)))).toEqual([true, true, true, true]);
  });

  it('takes levels by their id, numbers never', () => {
    expect(['none', 'much', 'None', '0', 0, 1].map((value) => isOnScale(value, levels))).toEqual([true, true, false, false, false, false]);
    expect(isOnScale('1', numeric(1, 5))).toBe(false);
  });

  it('takes unknown on every scale', () => {
    expect([numeric(1, 5), levels, stepped(0, null, 1)].map((scale) => isOnScale(null, scale))).toEqual([true, true, true]);
  });
});

describe('unitStep', () => {
  it('is one step as a share of the scale', () => {
    // 1 to 5 has four steps, three levels have two.
    expect(builtInScales.map((scale) => [scale.id, unitStep(scale)])).toEqual([
      ['low-medium-high', 0.5], ['no-yes', 1], ['one-to-five', 0.25], ['zero-to-ten', 0.1], ['zero-to-four', 0.25], ['zero-to-one', undefined],
      ['minus-one-to-one', undefined], ['minus-four-to-four', 0.125], ['minus-seven-to-seven', 1 / 14], ['tower', undefined],
    ]);
  });
});

describe('indexScales', () => {
  it('knows the built-in scales, and a document’s own before them', () => {
    const own: Scale = { id: 'tower', kind: 'numeric', min: 1, max: 2 };
    const scales = indexScales([own, levels]);
    expect([scales.get('tower'), scales.get('l'), scales.get('no-yes')]).toEqual([own, levels, builtInScales[1]]);
    expect(scales.size).toBe(builtInScales.length + 1);
  });
});

it('maps every value of every built-in scale into its range, in order, and back from signed to unsigned', () => {
  fc.assert(
    fc.property(fc.constantFrom(...builtInScales), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (scale, a, b) => {
      const top = 30;
      const pick = (share: number) => {
        if (scale.kind === 'levels') return scale.levels[Math.round(share * (scale.levels.length - 1))]!.id;
        const value = scale.min + share * ((scale.max ?? top) - scale.min);
        return scale.step === undefined ? value : Math.round(value / scale.step) * scale.step;
      };
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map(pick) as [string | number, string | number];
      const [from, to] = [toUnit(low, scale, top)!, toUnit(high, scale, top)!];
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1);
      expect(from).toBeLessThanOrEqual(to);
      expect(toSignedUnit(low, scale, top)).toBeCloseTo(2 * from - 1, 12);
    }),
    { numRuns: 1_000, seed: 20261121 },
  );
});
