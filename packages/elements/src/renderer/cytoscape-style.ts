import type { Css, EdgeSingular, StylesheetJson } from 'cytoscape';
import { borderWidth } from '@allymap/pictures/network';
import { letterRise } from './letter-rise.ts';
import { dotStep, haloOpacity, haloWidth, outlineWidth } from './picture-style.ts';
import { letterSize, smallestLetter, type Scene } from './scene.ts';

/** What the stylesheet reads of an actor. */
export function nodeData({ picture, nodeStyles, font }: Scene, index: number): Record<string, unknown> {
  const node = picture.nodes[index]!;
  const { dashed, ...style } = nodeStyles[index]!;
  const size = letterSize(node);
  return {
    ...style,
    letter: node.letter,
    borderStyle: dashed ? 'dashed' : 'solid',
    size: node.diameter,
    letterSize: size,
    // The bottom of the font stands half its size below; the letter shall stand in its own middle.
    letterShift: size * (letterRise(node.letter, font) - 0.5),
    shape: node.shape,
    haloOpacity: node.selected ? haloOpacity : 0,
    haloShape: node.shape === 'round-rectangle' ? 'round-rectangle' : 'ellipse',
  };
}

/** What the stylesheet reads of a tie. */
export function edgeData({ picture, tieStyles }: Scene, index: number): Record<string, unknown> {
  const { width, colour, outline, arrow, dotted, opacity, layer } = tieStyles[index]!;
  return {
    width,
    colour,
    outline: outline ?? colour,
    outlineWidth: outline === null ? 0 : outlineWidth,
    line: dotted ? 'dashed' : 'solid',
    arrow: picture.ties[index]!.arrow ? 'triangle' : 'none',
    arrowColour: arrow,
    opacity,
    layer,
  };
}

/** The stylesheet: every value comes from the data above. */
export function stylesheet({ palette, crowded, font }: Scene): StylesheetJson {
  const node: Record<string, unknown> = {
    width: 'data(size)',
    height: 'data(size)',
    shape: 'data(shape)',
    'background-color': 'data(fill)',
    'border-width': borderWidth,
    'border-color': 'data(border)',
    'border-style': 'data(borderStyle)',
    label: crowded ? '' : 'data(letter)',
    color: 'data(ink)',
    'font-family': font,
    'font-size': 'data(letterSize)',
    'font-weight': 600,
    'text-valign': 'center',
    'text-halign': 'center',
    'text-margin-y': 'data(letterShift)',
    'min-zoomed-font-size': smallestLetter,
    // Room around the letter in its texture: some scripts reach further down than their font size.
    'text-background-padding': '8px',
    opacity: 'data(opacity)',
    'underlay-color': palette.halo,
    'underlay-padding': haloWidth,
    'underlay-opacity': 'data(haloOpacity)',
    'underlay-shape': 'data(haloShape)',
    'overlay-opacity': 0,
    'transition-duration': 0,
  };
  const edge: Record<string, unknown> = {
    width: 'data(width)',
    'line-color': 'data(colour)',
    'line-style': 'data(line)',
    'line-dash-pattern': (tie: EdgeSingular) => [0, dotStep * (tie.data('width') as number)],
    'line-cap': 'round',
    'line-outline-width': 'data(outlineWidth)',
    'line-outline-color': 'data(outline)',
    'curve-style': crowded ? 'haystack' : 'bezier',
    'control-point-step-size': 34,
    'target-arrow-shape': 'data(arrow)',
    'target-arrow-color': 'data(arrowColour)',
    'arrow-scale': 1.1,
    'target-distance-from-node': 2,
    opacity: 'data(opacity)',
    'z-index': 'data(layer)',
    'overlay-opacity': 0,
    events: 'no',
  };
  return [
    { selector: 'node', style: node as unknown as Css.Node },
    { selector: 'edge', style: edge as unknown as Css.Edge },
    { selector: 'core', style: { 'active-bg-opacity': 0 } as unknown as Css.Core },
  ];
}
