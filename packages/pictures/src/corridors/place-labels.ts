import type { MeasureText } from '../text/measure-text.ts';
import type { Point } from '../scene.ts';
import type { Placed } from './arrange.ts';
import type { Frame } from './clip.ts';

/** A name beside a disc, and where it stands. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly at: 'left' | 'middle' | 'right';
  /** Where a line from the disc ends, if the name stands apart from it. */
  readonly from?: Point;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Where names stand beside their discs without covering one another or a disc; those that come first choose first, and `null` has no room. O(names × discs). */
export function placeLabels(discs: readonly Placed[], names: readonly string[], { width, height }: Frame, size: number, measure: MeasureText): readonly (PlacedLabel | null)[] {
  const taken: Box[] = discs.map(({ x, y, radius }) => [x - radius, y - radius, x + radius, y + radius]);
  return names.map((name, index) => {
    const wide = measure(name, size, true);
    const candidates = [...besideDisc(discs[index]!, size), ...apartFromDisc(discs[index]!, size)];
    for (const candidate of candidates) {
      const left = candidate.at === 'left' ? candidate.x : candidate.at === 'right' ? candidate.x - wide : candidate.x - wide / 2;
      const box: Box = [left - 2, candidate.y - size * 0.8, left + wide + 2, candidate.y + size * 0.25];
      const isWithin = box[0] >= 0 && box[2] <= width && box[1] >= 0 && box[3] <= height;
      if (!isWithin || taken.some((other, at) => at !== index && box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) continue;
      taken.push(box);
      return candidate;
    }
    return null;
  });
}

function besideDisc({ x, y, radius }: Placed, size: number): PlacedLabel[] {
  const corner = radius * 0.7;
  return [
    { x: x + radius + 4, y: y + size * 0.35, at: 'left' },
    { x: x - radius - 4, y: y + size * 0.35, at: 'right' },
    { x, y: y - radius - 5, at: 'middle' },
    { x, y: y + radius + size, at: 'middle' },
    { x: x + corner + 4, y: y - corner, at: 'left' },
    { x: x + corner + 4, y: y + corner + size * 0.7, at: 'left' },
    { x: x - corner - 4, y: y - corner, at: 'right' },
    { x: x - corner - 4, y: y + corner + size * 0.7, at: 'right' },
  ];
}

/** Further and further out, with a line that leads to the disc. */
function apartFromDisc({ x, y, radius }: Placed, size: number): PlacedLabel[] {
  return [30, 50, 75, 105, 140].flatMap((distance) => Array.from({ length: 12 }, (_, step): PlacedLabel => {
    // Sidewards first: a line that is near to level crosses fewer names.
    const angle = (Math.ceil(step / 4) * (step % 2 === 0 ? 1 : -1) * Math.PI) / 9 + (step % 4 < 2 ? 0 : Math.PI);
    const [endX, endY] = [x + Math.cos(angle) * (radius + distance), y + Math.sin(angle) * (radius + distance)];
    const isRight = Math.cos(angle) > 0;
    return { x: endX + (isRight ? 3 : -3), y: endY + size * 0.35, at: isRight ? 'left' : 'right', from: [endX, endY] };
  }));
}
