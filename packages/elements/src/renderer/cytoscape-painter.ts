import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import type { MapPicture } from '../view-model/map-picture.ts';
import { edgeData, nodeData, stylesheet } from './cytoscape-style.ts';
import type { Painter } from './painter.ts';
import { sameMap, type Scene } from './scene.ts';
import { zoomLimits } from './viewport.ts';

/** What it paints is as fine as it becomes when it has painted nothing anew for this long. */
const restMs = 250;

/**
 * Paints with cytoscape inside `container`, which takes it a while to begin.
 *
 * Cytoscape knows actors and ties by their index, never by their ids, and hears of no pointer. It paints small things
 * roughly first and refines them over some frames; it is seen, and `onReady` called, once that has come to rest.
 */
export function createCytoscapePainter(container: HTMLElement, onReady: () => void): Painter {
  forbidGlobalStyle(container.ownerDocument);
  const box = container.ownerDocument.createElement('div');
  // It would answer pointers by itself.
  Object.assign(box.style, { position: 'absolute', inset: '0', pointerEvents: 'none', visibility: 'hidden' });
  // Cytoscape measures against its stage, which therefore must be positioned, and paints anew when that is changed.
  const stage = container.ownerDocument.createElement('div');
  Object.assign(stage.style, { position: 'absolute', inset: '0' });
  box.append(stage);
  container.append(box);
  const cy: Core = cytoscape({
    container: stage,
    ...zoomLimits,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    userPanningEnabled: false,
    userZoomingEnabled: false,
    style: [],
  });
  let drawn: Scene | undefined;
  let refining: ReturnType<typeof setTimeout> | undefined;
  const waitForRest = (): void => {
    clearTimeout(refining);
    refining = setTimeout(() => {
      cy.off('render', waitForRest);
      box.style.visibility = '';
      onReady();
    }, restMs);
  };
  cy.on('render', waitForRest);

  return {
    show(scene, { zoom, x, y }, room) {
      if (cy.width() !== room.width || cy.height() !== room.height) cy.resize();
      cy.viewport({ zoom, pan: { x, y } });
      if (scene === drawn) return;
      const { nodes, ties } = scene.picture;
      const same = drawn !== undefined && sameMap(drawn.picture, scene.picture);
      cy.batch(() => {
        if (!same) {
          cy.elements().remove();
          cy.add(elements(scene.picture));
        }
        if (drawn?.coordinates !== scene.coordinates) scene.coordinates.forEach((place, index) => cy.getElementById(`n${index}`).position({ ...place }));
        nodes.forEach((_node, index) => cy.getElementById(`n${index}`).data(nodeData(scene, index)));
        ties.forEach((_tie, index) => cy.getElementById(`e${index}`).data(edgeData(scene, index)));
      });
      if (drawn?.palette !== scene.palette || drawn.crowded !== scene.crowded || drawn.font !== scene.font) cy.style(stylesheet(scene));
      drawn = scene;
    },
    look({ zoom, x, y }) {
      cy.viewport({ zoom, pan: { x, y } });
    },
    destroy() {
      clearTimeout(refining);
      cy.destroy();
      box.remove();
    },
  };
}

function elements({ nodes, ties }: MapPicture): ElementDefinition[] {
  return [
    ...nodes.map((_node, index): ElementDefinition => ({ group: 'nodes', data: { id: `n${index}` } })),
    ...ties.map(({ source, target }, index): ElementDefinition => ({ group: 'edges', data: { id: `e${index}`, source: `n${source}`, target: `n${target}` } })),
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
