import type { Point } from '../scene.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const perDegree = 10;

/** The lines of a part of the world as it is written, each a list of longitude and latitude in degrees. O(letters). */
export function readLines(written: string): Point[][] {
  return written.split(' ').map((line) => {
    const numbers = readNumbers(line);
    const points: Point[] = [];
    let [x, y] = [0, 0];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      x += numbers[at]!;
      y += numbers[at + 1]!;
      points.push([x / perDegree, -y / perDegree]);
    }
    return points;
  });
}

/** Where a point in each country is, by the country's two letters. */
export function readPoints(written: string): ReadonlyMap<string, Point> {
  return new Map(written.split(' ').map((one) => {
    const [longitude = 0, latitude = 0] = readNumbers(one.slice(2));
    return [one.slice(0, 2), [longitude / perDegree, latitude / perDegree]];
  }));
}

/** Whole numbers in letters of five bits each, the least first; the last letter of a number is from the first half of the alphabet. */
function readNumbers(written: string): number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const letter of written) {
    const bits = letters.indexOf(letter);
    value += (bits & 31) << shift;
    shift += 5;
    if (bits > 31) continue;
    numbers.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2);
    [value, shift] = [0, 0];
  }
  return numbers;
}
