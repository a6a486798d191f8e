import { describe, expect, it } from 'vitest';
import { toSignedUnit, toUnit } from './scale-conversion.ts';
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
  });
});
