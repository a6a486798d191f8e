import type { Emphasis, PictureNode, PictureTie } from '../view-model/map-picture.ts';
import type { Palette } from './map-renderer.ts';

/** How one actor is drawn. */
export interface NodeStyle {
  readonly fill: string;
  readonly border: string;
  readonly dashed: boolean;
  readonly ink: string;
  readonly opacity: number;
}

/** How one tie is drawn. */
export interface TieStyle {
  readonly width: number;
  readonly opacity: number;
}

/** From this many ties on, lines are straight and without arrows, and shapes without letters. */
export const crowdedFrom = 1_500;
/** Width of the edge of shapes. */
export const borderWidth = 1.75;

const nodeOpacity: Record<Emphasis, number> = { full: 1, faded: 0.28, 'filtered-out': 0.1 };
const tieOpacity: Record<Emphasis, number> = { full: 0.9, faded: 0.14, 'filtered-out': 0.05 };

/** How the actors of a picture are drawn in the colours of a palette. */
export function nodeStyles(nodes: readonly PictureNode[], palette: Palette): NodeStyle[] {
  const known = new Map<string, Omit<NodeStyle, 'dashed' | 'opacity'>>();
  const coloursOf = ({ colour, hollow, dashed }: PictureNode): Omit<NodeStyle, 'dashed' | 'opacity'> => {
    const key = `${colour} ${hollow} ${dashed}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const own = palette.fill.get(colour) ?? palette.tie;
    const empty = hollow || palette.forced;
    const colours = {
      fill: empty ? palette.ground : own,
      border: palette.forced || dashed ? palette.ink : hollow ? own : mix(own, palette.ink),
      ink: empty ? palette.ink : readableOn(own),
    };
    known.set(key, colours);
    return colours;
  };
  return nodes.map((node) => ({ ...coloursOf(node), dashed: node.dashed, opacity: nodeOpacity[node.emphasis] }));
}

/** How the ties of a picture are drawn: among many, each is fainter. */
export function tieStyles(ties: readonly PictureTie[]): TieStyle[] {
  const crowd = Math.min(1, Math.max(0.2, Math.sqrt(250 / ties.length)));
  return ties.map(({ line, width, emphasis }) => ({ width: line === 'double' ? Math.max(2, width) : width, opacity: tieOpacity[emphasis] * crowd }));
}

/** Black or white, whichever can be read better on a colour (WCAG 2 contrast). */
function readableOn(colour: string): string {
  const light = luminance(colour);
  return (light + 0.05) / 0.05 > 1.05 / (light + 0.05) ? '#10151a' : '#ffffff';
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** An edge a little darker, or on dark ground lighter, than the fill. */
function mix(colour: string, ink: string): string {
  const ours = channels(colour);
  const theirs = channels(ink);
  return `rgb(${ours.map((value, i) => Math.round(value * 0.65 + theirs[i]! * 0.35)).join(',')})`;
}

/** Red, green and blue, 0..255, of `rgb(…)`, `rgba(…)` or `color(srgb …)` as browsers write computed colours. */
function channels(colour: string): number[] {
  const numbers = (colour.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const scale = colour.startsWith('color(') ? 255 : 1;
  return [0, 1, 2].map((i) => (numbers[i] ?? 0) * scale);
}
