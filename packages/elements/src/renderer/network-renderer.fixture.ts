import { afterEach, beforeEach, expect } from 'vitest';
import type { Coordinates } from '@allymap/pictures/plane';
import type { MapPicture } from '../view-model/map-picture.ts';
import type { MapRenderer } from './map-renderer.ts';
import { createNetworkRenderer } from './network-renderer.ts';
import { node, palette, picture, tie } from './picture.fixture.ts';

/** Size of the box that the picture is drawn in. */
export const [width, height] = [800, 600];
/** A renderer in a page of its own for each test, and what it told. */
export let renderer: MapRenderer;
export let box: HTMLElement;
export let told: { selected: (string | null)[]; hovered: (string | null)[]; failures: unknown[]; views: number };

beforeEach(() => {
  box = document.createElement('div');
  box.style.cssText = `position: absolute; inset: 0 auto auto 0; width: ${width}px; height: ${height}px; font-family: system-ui, sans-serif`;
  document.body.append(box);
  // As the map's own styles have it.
  const style = document.createElement('style');
  style.textContent = 'canvas { position: absolute; inset: 0 auto auto 0; transform-origin: 0 0; pointer-events: none }';
  box.append(style);
  told = { selected: [], hovered: [], failures: [], views: 0 };
  renderer = createNetworkRenderer(box, {
    onSelect: (actor) => told.selected.push(actor),
    onHover: (actor) => told.hovered.push(actor),
    onViewport: () => told.views++,
    onPainterFailed: (error) => told.failures.push(error),
  });
});
afterEach(() => {
  renderer.destroy();
  document.body.replaceChildren();
});

/** The canvas of our own painter; null while another paints. */
export const canvas = (): HTMLCanvasElement => box.querySelector(':scope > canvas')!;
export const frames = async (count = 2): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
};
export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
export const places = (): (Coordinates & { id: string })[] => renderer.screenNodes().map(({ node: { id }, x, y }) => ({ id, x, y }));
export const placeOf = (id: string): Coordinates => places().find((place) => place.id === id)!;
export const pointer = (type: string, { x, y }: Coordinates, more: PointerEventInit = {}): boolean =>
  box.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, pointerType: 'mouse', bubbles: true, cancelable: true, ...more }));
export const wheel = (at: Coordinates, deltaY: number, more: WheelEventInit = {}): boolean =>
  box.dispatchEvent(new WheelEvent('wheel', { clientX: at.x, clientY: at.y, deltaY, bubbles: true, cancelable: true, ...more }));
export const tap = (at: Coordinates, more: PointerEventInit = {}): void => {
  pointer('pointerdown', at, more);
  pointer('pointerup', at, more);
};
export const drag = (by: Coordinates): void => {
  pointer('pointerdown', { x: 5, y: 5 });
  pointer('pointermove', { x: 5 + by.x, y: 5 + by.y });
  pointer('pointerup', { x: 5 + by.x, y: 5 + by.y });
};
/** The colour on our canvas at a point of the screen: red, green, blue and how opaque. */
export const colourAt = ({ x, y }: Coordinates): number[] => [...canvas().getContext('2d')!.getImageData(Math.round(x * devicePixelRatio), Math.round(y * devicePixelRatio), 1, 1).data];

/** Four shapes in the corners, tied in every way. */
export const four = (more: Partial<Parameters<typeof node>[1]> = {}): MapPicture =>
  picture(
    (['round-rectangle', 'diamond', 'hexagon', 'ellipse'] as const).map((shape, i) =>
      node('abcd'[i]!, { shape, diameter: 40 + 10 * i, letter: 'PBحS'[i]!, colour: (['partner', 'stakeholder', 'beneficiary', 'unassigned'] as const)[i]!, dashed: i < 3, hollow: i === 3, ...more }),
    ),
    [
      tie(0, 1, { arrow: true, width: 5 }),
      tie(1, 0, { arrow: true, sign: 'tension' }),
      tie(0, 1, { width: 3.25, line: 'dotted' }),
      tie(0, 2, { sign: 'unclear', line: 'double', arrow: true }),
      tie(2, 0, { line: 'dotted', arrow: true, emphasis: 'faded' }),
      tie(3, 0, { arrow: true, sign: 'interrupted' }),
      tie(2, 3, { line: 'double', width: 5 }),
      tie(1, 2, { emphasis: 'faded', line: 'double', width: 5, arrow: true }), // crosses the one before last
      tie(1, 3, { arrow: true, line: 'double', emphasis: 'filtered-out' }),
    ].map((item, i) => ({ ...item, id: `t${i}` })),
  );
/** Where they stand. */
export const corners = [{ x: 0, y: 0 }, { x: 360, y: 20 }, { x: 30, y: 250 }, { x: 340, y: 270 }];

/** What all canvases in the box show together, on the ground's colour. */
export function pixels(): Uint8ClampedArray {
  const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')!;
  pen.fillStyle = palette.ground;
  pen.fillRect(0, 0, width, height);
  for (const layer of box.querySelectorAll('canvas')) if (layer.width > 0 && layer.checkVisibility({ visibilityProperty: true })) pen.drawImage(layer, 0, 0, layer.clientWidth, layer.clientHeight);
  return pen.getImageData(0, 0, width, height).data;
}
/** The share of pixels that differ by a quarter of the way from black to white or more, in some colour. */
export const difference = (one: Uint8ClampedArray, other: Uint8ClampedArray): number => one.filter((value, i) => Math.abs(value - other[i]!) >= 64).length / one.length;
/** Waits until another paints, and ours does not any more. */
export const handedOver = async (): Promise<void> => {
  await expect.poll(() => canvas(), { timeout: 5_000 }).toBeNull();
  expect(box.querySelectorAll('canvas').length).toBeGreaterThan(0);
};
