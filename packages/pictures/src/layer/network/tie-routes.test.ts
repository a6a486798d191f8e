import { describe, expect, it } from 'vitest';
import { arrowSize, onCurve, tieRoutes, type RoutedNode, type RoutedTie, type TieRoute } from './tie-routes.ts';

const node = (_id: string, more: Partial<RoutedNode> = {}): RoutedNode => ({ shape: 'ellipse', diameter: 20, ...more });
const tie = (source: number, target: number, more: Partial<RoutedTie> = {}): RoutedTie => ({ source, target, arrow: false, width: 1.5, ...more });

// Two circles of radius 10, with their edge 10.875, at (0, 0) and (100, 0).
const pair = [node('a'), node('b')];
const places = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
];
const routes = (ties: Parameters<typeof tieRoutes>[1], at = places, nodes = pair): (TieRoute | null)[] => tieRoutes(nodes, ties, at, false);

describe('a single tie', () => {
  it('is a straight line between the edges, and stays two pixels short of the second', () => {
    expect(routes([tie(0, 1)])).toEqual([{ start: { x: 10.875, y: 0 }, end: { x: 87.125, y: 0 }, bend: null, middle: { x: 49, y: 0 }, arrow: null }]);
  });

  it('ends inside its arrow, whose point stays two pixels off', () => {
    const [route] = routes([tie(0, 1, { arrow: true })]);
    // A thin line has an arrow of 0.33 · 29 = 9.57, and ends 2.2 of its 1.5 behind the point.
    expect(route!.arrow!.map(({ x, y }) => [x, y].map((value) => Math.round(value * 1e6) / 1e6))).toEqual([[87.125, 0], [77.555, -4.785], [77.555, 4.785]]);
    expect(route!.end.x).toBeCloseTo(83.825, 10);
    // The middle between the start and the middle of the line's end and the point.
    expect(route!.middle.x).toBeCloseTo((10.875 + (87.125 + 83.825) / 2) / 2, 10);
  });

  it('has a larger arrow where it is wide', () => {
    expect(arrowSize(1.5)).toBeCloseTo(9.57, 10);
    expect(arrowSize(5)).toBeCloseTo(0.33 * 66.85 ** 0.9, 10);
  });

  it('ends at the edge of the shape that it meets', () => {
    const [route] = routes([tie(0, 1)], [{ x: 0, y: 0 }, { x: 60, y: 60 }], [node('a', { shape: 'diamond' }), node('b')]);
    // The diamond's edge, of half side 10.875, is crossed on its diagonal.
    expect(route!.start.x).toBeCloseTo(5.4375, 10);
    expect(route!.start.y).toBeCloseTo(5.4375, 10);
  });

  it('is not drawn where the shapes cover it', () => {
    expect(routes([tie(0, 1)], [{ x: 0, y: 0 }, { x: 15, y: 0 }])).toEqual([null]);
    expect(routes([tie(0, 1), tie(0, 1)], [{ x: 5, y: 5 }, { x: 5, y: 5 }])).toEqual([null, null]);
  });
});

describe('several ties of one pair', () => {
  it('are drawn apart by 34, around the line between them', () => {
    const [first, second] = routes([tie(0, 1), tie(0, 1)]);
    expect([first!.bend, second!.bend]).toEqual([{ x: 50, y: -17 }, { x: 50, y: 17 }]);
    // The first leaves toward (50, −17), which is 52.81 away, and ends likewise, but 2 short.
    expect(first!.start.x).toBeCloseTo((10.875 * 50) / 52.810_983, 5);
    expect(first!.start.y).toBeCloseTo((10.875 * -17) / 52.810_983, 5);
    expect(100 - first!.end.x).toBeCloseTo((12.875 * 50) / 52.810_983, 5);
    expect(first!.middle.y).toBeCloseTo((10.875 / 4 + 12.875 / 4) * (-17 / 52.810_983) - 8.5, 5);
  });

  it('keep to their side whichever way they point', () => {
    const [, there] = routes([tie(0, 1), tie(0, 1)]);
    const [, back] = routes([tie(0, 1), tie(1, 0)]);
    expect(back!.bend).toEqual(there!.bend);
    expect(back!.start.x).toBeGreaterThan(there!.start.x);
  });

  it('leave the one in the middle straight', () => {
    expect(routes([tie(0, 1), tie(1, 0), tie(0, 1)]).map((route) => route!.bend)).toEqual([{ x: 50, y: -34 }, null, { x: 50, y: 34 }]);
  });

  it('are counted for each pair by itself', () => {
    const three = [...pair, node('c')];
    expect(routes([tie(0, 1), tie(1, 2), tie(2, 0)], [...places, { x: 50, y: 80 }], three).every((route) => route!.bend === null)).toBe(true);
  });

  it('swing wide around shapes that nearly touch', () => {
    const close = [{ x: 0, y: 0 }, { x: 30, y: 0 }];
    for (const route of routes([tie(0, 1, { arrow: true }), tie(0, 1, { arrow: true })], close)) {
      for (const place of close) expect(Math.hypot(route!.bend!.x - place.x, route!.bend!.y - place.y)).toBeGreaterThanOrEqual(10.875 + 3 * 9.57 - 1e-9);
    }
  });
});

it('runs from middle to middle where it is asked to be simple', () => {
  expect(tieRoutes(pair, [tie(0, 1, { arrow: true }), tie(1, 0)], places, true)).toEqual([
    { start: places[0], end: places[1], bend: null, middle: { x: 50, y: 0 }, arrow: null },
    { start: places[1], end: places[0], bend: null, middle: { x: 50, y: 0 }, arrow: null },
  ]);
});

it('knows the points of a curve', () => {
  const curve = [{ x: 0, y: 0 }, { x: 10, y: 20 }, { x: 20, y: 0 }] as const;
  expect(onCurve(...curve, 0)).toEqual({ x: 0, y: 0 });
  expect(onCurve(...curve, 0.5)).toEqual({ x: 10, y: 10 }); // half as far aside as its bend
  expect(onCurve(...curve, 1)).toEqual({ x: 20, y: 0 });
});
