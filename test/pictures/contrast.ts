// How well the texts of a picture stand out against what is beneath them.
import type { Colour, Mark, Scene } from '@allymap/pictures';
import { outlinePoints, type Point } from '@allymap/pictures/layer';
import { contrast } from '../../docs/reference/theme-docs.ts';
import { boxOf } from './scene-faults.ts';

/** The colours in which a scene is drawn, as `#rrggbb`. */
export interface Palette {
  readonly colours: Readonly<Record<Colour, string>>;
  /** What the whole picture stands on. */
  readonly ground: string;
  /** What the halo around a text is drawn in. */
  readonly halo: string;
  readonly letterOn: (colour: Colour) => string;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** What text needs to be read by those who see little (WCAG 2.2, 1.4.3). */
const least = 4.5;

/** Texts and letters of a scene that stand out too little, each once, and texts that something drawn later lies on. */
export function contrastFaults({ marks: all }: Scene, palette: Palette): string[] {
  // What shows only while somebody looks at it lies above the rest.
  const marks = all.filter(({ when }) => when === undefined);
  const faults = new Set<string>();
  const layers = marks.flatMap((mark, order) => layersOf(mark, order, palette));
  marks.forEach((mark, order) => {
    if (mark.kind === 'disc' && mark.letter !== '') {
      const [ink, ground] = mark.hollow === true ? [palette.colours.ink, palette.colours.surface] : [palette.letterOn(mark.colour), palette.colours[mark.colour]];
      note(`letter on ${mark.hollow === true ? 'surface' : mark.colour}`, rgbOf(ink), rgbOf(ground));
    }
    if (mark.kind !== 'text') return;
    const box = boxOf(mark);
    const near = layers.filter(({ box: other }) => other.minX < box.maxX && other.maxX > box.minX && other.minY < box.maxY && other.maxY > box.minY);
    for (const at of pointsOf(mark, box)) {
      const here = near.filter(({ corners }) => holds(corners, at));
      const cover = here.find((layer) => layer.order > order && layer.share > 0);
      if (cover !== undefined) faults.add(`“${mark.text}” lies under ${cover.name}`);
      const beneath = mark.halo === true ? [] : here.filter((layer) => layer.order < order);
      const ground = beneath.reduce((so, { fill, share }) => mixed(so, fill, share), rgbOf(mark.halo === true ? palette.halo : palette.ground));
      note(`${mark.colour} on ${beneath.at(-1)?.name ?? 'ground'} (“${mark.text.slice(0, 30)}”)`, rgbOf(palette.colours[mark.colour]), ground);
    }
  });
  return [...faults];

  function note(what: string, ink: Rgb, ground: Rgb): void {
    const found = contrast(hexOf(ink), hexOf(ground));
    if (found < least) faults.add(`${what}: ${found.toFixed(2)}`);
  }
}

/** A filled shape, and how much of its colour covers what is beneath. */
interface Layer {
  readonly order: number;
  readonly name: string;
  readonly fill: Rgb;
  readonly share: number;
  readonly corners: readonly Point[];
  readonly box: ReturnType<typeof boxOf>;
}

function layersOf(mark: Mark, order: number, { colours }: Palette): Layer[] {
  if (mark.kind === 'area' && mark.fill !== null) {
    const name = `${mark.fill}${mark.tint === undefined ? '' : ` × ${mark.tint}`}${mark.hatched === true ? ', hatched' : ''}`;
    return [{ order, name, fill: rgbOf(colours[mark.fill]), share: mark.tint ?? 1, corners: mark.points, box: boxOf(mark) }];
  }
  if (mark.kind !== 'disc') return [];
  const { x, y, radius, shape = 'ellipse', hollow, colour } = mark;
  const fill = hollow === true ? 'surface' : colour;
  const corners = shape === 'ellipse' ? Array.from({ length: 16 }, (_, at): Point => [x + radius * Math.cos((at * Math.PI) / 8), y + radius * Math.sin((at * Math.PI) / 8)]) : outlinePoints(shape, x, y, radius);
  return [{ order, name: `disc of ${fill}`, fill: rgbOf(colours[fill]), share: 1, corners, box: boxOf(mark) }];
}

/** Along the middle of a text, from its first letter to its last. */
function pointsOf({ turned }: Extract<Mark, { kind: 'text' }>, { minX, maxX, minY, maxY }: ReturnType<typeof boxOf>): Point[] {
  const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
  return shares.map((share): Point => (turned === true ? [(minX + maxX) / 2, minY + (maxY - minY) * share] : [minX + (maxX - minX) * share, (minY + maxY) / 2]));
}

function holds(corners: readonly Point[], [x, y]: Point): boolean {
  let isInside = false;
  corners.forEach(([toX, toY], at) => {
    const [fromX, fromY] = corners[(at + corners.length - 1) % corners.length]!;
    if (fromY > y !== toY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) isInside = !isInside;
  });
  return isInside;
}

function mixed(under: Rgb, over: Rgb, share: number): Rgb {
  return under.map((value, at) => value + (over[at]! - value) * share) as unknown as Rgb;
}

function rgbOf(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
