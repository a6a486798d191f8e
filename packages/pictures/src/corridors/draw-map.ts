import { area, text } from '../layer/shapes.ts';
import type { Mark, Point } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { frameOf, movedApart, type Placed } from './arrange.ts';
import { clipLine, clipRing, type Frame } from './clip.ts';
import type { Corridor, Country } from './countries.ts';
import { flatWorld, type FlatLine } from './flat-world.ts';
import { placeLabels } from './place-labels.ts';

/** How a country looks: the colour of its side, and the letter that says the same. */
export interface CountryLook {
  readonly colour: 'stakeholder' | 'accent' | 'neutral' | 'unassigned';
  readonly letter: string;
  readonly hollow: boolean;
  /** What a screen reader says of it. */
  readonly said: string;
  /** Its name, with how many actors are in it. */
  readonly label: string;
}

/** What is drawn of countries and of what joins them. */
export interface MapStyle {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly measure: MeasureText;
  readonly lookOf: (country: Country) => CountryLook;
  readonly sayCorridor: (corridor: Corridor) => string;
}

const letterSize = 13;
const widest = 8;

/** The land where the countries are, an arc for what joins two of them, and on it a disc for each; names as far as there is room. */
export function drawMap(countries: readonly Country[], corridors: readonly Corridor[], { width, isNarrow, measure, lookOf, sayCorridor }: MapStyle): { readonly marks: readonly Mark[]; readonly end: number; readonly unnamed: readonly Country[] } {
  const margin = Math.min(90, width * 0.075);
  const { frame, project, place } = frameOf(countries.map(({ at }) => at), width, [width * 0.45, Math.min(720, width * 0.8)], margin);
  const discs = movedApart(countries.map((country): Placed => {
    const [x, y] = project(country.at);
    return { x, y, radius: radiusOf(country, isNarrow) };
  }), frame, 2);
  const most = corridors.reduce((so, { count }) => Math.max(so, count), 1);
  const arcs = corridors.map((corridor): Mark => {
    const [from, to] = corridor.ends.map((end) => discs[end]!) as [Placed, Placed];
    return { kind: 'line', points: arcOf(from, to, frame), colour: 'unassigned', width: Math.max(0.8, (corridor.count / most) * (isNarrow ? widest / 2 : Math.min(widest, 1.5 * most))), words: sayCorridor(corridor) };
  });
  const marks: Mark[] = [...landMarks(frame, place), ...arcs.reverse()];
  countries.forEach((country, at) => {
    const { x, y, radius } = discs[at]!;
    const [homeX, homeY] = project(country.at);
    if (Math.hypot(x - homeX, y - homeY) > radius) marks.push({ kind: 'line', points: [[homeX, homeY], [x, y]], colour: 'muted', width: 1 });
  });
  const labels = isNarrow ? countries.map(() => null) : placeLabels(discs, countries.map((country) => lookOf(country).label), frame, letterSize, measure);
  labels.forEach((label, at) => {
    if (label?.from !== undefined) marks.push({ kind: 'line', points: [[discs[at]!.x, discs[at]!.y], label.from], colour: 'ink', width: 1 });
  });
  countries.forEach((country, at) => {
    const { colour, letter, hollow, said } = lookOf(country);
    marks.push({ kind: 'disc', ...discs[at]!, colour, letter: discs[at]!.radius < 5.5 ? '' : letter, hollow, words: said });
  });
  labels.forEach((label, at) => {
    if (label !== null) marks.push({ ...text(label.x, label.y, lookOf(countries[at]!).label, { size: letterSize, bold: true, at: label.at }), halo: true });
  });
  return { marks, end: frame.height, unnamed: countries.filter((_, at) => labels[at] === null) };
}

/** Equal numbers of actors have equal areas. */
function radiusOf({ actors }: Country, isNarrow: boolean): number {
  return Math.sqrt(Math.max(1, actors.length)) * (isNarrow ? 4 : 5.5);
}

function landMarks(frame: Frame, place: (flat: Point) => Point): Mark[] {
  const world = flatWorld();
  // Most of the world is nowhere near the frame, and needs no cutting.
  const seen = (lines: readonly FlatLine[]): (readonly Point[])[] => lines.filter(({ least, most }) => reaches(place(least), place(most), frame)).map(({ points }) => points.map(place));
  const outlines = (lines: readonly FlatLine[], fill: 'rule' | 'surface'): Mark[] => seen(lines).map((ring) => clipRing(ring, frame)).filter(({ length }) => length > 2).map((ring) => area(ring, fill));
  const lines = seen(world.borders).flatMap((line) => clipLine(line, frame)).map((points): Mark => ({ kind: 'line', points, colour: 'surface', width: 1 }));
  return [...outlines(world.land, 'rule'), ...outlines(world.lakes, 'surface'), ...lines];
}

function reaches([minX, minY]: Point, [maxX, maxY]: Point, { width, height }: Frame): boolean {
  return maxX >= 0 && minX <= width && maxY >= 0 && minY <= height;
}

/** A line from disc to disc that bends upwards, so that lines between the same regions do not hide one another. */
function arcOf(from: Placed, to: Placed, { width, height }: Frame): readonly Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const up = dx < 0 ? -1 : 1;
  const [bendX, bendY] = [(from.x + to.x) / 2 + up * dy * 0.2, (from.y + to.y) / 2 - up * dx * 0.2];
  const steps = 24;
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const share = step / steps;
    const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
    return [Math.min(Math.max(a * from.x + b * bendX + c * to.x, 2), width - 2), Math.min(Math.max(a * from.y + b * bendY + c * to.y, 2), height - 2)];
  });
}
