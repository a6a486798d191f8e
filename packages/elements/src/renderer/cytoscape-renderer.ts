import cytoscape, { type Core, type EdgeSingular, type ElementDefinition, type EventObject } from 'cytoscape';
import type { Coordinates } from '../layout/force-layout.ts';
import type { MapPicture } from '../view-model/map-picture.ts';
import { edgeData, nodeData, stylesheet } from './cytoscape-style.ts';
import type { MapRenderer, Palette, RendererListener, ScreenNode, ScreenTie } from './map-renderer.ts';

/** From this many ties on, lines are straight and without arrows, and hidden while the picture moves. */
const crowdedFrom = 1_500;
/** Room around the picture for labels. */
const margin = 56;
const closest = 1.5;
/** Half the size of a tie's sign. */
const signRoom = 9;

/**
 * Draws a network map with cytoscape on a canvas inside `container`.
 *
 * Cytoscape knows actors and ties by their index, never by their ids. Labels, badges and rings are not its business: see
 * the label layer.
 */
export function createCytoscapeRenderer(container: HTMLElement, listener: RendererListener): MapRenderer {
  forbidGlobalStyle(container.ownerDocument);
  const cy: Core = cytoscape({
    container,
    minZoom: 0.05,
    maxZoom: 6,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    style: [],
  });
  let picture: MapPicture | undefined;
  let drawnAs = '';
  let styledAs = '';
  let viewUntouched = true;
  let fitted = false;
  let headroom = 0;
  let unstretched: readonly Coordinates[] = [];
  let stretch: Coordinates = { x: 1, y: 1 };

  const actorOf = (event: EventObject): string | null => {
    const target: unknown = event.target;
    return target === cy ? null : (picture?.nodes[Number((event.target as { id(): string }).id().slice(1))]?.id ?? null);
  };
  cy.on('tap', (event) => listener.onSelect(actorOf(event)));
  cy.on('mouseover', 'node', (event) => listener.onHover(actorOf(event)));
  cy.on('mouseout', 'node', () => listener.onHover(null));
  cy.on('viewport resize', () => listener.onViewport());

  /** Puts every actor where it belongs, drawn apart along the axis on which there is room to spare. */
  const arrange = (): void => {
    stretch = stretchFor(unstretched, cy.width(), cy.height());
    cy.batch(() => unstretched.forEach(({ x, y }, index) => cy.getElementById(`n${index}`).position({ x: x * stretch.x, y: y * stretch.y })));
  };
  const fit = (): void => {
    if (cy.width() === 0 || cy.height() === 0 || cy.elements().empty()) return;
    fitted = true;
    arrange();
    const room = Math.min(margin, cy.width() / 8, cy.height() / 8);
    const top = Math.max(room, headroom);
    const below = Math.min(room, 40); // two lines of a name
    const { x1, y1, w, h } = cy.elements().boundingBox();
    const zoom = Math.min(closest, (cy.width() - 2 * room) / w, (cy.height() - top - below) / h);
    // The middle of the picture comes to the middle of the room.
    cy.viewport({ zoom, pan: { x: cy.width() / 2 - zoom * (x1 + w / 2), y: (top + cy.height() - below) / 2 - zoom * (y1 + h / 2) } });
  };

  const observer = new ResizeObserver(() => {
    const hadRoom = cy.width() > 0 && cy.height() > 0;
    cy.resize();
    // A picture that was never seen whole (mounted hidden) or that is seen whole stays whole.
    if (!fitted || !hadRoom || viewUntouched) fit();
    listener.onViewport();
  });
  observer.observe(container);
  cy.on('dragpan pinchzoom scrollzoom', () => (viewUntouched = false));

  return {
    draw(next, coordinates, palette, above) {
      headroom = above;
      const shape = signature(next);
      const crowded = next.ties.length >= crowdedFrom;
      cy.batch(() => {
        if (shape !== drawnAs) {
          cy.elements().remove();
          cy.add(elements(next, coordinates));
        }
        next.nodes.forEach((node, index) => cy.getElementById(`n${index}`).data(nodeData(node, palette)));
        next.ties.forEach((tie, index) => cy.getElementById(`e${index}`).data(edgeData(tie, palette, next.ties.length)));
      });
      picture = next;
      const moved = coordinates.some(({ x, y }, i) => unstretched[i]?.x !== x || unstretched[i]?.y !== y);
      unstretched = coordinates;
      arrange();
      const style = `${styleKey(palette)} ${String(crowded)}`;
      if (style !== styledAs) {
        styledAs = style;
        cy.style(stylesheet(palette, crowded));
      }
      // Another map, or the same one mirrored for another language, is seen whole.
      if (shape !== drawnAs || moved) {
        drawnAs = shape;
        viewUntouched = true;
        fit();
      }
      listener.onViewport();
    },
    fit() {
      viewUntouched = true;
      fit();
    },
    zoom(step) {
      if (step === 0) {
        viewUntouched = true;
        fit();
        return;
      }
      viewUntouched = false;
      cy.zoom({ level: cy.zoom() * (step > 0 ? 1.3 : 1 / 1.3), renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    reveal(actor) {
      const index = picture?.nodes.findIndex(({ id }) => id === actor) ?? -1;
      if (index < 0) return;
      const { x, y } = cy.getElementById(`n${index}`).renderedPosition();
      const dx = x < 30 ? 30 - x : x > cy.width() - 30 ? cy.width() - 30 - x : 0;
      const dy = y < 30 ? 30 - y : y > cy.height() - 30 ? cy.height() - 30 - y : 0;
      if (dx !== 0 || dy !== 0) cy.panBy({ x: dx, y: dy });
    },
    screenNodes() {
      const zoom = cy.zoom();
      return (picture?.nodes ?? []).map((node, index): ScreenNode => {
        const { x, y } = cy.getElementById(`n${index}`).renderedPosition();
        return { node, x, y, radius: (node.diameter * zoom) / 2 };
      });
    },
    screenSigns() {
      if (picture?.ties.every(({ sign }) => sign === null) !== false) return [];
      const shapes = this.screenNodes();
      const isClear = ({ x, y }: Coordinates): boolean => shapes.every((shape) => Math.hypot(shape.x - x, shape.y - y) > shape.radius + signRoom);
      return picture.ties.flatMap((tie, index): ScreenTie[] => {
        if (tie.sign === null) return [];
        const edge = cy.getElementById(`e${index}`) as EdgeSingular;
        const middle = edge.renderedMidpoint();
        if (!Number.isFinite(middle.x) || !Number.isFinite(middle.y)) return [];
        // A tie may pass behind a third actor just at its middle: its sign then stands nearer to one of its ends.
        const places = [middle, ...[edge.renderedSourceEndpoint(), edge.renderedTargetEndpoint()].map((end) => ({ x: (middle.x + end.x) / 2, y: (middle.y + end.y) / 2 }))];
        return [{ tie, ...(places.find(isClear) ?? middle) }];
      });
    },
    project({ x, y }) {
      const zoom = cy.zoom();
      const pan = cy.pan();
      return { x: x * stretch.x * zoom + pan.x, y: y * stretch.y * zoom + pan.y };
    },
    destroy() {
      observer.disconnect();
      cy.destroy();
    },
  };
}

/** How far coordinates may be drawn apart to use the room of a tall or wide picture. */
const furthest = 2;

function stretchFor(coordinates: readonly Coordinates[], width: number, height: number): Coordinates {
  const span = (axis: 'x' | 'y'): number => {
    const values = coordinates.map((place) => place[axis]);
    return values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
  };
  const across = span('x');
  const down = span('y');
  if (!(across > 0) || !(down > 0) || width === 0 || height === 0) return { x: 1, y: 1 };
  const ratio = width / height / (across / down);
  return ratio >= 1 ? { x: Math.min(furthest, ratio), y: 1 } : { x: 1, y: Math.min(furthest, 1 / ratio) };
}

/** Which nodes and edges there are; while it stays the same, only their looks are changed. */
function signature(picture: MapPicture): string {
  return JSON.stringify([picture.nodes.map(({ id }) => id), picture.ties.map(({ id, source, target }) => [id, source, target])]);
}

function styleKey({ ground, ink, tie, halo, forced }: Palette): string {
  return [ground, ink, tie, halo, forced].join(' ');
}

function elements(picture: MapPicture, coordinates: readonly Coordinates[]): ElementDefinition[] {
  return [
    ...picture.nodes.map((_node, index): ElementDefinition => ({ group: 'nodes', data: { id: `n${index}` }, position: { ...coordinates[index]! } })),
    ...picture.ties.map(({ source, target }, index): ElementDefinition => ({ group: 'edges', data: { id: `e${index}`, source: `n${source}`, target: `n${target}` } })),
  ];
}

/**
 * Keeps cytoscape from adding a `<style>` to the page's head, which a strict content security policy reports.
 *
 * It adds none where an element with this id exists already; the rule that it holds is in the map's own styles.
 */
function forbidGlobalStyle(page: Document): void {
  const id = '__________cytoscape_stylesheet';
  if (page.getElementById(id) !== null) return;
  const marker = page.createElement('meta');
  marker.id = id;
  page.head.append(marker);
}
