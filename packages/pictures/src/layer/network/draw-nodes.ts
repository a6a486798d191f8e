import type { Colour, Mark } from '../../scene.ts';
import type { MeasureText } from '../../text/measure-text.ts';
import { fewLines, wrapText } from '../../text/wrap-text.ts';
import type { ActorLook } from '../actor-look.ts';
import type { Box, Coordinates } from '../plane/coordinates.ts';
import { placeLabels } from '../plane/label-placement.ts';
import type { Shape } from './visual-grammar.ts';

/** An actor that has its place in a map. */
export interface PlacedActor {
  readonly id: string;
  readonly look: ActorLook;
  readonly shape: Shape;
  readonly place: Coordinates;
  readonly radius: number;
  readonly isHollow: boolean;
  readonly isDashed: boolean;
  /** Greater ones get their label first. */
  readonly weight: number;
  readonly said: string;
  /** Instead of the colour of its role. */
  readonly colour?: Colour;
  /** Room around the shape that its name keeps clear of: something else is drawn there. */
  readonly around?: number;
}

const lineHeight = 15;
const size = 13;
/** As wide as a label may be. */
const widest = 132;

/**
 * Actors as shapes with letters and their names beside them, which never cross one another: the less weighty name yields, and is
 * counted. What lies in `crossed` a name crosses only where it finds no other room. O(n log n).
 */
export function drawNodes(actors: readonly PlacedActor[], room: Box, obstacles: readonly Box[], measure: MeasureText, crossed: readonly Box[] = []): { readonly marks: Mark[]; readonly unnamed: number } {
  const marks: Mark[] = actors.map(({ id, look, shape, place: { x, y }, radius, isHollow, isDashed, said, colour }): Mark => ({
    kind: 'disc', x, y, radius, colour: colour ?? look.colour, letter: radius < 7 ? '' : look.letter, veto: look.veto, hollow: isHollow, shape, edge: isDashed ? 'dashed' : 'solid', actor: id, words: said,
  }));
  const labels = new Map(actors.map((one) => [one.id, linesOf(one.look, measure)]));
  const boxOf = (lines: readonly string[], bold: boolean): { readonly width: number; readonly height: number } => ({ width: lines.reduce((most, line) => Math.max(most, measure(line, size, bold)), 0) + 4, height: lines.length * lineHeight + 1 });
  const requests = actors.map(({ id, look, place, radius, weight, around = 0 }) => {
    const [first, ...otherwise] = labels.get(id)!.map((lines) => boxOf(lines, look.veto));
    return { id, ...place, radius: radius + around, ...first!, priority: weight, maySlide: true, otherwise };
  });
  const shapes = requests.map(({ x, y, radius }): Box => ({ minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius }));
  const taken = [...obstacles, ...actors.flatMap(badgesOf)];
  // Rather across a line than cut short.
  const clear = crossed.length === 0 ? [] : placeLabels(requests.map(({ otherwise: _shorter, ...own }) => own), room, [...taken, ...crossed]);
  const done = new Map(clear.map(({ id, x, y }) => [id, { x, y }]));
  const boxes = requests.flatMap(({ id, width, height }): Box[] => {
    const corner = done.get(id);
    return corner === undefined ? [] : [{ minX: corner.x, minY: corner.y, maxX: corner.x + width, maxY: corner.y + height }];
  });
  const placed = [...clear, ...placeLabels(requests.filter(({ id }) => !done.has(id)), room, crossed.length === 0 ? taken : [...taken, ...shapes, ...boxes])];
  const byId = new Map(actors.map((one) => [one.id, one]));
  for (const { id, x, y, side, size: which = -1 } of placed) {
    const { look } = byId.get(id)!;
    const lines = labels.get(id)![which + 1]!;
    const { width } = boxOf(lines, look.veto);
    const at = side === 'right' ? 'left' : side === 'left' ? 'right' : 'middle';
    const start = at === 'left' ? x + 2 : at === 'right' ? x + width - 2 : x + width / 2;
    lines.forEach((line, index) => marks.push({ kind: 'text', x: start, y: y + 12 + index * lineHeight, text: line, size, bold: look.veto, colour: 'ink', at, halo: true, actor: id }));
  }
  return { marks, unnamed: actors.length - placed.length };
}

/** Where the badge of a veto is, on either side: a mirror leaves it on the right. */
export function badgesOf({ look, place: { x, y }, radius }: PlacedActor): Box[] {
  if (!look.veto) return [];
  return [-0.8, 0.8].map((side) => ({ minX: x + (side - 0.55) * radius, maxX: x + (side + 0.55) * radius, minY: y - 1.35 * radius, maxY: y - 0.25 * radius }));
}

/** The name in lines, then its short form, in two lines and in one: the first that finds room is taken. */
function linesOf({ name, short, veto }: ActorLook, measure: MeasureText): string[][] {
  const style = { size, bold: veto };
  const whole = wrapText(name, widest, style, measure);
  const forms = [...(whole.length <= 2 ? [whole] : []), fewLines(short, 2, widest, style, measure), fewLines(short, 1, widest, style, measure), fewLines(short, 1, 84, style, measure)];
  return forms;
}
