import type { Document, Tie } from '@allymap/core';
import { signMarks } from '../layer/network/draw-ties.ts';
import { lineStyle, tieSignOf } from '../layer/network/visual-grammar.ts';
import type { Mark, Point } from '../scene.ts';
import type { Fixed } from './rings.ts';

/** With more ties than these no one could tell them apart: those of tension and doubt alone are drawn. */
const most = 16;

/** What ties keep clear of, in the coordinates of the picture. */
export interface TieRoom {
  readonly middle: Point;
  /** The radius of what stands in the middle. */
  readonly hub: number;
  /** That of an actor. */
  readonly disc: number;
  /** How wide and high the name beneath an actor is. */
  readonly nameOf: (actor: string) => { readonly width: number; readonly height: number };
  /** What else is written. */
  readonly titles: readonly Fixed[];
}

/** A box by its sides. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Ties as they are drawn, those that are, and how many are not. */
export interface DrawnTies {
  readonly marks: readonly Mark[];
  readonly shown: readonly Tie[];
  readonly hidden: number;
}

/**
 * Ties in the field's grammar, as the network map has it, thin and past the names of others where there is a way: the lines first,
 * their signs above them all. O(ties × actors).
 */
export function tieMarks(ties: Document['ties'], places: ReadonlyMap<string, Point>, room: TieRoom): DrawnTies {
  const known = ties.filter(({ source, target }) => source !== target && places.has(source) && places.has(target));
  const shown = known.length > most ? known.filter((tie) => tieSignOf(tie) !== null).slice(0, most) : known;
  const boxes = new Map([...places].map(([actor, place]) => [actor, boxesOf(actor, place, room)]));
  const titles = room.titles.map(({ x, y, width, height }): Box => ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }));
  const [lines, signs]: [Mark[], Mark[]] = [[], []];
  for (const tie of shown) {
    const { source, target, directed } = tie;
    const own = [boxes.get(source)!, boxes.get(target)!] as const;
    const others = [...titles, ...[...boxes].flatMap(([actor, both]) => (actor === source || actor === target ? [] : both))];
    const points = curveOf(places.get(source)!, places.get(target)!, own, others, room);
    const line = { kind: 'line', points, colour: 'tie', width: 1.75 } as const;
    const style = lineStyle(tie);
    if (style === 'double') lines.push({ ...line, width: 4.5, arrow: directed === true }, { ...line, width: 1.5, colour: 'ground' });
    else lines.push({ ...line, ...(style === 'dotted' ? { dash: 'dotted' } : {}), arrow: directed === true });
    const sign = tieSignOf(tie);
    const [x, y] = points[signAt(points, others)]!;
    if (sign !== null) for (const mark of signMarks(sign, { x, y })) signs.push(mark);
  }
  return { marks: [...lines, ...signs], shown, hidden: known.length - shown.length };
}

/** The disc of an actor, with a little room, and its name. */
function boxesOf(actor: string, [x, y]: Point, { disc, nameOf }: TieRoom): readonly Box[] {
  const { width, height } = nameOf(actor);
  return [
    { left: x - disc - 4, right: x + disc + 4, top: y - disc - 4, bottom: y + disc + 4 },
    { left: x - width / 2 - 3, right: x + width / 2 + 3, top: y + disc, bottom: y + disc + height + 4 },
  ];
}

const isIn = ([x, y]: Point) => ({ left, right, top, bottom }: Box): boolean => x > left && x < right && y > top && y < bottom;

/** How far ways swerve, the straight one first. */
const bends = [0, ...[28, 56, 90, 130, 180, 240].flatMap((by) => [by, -by])];
const steps = 48;

/** Of a few ways, more and more bent, the first of those that cross the least; from where it leaves one actor and its name to where it comes to the other. */
function curveOf(source: Point, target: Point, own: readonly [readonly Box[], readonly Box[]], others: readonly Box[], { middle, hub }: TieRoom): readonly Point[] {
  const [dx, dy] = directionOf(source, target);
  const straight: Point = [(source[0] + target[0]) / 2, (source[1] + target[1]) / 2];
  let [best, least]: [readonly Point[], number] = [[source, target], Infinity];
  for (const bend of bends) {
    const control: Point = [straight[0] - dy * bend, straight[1] + dx * bend];
    const all = Array.from({ length: steps + 1 }, (_, step) => onCurve(source, control, target, step / steps));
    const leaves = all.findLastIndex((point, at) => at < steps / 2 && own[0].some(isIn(point))) + 1;
    const comes = all.findIndex((point, at) => at > steps / 2 && own[1].some(isIn(point)));
    const points = all.slice(leaves, comes === -1 ? undefined : comes);
    // The way through the cause is the worst.
    const cost = points.reduce((sum, point) => sum + (Math.hypot(point[0] - middle[0], point[1] - middle[1]) < hub ? 8 : 0) + (others.some(isIn(point)) ? 1 : 0), Math.abs(bend) / 200);
    if (cost < least) [best, least] = [points, cost];
  }
  return best.length < 2 ? [source, target] : best;
}

/** Where on its way a sign stands: as near to the middle as nothing else does. */
function signAt(points: readonly Point[], others: readonly Box[]): number {
  const half = Math.floor(points.length / 2);
  for (let step = 0; step < half - 2; step++) {
    for (const at of [half + step, half - step]) if (!others.some(({ left, right, top, bottom }) => isIn(points[at]!)({ left: left - 8, right: right + 8, top: top - 8, bottom: bottom + 8 }))) return at;
  }
  return half;
}

function onCurve(from: Point, control: Point, to: Point, share: number): Point {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return [a * from[0] + b * control[0] + c * to[0], a * from[1] + b * control[1] + c * to[1]];
}

function directionOf([fromX, fromY]: Point, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  return [(toX - fromX) / length, (toY - fromY) / length];
}
