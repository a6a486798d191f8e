import { describe, expect, it } from 'vitest';
import { kiteTies } from '../testing/krackhardt-kite.ts';
import { chain, snapshotOf, valuesOf, type TieNote } from '../testing/map-of.ts';
import { bridges } from './bridges.ts';

describe('bridges', () => {
  it('are the ties without which a component falls in two', () => {
    // A triangle 0, 1, 2 and the chain 2–3–4 behind it.
    const result = bridges.compute(snapshotOf(5, [[0, 1], [1, 2], [2, 0], [3, 2], [3, 4]]));
    expect(result.bridges).toEqual([
      { tie: 't3', source: '3', target: '2', cutOff: 2 },
      { tie: 't4', source: '3', target: '4', cutOff: 1 },
    ]);
    expect(valuesOf(result)).toEqual([0, 0, 0, 2, 1]);
  });

  it('are not ties that another tie of the pair stands in for', () => {
    expect(valuesOf(bridges.compute(snapshotOf(3, [...chain(3), [1, 0, { directed: true }]])))).toEqual([0, 1, 0]);
  });

  it('are not saved by a conflict, which connects nobody and has no score; nor has a loop', () => {
    const notes: TieNote[] = [...chain(3), [0, 1, { kind: 'conflict' }], [0, 2, { kind: 'interrupted' }], [1, 1]];
    expect(valuesOf(bridges.compute(snapshotOf(3, notes)))).toEqual([1, 1, null, null, null]);
  });

  it('cut off the smaller side, which is at most half of their component', () => {
    expect(valuesOf(bridges.compute(snapshotOf(9, [...chain(6), [6, 7]])))).toEqual([1, 2, 3, 2, 1, 1]);
  });

  it('are the two ties of the kite’s tail', () => {
    expect(bridges.compute(snapshotOf(10, kiteTies)).bridges.map(({ source, target, cutOff }) => [source, target, cutOff])).toEqual([['7', '8', 2], ['8', '9', 1]]);
  });

  it('says once what all ties that cut off as many do', () => {
    const told = (actors: number, notes: readonly TieNote[]): unknown[] => bridges.explain!(bridges.compute(snapshotOf(actors, notes)));
    expect(told(7, chain(7))).toEqual([
      { code: 'bridges.count', params: { count: 6 } },
      { code: 'bridges.ties', params: { count: 3, ties: ['t2', 't3'], total: 2, more: 0 } },
      { code: 'bridges.ties', params: { count: 2, ties: ['t1', 't4'], total: 2, more: 0 } },
      { code: 'bridges.ties', params: { count: 1, ties: ['t0', 't5'], total: 2, more: 0 } },
    ]);
    const star = Array.from({ length: 7 }, (_, leaf): TieNote => [0, leaf + 1]);
    expect(told(8, star).slice(1)).toEqual([{ code: 'bridges.ties', params: { count: 1, ties: ['t0', 't1', 't2', 't3', 't4'], total: 7, more: 2 } }]);
    expect(told(2, [])).toEqual([{ code: 'bridges.count', params: { count: 0 } }]);
  });
});
