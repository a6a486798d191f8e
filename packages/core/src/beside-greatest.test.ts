import { describe, expect, it } from 'vitest';
import { besideGreatest, greatestOf, inPowersOfTwo, roomForProducts } from './beside-greatest.ts';

const most = Number.MAX_VALUE;
const least = Number.MIN_VALUE;

describe('besideGreatest', () => {
  it('gives shares of the greatest', () => {
    expect(besideGreatest([1, 4, 0])).toEqual([0.25, 1, 0]);
    expect(besideGreatest(Float64Array.of(most, most / 2))).toEqual(Float64Array.of(1, 0.5));
    expect(besideGreatest([least, least])).toEqual([1, 1]);
  });

  it('gives nothing where nothing is above 0', () => {
    expect([besideGreatest([]), besideGreatest([0, 0]), besideGreatest([0], 3)]).toEqual([[], [0, 0], [0]]);
    expect([greatestOf([]), greatestOf([0, 3, 2])]).toEqual([0, 3]);
  });

  it('measures some of a list by the greatest of the list, but where next to nothing would be left of them', () => {
    expect(besideGreatest([1, 2], 4)).toEqual([0.25, 0.5]);
    expect(besideGreatest([1, 2], most)).toEqual([0.5, 1]);
  });
});

describe('inPowersOfTwo', () => {
  it('divides by one power of two, so that no digit changes and no sum overflows', () => {
    expect([...inPowersOfTwo(Float64Array.of(5, 3, 0))]).toEqual([1.25, 0.75, 0]);
    for (const greatest of [most, least, 1, 2 ** 1023, 2 ** -1074, 1e-308]) {
      const [one, other] = inPowersOfTwo(Float64Array.of(greatest, greatest / 2));
      expect(one).toBeGreaterThanOrEqual(1);
      expect(one).toBeLessThan(2);
      expect(other! * 2).toBe(greatest / 2 === 0 ? 0 : one);
    }
    expect([[...inPowersOfTwo(new Float64Array(0))], [...inPowersOfTwo(Float64Array.of(0, 0))]]).toEqual([[], [0, 0]]);
  });
});

describe('roomForProducts', () => {
  it('is 1 unless all products are next to nothing, and then keeps their proportions', () => {
    expect([roomForProducts([]) > 1, roomForProducts([1, 0]), roomForProducts([1e-100])]).toEqual([true, 1, 1]);
    const [weak, strong] = [[1e-200, 1e-200], [2e-200, 1e-200]] as const;
    const room = roomForProducts([weak, strong].map(([one, other]) => one * other));
    const product = ([one, other]: readonly [number, number]): number => one * room * (other * room);
    expect(product(strong) / product(weak)).toBeCloseTo(2, 12);
  });
});
