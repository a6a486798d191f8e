import type { Mark, Point } from '../../scene.ts';
import type { MeasureText } from '../../text/measure-text.ts';
import { cutText } from '../../text/wrap-text.ts';
import type { Box, Coordinates } from '../plane/coordinates.ts';
import { placeLabels } from '../plane/label-placement.ts';
import { area } from '../shapes.ts';
import { badgesOf, type PlacedActor } from './draw-nodes.ts';
import { softGround } from './soft-ground.ts';

const style = { size: 12, bold: true };
const widest = 220;

/** A group of actors with its name. */
export interface Ground {
  readonly id: string;
  readonly label: string;
  readonly inside: readonly string[];
  /** The name is a sentence of ours, not a name. */
  readonly isSentence?: boolean;
}

/** Soft grounds beneath the members of groups, each with its name, and the room that the names take. */
export function drawGrounds(shown: readonly Ground[], actors: readonly PlacedActor[], room: Box, measure: MeasureText): { readonly grounds: Mark[]; readonly labels: Mark[]; readonly taken: Box[] } {
  const places = new Map(actors.map((one) => [one.id, one]));
  const grounds: Mark[] = [];
  const requests = shown.map(({ id, label, inside, isSentence = false }, order) => {
    const members = inside.map((actor) => places.get(actor)!);
    const loops = softGround(members.map(({ place, radius }) => ({ ...place, reach: radius + 16 })));
    const outward = Math.sign(loops.reduce((most, loop) => (Math.abs(areaOf(loop)) > Math.abs(most) ? areaOf(loop) : most), 0));
    for (const loop of loops) {
      const isHole = Math.sign(areaOf(loop)) !== outward;
      // A hole is left open for who stands in it, and closed where nobody does.
      if (isHole && !actors.some(({ place }) => isInside(loop, place))) continue;
      grounds.push(area(loop.map(([x, y]) => [Math.min(Math.max(x, room.minX), room.maxX), Math.min(Math.max(y, room.minY), room.maxY)]), isHole ? 'ground' : 'accent', { ...(isHole ? {} : { tint: 0.09 }), stroke: 'accent', dash: 'dotted' }));
    }
    const top = members.reduce((highest, one) => (one.place.y - one.radius < highest.place.y - highest.radius ? one : highest));
    const text = cutText(label, widest, style, measure);
    return { id, text, isSentence, x: top.place.x, y: top.place.y, radius: top.radius + 14, width: measure(text, style.size, true) + 4, height: 15, priority: -order, sides: ['above', 'right', 'left', 'below'] as const, maySlide: true };
  });
  const shapes = actors.map(({ place: { x, y }, radius }): Box => ({ minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius }));
  const placed = placeLabels(requests, room, [...shapes, ...actors.flatMap(badgesOf)]);
  const taken = placed.map(({ id, x, y }): Box => ({ minX: x, minY: y, maxX: x + requests.find((one) => one.id === id)!.width, maxY: y + 15 }));
  const labels = placed.map(({ id, x, y }): Mark => {
    const { text, width, isSentence } = requests.find((one) => one.id === id)!;
    return { kind: 'text', x: x + width / 2, y: y + 12, text, size: style.size, bold: true, colour: 'accent', at: 'middle', halo: true, isSentence };
  });
  return { grounds, labels, taken };
}

/** The area within a loop, with its sign: that of a hole is the other one. */
function areaOf(loop: readonly Point[]): number {
  return loop.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = loop[(at + 1) % loop.length]!;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function isInside(loop: readonly Point[], { x, y }: Coordinates): boolean {
  return loop.reduce((inside, [x1, y1], at) => {
    const [x2, y2] = loop[(at + 1) % loop.length]!;
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !inside : inside;
  }, false);
}
