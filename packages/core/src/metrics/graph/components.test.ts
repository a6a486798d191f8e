import { describe, expect, it } from 'vitest';
import { snapshotOf, type TieNote } from '../testing/map-of.ts';
import { components } from './components.ts';

const groups = (order: number, notes: readonly TieNote[], options = {}): string[] =>
  components.compute(snapshotOf(order, notes), options).components.map(({ actors }) => actors.join(' '));

describe('components', () => {
  it('are the parts that no tie joins, the largest first, then in the document’s order', () => {
    // 1→3, 5–2–4; 0 and 6 alone.
    expect(groups(7, [[1, 3, { directed: true }], [5, 2], [2, 4]])).toEqual(['2 4 5', '1 3', '0', '6']);
  });

  it('are not joined by conflict, unless every tie counts', () => {
    const notes: TieNote[] = [[0, 1], [1, 2, { kind: 'conflict' }], [2, 3], [3, 3]];
    expect(groups(4, notes)).toEqual(['0 1', '2 3']);
    expect(groups(4, notes, { ties: 'all' })).toEqual(['0 1 2 3']);
  });

  it('count the isolated, loops joining nobody', () => {
    const result = components.compute(snapshotOf(4, [[0, 1], [2, 2]]));
    expect(result.isolated).toBe(2);
    expect(result.basis).toMatchObject({ actors: 4, ties: 1, loops: 1 });
  });

  it('are none on an empty map', () => {
    expect(components.compute(snapshotOf(0, []))).toMatchObject({ components: [], isolated: 0 });
  });
});
