import type { Document } from '@allymap/core';
import type { Mark } from '../../scene.ts';
import type { MeasureText } from '../../text/measure-text.ts';
import { area, rectangle, text } from '../shapes.ts';
import type { PlaneContent, PlaneDisc } from './plane-content.ts';
import type { PlanePlan, PlannedShape } from './plane-plan.ts';

/** Above the lower edge: the names of the fields. */
const nameBand = 28;

/** Each pair of actors that some tie joins, once. O(ties). */
export function tiedPairs({ ties }: Document): (readonly [string, string])[] {
  const known = new Map<string, Set<string>>();
  return ties.flatMap(({ source, target }) => {
    const [one, other] = source < target ? [source, target] : [target, source];
    const others = known.get(one) ?? new Set();
    known.set(one, others);
    if (one === other || others.has(other)) return [];
    others.add(other);
    return [[one, other] as const];
  });
}

/** Beneath the discs, while one looks at one: lines to those it is tied to, and dotted ones from its exact place to the axes; or where it may belong. */
export function drawEvidence({ somewhere = [], ties = [] }: PlaneContent, discs: readonly PlaneDisc[], plan: PlanePlan, here: string): Mark[] {
  const { frame } = plan;
  const places = new Map(discs.map(({ actor }, index) => [actor, plan.shapes[index]!]));
  const guides = discs.flatMap(({ actor, values, x, y }): Mark[] =>
    values === undefined ? [] : [{ kind: 'line', points: [[frame.minX, plan.y(y)], [plan.x(x), plan.y(y)], [plan.x(x), frame.maxY]], colour: 'muted', width: 1.5, dash: 'dotted', actor, when: 'active' }],
  );
  const joined = ties.flatMap(([one, other]) => [...joinedBy(one, other, places), ...joinedBy(other, one, places)]);
  return [...somewhere.flatMap((open) => regionOf(open, plan, here)), ...joined, ...guides];
}

/** Above everything, where the dotted lines meet the axes: the two values of the disc that one looks at. */
export function drawValues(discs: readonly PlaneDisc[], plan: PlanePlan, measure: MeasureText): Mark[] {
  const { frame } = plan;
  const style = { size: 13, bold: true };
  return discs.flatMap(({ actor, values, x, y }): Mark[] => {
    if (values === undefined) return [];
    const [across, up] = values;
    const [wide, high] = [measure(across, style.size, style.bold) + 10, measure(up, style.size, style.bold) + 8];
    const plate = (left: number, top: number, width: number, said: string): Mark[] => [
      { ...area(rectangle(left, top, width, 20), 'surface', { stroke: 'rule', actor }), when: 'active' },
      { ...text(left + width / 2, top + 14.5, said, { ...style, at: 'middle', actor }), when: 'active' },
    ];
    return [...plate(Math.min(plan.x(x) - wide / 2, frame.maxX - wide), frame.maxY - nameBand - 21, wide, across), ...plate(frame.minX + 1, plan.y(y) - 10, high, up)];
  });
}

function joinedBy(actor: string, other: string, places: ReadonlyMap<string, PlannedShape>): Mark[] {
  const [from, to] = [places.get(actor), places.get(other)];
  return from === undefined || to === undefined ? [] : [{ kind: 'line', points: [[from.x, from.y], [to.x, to.y]], colour: 'tie', width: 1.5, actor, leadsTo: other, when: 'active' }];
}

/** Nothing where an actor may belong anywhere. */
function regionOf({ actor, x, y }: NonNullable<PlaneContent['somewhere']>[number], plan: PlanePlan, here: string): Mark[] {
  const [left, right, top, bottom] = [plan.x(x[0]), plan.x(x[1]), plan.y(y[1]), plan.y(y[0])];
  if ([x, y].every(([least, greatest]) => least <= 0 && greatest >= 1)) return [];
  const [width, height] = [Math.max(2, right - left), Math.max(2, bottom - top)];
  return [
    { ...area(rectangle(left, top, width, height), 'accent', { tint: 0.12, stroke: 'accent', dash: 'dashed', actor }), when: 'active' },
    { ...text(left + width / 2, height < 20 ? Math.max(plan.frame.minY + 14, top - 6) : top + height / 2 + 5, here, { size: 13, bold: true, colour: 'accent', at: 'middle', isSentence: true, actor }), when: 'active' },
  ];
}
