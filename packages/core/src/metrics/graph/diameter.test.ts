import { describe, expect, it } from 'vitest';
import { kiteTies } from '../testing/krackhardt-kite.ts';
import { chain, grid, snapshotOf, type TieNote } from '../testing/map-of.ts';
import { diameter } from './diameter.ts';

describe('diameter', () => {
  it('is the greatest distance, and names who is so far apart', () => {
    // Six pairs: three at distance 1, two at 2, one at 3: 10 ÷ 6.
    expect(diameter.compute(snapshotOf(4, chain(4)))).toMatchObject({ value: 3, farthest: { actor: '0', otherActor: '3' }, mean: 10 / 6, joined: 6, possible: 6 });
  });

  it('is that of the widest part of a map in pieces', () => {
    const notes: TieNote[] = [[0, 1], [2, 3], [3, 4]];
    expect(diameter.compute(snapshotOf(6, notes))).toMatchObject({ value: 2, farthest: { actor: '2', otherActor: '4' }, mean: (1 + 1 + 1 + 2) / 4, joined: 4, possible: 15 });
  });

  it('goes along directions, over ordered pairs', () => {
    const ring = [0, 1, 2, 3].map((actor): TieNote => [actor, (actor + 1) % 4, { directed: true }]);
    expect(diameter.compute(snapshotOf(4, ring))).toMatchObject({ value: 2, joined: 6 });
    expect(diameter.compute(snapshotOf(4, ring), { direction: 'out' })).toMatchObject({ value: 3, farthest: { actor: '0', otherActor: '3' }, mean: 2, joined: 12, possible: 12 });
    const back = ring.slice(0, 3).map(([a, b]): TieNote => [b, a, { directed: true }]);
    expect(diameter.compute(snapshotOf(4, back), { direction: 'out' })).toMatchObject({ value: 3, farthest: { actor: '3', otherActor: '0' }, joined: 6, possible: 12 });
  });

  it('adds up lengths', () => {
    // 0–1 of strength 4 is a quarter long, 1–2 of strength 1/2 is 2, 0–2 of strength 1/10 is 10 and so a detour.
    const notes: TieNote[] = [[0, 1, { strength: 4 }], [1, 2, { strength: 0.5 }], [0, 2, { strength: 0.1 }]];
    const result = diameter.compute(snapshotOf(3, notes), { reads: 'length' });
    expect(result).toMatchObject({ value: 2.25, farthest: { actor: '0', otherActor: '2' }, mean: 4.5 / 3, basis: { reads: 'length' } });
    expect(diameter.compute(snapshotOf(3, notes)).value).toBe(1);
  });

  it('takes lengths that differ by rounding for equal', () => {
    // 0.1 + 0.2 and, later in the document, 0.3: the first pair is named, though its sum is greater by a digit only, or smaller.
    const notes: TieNote[] = [[0, 1, { strength: 10 / 3 }], [2, 3, { strength: 10 }], [3, 4, { strength: 5 }]];
    expect(0.1 + 0.2).toBeGreaterThan(1 / (10 / 3));
    expect(diameter.compute(snapshotOf(5, notes), { reads: 'length' }).farthest).toEqual({ actor: '0', otherActor: '1' });
  });

  it('is unknown where no path joins anybody', () => {
    for (const order of [0, 1, 3]) expect(diameter.compute(snapshotOf(order, []))).toMatchObject({ value: null, farthest: null, mean: null, joined: 0, possible: (order * Math.max(0, order - 1)) / 2 });
    expect(diameter.compute(snapshotOf(2, [[0, 1, { strength: 0 }]]), { reads: 'length' }).value).toBeNull();
    expect(diameter.compute(snapshotOf(2, [[0, 1, { kind: 'conflict' }], [0, 0]])).value).toBeNull();
  });

  it('has no infinity', () => {
    const notes: TieNote[] = [[0, 1, { strength: 1e-308 }], [2, 3, { strength: 1e-308 }], [4, 5, { strength: 1e-308 }]];
    const result = diameter.compute(snapshotOf(6, notes), { reads: 'length' });
    expect([result.value, Number.isFinite(result.mean)]).toEqual([1 / 1e-308, true]);
  });

  it('is known of a kite, a grid and a ring', () => {
    // Jane is four from Andre, Beverly, Carol, Diane and Ed.
    expect(diameter.compute(snapshotOf(10, kiteTies))).toMatchObject({ value: 4, farthest: { actor: '0', otherActor: '9' } });
    expect(diameter.compute(snapshotOf(12 * 9, grid(12, 9)))).toMatchObject({ value: 11 + 8 });
    expect(diameter.compute(snapshotOf(300, chain(300)))).toMatchObject({ value: 299, farthest: { actor: '0', otherActor: '299' } });
    const upwards = chain(300).map(([a, b]): TieNote => [b, a, { directed: true }]);
    expect(diameter.compute(snapshotOf(300, upwards), { direction: 'out' })).toMatchObject({ value: 299, farthest: { actor: '299', otherActor: '0' } });
    // All alike: two others at each distance up to 63, and one at 64.
    const ring = Array.from({ length: 128 }, (_, actor): TieNote => [actor, (actor + 1) % 128]);
    expect(diameter.compute(snapshotOf(128, ring))).toMatchObject({ value: 64, mean: (63 * 64 + 64) / 127 });
  });

  it('says what it found', () => {
    const told = (notes: readonly TieNote[]): unknown[] => diameter.explain!(diameter.compute(snapshotOf(3, notes)));
    expect(told([[0, 1]])).toEqual([
      { code: 'diameter.value', params: { value: 1, actor: '0', otherActor: '1' } },
      { code: 'diameter.mean', params: { mean: 1 } },
      { code: 'diameter.joined', params: { joined: 1, possible: 3 } },
    ]);
    expect(told([])).toEqual([{ code: 'diameter.unknown', params: {} }]);
    // Where all pairs are joined there are no others to speak of.
    expect(told([[0, 1], [1, 2]])).toMatchObject([{ code: 'diameter.value' }, { code: 'diameter.mean' }]);
  });
});
