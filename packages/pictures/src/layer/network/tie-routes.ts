import type { Coordinates } from '../plane/coordinates.ts';
import { reach } from './shape-outline.ts';
import { borderWidth, type Shape } from './visual-grammar.ts';

/** What of a shape decides where ties end. */
export interface RoutedNode {
  readonly shape: Shape;
  /** Side of the square around it. */
  readonly diameter: number;
}

/** What of a tie decides how it runs; `source` and `target` are indices of nodes. */
export interface RoutedTie {
  readonly source: number;
  readonly target: number;
  readonly arrow: boolean;
  readonly width: number;
}

/** How a tie runs from one shape to the other, in the picture's coordinates. */
export interface TieRoute {
  readonly start: Coordinates;
  /** Where the line ends: at the other shape, or inside its arrow. */
  readonly end: Coordinates;
  /** What draws the curve aside (a quadratic Bézier curve's control point); null: the line is straight. */
  readonly bend: Coordinates | null;
  /** The middle of the line. */
  readonly middle: Coordinates;
  /** The point of the arrow and its two other corners; null: there is no arrow. */
  readonly arrow: readonly [Coordinates, Coordinates, Coordinates] | null;
}

/** How far the ties of one pair are drawn apart. */
const apart = 34;
/** How far the end of a tie, or the point of its arrow, stays from the shape. */
const gap = 2;
/** How far a line ends behind the point of its arrow, in its own width. */
const insideArrow = 2.2;
/** The least room between a curve's bend and its shapes, in lengths of an arrow: no arrow turns back. */
const bendRoom = 3;

/** Length and width of the arrow of a line of some width. */
export function arrowSize(width: number): number {
  return 0.33 * Math.max((width * 13.37) ** 0.9, 29);
}

/**
 * Routes for all ties of a picture. Several ties of one pair are drawn apart, each with a bend of its own; `straight`
 * draws them all from middle to middle, without arrows. Null where two shapes cover the whole line.
 */
export function tieRoutes(nodes: readonly RoutedNode[], ties: readonly RoutedTie[], coordinates: readonly Coordinates[], straight: boolean): (TieRoute | null)[] {
  if (straight) {
    return ties.map(({ source, target }) => {
      const [start, end] = [coordinates[source]!, coordinates[target]!];
      return { start, end, bend: null, middle: between(start, end), arrow: null };
    });
  }
  const sizes = new Map<number, number>();
  const keys = ties.map(({ source, target }) => Math.min(source, target) * nodes.length + Math.max(source, target));
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const seen = new Map<number, number>();
  return ties.map((tie, index) => {
    const key = keys[index]!;
    const place = seen.get(key) ?? 0;
    seen.set(key, place + 1);
    return route(nodes, tie, coordinates, (place - (sizes.get(key)! - 1) / 2) * apart);
  });
}

/** The route of one tie that is drawn aside by `aside`, to the same side whichever way it points. */
function route(nodes: readonly RoutedNode[], tie: RoutedTie, coordinates: readonly Coordinates[], aside: number): TieRoute | null {
  const source = { ...coordinates[tie.source]!, shape: nodes[tie.source]!.shape, side: nodes[tie.source]!.diameter + borderWidth };
  const target = { ...coordinates[tie.target]!, shape: nodes[tie.target]!.shape, side: nodes[tie.target]!.diameter + borderWidth };
  const distance = Math.hypot(target.x - source.x, target.y - source.y);
  if (distance === 0) return null;
  const [leaves, arrives] = [edgeOf(source, target), edgeOf(target, source)];
  const size = arrowSize(tie.width);
  let bend: Coordinates | null = null;
  if (aside !== 0) {
    const turned = (tie.source < tie.target ? aside : -aside) / distance;
    const half = between(leaves, arrives);
    bend = { x: half.x - (target.y - source.y) * turned, y: half.y + (target.x - source.x) * turned };
    for (const shape of [source, target]) bend = keepOff(shape, bend, bendRoom * size);
  } else if (Math.hypot(leaves.x - source.x, leaves.y - source.y) + Math.hypot(arrives.x - target.x, arrives.y - target.y) >= distance) return null;
  const start = bend === null ? leaves : edgeOf(source, bend);
  const tip = towards(bend === null ? arrives : edgeOf(target, bend), bend ?? source, gap);
  if (!tie.arrow) return { start, end: tip, bend, middle: bend === null ? between(start, tip) : onCurve(start, bend, tip, 0.5), arrow: null };
  const end = towards(tip, bend ?? source, insideArrow * tie.width);
  const middle = bend === null ? between(start, between(end, tip)) : onCurve(start, bend, end, 0.5);
  // It points as the line runs over its last tenth.
  const before = bend === null ? start : onCurve(start, bend, end, 0.9);
  const foot = towards(tip, before, size);
  const across = { x: (tip.y - foot.y) / 2, y: (foot.x - tip.x) / 2 };
  return { start, end, bend, middle, arrow: [tip, { x: foot.x + across.x, y: foot.y + across.y }, { x: foot.x - across.x, y: foot.y - across.y }] };
}

interface Outline extends Coordinates {
  readonly shape: Shape;
  readonly side: number;
}

/** Where the outline of a shape is crossed on the way to a point. */
function edgeOf(outline: Outline, to: Coordinates): Coordinates {
  return towards(outline, to, reach(outline.shape, outline.side, to.x - outline.x, to.y - outline.y));
}

/** Moves a point away from a shape until it has room. */
function keepOff(outline: Outline, point: Coordinates, room: number): Coordinates {
  const [dx, dy] = [point.x - outline.x, point.y - outline.y];
  if (dx === 0 && dy === 0) return point;
  const least = reach(outline.shape, outline.side, dx, dy) + room;
  return Math.hypot(dx, dy) >= least ? point : towards(outline, point, least);
}

/** The point at a distance from one point in the direction of another; the point itself where both are one. */
function towards(from: Coordinates, to: Coordinates, distance: number): Coordinates {
  const share = distance / (Math.hypot(to.x - from.x, to.y - from.y) || Infinity);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function between(a: Coordinates, b: Coordinates): Coordinates {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** The point of a quadratic Bézier curve at a share 0 … 1 of its parameter. */
export function onCurve(start: Coordinates, bend: Coordinates, end: Coordinates, share: number): Coordinates {
  const rest = 1 - share;
  const at = (axis: 'x' | 'y'): number => rest * rest * start[axis] + 2 * rest * share * bend[axis] + share * share * end[axis];
  return { x: at('x'), y: at('y') };
}
