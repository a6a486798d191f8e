import { expect, it } from 'vitest';
import { drawGrounds } from './draw-grounds.ts';
import type { PlacedActor } from './draw-nodes.ts';

const look = { name: '', short: '', colour: 'partner', letter: 'P', veto: false } as const;
const at = (id: string, x: number, y: number): PlacedActor => ({ id, look, shape: 'ellipse', place: { x, y }, radius: 10, isHollow: false, isDashed: false, weight: 1, said: '' });
const room = { minX: 0, minY: 0, maxX: 400, maxY: 400 };
const measure = (text: string): number => text.length * 7;

/** Members in a ring, whose ground leaves a hole in the middle. */
const ring = Array.from({ length: 16 }, (_, index) => at(`${index}`, 200 + 110 * Math.cos((index / 16) * 2 * Math.PI), 200 + 110 * Math.sin((index / 16) * 2 * Math.PI)));
const inside = ring.map(({ id }) => id);

it('leaves a hole of a ground open for who stands in it, and closes it where nobody does', () => {
  const fills = (actors: readonly PlacedActor[]) => drawGrounds([{ id: 'g', label: 'Ring', inside }], actors, room, measure).grounds.map((mark) => mark.kind === 'area' && mark.fill);
  expect(fills([...ring, at('guest', 200, 200)])).toEqual(['accent', 'ground']);
  expect(fills(ring)).toEqual(['accent']);
});
