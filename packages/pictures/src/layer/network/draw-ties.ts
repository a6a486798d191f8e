import type { Colour, Mark, Point } from '../../scene.ts';
import { area } from '../shapes.ts';
import type { Coordinates } from '../plane/coordinates.ts';
import { onCurve, tieRoutes, type RoutedNode, type TieRoute } from './tie-routes.ts';
import type { LineStyle, TieSign } from './visual-grammar.ts';

/** What of a tie is drawn; `source` and `target` are indices of nodes. */
export interface DrawnTie {
  readonly source: number;
  readonly target: number;
  readonly line: LineStyle;
  readonly sign: TieSign | null;
  readonly arrow: boolean;
  readonly width: number;
  readonly colour: Colour;
  readonly words?: string;
  /** Stands out: a band of its colour beneath it, whatever its line is. */
  readonly isMarked?: boolean;
  /** In its middle, on a spot of ground; a sign that it carries as well gives way. */
  readonly label?: string;
}

/** Half the width of the band beneath a tie that stands out. */
const bandHalf = 7;

/** Half of the room that a sign takes in the middle of its tie. */
export const signHalf = 8;

/** Ties in the drawing grammar of the sector: solid, dotted or double, an arrow, and in their middle a sign of tension, interruption or doubt. O(ties). */
export function drawTies(nodes: readonly RoutedNode[], ties: readonly DrawnTie[], places: readonly Coordinates[]): { readonly marks: Mark[]; readonly signs: Coordinates[] } {
  const routes = tieRoutes(nodes, ties, places, false);
  const marks: Mark[] = [];
  const signs: Coordinates[] = [];
  ties.forEach((tie, index) => {
    const route = routes[index];
    if (route === null || route === undefined) return;
    for (const mark of lineOf(tie, route)) marks.push(mark);
  });
  ties.forEach(({ sign, label }, index) => {
    const route = routes[index];
    if ((sign === null && label === undefined) || route === null || route === undefined) return;
    const place = clearPlace(route);
    // One sign in a place says it of all that cross there.
    if (place === null || signs.some(({ x, y }) => Math.abs(x - place.x) < 2 * signHalf && Math.abs(y - place.y) < 2 * signHalf)) return;
    signs.push(place);
    for (const mark of label === undefined ? signMarks(sign!, place) : labelMarks(label, place)) marks.push(mark);
  });
  return { marks, signs };

  /** Of the places along a tie the nearest to its middle that no shape covers, with the badge at its corner; null: there is none. */
  function clearPlace({ start, end, bend }: TieRoute): Coordinates | null {
    for (const share of shares) {
      const at = bend === null ? { x: start.x + share * (end.x - start.x), y: start.y + share * (end.y - start.y) } : onCurve(start, bend, end, share);
      const isCovered = nodes.some(({ diameter }, index) => {
        const [dx, dy] = [Math.abs(at.x - places[index]!.x), places[index]!.y - at.y];
        return dx < diameter * badgeReach + signHalf && dy < diameter * badgeReach + signHalf && dy > -(diameter / 2 + signHalf);
      });
      if (!isCovered) return at;
    }
    return null;
  }
}

/** Where on its tie a sign may stand, the middle first. */
const shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74];
/** How far a shape with a badge reaches from its middle, sideways and upwards, in its diameters. */
const badgeReach = 0.68;

/** A band along some points. */
function bandOf(points: readonly Point[], colour: Colour): Mark {
  const side = (half: number): Point[] => points.map(([x, y], at) => {
    const [[fromX, fromY], [toX, toY]] = [points[Math.max(0, at - 1)]!, points[Math.min(points.length - 1, at + 1)]!];
    const length = Math.hypot(toX - fromX, toY - fromY) || 1;
    return [x - ((toY - fromY) / length) * half, y + ((toX - fromX) / length) * half];
  });
  return area([...side(bandHalf), ...side(-bandHalf).reverse()], colour, { tint: 0.25 });
}

function lineOf({ line, width, colour, words, isMarked = false }: DrawnTie, { start, end, bend, arrow }: TieRoute): Mark[] {
  const points: Point[] = bend === null ? [[start.x, start.y], [end.x, end.y]] : Array.from({ length: 13 }, (_, step) => onCurve(start, bend, end, step / 12)).map(({ x, y }) => [x, y]);
  const said = words === undefined ? {} : { words };
  const stroke = (own: Colour, wide: number, more: { readonly dash?: 'dotted' } = {}): Mark => ({ kind: 'line', points, colour: own, width: wide, ...more });
  const lines: Mark[] = line === 'double' ? [{ ...stroke(colour, Math.max(2, width) + 2.4), ...said }, stroke('ground', Math.max(2, width) - 0.2)] : [{ ...stroke(colour, width, line === 'dotted' ? { dash: 'dotted' } : {}), ...said }];
  if (isMarked) lines.unshift(bandOf(points, colour));
  return arrow === null ? lines : [...lines, area(arrow.map(({ x, y }): Point => [x, y]), colour)];
}

function labelMarks(label: string, { x, y }: Coordinates): Mark[] {
  return [{ kind: 'disc', x, y, radius: signHalf + 1, colour: 'accent', letter: label }];
}

/** The sign of a tie around a point: a lightning, two bars, or a question mark, each on a spot of ground. */
export function signMarks(sign: TieSign, { x, y }: Coordinates): Mark[] {
  const at = (points: readonly Point[]): Point[] => points.map(([dx, dy]) => [x + dx, y + dy]);
  const spot = area(at([[-signHalf, -signHalf], [signHalf, -signHalf], [signHalf, signHalf], [-signHalf, signHalf]]), 'ground', { tint: 0.85 });
  switch (sign) {
    case 'tension':
      return [spot, area(at([[1, -7], [-4.5, 0.5], [-0.3, 0.5], [-2, 6.5], [4.5, -2], [0.3, -2]]), 'against')];
    case 'interrupted':
      return [spot, area(at([[-3.5, -6], [-1.5, -6], [-1.5, 6], [-3.5, 6]]), 'ink'), area(at([[1.5, -6], [3.5, -6], [3.5, 6], [1.5, 6]]), 'ink')];
    case 'unclear':
      return [spot, { kind: 'text', x, y: y + 5, text: '?', size: 14, bold: true, colour: 'ink', at: 'middle' }];
  }
}
