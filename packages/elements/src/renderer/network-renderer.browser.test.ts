import { beforeEach, describe, expect, it } from 'vitest';
import { reach, type Shape, traceShape } from '@allymap/pictures/network';
import { box, canvas, colourAt, corners, drag, four, frames, height, pixels, placeOf, places, pointer, renderer, told, wheel, width } from './network-renderer.fixture.ts';
import { node, palette, picture, tie } from './picture.fixture.ts';

describe('the picture', () => {
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

  it('does not show a line through its arrow', () => {
    renderer.draw(picture([node('a', { diameter: 40 }), node('b', { diameter: 40 })], [tie(0, 1, { arrow: true, width: 5, emphasis: 'faded' })]), [{ x: 0, y: 0 }, { x: 300, y: 0 }], palette, 0);
    const [one, other] = places();
    const along = Array.from({ length: 200 }, (_, i) => colourAt({ x: one!.x + ((other!.x - one!.x) * (30 + i)) / 260, y: one!.y })[3]!);
    expect(Math.max(...along)).toBeLessThan(45); // 14 % of 255 are 36
    expect(Math.min(...along)).toBeGreaterThan(25);
  });

  it('has what is looked at over the rest', () => {
    const around = [{ x: -150, y: 0 }, { x: 150, y: 0 }, { x: 0, y: -100 }, { x: 0, y: 100 }];
    renderer.draw(picture(['a', 'b', 'c', 'd'].map((id) => node(id)), [tie(0, 1, { width: 5 }), tie(2, 3, { width: 5, line: 'double', emphasis: 'faded' })]), around, palette, 0);
    const middle = (): number[] => {
      const { x, y } = renderer.project({ x: 0, y: 0 });
      return [...pixels().slice(4 * (Math.round(y) * width + Math.round(x)), 4 * (Math.round(y) * width + Math.round(x)) + 3)];
    };
    const line = [134, 143, 152]; // 90 % of (120, 130, 140), the rest white
    middle().forEach((value, i) => expect(Math.abs(value - line[i]!)).toBeLessThan(4));
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

  it('keeps its view while only looks change, and is seen whole when others stand elsewhere', () => {
    renderer.draw(four(), corners, palette, 0);
    renderer.zoom(1);
    const before = places();
    renderer.draw(four({ emphasis: 'faded' }), corners, palette, 0);
    expect(places()).toEqual(before);
    renderer.draw(four(), corners.map(({ x, y }) => ({ x: -x, y })), palette, 0);
    expect(places().every(({ x }) => x > 0 && x < width)).toBe(true);
    renderer.draw(picture(['e', 'f'].map((id) => node(id))), [{ x: 4_000, y: 0 }, { x: 4_300, y: 40 }], palette, 0);
    expect(places().every(({ x }) => x > 0 && x < width)).toBe(true);
  });

  it('moves nobody when somebody comes or goes, or a tie does', () => {
    renderer.draw(four(), corners, palette, 0);
    const before = places();
    renderer.draw(picture(four().nodes, four().ties.slice(1)), corners, palette, 0);
    expect(places()).toEqual(before);
    const without = picture(four().nodes.slice(0, 3), []);
    renderer.draw(without, corners.slice(0, 3), palette, 0);
    expect(places()).toEqual(before.slice(0, 3));
    renderer.draw(picture([node('new'), ...four().nodes], []), [{ x: 180, y: 120 }, ...corners], palette, 0);
    expect(places().slice(1)).toEqual(before);
  });

  it('is seen whole again where somebody new stands outside, unless somebody has moved it', () => {
    const more = picture([...four().nodes, node('new')], []);
    const further = [...corners, { x: 900, y: 120 }];
    renderer.draw(four(), corners, palette, 0);
    renderer.draw(more, further, palette, 0);
    expect(placeOf('new').x).toBeLessThan(width);
    renderer.draw(four(), corners, palette, 0);
    drag({ x: 40, y: 0 });
    const moved = places();
    renderer.draw(more, further, palette, 0);
    expect(places().slice(0, 4)).toEqual(moved);
  });

  it('stays whole when its room changes, until somebody has moved it', async () => {
    renderer.draw(four(), corners, palette, 0);
    box.style.width = '400px';
    renderer.draw(four({ emphasis: 'faded' }), corners, palette, 0); // at the same time
    await frames(3);
    expect(places().every(({ x }) => x > 0 && x < 400)).toBe(true);
    expect(canvas().getBoundingClientRect().width).toBe(400);
    drag({ x: 40, y: 0 });
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
  const before = told.views;
  expect(box.querySelector('canvas')).toBeNull();
  pointer('pointerdown', { x: 400, y: 300 });
  pointer('pointerup', { x: 400, y: 300 });
  wheel({ x: 400, y: 300 }, 100);
  box.style.width = '300px';
  await frames(4);
  expect(told.views).toBe(before);
  expect(told.selected).toEqual([]);
});
