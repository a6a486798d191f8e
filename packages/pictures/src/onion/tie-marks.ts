import type { Document, TieKind } from '@allymap/core';
import type { Mark, Point } from '../scene.ts';

/** With more ties than these no one could tell them apart: those of tension and doubt alone are drawn. */
const most = 16;
const tense: ReadonlySet<TieKind> = new Set(['conflict', 'interrupted', 'unclear']);

/** What ties keep clear of. */
export interface TieRoom {
  readonly middle: Point;
  /** The radius of what stands in the middle. */
  readonly hub: number;
  /** That of an actor. */
  readonly disc: number;
  /** How high the name beneath an actor is. */
  readonly below: (actor: string) => number;
}

/**
 * Ties in the field's grammar, thin: plain where they are close, dotted where weak or informal, double a contract, an arrow for
 * the direction, a lightning for conflict, two bars where interrupted, dashed where unclear. O(ties).
 */
export function tieMarks(ties: Document['ties'], places: ReadonlyMap<string, Point>, around: TieRoom): readonly Mark[] {
  const known = ties.filter(({ source, target }) => source !== target && places.has(source) && places.has(target));
  const shown = known.length > most ? known.filter(({ kind }) => tense.has(kind)).slice(0, most) : known;
  return shown.flatMap(({ source, target, kind, directed, closeness, formality }): Mark[] => {
    const points = curveOf(places.get(source)!, places.get(target)!, around, [around.below(source), around.below(target)]);
    const half = points.length / 2;
    const [before, after] = [points[half - 1]!, points[half]!];
    const [dx, dy] = directionOf(before, after);
    const middle: Point = [(before[0] + after[0]) / 2, (before[1] + after[1]) / 2];
    const aside = (along: number, across: number): Point => [middle[0] + dx * along - dy * across, middle[1] + dy * along + dx * across];
    const arrow = directed === true;
    switch (kind) {
      case 'contract':
        return [1.5, -1.5].map((by): Mark => ({ kind: 'line', points: points.map(([x, y]) => [x - dy * by, y + dx * by] as const), colour: 'neutral', width: 1 }));
      case 'conflict':
        return [{ kind: 'line', points: [...points.slice(0, half), aside(-3, 6), aside(3, -6), ...points.slice(half)], colour: 'against', width: 1.5, arrow }];
      case 'interrupted':
        return [{ kind: 'line', points, colour: 'neutral', width: 1 }, ...[3, -3].map((by): Mark => ({ kind: 'line', points: [aside(by, 7), aside(by, -7)], colour: 'neutral', width: 2 }))];
      case 'unclear':
        return [{ kind: 'line', points, colour: 'neutral', width: 1, dash: 'dashed', arrow }];
      default:
        return [{ kind: 'line', points, colour: 'neutral', width: 1, ...(closeness === 'weak' || formality === 'informal' ? { dash: 'dotted' as const } : {}), arrow }];
    }
  });
}

/** An even number of points from disc to disc; around the middle of the picture, where the straight way would lead through it. */
function curveOf(source: Point, target: Point, { middle: [middleX, middleY], hub, disc }: TieRoom, names: readonly [number, number]): readonly Point[] {
  const [dx, dy] = directionOf(source, target);
  const far = 0.45 * Math.hypot(target[0] - source[0], target[1] - source[1]);
  // From beneath, a tie ends under the name.
  const [leaves, ends] = [dy, -dy].map((down, end) => (down > 0.35 ? Math.min((disc + 5 + names[end]!) / down, Math.max(far, disc + 5)) : disc + 5)) as [number, number];
  const [from, to]: readonly [Point, Point] = [[source[0] + dx * leaves, source[1] + dy * leaves], [target[0] - dx * ends, target[1] - dy * ends]];
  const straight: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  // How far the way passes the middle of the picture, at its own side of it.
  const offset = (middleX - from[0]) * -dy + (middleY - from[1]) * dx;
  const short = hub - Math.abs(offset);
  const bend = short > 0 ? (offset > 0 ? -2 : 2) * short : 0;
  const control: Point = [straight[0] - dy * bend, straight[1] + dx * bend];
  return Array.from({ length: 16 }, (_, step): Point => {
    const share = step / 15;
    const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
    return [a * from[0] + b * control[0] + c * to[0], a * from[1] + b * control[1] + c * to[1]];
  });
}

function directionOf([fromX, fromY]: Point, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  return [(toX - fromX) / length, (toY - fromY) / length];
}
