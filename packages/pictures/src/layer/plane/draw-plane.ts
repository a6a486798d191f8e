import type { Translator } from '@allymap/locales/page';
import type { Colour, LineMark, Mark, PlaceArea, Point } from '../../scene.ts';
import type { MeasureText } from '../../text/measure-text.ts';
import { fittingText, wrapText } from '../../text/wrap-text.ts';
import { discOf } from '../actor-look.ts';
import { area, rectangle, text } from '../shapes.ts';
import { shapeSide } from '../network/visual-grammar.ts';
import { alongLine } from './along-line.ts';
import { boxAround } from './coordinates.ts';
import type { Box } from './coordinates.ts';
import type { Nudge, PlaneContent, PlaneDisc } from './plane-content.ts';
import { drawEvidence, drawValues } from './plane-evidence.ts';
import { drawGround, drawWhiskers, round } from './plane-grounds.ts';
import { nameDiscs } from './name-discs.ts';
import { fields, isFar, isUpper, movedShape, numberPlaces, planPlane, type Field, type PlanePlan, type PlannedShape } from './plane-plan.ts';
import { largest } from './largest.ts';

/** Where a plane is drawn, and how texts are measured. */
export interface PlaneStyle {
  readonly x?: number;
  readonly width: number;
  readonly measure: MeasureText;
  readonly words: Translator;
  /** The height of the plane itself; absent: what becomes its width and the number of actors. */
  readonly height?: number;
  /** Without what shows only while one looks at somebody. */
  readonly isStill?: boolean;
}

export interface DrawnPlane {
  readonly marks: Mark[];
  readonly end: number;
  readonly plan: PlanePlan;
  /** How many discs have no name beside them. */
  readonly unnamed: number;
  /** The fields, and as `plane` where both values are 0 and where both are 1. */
  readonly places: readonly PlaceArea[];
}

/** The size of field names, and of the lines of names. */
const head = { size: 14, bold: true };
const lineHeight = 16;
/** The room above the frame and beside it, for the axes. */
const above = 24;
const beside = 14;

/** A plane with two axes: four fields with their names, everybody wholly in its own field, names that never overlap. */
export function drawPlane(content: PlaneContent, { x = 0, width, measure, words, height = heightFor(width, content.discs.length), isStill = false }: PlaneStyle, from = 0): DrawnPlane {
  const { lines, fields: named, axes, discs: given, isBlank = false } = content;
  // The most important stand nearest to their place, and are read first.
  const discs = given.toSorted((a, b) => b.priority - a.priority);
  const frame: Box = { minX: x + beside, minY: from + above, maxX: x + width - 1, maxY: from + above + height };
  const points = numberPlaces(discs.map(({ actor: id, x: across, y: up, field, look, scale = 1 }) => ({ id, x: across, y: up, field, scale: look.shape === undefined ? scale : shapeSide(look.shape, scale) })), (point) => point);
  const counts = new Map<Field, number>();
  for (const { field, isGone } of discs) if (isGone !== true) counts.set(field, (counts.get(field) ?? 0) + 1);
  const names = new Map(fields.map((field) => [field, namesOf(named.get(field)!.name, counts.get(field) ?? 0)]));
  const plan = planPlane({ lines, points }, { frame, lineHeight, names, widthOf: (name) => measure(name, head.size, head.bold) });
  const whiskers = discs.flatMap((disc) => drawWhiskers(disc, plan));
  const arrows = discs.flatMap((disc, index) => drawNudges(disc, plan.shapes[index]!));
  const trails = discs.flatMap((disc, index) => drawTrail(disc, plan.shapes[index]!, plan));
  const taken = [...[...whiskers, ...arrows].map(({ points }) => widened(boxAround(points), 2)), ...trails.flatMap(({ points: [start, end] }) => alongLine(start!, end!))];
  const labels = nameDiscs(discs, plan, taken, measure);
  return {
    plan,
    end: frame.maxY + 30,
    unnamed: discs.length - labels.count,
    places: [{ id: 'plane', points: [[plan.x(0), plan.y(0)], [plan.x(1), plan.y(1)]] }, ...plan.fields.map(({ field: id, box }) => ({ id, points: rectangle(box.minX, box.minY, box.maxX - box.minX, box.maxY - box.minY) }))],
    marks: [
      ...plan.fields.map(({ field, box }) => area(rectangle(box.minX, box.minY, box.maxX - box.minX, box.maxY - box.minY), field === 'upper-far' ? 'raised' : 'surface', { stroke: 'rule' })),
      line([[plan.lines.x, frame.minY], [plan.lines.x, frame.maxY]], 'muted', 'dashed'),
      line([[frame.minX, plan.lines.y], [frame.maxX, plan.lines.y]], 'muted', 'dashed'),
      ...drawAxes(),
      ...plan.fields.flatMap(({ field, name, counted }) => {
        if (name === null || names.get(field)!.name === '') return [];
        const said = names.get(field)![counted ? 'counted' : 'name'];
        return text(isFar(field) ? name.maxX : name.minX, isUpper(field) ? name.minY + 13 : name.maxY - 4, said, { ...head, at: isFar(field) ? 'right' : 'left', isSentence: true });
      }),
      ...(isStill ? [] : drawEvidence(content, discs, plan, words.t('grid-view.somewhere-here'))),
      ...whiskers,
      ...trails.flatMap((trail): Mark[] => [area(round(trail.points[0]![0], trail.points[0]![1], 4), 'accent'), trail]),
      ...drawPlaces(points.map(({ place }) => place), plan.shapes),
      ...discs.map((disc, index) => drawDisc(disc, plan.shapes[index]!)),
      ...arrows,
      ...labels.marks,
      ...(isStill ? [] : drawValues(discs, plan, measure)),
    ],
  };

  function namesOf(name: string, count: number): { readonly name: string; readonly counted: string } {
    return { name, counted: name === '' || isBlank ? name : `${name} · ${words.number(count)}` };
  }

  /** An arrow along each edge, with what stands at its ends: both are low in the corner where they begin. */
  function drawAxes(): Mark[] {
    const quiet = { size: 13, colour: 'muted', isSentence: true } as const;
    const room = x + width - frame.minX;
    const high = measure(axes.across[1], 13);
    const low = wrapText(`${axes.up[0]} · ${axes.across[0]}`, room - high - 16, quiet, measure);
    return [
      { kind: 'line', points: [[x + 5, frame.maxY + 8], [x + 5, frame.minY + 3]], colour: 'muted', width: 1.5, arrow: true },
      { kind: 'line', points: [[x + 5, frame.maxY + 8], [frame.maxX - 4, frame.maxY + 8]], colour: 'muted', width: 1.5, arrow: true },
      text(x, frame.minY - 9, fittingText([axes.up[1]], width, quiet, measure), quiet),
      text(x + width, frame.maxY + 26, axes.across[1], { ...quiet, at: 'right' }),
      ...(low.length === 1 ? [text(x, frame.maxY + 26, low[0]!, quiet)] : []),
    ];
  }
}

/** As high as wide pictures are, and higher for many. */
function heightFor(width: number, count: number): number {
  const usual = Math.min(620, Math.max(360, width * 0.56));
  return Math.round(Math.min(960, usual * Math.max(1, Math.sqrt(count / 45))));
}

/** Those of the same values on one ground, and a hair line from each that had to move to its exact place. */
function drawPlaces(places: readonly number[], shapes: readonly PlannedShape[]): Mark[] {
  const groups = new Map<number, PlannedShape[]>();
  shapes.forEach((shape, index) => {
    const mates = groups.get(places[index]!);
    if (mates === undefined) groups.set(places[index]!, [shape]);
    else mates.push(shape);
  });
  return [...groups.values()].flatMap((mates): Mark[] => {
    const moved = movedShape(mates);
    const hair: Mark[] = moved === null ? [] : [line([[moved.x, moved.y], [moved.exact.x, moved.exact.y]], 'muted'), area(round(moved.exact.x, moved.exact.y, 2, 12), 'muted')];
    return mates.length > 1 ? [...hair, ...drawGround(mates, largest(mates.map(({ radius }) => radius)))] : hair;
  });
}

function drawDisc({ actor, look, said, hollow = false }: PlaneDisc, { x, y, radius }: PlannedShape): Mark {
  return { kind: 'disc', x, y, ...discOf(look, radius, radius >= 7), radius, hollow, actor, words: said };
}

/** Short arrows at the edge of a disc: the ways in which one step would take it across a line. */
function drawNudges({ actor, nudges = [] }: PlaneDisc, { x, y, radius }: PlannedShape): LineMark[] {
  return nudges.map((nudge) => {
    const [alongX, alongY] = ways[nudge];
    const at = (away: number): Point => [x + alongX * (radius + away), y + alongY * (radius + away)];
    return { kind: 'line', points: [at(0), at(5)], colour: 'ink', width: 1.2, arrow: true, actor };
  });
}

const ways: Readonly<Record<Nudge, Point>> = { farther: [1, 0], nearer: [-1, 0], up: [0, -1], down: [0, 1] };

function line(points: readonly Point[], colour: Colour, dash?: 'dashed'): Mark {
  return { kind: 'line', points, colour, width: 1, ...(dash === undefined ? {} : { dash }) };
}

/** The arrow from where an actor stood to the edge of its disc; none where it hardly moved. */
function drawTrail({ actor, from }: PlaneDisc, { x, y, radius }: PlannedShape, plan: PlanePlan): LineMark[] {
  if (from === undefined) return [];
  const start: Point = [plan.x(from.x), plan.y(from.y)];
  const length = Math.hypot(x - start[0], y - start[1]);
  const share = 1 - (radius + 5) / length;
  return share <= 0 ? [] : [{ kind: 'line', points: [start, [start[0] + share * (x - start[0]), start[1] + share * (y - start[1])]], colour: 'accent', width: 2, arrow: true, actor }];
}

/** A box with room on every side: arrows have heads. */
function widened({ minX, minY, maxX, maxY }: Box, room: number): Box {
  return { minX: minX - room, minY: minY - room, maxX: maxX + room, maxY: maxY + room };
}
