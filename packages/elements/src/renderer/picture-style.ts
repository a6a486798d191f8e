import type { Emphasis, PictureNode, PictureTie } from '../view-model/map-picture.ts';
import type { Palette } from './palette.ts';

/** How one actor is drawn. */
export interface NodeStyle {
  readonly fill: string;
  readonly border: string;
  readonly dashed: boolean;
  readonly ink: string;
  readonly opacity: number;
}

/** How one tie is drawn: its line over its outline, if it has one, and its arrow. */
export interface TieStyle {
  readonly width: number;
  readonly colour: string;
  /** The two lines of a double tie are the outline of one in the ground's colour; null: it has none. */
  readonly outline: string | null;
  readonly arrow: string;
  readonly dotted: boolean;
  readonly opacity: number;
  /** What is looked at lies over the rest: 0, 1, 2. */
  readonly layer: number;
}

/** Dash and gap of the edge of a shape of whom something is unknown. */
export const borderDash = [4, 2];
/** How far a halo stands out around its shape, and how strong it is. */
export const [haloWidth, haloOpacity] = [7, 0.95] as const;
/** How far the outline of a double tie stands out, both sides together. */
export const outlineWidth = 2;
/** From one dot of a dotted tie to the next, in its width. */
export const dotStep = 2.4;

const layers: readonly Emphasis[] = ['filtered-out', 'faded', 'full'];
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
      // A little darker than the fill, or on dark ground lighter.
      border: palette.forced || dashed ? palette.ink : hollow ? own : mix(own, palette.ink, 0.65),
      ink: empty ? palette.ink : readableOn(own),
    };
    known.set(key, colours);
    return colours;
  };
  return nodes.map((node) => ({ ...coloursOf(node), dashed: node.dashed, opacity: nodeOpacity[node.emphasis] }));
}

/** How the ties of a picture are drawn in the colours of a palette: among many, each is fainter. */
export function tieStyles(ties: readonly PictureTie[], { ground, tie: colour }: Palette, crowded: boolean): TieStyle[] {
  const crowd = Math.min(1, Math.max(0.2, Math.sqrt(250 / ties.length)));
  return ties.map(({ line, width, emphasis }): TieStyle => {
    const opacity = tieOpacity[emphasis] * crowd;
    const layer = layers.indexOf(emphasis);
    // In a crowd dots would be finer than can be seen.
    if (line !== 'double') return { width, colour, outline: null, arrow: colour, dotted: line === 'dotted' && !crowded, opacity, layer };
    // What is seen through would fill the ground between the two lines, so they are as light as if one saw through.
    const own = crowded ? colour : mix(colour, ground, opacity);
    return { width: Math.max(2, width), colour: ground, outline: own, arrow: own, dotted: false, opacity: crowded ? opacity : 1, layer };
  });
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

/** A share of one colour with the rest of another. */
function mix(colour: string, other: string, share: number): string {
  const ours = channels(colour);
  const theirs = channels(other);
  return `rgb(${ours.map((value, i) => Math.round(value * share + theirs[i]! * (1 - share))).join(',')})`;
}

/** Red, green and blue, 0..255, of `rgb(…)`, `rgba(…)` or `color(srgb …)` as browsers write computed colours. */
function channels(colour: string): number[] {
  const numbers = (colour.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const scale = colour.startsWith('color(') ? 255 : 1;
  return [0, 1, 2].map((i) => (numbers[i] ?? 0) * scale);
}
