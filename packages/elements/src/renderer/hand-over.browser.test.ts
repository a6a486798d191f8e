// From one painter to another: nobody may see the change, and nothing may be lost on the way.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Coordinates } from '@allymap/pictures/plane';
import { createCanvasPainter } from './canvas-painter.ts';
import { createCytoscapePainter } from './cytoscape-painter.ts';
import { box, canvas, colourAt, corners, difference, drag, four, frames, handedOver, height, pixels, placeOf, places, pointer, renderer, tap, told, wait, wheel, width } from './network-renderer.fixture.ts';
import type { CreatePainter } from './painter.ts';
import { node, palette, picture, tie } from './picture.fixture.ts';

const blank = (): Uint8ClampedArray => new Uint8ClampedArray(4 * width * height).fill(255);
const colourIn = (data: Uint8ClampedArray, { x, y }: Coordinates): number[] => {
  const first = 4 * (Math.round(y) * width + Math.round(x));
  return [...data.slice(first, first + 3)];
};
const blue = [0, 114, 178];
/** Waits until our painter paints alone. */
const handedBack = async (): Promise<void> => {
  await expect.poll(() => box.querySelectorAll('canvas').length, { timeout: 5_000 }).toBe(1);
  expect(canvas()).not.toBeNull();
};
/** A painter that keeps what it is told, and can be seen when the test says so. */
function scribe(): { create: CreatePainter; heard: string[]; appear: () => void } {
  const heard: string[] = [];
  const made = { heard, appear: () => {}, create: ((_container, onReady) => {
    made.appear = onReady;
    return { show: (scene, { x }) => heard.push(`show ${scene.picture.nodes.length} at ${Math.round(x)}`), look: ({ x }) => heard.push(`look from ${Math.round(x)}`), destroy: () => heard.push('destroy') };
  }) as CreatePainter };
  return made;
}

beforeEach(() => renderer.draw(four(), corners, palette, 0));

describe('another painter', () => {
  it.each([
    ['in full', {}, 0.0006],
    ['faded', { emphasis: 'faded' }, 0.0002],
    ['filtered out', { emphasis: 'filtered-out' }, 0.0002],
    ['selected', { selected: true }, 0.0006],
  ] as const)('shows the same from the same place at once, later, and when it hands back: %s', async (_what, more, allowed) => {
    renderer.draw(four(more), corners, palette, 0);
    drag({ x: 30, y: -20 });
    await frames(4);
    const [before, stood] = [pixels(), places()];
    expect(difference(blank(), before)).toBeGreaterThan(0.003); // there is something to see
    let atOnce: Uint8ClampedArray | undefined;
    new MutationObserver(() => {
      if (canvas() === null) atOnce ??= pixels();
    }).observe(box, { childList: true });
    renderer.paintWith(createCytoscapePainter);
    await handedOver();
    const later = async (): Promise<void> => {
      expect(places()).toEqual(stood);
      expect(difference(before, pixels())).toBeLessThan(allowed);
      await wait(300);
      expect(difference(before, pixels())).toBeLessThan(allowed);
    };
    expect(difference(before, atOnce!)).toBeLessThan(allowed);
    await later();
    renderer.paintWith(createCanvasPainter);
    await handedBack();
    await later();
  });

  it('has what is looked at over the rest, as the one before', async () => {
    const around = [{ x: -150, y: 0 }, { x: 150, y: 0 }, { x: 0, y: -100 }, { x: 0, y: 100 }];
    renderer.draw(picture(['a', 'b', 'c', 'd'].map((id) => node(id)), [tie(0, 1, { width: 5 }), tie(2, 3, { width: 5, line: 'double', emphasis: 'faded' })]), around, palette, 0);
    const line = [134, 143, 152]; // 90 % of (120, 130, 140), the rest white
    const expectLine = (): void => colourIn(pixels(), renderer.project({ x: 0, y: 0 })).forEach((value, i) => expect(Math.abs(value - line[i]!)).toBeLessThan(4));
    expectLine();
    renderer.paintWith(createCytoscapePainter);
    await handedOver();
    expectLine();
  });

  it('follows documents, pointers, buttons and a new size as the one before', async () => {
    renderer.paintWith(createCytoscapePainter);
    await handedOver();
    renderer.draw(picture([node('far', { diameter: 60 }), node('off')], []), [{ x: 0, y: 0 }, { x: 300, y: 200 }], palette, 0);
    await wait(300);
    const { x, y } = placeOf('far');
    const coloured = pixels().filter((value, i) => i % 4 === 0 && value < 250).length;
    expect(coloured).toBeLessThan(Math.PI * (60 * 1.5 + 4) ** 2); // the four are gone
    expect(colourIn(pixels(), { x: x - 20, y })).toEqual(blue);
    drag({ x: 80, y: 60 });
    await frames(4);
    expect(colourIn(pixels(), { x: x + 60, y: y + 60 })).toEqual(blue);
    expect(document.elementFromPoint(x, y)).toBe(box); // pointers are not its business
    renderer.zoom(-1);
    box.style.width = '700px';
    await wait(400);
    const moved = placeOf('far');
    expect(moved.x).not.toBeCloseTo(x, 0);
    box.style.width = `${width}px`;
    await wait(400);
    expect(colourIn(pixels(), { x: moved.x - 15, y: moved.y })).toEqual(blue);
    tap(moved);
    expect(told.selected).toEqual(['far']);
  });

  it('stands where text runs from right to left too', async () => {
    box.dir = 'rtl';
    await frames();
    const before = pixels();
    expect(canvas().getBoundingClientRect().left).toBe(0);
    renderer.paintWith(createCytoscapePainter);
    await handedOver();
    for (const layer of box.querySelectorAll('canvas')) expect(layer.getBoundingClientRect().left).toBe(0);
    expect(difference(before, pixels())).toBeLessThan(0.0006);
  });
});

describe('while it begins', () => {
  it('is told of documents, movements and a new size', async () => {
    const { create, heard, appear } = scribe();
    renderer.paintWith(create);
    await expect.poll(() => heard).toHaveLength(1);
    const x = Math.round(Number(heard[0]!.split(' ').at(-1)));
    drag({ x: 10, y: 0 });
    renderer.draw(picture(four().nodes.slice(1), []), corners.slice(1), palette, 0);
    expect(heard).toEqual([`show 4 at ${x}`, `look from ${x + 10}`, expect.stringMatching(/^show 3 at/)]);
    box.style.width = '500px';
    await frames(3);
    expect(heard).toHaveLength(4);
    expect(canvas()).not.toBeNull(); // it is painted until the other is seen
    expect(canvas().getBoundingClientRect().width).toBe(500);
    appear();
  });

  it('is resized with its room', async () => {
    renderer.paintWith(createCytoscapePainter);
    await wait(260);
    box.style.width = '500px';
    await handedOver();
    await wait(300);
    expect(places().every(({ x }) => x > 0 && x < 500)).toBe(true);
    const { x, y } = placeOf('a');
    expect(colourIn(pixels(), { x: x - 15, y })).toEqual(blue);
  });

  it('waits while the picture is held or moves', async () => {
    const { create, heard } = scribe();
    pointer('pointerdown', { x: 5, y: 5 });
    renderer.paintWith(create);
    await wait(700);
    pointer('pointerup', { x: 60, y: 5 });
    for (let times = 0; times < 8; times++) {
      wheel({ x: 400, y: 300 }, times % 2 === 0 ? 40 : -40);
      await wait(100);
    }
    expect(heard).toEqual([]);
    await expect.poll(() => heard).toHaveLength(1);
  });

  it('leaves with a picture that is gone', async () => {
    const [one, other] = [scribe(), scribe()];
    renderer.paintWith(one.create);
    await expect.poll(() => one.heard).toHaveLength(1);
    renderer.destroy();
    expect(one.heard.slice(1)).toEqual(['destroy']);
    renderer.paintWith(other.create);
    await wait(500);
    expect(other.heard).toEqual([]);
  });

  it('leaves where another is asked for', async () => {
    const { create, heard, appear } = scribe();
    renderer.paintWith(create);
    await expect.poll(() => heard).toHaveLength(1);
    renderer.paintWith(createCanvasPainter);
    appear(); // too late
    await wait(400);
    expect(heard.slice(1)).toEqual(['destroy']);
    expect(box.querySelectorAll('canvas').length).toBe(1);
    expect(colourAt({ x: placeOf('a').x - 15, y: placeOf('a').y })[3]).toBe(255);
  });
});

it('goes on as before where another cannot begin, says so, and may be asked again', async () => {
  const lost = new TypeError('no canvas left');
  let times = 0;
  const broken: CreatePainter = () => {
    times++;
    throw lost;
  };
  renderer.paintWith(broken);
  await expect.poll(() => told.failures).toEqual([lost]);
  drag({ x: 40, y: 0 });
  await wait(300);
  expect(times).toBe(1);
  expect(colourAt({ x: placeOf('a').x - 15, y: placeOf('a').y })[3]).toBe(255);
  renderer.paintWith(createCytoscapePainter);
  await handedOver();
});
