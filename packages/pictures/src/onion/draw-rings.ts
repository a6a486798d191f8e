import type { ActorMapActor, Document } from '@allymap/core';
import type { Chip } from '../layer/chip.ts';
import { area, text } from '../layer/shapes.ts';
import type { Mark, PlaceArea, Point } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { cutText, fewLines } from '../text/wrap-text.ts';
import { arcAt, pointAt, spread, type Fixed, type Item, type Piece } from './rings.ts';
import { tieMarks, type DrawnTies } from './tie-marks.ts';

type Ring = 'key' | 'primary' | 'secondary';

/** An actor with the ring and the sector that it stands in. */
export interface RingActor {
  readonly ring: Ring;
  readonly sector: ActorMapActor['sector'];
  readonly chip: Chip;
}

/** How the rings are laid out and worded. */
export interface RingStyle {
  readonly width: number;
  readonly measure: MeasureText;
  readonly sectors: readonly ActorMapActor['sector'][];
  readonly cause: string;
  readonly ties: Document['ties'];
  readonly sectorName: (sector: ActorMapActor['sector']) => string;
  readonly ringName: (ring: Ring) => string;
  readonly more: (count: number) => string;
}

const order = ['key', 'primary', 'secondary'] as const satisfies readonly Ring[];
const disc = 11;
const label = { size: 13, width: 118 };
/** Of the name of a ring, beneath its edge. */
const headHeight = 24;

/** The cause in the middle, rings around it, cut into sectors, and the actors in them; those that find no room are counted. */
export function drawRings(actors: readonly RingActor[], { width, measure, sectors, cause, ties, sectorName, ringName, more }: RingStyle): { readonly marks: readonly Mark[]; readonly end: number; readonly ties: DrawnTies; readonly places: readonly PlaceArea[] } {
  const reach = Math.min(width / 2 - 8, 460);
  const hub = Math.min(72, reach * 0.17);
  const borders = bordersOf(actors, hub, reach);
  const middle: Point = [width / 2, reach + 8];
  const spans = spansOf(actors, sectors);
  const pieces = new Map(order.flatMap((ring, level) => sectors.map((sector, at) => [`${ring} ${sector}`, { inner: borders[level]!, outer: borders[level + 1]!, from: spans[at]!.from, to: spans[at]!.to }] satisfies [string, Piece])));
  const at = ([x, y]: Point): Point => [middle[0] + x, middle[1] + y];
  const grounds = [...order].reverse().map((ring): Mark => area(arcAt(borders[order.indexOf(ring) + 1]!, 0, 2 * Math.PI).map(at), ring === 'primary' ? 'raised' : 'surface', { stroke: 'rule' }));
  // The names of the rings stand at the top, on the first spoke, which leaves them their room.
  const spokes = spans.flatMap(({ from }, index) => (index > 0 ? [[hub, reach] as const] : order.map((_, level) => [borders[level]!, borders[level + 1]! - headHeight] as const)).map(([near, far]): Mark => ({ kind: 'line', points: [at(pointAt(from, near)), at(pointAt(from, far))], colour: 'rule', width: 1.5 })));
  const headed = order.map((ring, level): { words: string; box: Fixed } => {
    const words = ringName(ring);
    return { words, box: { x: 0, y: -borders[level + 1]! + 13, width: measure(words, 13, true) + 8, height: 18 } };
  });
  const named = sectors.map((sector, index): { words: string; box: Fixed } => {
    const words = cutText(sectorName(sector), reach / 2, { size: 14, bold: true }, measure);
    const wide = measure(words, 14, true) + 8;
    const angle = (spans[index]!.from + spans[index]!.to) / 2;
    const [x, y] = pointAt(angle, reach - 10 - (Math.abs(Math.sin(angle)) * wide) / 2 - Math.abs(Math.cos(angle)) * 10);
    return { words, box: { x, y, width: wide, height: 20 } };
  });
  const boxes = actors.map(({ chip, ring, sector }) => boxOf(chip, pieces.get(`${ring} ${sector}`)!));
  const places = spread(boxes.map(({ item }) => item), [...headed.map(({ box }) => box), ...named.map(({ box }) => box), { x: 0, y: 0, width: 2 * hub, height: 2 * hub }], { x: width / 2, y: reach + 8 });
  const marks: Mark[] = [...grounds, ...spokes];
  const centres = new Map(actors.flatMap(({ chip }, index): [string, Point][] => (places[index] === null ? [] : [[chip.actor, at([places[index]![0], places[index]![1] - boxes[index]!.item.height / 2 + disc])]])));
  const sizes = new Map(actors.map(({ chip }, index) => [chip.actor, { width: boxes[index]!.item.width, height: boxes[index]!.lines.length * 15 }]));
  const between = tieMarks(ties, centres, { middle, hub: hub + 16, disc, nameOf: (actor) => sizes.get(actor)!, titles: [...headed, ...named].map(({ box }) => ({ ...box, x: middle[0] + box.x, y: middle[1] + box.y })) });
  for (const mark of between.marks) marks.push(mark);
  marks.push(area(arcAt(hub, 0, 2 * Math.PI).map(at), 'accent', { words: cause }));
  named.forEach(({ words, box }) => marks.push({ ...text(middle[0] + box.x, middle[1] + box.y + 5, words, { bold: true, at: 'middle', isSentence: true }), halo: true }));
  headed.forEach(({ words, box }) => marks.push({ ...text(middle[0] + box.x, middle[1] + box.y + 5, words, { size: 13, bold: true, at: 'middle', colour: 'muted', isSentence: true }), halo: true }));
  const inside = fewLines(cause, Math.floor((hub * 1.4) / 16), hub * 1.6, { size: 13, bold: true }, measure);
  inside.forEach((line, index) => marks.push(text(middle[0], middle[1] + 5 + (index - (inside.length - 1) / 2) * 16, line, { size: 13, bold: true, at: 'middle', colour: 'accent-ink' })));
  actors.forEach(({ chip: { actor, look: { colour, letter, veto }, hollow, said } }, index) => {
    const centre = centres.get(actor);
    if (centre === undefined) return;
    marks.push({ kind: 'disc', x: centre[0], y: centre[1], radius: disc, colour, letter, hollow: hollow === true, veto, actor, words: said });
    boxes[index]!.lines.forEach((line, down) => marks.push({ ...text(centre[0], centre[1] + disc + 13 + down * 15, line, { actor, size: label.size, bold: veto, at: 'middle' }), halo: true }));
  });
  let end = middle[1] + reach + 8;
  const hidden = places.filter((place) => place === null).length;
  if (hidden > 0) marks.push(text(middle[0], (end += 14), more(hidden), { size: 13, colour: 'muted', at: 'middle', isSentence: true }));
  const areas = [...pieces].map(([id, { inner, outer, from, to }]) => ({ id, points: [...arcAt(outer, from, to), ...arcAt(inner, from, to).toReversed()].map(at) }));
  return { marks, end, ties: between, places: areas };

  function boxOf({ look: { name, short, veto } }: Chip, piece: Piece): { readonly item: Item; readonly lines: readonly string[] } {
    const style = { size: label.size, bold: veto };
    const whole = fewLines(name, 3, label.width, style, measure);
    const lines = whole.length > 2 || whole.at(-1)!.endsWith('…') ? fewLines(short, 2, label.width, style, measure) : whole;
    const wide = lines.reduce((so, line) => Math.max(so, measure(line, label.size, veto)), 2 * disc);
    return { item: { piece, width: wide, height: 2 * disc + 4 + lines.length * 15 }, lines };
  }
}

/** Where rings begin and end: the more actors stand in one, the larger it is. */
function bordersOf(actors: readonly RingActor[], hub: number, reach: number): readonly number[] {
  const weights = order.map((ring) => 6 + actors.filter((one) => one.ring === ring).length);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return [hub, ...weights.map((weight) => {
    sum += weight;
    return Math.sqrt(hub ** 2 + (sum / all) * (reach ** 2 - hub ** 2));
  })];
}

/** How the turn is shared out: by how many stand in a sector, but never too little to see that it is empty. */
function spansOf(actors: readonly RingActor[], sectors: readonly string[]): readonly { readonly from: number; readonly to: number }[] {
  const weights = sectors.map((sector) => Math.max(actors.length * 0.14, actors.filter((one) => one.sector === sector).length) || 1);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let from = 0;
  return weights.map((weight) => {
    const to = from + (weight / all) * 2 * Math.PI;
    const span = { from, to };
    from = to;
    return span;
  });
}
