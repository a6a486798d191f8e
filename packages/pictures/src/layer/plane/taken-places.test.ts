import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TakenPlaces } from './taken-places.ts';

it('says the same as looking at every circle of another place, inside its bounds and outside', () => {
  const circle = fc.record({ x: fc.integer({ min: -60, max: 360 }), y: fc.integer({ min: -60, max: 260 }), radius: fc.integer({ min: 1, max: 18 }), skin: fc.integer({ min: 0, max: 4 }), place: fc.integer({ min: 0, max: 5 }) });
  fc.assert(
    fc.property(fc.array(circle, { minLength: 20, maxLength: 80 }), (circles) => {
      const taken = new TakenPlaces(22, circles.length, { minX: 0, minY: 0, maxX: 300, maxY: 200 });
      circles.forEach(({ x, y, radius, skin, place }, index) => {
        const touched = circles.slice(0, index).some((other) => other.place !== place && Math.hypot(other.x - x, other.y - y) < radius + skin + other.radius + other.skin);
        expect(taken.touches(x, y, radius + skin, place)).toBe(touched);
        taken.add(x, y, radius, skin, place);
      });
    }),
  );
});
