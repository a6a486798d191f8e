import { describe, expect, it } from 'vitest';
import { createSnapshot } from '../../graph/snapshot.ts';
import { requireDocument } from '../../model/parse-document.ts';
import { degree } from './degree.ts';

const actors = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id }));
const tie = (id: string, source: string, target: string, more = {}) => ({ id, source, target, kind: 'cooperation', ...more });

describe('degree', () => {
  it('counts other actors once, whatever joins them', () => {
    // a–b twice, a→c, a loop on b; d alone. a: b, c = 2. b: a = 1. c: a = 1. d: 0.
    const document = requireDocument({
      version: 1,
      cause: { title: 'Test' },
      actors,
      ties: [tie('1', 'a', 'b'), tie('2', 'b', 'a'), tie('3', 'a', 'c', { directed: true }), tie('4', 'b', 'b')],
    });
    const snapshot = createSnapshot(document);
    expect(degree.compute(snapshot).map(({ value }) => value)).toEqual([2, 1, 1, 0]);
    expect(degree.compute(snapshot, { direction: 'in' }).map(({ value }) => value)).toEqual([1, 1, 1, 0]);
  });
});
