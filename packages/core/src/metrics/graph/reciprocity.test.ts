import { describe, expect, it } from 'vitest';
import { snapshotOf, type TieNote } from '../testing/map-of.ts';
import { reciprocity } from './reciprocity.ts';

const arc = (a: number, b: number): TieNote => [a, b, { directed: true }];

describe('reciprocity', () => {
  it('is the share of directions that are answered', () => {
    // 0⇄1 answer one another, 1→2 and 2→3 are not answered: 2 of 4.
    expect(reciprocity.compute(snapshotOf(4, [arc(0, 1), arc(1, 0), arc(1, 2), arc(2, 3)]))).toMatchObject({ value: 0.5, mutual: 1, oneWay: 2, undirected: 0 });
    expect(reciprocity.compute(snapshotOf(2, [arc(0, 1)])).value).toBe(0);
    expect(reciprocity.compute(snapshotOf(2, [arc(0, 1), arc(1, 0)])).value).toBe(1);
  });

  it('counts a direction once, however many ties there are', () => {
    const notes = [arc(0, 1), arc(0, 1), arc(0, 1), arc(1, 0), arc(2, 1), arc(2, 1)];
    expect(reciprocity.compute(snapshotOf(3, notes))).toMatchObject({ value: 2 / 3, mutual: 1, oneWay: 1, basis: { ties: 6, pairs: 2, direction: 'out' } });
  });

  it('does not take an undirected tie for an answer, unless told to', () => {
    const notes: TieNote[] = [[0, 1], arc(0, 1), arc(1, 2), [2, 3]];
    expect(reciprocity.compute(snapshotOf(4, notes))).toMatchObject({ value: 0, mutual: 0, oneWay: 2, undirected: 2 });
    // 0–1 and 2–3 then go both ways, 1→2 one: 4 of 5.
    expect(reciprocity.compute(snapshotOf(4, notes), { undirected: 'mutual' })).toMatchObject({ value: 4 / 5, mutual: 2, oneWay: 1, undirected: 2 });
  });

  it('leaves out loops, conflict and interrupted ties', () => {
    const notes: TieNote[] = [arc(0, 1), [1, 0, { directed: true, kind: 'conflict' }], [1, 0, { directed: true, kind: 'interrupted' }], arc(1, 1)];
    expect(reciprocity.compute(snapshotOf(2, notes))).toMatchObject({ value: 0, oneWay: 1, basis: { loops: 1, blocked: 2 } });
  });

  it('is unknown without directed ties', () => {
    for (const notes of [[], [[0, 1]], [[0, 0, { directed: true }]]] as TieNote[][]) expect(reciprocity.compute(snapshotOf(2, notes)).value).toBeNull();
    expect(reciprocity.compute(snapshotOf(0, [])).value).toBeNull();
    expect(reciprocity.compute(snapshotOf(2, []), { undirected: 'mutual' }).value).toBeNull();
    expect(reciprocity.compute(snapshotOf(2, [[0, 1]]), { undirected: 'mutual' }).value).toBe(1);
  });

  it('says what it found', () => {
    const told = (notes: readonly TieNote[]): unknown[] => reciprocity.explain!(reciprocity.compute(snapshotOf(4, notes)));
    expect(told([arc(0, 1), [2, 3]])).toEqual([
      { code: 'reciprocity.value', params: { value: 0, mutual: 0, oneWay: 1 } },
      { code: 'reciprocity.undirected', params: { count: 1 } },
    ]);
    expect(told([])).toEqual([{ code: 'reciprocity.unknown', params: {} }]);
  });
});
