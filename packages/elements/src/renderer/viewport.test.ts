import { describe, expect, it } from 'vitest';
import { tieRoutes } from '@allymap/pictures/network';
import { node, tie } from './picture.fixture.ts';
import { boundsOf, fitInto, onScreen, stretchFor, wayIntoView, zoomAbout } from './viewport.ts';

const square = [{ x: 0, y: 0 }, { x: 100, y: 100 }];

describe('stretchFor', () => {
  it.each([
    ['a room as wide as it is tall', { width: 500, height: 500 }, { x: 1, y: 1 }],
    ['a wide room', { width: 600, height: 400 }, { x: 1.5, y: 1 }],
    ['a tall room', { width: 400, height: 600 }, { x: 1, y: 1.5 }],
    ['a very wide room', { width: 3_000, height: 400 }, { x: 2, y: 1 }],
    ['no room', { width: 0, height: 400 }, { x: 1, y: 1 }],
  ])('in %s', (_what, room, expected) => {
    expect(stretchFor(square, room)).toEqual(expected);
  });

  it('leaves a line and a single actor as they are', () => {
    expect(stretchFor([{ x: 0, y: 5 }, { x: 100, y: 5 }], { width: 400, height: 600 })).toEqual({ x: 1, y: 1 });
    expect(stretchFor([{ x: 3, y: 5 }], { width: 400, height: 600 })).toEqual({ x: 1, y: 1 });
  });
});

describe('boundsOf', () => {
  // A circle of radius 10, half its edge and a pixel of softness: 11.875.
  const nodes = [node('a'), node('b')];
  const places = [{ x: 0, y: 0 }, { x: 100, y: 0 }];

  it('is the box around all shapes', () => {
    expect(boundsOf(nodes, places, tieRoutes(nodes, [tie(0, 1)], places, false))).toEqual({ minX: -11.875, maxX: 111.875, minY: -11.875, maxY: 11.875 });
  });

  it('takes in curves that go outside', () => {
    const { minY, maxY } = boundsOf(nodes, places, tieRoutes(nodes, Array.from({ length: 4 }, () => tie(0, 1)), places, false));
    expect(minY).toBeLessThan(-25);
    expect(maxY).toBeGreaterThan(25);
  });
});

describe('fitInto', () => {
  const box = { minX: 0, minY: 0, maxX: 1_000, maxY: 500 };

  it('shows a box whole, with room for labels', () => {
    const view = fitInto(box, { width: 1_112, height: 800 }, 0);
    expect(view).toEqual({ zoom: 1, x: 56, y: 158 }); // 56 free at each side; 56 above and 40 below leave 704, of which 500 are used
  });

  it('leaves more room above where it is asked for', () => {
    expect(fitInto(box, { width: 1_112, height: 800 }, 100).y).toBe(180);
  });

  it('does not blow up a small picture, nor shrink beyond what can be zoomed', () => {
    expect(fitInto({ minX: 0, minY: 0, maxX: 10, maxY: 10 }, { width: 1_000, height: 800 }, 0).zoom).toBe(1.5);
    expect(fitInto({ minX: 0, minY: 0, maxX: 1e6, maxY: 10 }, { width: 1_000, height: 800 }, 0).zoom).toBe(0.05);
  });

  it('keeps most of a small room for the picture', () => {
    expect(fitInto(box, { width: 160, height: 400 }, 0).zoom).toBe(0.12); // an eighth free at each side
  });
});

describe('zoomAbout', () => {
  const view = { zoom: 1, x: 10, y: 20 };

  it('leaves the point where it is', () => {
    const next = zoomAbout(view, 2, { x: 110, y: 220 });
    expect(next).toEqual({ zoom: 2, x: -90, y: -180 });
    expect(onScreen(next, { x: 100, y: 200 })).toEqual({ x: 110, y: 220 });
  });

  it('stops at the limits, where it moves nothing either', () => {
    expect(zoomAbout(view, 100, { x: 10, y: 20 }).zoom).toBe(6);
    expect(zoomAbout({ ...view, zoom: 6 }, 2, { x: 300, y: 300 })).toEqual({ ...view, zoom: 6 });
    expect(zoomAbout({ ...view, zoom: 0.05 }, 0.5, { x: 300, y: 300 })).toEqual({ ...view, zoom: 0.05 });
  });
});

it('brings a point thirty pixels into view, and no other', () => {
  const room = { width: 400, height: 300 };
  expect(wayIntoView({ x: 200, y: 150 }, room)).toEqual({ x: 0, y: 0 });
  expect(wayIntoView({ x: -5, y: 290 }, room)).toEqual({ x: 35, y: -20 });
});
