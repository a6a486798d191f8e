import cytoscape, { type Css, type EdgeSingular } from 'cytoscape';
import type { Coordinates } from '../layout/force-layout.ts';
import type { MapPicture } from '../view-model/map-picture.ts';
import type { Palette, ScreenNode } from './map-renderer.ts';
import { nodeStyles, tieStyles } from './picture-style.ts';

/** A picture as another library draws it, for comparison. */
export interface Oracle {
  /** Where a tie leaves its source, has its middle, and points to its target, on the screen. */
  readonly tie: (index: number) => { readonly start: Coordinates; readonly middle: Coordinates; readonly tip: Coordinates };
  /** What is drawn, on the ground's colour, as the address of an image. */
  readonly image: () => string;
  readonly destroy: () => void;
}

/** Draws a picture with cytoscape, its actors where they stand on the screen already. Without letters. */
export function drawWithCytoscape(container: HTMLElement, { nodes, ties }: MapPicture, shapes: readonly ScreenNode[], palette: Palette): Oracle {
  const zoom = (2 * shapes[0]!.radius) / nodes[0]!.diameter;
  const looks = { nodes: nodeStyles(nodes, palette), ties: tieStyles(ties) };
  const cy = cytoscape({
    container,
    layout: { name: 'preset', fit: false },
    zoom,
    pan: { x: 0, y: 0 },
    elements: [
      ...nodes.map(({ diameter, shape, selected }, i) => {
        const { fill, border, dashed, opacity } = looks.nodes[i]!;
        return {
          data: { id: `n${i}`, diameter, shape, fill, border, line: dashed ? 'dashed' : 'solid', opacity, halo: selected ? 0.95 : 0, round: shape === 'round-rectangle' ? shape : 'ellipse' },
          position: { x: shapes[i]!.x / zoom, y: shapes[i]!.y / zoom },
        };
      }),
      ...ties.map(({ source, target, arrow }, i) => ({ data: { id: `e${i}`, source: `n${source}`, target: `n${target}`, arrow: arrow ? 'triangle' : 'none', ...looks.ties[i]! } })),
    ],
    style: [
      {
        selector: 'node',
        style: {
          width: 'data(diameter)',
          height: 'data(diameter)',
          shape: 'data(shape)',
          'background-color': 'data(fill)',
          'border-width': 1.75,
          'border-color': 'data(border)',
          'border-style': 'data(line)',
          opacity: 'data(opacity)',
          'underlay-color': palette.halo,
          'underlay-padding': 7,
          'underlay-opacity': 'data(halo)',
          'underlay-shape': 'data(round)',
        } as unknown as Css.Node,
      },
      {
        selector: 'edge',
        style: {
          width: 'data(width)',
          'line-color': palette.tie,
          'line-cap': 'round',
          'curve-style': 'bezier',
          'control-point-step-size': 34,
          'target-arrow-shape': 'data(arrow)',
          'target-arrow-color': palette.tie,
          'arrow-scale': 1.1,
          'target-distance-from-node': 2,
          opacity: 'data(opacity)',
        } as unknown as Css.Edge,
      },
    ],
  });
  return {
    tie(index) {
      const edge = cy.getElementById(`e${index}`) as EdgeSingular;
      return { start: edge.renderedSourceEndpoint(), middle: edge.renderedMidpoint(), tip: edge.renderedTargetEndpoint() };
    },
    image: () => cy.png({ bg: palette.ground, scale: 1 }),
    destroy: () => cy.destroy(),
  };
}
