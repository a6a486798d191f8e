import { expect, it } from 'vitest';
import type { MapView } from './map-view.ts';
import { pictureSides } from './picture-sides.ts';

/** A view of actors on these sides, of which nothing has been computed. */
const viewOf = (sides: Readonly<Record<string, readonly ('origin' | 'destination')[]>>): MapView =>
  ({ analysis: null, factsById: new Map(Object.entries(sides).map(([id, own]) => [id, { sides: own }])) }) as unknown as MapView;

it('finds the middle of those who are on one side alone, and the top of all, the left side first', () => {
  const view = viewOf({ a: ['origin'], b: ['origin'], both: ['origin', 'destination'], c: ['destination'], nobody: [] });
  const placed = [{ id: 'a', x: 10, y: 5 }, { id: 'b', x: 30, y: 9 }, { id: 'both', x: 900, y: -7 }, { id: 'c', x: -40, y: 1 }, { id: 'nobody', x: 0, y: 2 }];
  // (10 + 30) ÷ 2 = 20
  expect(pictureSides(view, placed)).toEqual([{ side: 'destination', x: -40, y: -7 }, { side: 'origin', x: 20, y: -7 }]);
});

it('has none where a side has nobody of its own, or nobody has a place', () => {
  expect(pictureSides(viewOf({ a: ['origin'], b: ['origin', 'destination'] }), [{ id: 'a', x: 1, y: 1 }, { id: 'b', x: 2, y: 2 }])).toBeNull();
  expect(pictureSides(viewOf({ a: ['origin'] }), [])).toBeNull();
});
