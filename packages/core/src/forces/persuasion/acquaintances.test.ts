import { describe, expect, it } from 'vitest';
import { requireDocument } from '../../model/parse-document.ts';
import { snapshotOf } from '../../graph/snapshot.ts';
import { readAcquaintances } from './acquaintances.ts';

type TieNote = readonly [source: string, target: string, more?: Record<string, unknown>];

/** Whom an actor knows, the nearest first, with how warm the pair is. */
function knownTo(actor: string, notes: readonly TieNote[]): [string, number][] {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: ids.map((id) => ({ id, name: id })),
    ties: notes.map(([source, target, more], index) => ({ id: `t${index}`, source, target, kind: 'cooperation', ...more })),
  });
  const { order, offsets, neighbors, lengths } = readAcquaintances(snapshotOf(document));
  expect(order).toBe(5);
  const at = ids.indexOf(actor);
  return [...neighbors.subarray(offsets[at], offsets[at + 1])].map((other, index) => [ids[other]!, 1 / lengths[offsets[at]! + index]!]);
}

describe('acquaintances', () => {
  it('are as warm as their ties are strong and trusting, either way', () => {
    // Strength × (0.5 + trust): 2 × 1.5, 1 × (0.5 + 0.25), unknown strength 1 and unknown trust 0.5.
    const notes: TieNote[] = [['a', 'b', { strength: 2, trust: 1, directed: true }], ['c', 'a', { trust: 0.25 }], ['a', 'd', { strength: null }]];
    expect(knownTo('a', notes)).toEqual([['b', 3], ['d', 1], ['c', 0.75]]);
    expect(knownTo('b', notes)).toEqual([['a', 3]]);
    expect(knownTo('e', notes)).toEqual([]);
  });

  it('are read from how close they are where no trust is recorded', () => {
    expect(knownTo('a', [['a', 'b', { closeness: 'close' }], ['a', 'c', { closeness: 'weak' }], ['a', 'd', { closeness: 'close', trust: 0 }]])).toEqual([['b', 1.5], ['c', 0.5], ['d', 0.5]]);
  });

  it('are warmed by all ties of a pair, but not by its conflicts, nor by ties with oneself', () => {
    const notes: TieNote[] = [['a', 'b'], ['b', 'a', { strength: 3 }], ['a', 'b', { kind: 'conflict', strength: 9 }], ['b', 'a', { kind: 'interrupted' }], ['a', 'a', { strength: 5 }], ['a', 'c', { kind: 'conflict' }]];
    expect(knownTo('a', notes)).toEqual([['b', 4]]);
  });

  it('are in the document’s order where they are equally near, those without any warmth last', () => {
    expect(knownTo('c', [['c', 'e'], ['d', 'c', { strength: 0 }], ['b', 'c', { strength: 2 }], ['a', 'c']])).toEqual([['b', 2], ['a', 1], ['e', 1], ['d', 0]]);
  });
});
