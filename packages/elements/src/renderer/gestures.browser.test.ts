import { beforeEach, describe, expect, it } from 'vitest';
import type { Coordinates } from '@allymap/pictures/plane';
import { box, canvas, colourAt, corners, four, frames, placeOf, places, pointer, renderer, tap, told, wheel } from './network-renderer.fixture.ts';
import { node, palette, picture } from './picture.fixture.ts';

describe('by pointer', () => {
  beforeEach(() => renderer.draw(four(), corners, palette, 0));

  it('taps the shape, not the square around it, and else the ground', () => {
    const { x, y } = placeOf('b');
    const { radius } = renderer.screenNodes()[1]!;
    tap({ x, y });
    tap({ x: x + radius * 0.45, y: y + radius * 0.45 });
    tap({ x: x + radius * 0.8, y: y + radius * 0.8 });
    expect(told.selected).toEqual(['b', 'b', null]);
  });

  it('lets a finger miss by a little more than a mouse', () => {
    const { x, y } = placeOf('a');
    const beside = { x: x - renderer.screenNodes()[0]!.radius - 6, y };
    tap(beside);
    tap(beside, { pointerType: 'touch' });
    expect(told.selected).toEqual([null, 'a']);
  });

  it('taps the uppermost of two shapes, which is the later one', () => {
    renderer.draw(picture([node('below', { diameter: 60 }), node('above', { diameter: 60 }), node('far')]), [{ x: 0, y: 0 }, { x: 20, y: 0 }, { x: 300, y: 200 }], palette, 0);
    const [below, above] = places();
    tap({ x: (below!.x + above!.x) / 2, y: below!.y });
    expect(told.selected).toEqual(['above']);
  });

  it('says over whom it is, once', () => {
    pointer('pointermove', placeOf('c'));
    pointer('pointermove', { ...placeOf('c'), x: placeOf('c').x + 3 });
    pointer('pointermove', { x: 3, y: 3 });
    pointer('pointermove', placeOf('d'));
    pointer('pointerleave', placeOf('d'));
    expect(told.hovered).toEqual(['c', null, 'd', null]);
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
    expect(told.selected).toEqual([]);
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
    expect(told.selected).toEqual([]);
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
