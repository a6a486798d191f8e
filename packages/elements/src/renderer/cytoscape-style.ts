import type { Css, StylesheetJson } from 'cytoscape';
import type { PictureNode, PictureTie, Emphasis } from '../view-model/map-picture.ts';
import type { Palette } from './map-renderer.ts';

/** What the stylesheet reads of a node. */
export interface NodeData {
  readonly letter: string;
  readonly fill: string;
  readonly fillOpacity: number;
  readonly edge: string;
  readonly edgeStyle: 'solid' | 'dashed';
  readonly ink: string;
  readonly size: number;
  readonly letterSize: number;
  readonly shape: string;
  readonly opacity: number;
  readonly haloOpacity: number;
  readonly haloShape: 'ellipse' | 'round-rectangle';
}

/** What the stylesheet reads of an edge. */
export interface EdgeData {
  readonly colour: string;
  readonly width: number;
  readonly line: 'solid' | 'dotted';
  readonly outline: number;
  readonly arrow: 'triangle' | 'none';
  readonly opacity: number;
}

const nodeOpacity: Record<Emphasis, number> = { full: 1, faded: 0.28, 'filtered-out': 0.1 };
const edgeOpacity: Record<Emphasis, number> = { full: 0.9, faded: 0.14, 'filtered-out': 0.05 };

/** The drawing attributes of one actor. */
export function nodeData(node: PictureNode, palette: Palette): NodeData {
  const fill = palette.fill.get(node.colour) ?? palette.tie;
  const empty = node.hollow || palette.forced;
  return {
    letter: node.letter,
    fill: empty ? palette.ground : fill,
    fillOpacity: 1,
    edge: palette.forced ? palette.ink : node.dashed ? palette.ink : node.hollow ? fill : mix(fill, palette.ink),
    edgeStyle: node.dashed ? 'dashed' : 'solid',
    ink: empty ? palette.ink : readableOn(fill),
    size: node.diameter,
    letterSize: Math.max(6, node.diameter * 0.42),
    shape: node.shape,
    opacity: nodeOpacity[node.emphasis],
    haloOpacity: node.selected ? 0.95 : 0,
    haloShape: node.shape === 'round-rectangle' ? 'round-rectangle' : 'ellipse',
  };
}

/** The drawing attributes of one tie. Among many, each is fainter. A double line is one in the ground's colour with an outline. */
export function edgeData(tie: PictureTie, palette: Palette, among: number): EdgeData {
  const double = tie.line === 'double';
  return {
    colour: double ? palette.ground : palette.tie,
    width: double ? Math.max(2, tie.width) : tie.width,
    line: tie.line === 'dotted' ? 'dotted' : 'solid',
    outline: double ? 1.5 : 0,
    arrow: tie.arrow ? 'triangle' : 'none',
    opacity: edgeOpacity[tie.emphasis] * Math.min(1, Math.max(0.2, Math.sqrt(250 / among))),
  };
}

/** The stylesheet: every value comes from the data above. On crowded maps ties are straight and without arrows. */
export function stylesheet(palette: Palette, crowded: boolean): StylesheetJson {
  const node: Record<string, unknown> = {
    width: 'data(size)',
    height: 'data(size)',
    shape: 'data(shape)',
    'background-color': 'data(fill)',
    'background-opacity': 'data(fillOpacity)',
    'border-width': 1.75,
    'border-color': 'data(edge)',
    'border-style': 'data(edgeStyle)',
    label: crowded ? '' : 'data(letter)',
    color: 'data(ink)',
    'font-size': 'data(letterSize)',
    'font-weight': 600,
    'text-valign': 'center',
    'text-halign': 'center',
    'min-zoomed-font-size': 6.5,
    // Room around the letter in its texture: some scripts reach further down than their font size.
    'text-background-padding': '8px',
    opacity: 'data(opacity)',
    'underlay-color': palette.halo,
    'underlay-padding': 7,
    'underlay-opacity': 'data(haloOpacity)',
    'underlay-shape': 'data(haloShape)',
    'overlay-opacity': 0,
    'transition-duration': 0,
  };
  const edge: Record<string, unknown> = {
    width: 'data(width)',
    'line-color': 'data(colour)',
    'line-style': 'data(line)',
    'line-cap': 'round',
    'line-outline-width': 'data(outline)',
    'line-outline-color': palette.tie,
    'curve-style': crowded ? 'haystack' : 'bezier',
    'control-point-step-size': 34,
    'target-arrow-shape': 'data(arrow)',
    'target-arrow-color': palette.tie,
    'arrow-scale': 1.1,
    'target-distance-from-node': 2,
    opacity: 'data(opacity)',
    'overlay-opacity': 0,
    events: 'no',
  };
  return [
    { selector: 'node', style: node as unknown as Css.Node },
    { selector: 'edge', style: edge as unknown as Css.Edge },
    { selector: 'core', style: { 'active-bg-opacity': 0 } as unknown as Css.Core },
  ];
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
