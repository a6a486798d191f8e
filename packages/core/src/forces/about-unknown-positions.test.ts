import { expect, it } from 'vitest';
import { aboutUnknownPositions } from './about-unknown-positions.ts';

it('names whom to ask about one objective', () => {
  expect(aboutUnknownPositions([{ unknown: ['a', 'b', 'c', 'd'], total: 9 }])).toEqual([
    { code: 'forces.positions-unknown', params: { actors: ['a', 'b', 'c'], count: 4, more: 1, total: 9 } },
  ]);
});

it('adds up several objectives, and names first who lacks most positions', () => {
  const objectives = [{ unknown: ['a', 'b'], total: 4 }, { unknown: [], total: 4 }, { unknown: ['b', 'c', 'd', 'a'], total: 4 }, { unknown: ['d', 'b'], total: 4 }];
  expect(aboutUnknownPositions(objectives)).toEqual([{ code: 'forces.positions-unknown.several', params: { count: 8, total: 16, actors: ['b', 'a', 'd'] } }]);
});

it('is silent where every position is known, or none', () => {
  expect(aboutUnknownPositions([])).toEqual([]);
  expect(aboutUnknownPositions([{ unknown: [], total: 2 }])).toEqual([]);
  expect(aboutUnknownPositions([{ unknown: ['a'], total: 1 }, { unknown: ['a'], total: 1 }])).toEqual([]);
});
