import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Coordinates } from '../layout/force-layout.ts';
import type { MapPicture } from '../view-model/map-picture.ts';
import type { Shape } from '../view-model/visual-grammar.ts';
import { createCanvasRenderer } from './canvas-renderer.ts';
import { drawWithCytoscape, type Oracle } from './cytoscape-oracle.fixture.ts';
import type { MapRenderer } from './map-renderer.ts';
import { node, palette, picture, tie } from './picture.fixture.ts';
import { reach, traceShape } from './shape-outline.ts';

const [width, height] = [800, 600];
let box: HTMLElement;
let renderer: MapRenderer;
let selected: (string | null)[];
let hovered: (string | null)[];
let views: number;
let oracle: Oracle | undefined;

function addBox(): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = `position: absolute; inset: 0 auto auto 0; width: ${width}px; height: ${height}px`;
  element.setPointerCapture = () => {}; // events made by a test have no pointer that could be held
  document.body.append(element);
  return element;
}

beforeEach(() => {
  box = addBox();
  [selected, hovered, views] = [[], [], 0];
  renderer = createCanvasRenderer(box, { onSelect: (actor) => selected.push(actor), onHover: (actor) => hovered.push(actor), onViewport: () => views++ });
});
afterEach(() => {
  oracle?.destroy();
  oracle = undefined;
  renderer.destroy();
  document.body.replaceChildren();
});

const canvas = (): HTMLCanvasElement => box.querySelector('canvas')!;
const frames = async (count = 2): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
};
const places = (): (Coordinates & { id: string })[] => renderer.screenNodes().map(({ node: { id }, x, y }) => ({ id, x, y }));
const placeOf = (id: string): Coordinates => places().find((place) => place.id === id)!;
const pointer = (type: string, { x, y }: Coordinates, more: PointerEventInit = {}): boolean =>
  box.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, pointerType: 'mouse', bubbles: true, cancelable: true, ...more }));
const wheel = (at: Coordinates, deltaY: number, more: WheelEventInit = {}): boolean =>
  box.dispatchEvent(new WheelEvent('wheel', { clientX: at.x, clientY: at.y, deltaY, bubbles: true, cancelable: true, ...more }));
/** The colour on the canvas at a point of the screen: red, green, blue and how opaque. */
const colourAt = ({ x, y }: Coordinates): number[] => [...canvas().getContext('2d')!.getImageData(Math.round(x * devicePixelRatio), Math.round(y * devicePixelRatio), 1, 1).data];

/** Four shapes in the corners, tied in every way that cytoscape draws alike. */
const four = (more: Partial<Parameters<typeof node>[1]> = {}): MapPicture =>
  picture(
    (['round-rectangle', 'diamond', 'hexagon', 'ellipse'] as const).map((shape, i) =>
      node('abcd'[i]!, { shape, diameter: 40 + 10 * i, letter: '', colour: (['partner', 'stakeholder', 'beneficiary', 'unassigned'] as const)[i]!, dashed: i === 2, hollow: i === 3, ...more }),
    ),
    [
      tie(0, 1, { arrow: true, width: 5 }),
      tie(1, 0, { arrow: true, sign: 'tension' }),
      tie(0, 1, { width: 3.25 }),
      tie(0, 2, { sign: 'unclear' }),
      tie(2, 0),
      tie(3, 0, { arrow: true, sign: 'interrupted' }),
      tie(2, 3),
      tie(1, 3, { arrow: true }),
    ].map((item, i) => ({ ...item, id: `t${i}` })),
  );
const corners = [{ x: 0, y: 0 }, { x: 360, y: 20 }, { x: 30, y: 250 }, { x: 340, y: 270 }];

async function pixelsOf(address: string): Promise<Uint8ClampedArray> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const copy = Object.assign(document.createElement('canvas'), { width, height });
  const pen = copy.getContext('2d')!;
  pen.fillStyle = palette.ground;
  pen.fillRect(0, 0, width, height);
  pen.drawImage(image, 0, 0, width, height);
  return pen.getImageData(0, 0, width, height).data;
}
/** The share of pixels that differ by a quarter of the way from black to white or more, in some colour. */
const difference = (one: Uint8ClampedArray, other: Uint8ClampedArray): number => one.filter((value, i) => Math.abs(value - other[i]!) >= 64).length / one.length;

describe('the picture', () => {
  it('has its ties where cytoscape has them', () => {
    const drawn = four();
    renderer.draw(drawn, corners, palette, 0);
    oracle = drawWithCytoscape(addBox(), drawn, renderer.screenNodes(), palette);
    const signs = renderer.screenSigns();
    expect(signs).toHaveLength(3);
    for (const { tie: signed, x, y } of signs) {
      const { middle } = oracle.tie(drawn.ties.indexOf(signed));
      // With an arrow, ours is the middle of the line up to its foot.
      expect(Math.hypot(middle.x - x, middle.y - y), signed.id).toBeLessThan(signed.arrow ? 8 : 1);
    }
    // Just inside of both ends there is a line, and between the end and the shape there is none.
    for (const [index, item] of drawn.ties.entries()) {
      const { start, tip, middle } = oracle.tie(index);
      const toward = (from: Coordinates, to: Coordinates, pixels: number): Coordinates => {
        const share = pixels / Math.hypot(to.x - from.x, to.y - from.y);
        return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      };
      expect(colourAt(toward(start, middle, 5))[3], `${item.id} starts`).toBeGreaterThan(100);
      expect(colourAt(toward(tip, middle, 5))[3], `${item.id} ends`).toBeGreaterThan(100);
    }
  });

  it.each([
    ['in full', {}],
    ['faded', { emphasis: 'faded' }],
    ['selected', { selected: true }],
  ] as const)('looks as cytoscape draws it, %s', async (_what, more) => {
    const drawn = four(more);
    renderer.draw(drawn, corners, palette, 0);
    oracle = drawWithCytoscape(addBox(), drawn, renderer.screenNodes(), palette);
    const [ours, theirs] = [await pixelsOf(canvas().toDataURL()), await pixelsOf(oracle.image())];
    const blank = new Uint8ClampedArray(ours.length).fill(255);
    expect(difference(ours, theirs)).toBeLessThan(0.002);
    if (!('emphasis' in more)) expect(difference(blank, theirs)).toBeGreaterThan(0.01); // there is something to see
  });

  it('draws every shape with the outline that ties end at', () => {
    const pen = document.createElement('canvas').getContext('2d')!;
    for (const shape of ['ellipse', 'round-rectangle', 'diamond', 'hexagon'] satisfies Shape[]) {
      const path = new Path2D();
      traceShape(path, shape, 100, 80, 60);
      for (let angle = 0; angle < 2 * Math.PI; angle += 0.1) {
        const far = reach(shape, 60, Math.cos(angle), Math.sin(angle));
        const isInside = (share: number): boolean => pen.isPointInPath(path, 100 + Math.cos(angle) * far * share, 80 + Math.sin(angle) * far * share);
        expect([isInside(0.985), isInside(1.015)], `${shape} at ${angle}`).toEqual([true, false]);
      }
    }
  });

  it('is seen whole, with room above, and as sharp as the screen', () => {
    renderer.draw(four(), corners, palette, 120);
    for (const { x, y, radius } of renderer.screenNodes()) {
      expect(x - radius).toBeGreaterThan(0);
      expect(x + radius).toBeLessThan(width);
      expect(y - radius).toBeGreaterThanOrEqual(119);
      expect(y + radius).toBeLessThan(height);
    }
    expect([canvas().width, canvas().height]).toEqual([width * devicePixelRatio, height * devicePixelRatio]);
    expect(canvas().getBoundingClientRect().width).toBe(width);
  });

  it('has dots where the tie is dotted, and ground between the lines of a double one', () => {
    const nodes = [node('a', { diameter: 40 }), node('b', { diameter: 40 })];
    const along = (line: 'dotted' | 'double', at: number): number[] => {
      renderer.draw(picture(nodes, [tie(0, 1, { line, width: 5 })]), [{ x: 0, y: 0 }, { x: 300, y: 0 }], palette, 0);
      const [one, other] = places();
      return Array.from({ length: 60 }, (_, i) => colourAt({ x: (one!.x + other!.x) / 2 + (at === 0 ? i - 30 : 0), y: one!.y + (at === 0 ? 0 : i / 4 - 7.5) })[0]!);
    };
    const dots = along('dotted', 0);
    expect(new Set(dots.map((value) => value > 0)).size).toBe(2); // line and gap by turns
    const across = along('double', 1);
    expect(across[30]).toBe(255); // the ground
    expect(Math.min(...across.slice(0, 30).filter((value) => value > 0))).toBeLessThan(140);
    expect(Math.min(...across.slice(31).filter((value) => value > 0))).toBeLessThan(140);
  });

  it('has a dashed edge where something is unknown', () => {
    const edge = (dashed: boolean): boolean[] => {
      renderer.draw(picture([node('a', { diameter: 60, letter: '', dashed })]), [{ x: 0, y: 0 }], palette, 0);
      const { x, y, radius } = renderer.screenNodes()[0]!;
      // Just outside of the shape there is nothing but the outer half of its edge, here some five pixels.
      return Array.from({ length: 90 }, (_, i) => colourAt({ x: x + (radius + 2.5) * Math.cos(i / 14), y: y + (radius + 2.5) * Math.sin(i / 14) })[3]! > 128);
    };
    edge(false); // seen whole at first, and from then on as near as can be
    for (let times = 0; times < 6; times++) renderer.zoom(1);
    expect(edge(false)).not.toContain(false);
    // Four of six parts are drawn.
    expect(edge(true).filter((drawn) => drawn).length).toBeGreaterThan(40);
    expect(edge(true).filter((drawn) => drawn).length).toBeLessThan(75);
  });

  it('keeps its view while only looks change, and is seen whole when it is another', () => {
    renderer.draw(four(), corners, palette, 0);
    renderer.zoom(1);
    const before = places();
    renderer.draw(four({ emphasis: 'faded' }), corners, palette, 0);
    expect(places()).toEqual(before);
    renderer.draw(four(), corners.map(({ x, y }) => ({ x: -x, y })), palette, 0);
    expect(places().every(({ x }) => x > 0 && x < width)).toBe(true);
    renderer.zoom(1);
    renderer.draw(picture(four().nodes, four().ties.slice(1)), corners.map(({ x, y }) => ({ x: -x, y })), palette, 0);
    expect(renderer.screenNodes()[0]!.radius).toBeLessThan((1.5 * 40) / 2 + 1);
  });

  it('stays whole when its room changes, until somebody has moved it', async () => {
    renderer.draw(four(), corners, palette, 0);
    box.style.width = '400px';
    renderer.draw(four({ emphasis: 'faded' }), corners, palette, 0); // at the same time
    await frames(3);
    expect(places().every(({ x }) => x > 0 && x < 400)).toBe(true);
    expect(canvas().getBoundingClientRect().width).toBe(400);
    pointer('pointerdown', { x: 5, y: 5 });
    pointer('pointermove', { x: 45, y: 5 });
    pointer('pointerup', { x: 45, y: 5 });
    const moved = places();
    box.style.width = '700px';
    await frames(3);
    expect(places()).toEqual(moved);
  });

  it('is drawn when a hidden box is shown', async () => {
    box.style.display = 'none';
    renderer.draw(four(), corners, palette, 0);
    box.style.display = 'block';
    await frames(3);
    expect(colourAt(placeOf('a'))[3]).toBe(255);
  });
});

describe('by pointer', () => {
  beforeEach(() => renderer.draw(four(), corners, palette, 0));

  const tap = (at: Coordinates, more: PointerEventInit = {}): void => {
    pointer('pointerdown', at, more);
    pointer('pointerup', at, more);
  };

  it('taps the shape, not the square around it, and else the ground', () => {
    const { x, y } = placeOf('b');
    const { radius } = renderer.screenNodes()[1]!;
    tap({ x, y });
    tap({ x: x + radius * 0.45, y: y + radius * 0.45 });
    tap({ x: x + radius * 0.8, y: y + radius * 0.8 });
    expect(selected).toEqual(['b', 'b', null]);
  });

  it('lets a finger miss by a little more than a mouse', () => {
    const { x, y } = placeOf('a');
    const beside = { x: x - renderer.screenNodes()[0]!.radius - 6, y };
    tap(beside);
    tap(beside, { pointerType: 'touch' });
    expect(selected).toEqual([null, 'a']);
  });

  it('taps the uppermost of two shapes, which is the later one', () => {
    renderer.draw(picture([node('below', { diameter: 60 }), node('above', { diameter: 60 }), node('far')]), [{ x: 0, y: 0 }, { x: 20, y: 0 }, { x: 300, y: 200 }], palette, 0);
    const [below, above] = places();
    tap({ x: (below!.x + above!.x) / 2, y: below!.y });
    expect(selected).toEqual(['above']);
  });

  it('says over whom it is, once', () => {
    pointer('pointermove', placeOf('c'));
    pointer('pointermove', { ...placeOf('c'), x: placeOf('c').x + 3 });
    pointer('pointermove', { x: 3, y: 3 });
    pointer('pointermove', placeOf('d'));
    pointer('pointerleave', placeOf('d'));
    expect(hovered).toEqual(['c', null, 'd', null]);
  });

  it('drags the picture, and then selects nobody', () => {
    const before = places();
    const from = placeOf('a');
    pointer('pointerdown', from);
    pointer('pointermove', { x: from.x + 2, y: from.y + 2 }); // a hand that shakes
    expect(places()).toEqual(before);
    pointer('pointermove', { x: from.x + 60, y: from.y - 25 });
    pointer('pointerup', { x: from.x + 60, y: from.y - 25 });
    expect(places().map(({ x, y }, i) => [x - before[i]!.x, y - before[i]!.y].map((value) => Math.round(value * 1e6) / 1e6))).toEqual(before.map(() => [60, -25]));
    expect(selected).toEqual([]);
    pointer('pointermove', { x: 300, y: 300 }); // let go
    expect(placeOf('a').x).toBeCloseTo(from.x + 60, 6);
  });

  it('does not drag by the other buttons', () => {
    const before = places();
    pointer('pointerdown', { x: 10, y: 10 }, { button: 2 });
    pointer('pointermove', { x: 90, y: 90 });
    expect(places()).toEqual(before);
  });

  /** Where an actor comes that was at a place, when all is zoomed about a point. */
  const zoomed = (place: Coordinates, about: Coordinates, factor: number): Coordinates => ({ x: about.x + factor * (place.x - about.x), y: about.y + factor * (place.y - about.y) });
  const expectAt = (id: string, { x, y }: Coordinates): void => {
    expect(placeOf(id).x).toBeCloseTo(x, 6);
    expect(placeOf(id).y).toBeCloseTo(y, 6);
  };

  it('zooms by the wheel about the pointer, and keeps the page from scrolling', () => {
    const about = { x: 300, y: 200 };
    const before = placeOf('d');
    expect(wheel(about, -400)).toBe(false); // prevented
    expectAt('d', zoomed(before, about, 2));
    wheel(about, 100);
    expectAt('d', zoomed(before, about, 2 ** 0.75));
    wheel(about, 0);
    expectAt('d', zoomed(before, about, 2 ** 0.75));
    wheel(about, -3, { deltaMode: WheelEvent.DOM_DELTA_LINE });
    expectAt('d', zoomed(before, about, 2 ** (0.75 + 99 / 400)));
  });

  it('zooms ten times as far for what a pinched trackpad tells', () => {
    const before = placeOf('d');
    wheel({ x: 300, y: 200 }, -40, { ctrlKey: true });
    expectAt('d', zoomed(before, { x: 300, y: 200 }, 2));
  });

  it('leaves the wheel to a page that is being scrolled', () => {
    const before = places();
    dispatchEvent(new Event('scroll'));
    expect(wheel(placeOf('a'), -400)).toBe(true); // not prevented
    expect(places()).toEqual(before);
  });

  it('zooms and moves with two fingers, and goes on with the one that stays', () => {
    const finger = (type: string, pointerId: number, x: number, y: number): boolean => pointer(type, { x, y }, { pointerId, pointerType: 'touch' });
    const [a, , , d] = places();
    finger('pointerdown', 1, 300, 300);
    finger('pointerdown', 2, 400, 300);
    finger('pointermove', 2, 500, 300); // twice as far apart, and the middle 50 further
    const moved = ({ x, y }: Coordinates, by: number): Coordinates => ({ x: zoomed({ x, y }, { x: 350, y: 300 }, 2).x + by, y: zoomed({ x, y }, { x: 350, y: 300 }, 2).y });
    expectAt('a', moved(a!, 50));
    expectAt('d', moved(d!, 50));
    finger('pointerup', 1, 300, 300);
    finger('pointermove', 2, 520, 300);
    expectAt('a', moved(a!, 70));
    finger('pointerup', 2, 520, 300);
    expect(selected).toEqual([]);
  });

  it('follows what Safari tells of a pinch', () => {
    const about = { x: 200, y: 250 };
    const before = placeOf('d');
    const pinch = (type: string, scale: number): boolean => box.dispatchEvent(Object.assign(new MouseEvent(type, { clientX: about.x, clientY: about.y, cancelable: true }), { scale }));
    pinch('gesturestart', 1);
    pinch('gesturechange', 1.2);
    expect(pinch('gesturechange', 1.5)).toBe(false); // prevented
    expectAt('d', zoomed(before, about, 1.5));
    pinch('gesturestart', 1);
    pinch('gesturechange', 2);
    expectAt('d', zoomed(before, about, 3));
  });
});

describe('in motion', () => {
  it('is painted anew where that is quick', async () => {
    renderer.draw(four(), corners, palette, 0);
    renderer.zoom(1);
    await frames();
    expect(canvas().style.transform).toBe('');
    expect(colourAt(placeOf('d'))[3]).toBe(255);
  });

  it('is moved as it was painted where painting is slow, and painted when it rests', async () => {
    renderer.draw(four(), corners, palette, 0);
    const pen = canvas().getContext('2d')!;
    let paintings = 0;
    pen.clearRect = function clearRect(...all) {
      paintings++;
      for (const end = performance.now() + 60; performance.now() < end; );
      CanvasRenderingContext2D.prototype.clearRect.apply(this, all);
    };
    wheel({ x: 400, y: 300 }, -20);
    await frames(3); // it has found out
    expect(paintings).toBe(1);
    wheel({ x: 400, y: 300 }, -20);
    await frames(1);
    expect(paintings).toBe(1);
    expect(canvas().style.transform).toMatch(/^matrix\(1\.\d+, 0, 0, 1\.\d+, /);
    await expect.poll(() => canvas().style.transform, { timeout: 2_000 }).toBe('');
    expect(paintings).toBe(2);
    expect(colourAt(placeOf('d'))[3]).toBe(255);
  });
});

describe('by buttons and keys', () => {
  beforeEach(() => renderer.draw(four(), corners, palette, 0));

  it('zooms about the middle, and fits again', () => {
    const before = places();
    renderer.zoom(1);
    expect(placeOf('a').x - width / 2).toBeCloseTo(1.3 * (before[0]!.x - width / 2), 6);
    renderer.zoom(-1);
    expect(placeOf('a').x).toBeCloseTo(before[0]!.x, 6);
    renderer.zoom(-1);
    renderer.zoom(0);
    expect(places()).toEqual(before);
    renderer.zoom(1);
    renderer.fit();
    expect(places()).toEqual(before);
  });

  it('brings an actor into view who is outside, and moves nothing for one who is inside', () => {
    for (let times = 0; times < 6; times++) renderer.zoom(1);
    renderer.reveal('a');
    expect(placeOf('a')).toEqual({ id: 'a', x: 30, y: 30 });
    const before = places();
    renderer.reveal('a');
    renderer.reveal('nobody');
    expect(places()).toEqual(before);
  });

  it('projects as it draws', () => {
    renderer.zoom(1);
    corners.forEach((corner, i) => expect(renderer.project(corner)).toEqual({ x: places()[i]!.x, y: places()[i]!.y }));
  });
});

it('leaves nothing behind', async () => {
  renderer.draw(four(), corners, palette, 0);
  renderer.zoom(1);
  renderer.destroy();
  const before = views;
  expect(box.childElementCount).toBe(0);
  pointer('pointerdown', { x: 400, y: 300 });
  pointer('pointerup', { x: 400, y: 300 });
  wheel({ x: 400, y: 300 }, 100);
  box.style.width = '300px';
  await frames(4);
  expect(views).toBe(before);
  expect(selected).toEqual([]);
});
