import { expect, it } from 'vitest';
import { placeByDistance } from './place-by-distance.ts';

const distance = ({ x, y }: { x: number; y: number }, other: { x: number; y: number }): number => Math.hypot(x - other.x, y - other.y);

it('finds the places whose distances it is given, the longest side across, the first on the left', () => {
  // A rectangle of 3 by 4 with diagonals of 5, its first corner somewhere in the middle of the list of corners.
  const corners = [[4, 3], [0, 0], [4, 0], [0, 3]] as const;
  const wanted = (one: number, other: number): number => Math.hypot(corners[one]![0] - corners[other]![0], corners[one]![1] - corners[other]![1]);
  const placed = placeByDistance(4, wanted);
  placed.forEach((one, at) => placed.slice(at + 1).forEach((other, further) => expect(distance(one, other)).toBeCloseTo(wanted(at, at + 1 + further), 2)));
  const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => y)];
  expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(4, 2);
  expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo(3, 2);
  expect([placed[0]!.x < 0, placed[0]!.y < 0]).toEqual([true, true]);
  expect(placeByDistance(4, wanted)).toEqual(placed);
});

it('lets pairs of unknown distance go where the known ones put them, and places one, two and none', () => {
  // b is 1 from a and from c; nobody knows of a and c, who therefore stand apart, with b between them.
  const [a, b, c] = placeByDistance(3, (one, other) => (one === 0 && other === 2 ? null : 1));
  expect(distance(a!, b!)).toBeCloseTo(1, 1);
  expect(distance(b!, c!)).toBeCloseTo(1, 1);
  expect(distance(a!, c!)).toBeGreaterThan(0.9);
  expect(placeByDistance(0, () => 1)).toEqual([]);
  expect(placeByDistance(1, () => 1)).toHaveLength(1);
  const [left, right] = placeByDistance(2, () => 3);
  expect(right!.x - left!.x).toBeCloseTo(3, 2);
  expect(placeByDistance(3, () => null).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
});
