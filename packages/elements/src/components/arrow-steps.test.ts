import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { arrows, arrowStep, type Places } from './arrow-steps.ts';
import { reachedByArrows } from './reached-by-arrows.fixture.ts';

const placesOf = (points: readonly (readonly [x: number, y: number])[]): Places => new Map(points.map(([x, y], at) => [`__proto__${at}`, { x, y }]));

it('leads to the nearest actor that way, where straying counts double', () => {
  const places = placesOf([[0, 0], [100, 0], [60, 50], [0, 40], [0.5, 0]]);
  const from = (id: string): (string | undefined)[] => [...arrows.keys()].map((arrow) => arrowStep(id, arrow, places));
  expect(arrowStep(null, 'ArrowLeft', places)).toBe('__proto__0');
  expect(arrowStep('gone', 'ArrowLeft', places)).toBe('__proto__0');
  expect(from('__proto__1')).toEqual(['__proto__4', undefined, undefined, '__proto__2']);
  expect(arrowStep('__proto__0', 'ArrowRight', new Map())).toBeUndefined();
});

it('reaches everybody, wherever they stand, also those in one place', () => {
  const place = fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constantFrom(0, 20, 20.4, 40), fc.double({ min: 0, max: 400, noNaN: true }));
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 60 }), (points) => {
      const places = placesOf(points);
      expect(reachedByArrows(places)).toEqual(new Set(places.keys()));
    }),
    { numRuns: 400 },
  );
});
