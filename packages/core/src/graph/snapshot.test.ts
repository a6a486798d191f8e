import { describe, expect, it } from 'vitest';
import { WrongUseError } from '../errors.ts';
import { requireDocument } from '../model/parse-document.ts';
import { createSnapshot } from './snapshot.ts';

const document = requireDocument({
  version: 1,
  cause: { title: 'Test' },
  actors: ['', '__proto__', 'constructor', '🤝', ' '].map((id) => ({ id, name: id })),
  ties: [
    { id: 'a', source: '__proto__', target: 'constructor', kind: 'funding', directed: true, strength: 2.5 },
    { id: 'b', source: '', target: '🤝', kind: 'conflict', strength: 0 },
    { id: 'c', source: ' ', target: ' ', kind: 'interrupted', strength: null },
    { id: 'd', source: '🤝', target: '__proto__', kind: 'unclear', directed: false },
  ],
});

describe('createSnapshot', () => {
  it('holds every tie by the indices of its actors, whatever their ids', () => {
    const snapshot = createSnapshot(document);
    expect([snapshot.order, snapshot.size]).toEqual([5, 4]);
    expect([...snapshot.actorIndex]).toEqual([['', 0], ['__proto__', 1], ['constructor', 2], ['🤝', 3], [' ', 4]]);
    expect([...snapshot.sources]).toEqual([1, 0, 4, 3]);
    expect([...snapshot.targets]).toEqual([2, 3, 4, 1]);
    expect([...snapshot.directed]).toEqual([1, 0, 0, 0]);
  });

  it('tells a strength of 0 from an unknown one', () => {
    expect([...createSnapshot(document).strengths]).toEqual([2.5, 0, NaN, NaN]);
  });

  it('knows what connects and with which sign', () => {
    const snapshot = createSnapshot(document);
    expect([...snapshot.connecting]).toEqual([1, 0, 0, 1]); // an unclear tie may well connect
    expect([...snapshot.signs]).toEqual([1, -1, 0, 0]);
  });

  it('refuses a tie to an actor that is not there, instead of taking another', () => {
    const broken = { actors: document.actors, ties: [{ id: 'x', source: '', target: 'nobody', kind: 'funding' as const }] };
    expect(() => createSnapshot(broken)).toThrow(WrongUseError);
    expect(() => createSnapshot(broken)).toThrow(/"x" names an actor "nobody"/);
  });

  it('is empty for an empty map', () => {
    expect(createSnapshot({ actors: [], ties: [] })).toMatchObject({ order: 0, size: 0 });
  });
});
