import type { LineMark, Mark, Point } from '../../scene.ts';
import { area } from '../shapes.ts';
import { boxAround } from './coordinates.ts';
import type { PlaneDisc } from './plane-content.ts';
import type { PlanePlan, PlannedShape } from './plane-plan.ts';
import { groundMargin } from './spread.ts';

/** The corners of a circle. */
export function round(x: number, y: number, radius: number, corners = 24): readonly Point[] {
  return Array.from({ length: corners }, (_, at) => [x + radius * Math.cos((at * 2 * Math.PI) / corners), y + radius * Math.sin((at * 2 * Math.PI) / corners)] as const);
}

/** The ground of those who have the same values: one for a few, who stand in columns; one that follows the discs for many. */
export function drawGround(mates: readonly PlannedShape[], radius: number): Mark[] {
  const room = radius + groundMargin(radius);
  if (!mates.every(({ block }) => block)) return mates.map(({ x, y, radius: own }) => area(round(x, y, own + groundMargin(own), 16), 'rule'));
  const { minX: left, maxX: right, minY: top, maxY: bottom } = boxAround(mates.map(({ x, y }) => [x, y]));
  // A quarter of a circle at each corner, clockwise from the one at the lower right.
  const points = round(0, 0, room).map(([x, y], at, { length }): Point => [x + (at < length / 4 || at >= (3 * length) / 4 ? right : left), y + (at < length / 2 ? bottom : top)]);
  return [area(points, 'rule')];
}

/** Thin lines from the exact place, as long as what is unknown lets it move; nothing where that is certain. */
export function drawWhiskers({ x, y, ranges }: PlaneDisc, plan: PlanePlan): LineMark[] {
  if (ranges === undefined) return [];
  const [at, up] = [plan.x(x), plan.y(y)];
  const [left, right] = ranges.x.map(plan.x) as [number, number];
  const [low, high] = ranges.y.map(plan.y) as [number, number];
  const stroke = (...points: Point[]): LineMark => ({ kind: 'line', points, colour: 'neutral', width: 1 });
  const tick = 4;
  return [
    ...(right - left < 1 ? [] : [stroke([left, up - tick], [left, up + tick]), stroke([left, up], [right, up]), stroke([right, up - tick], [right, up + tick])]),
    ...(low - high < 1 ? [] : [stroke([at - tick, high], [at + tick, high]), stroke([at, high], [at, low]), stroke([at - tick, low], [at + tick, low])]),
  ];
}
