import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../model/document.ts';
import { requireDocument } from '../model/parse-document.ts';
import { createGraph, documentFromGraph, edgeKey, nodeKey } from './document-graph.ts';

const hostileIds = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'prototype', '', ' ', 'n0', 'e0', '0', '🤝', 'مرحبا', '\u0000', '\uD800', 'é', 'e\u0301', '<b>', 'x'.repeat(10_000)];

/** A document whose actors, ties and extra fields have hostile names; every actor is tied to every other and to itself. */
function hostileDocument(ids: readonly string[]): Document {
  return requireDocument({
    version: 1,
    cause: { title: 'Test' },
    title: '__proto__',
    actors: ids.map((id) => JSON.parse(`{ "id": ${JSON.stringify(id)}, "name": "", "__proto__": { "polluted": true } }`) as unknown),
    ties: ids.flatMap((source, a) =>
      ids.slice(a).map((target, b) => ({ id: `${source}|${target}`, source, target, kind: 'conflict', directed: b % 2 === 0, constructor: { a: null } })),
    ),
    ...(JSON.parse('{ "__proto__": { "polluted": true }, "anything": [1, { "else": null }] }') as object),
  });
}

describe('createGraph and documentFromGraph', () => {
  it('give back the same document, whatever its ids, and leave Object.prototype alone', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const document = hostileDocument(hostileIds);
    const graph = createGraph(document);
    expect([graph.order, graph.size]).toEqual([hostileIds.length, document.ties.length]);
    const restored = documentFromGraph(graph);
    expect(restored).toEqual(document);
    expect(Object.hasOwn(restored, '__proto__')).toBe(true);
    expect(JSON.stringify(restored.actors)).toBe(JSON.stringify(document.actors));
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('give back the same document for any strings', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 6 }), { maxLength: 8 }), (ids) => {
        const document = hostileDocument(ids);
        expect(documentFromGraph(createGraph(document))).toEqual(document);
      }),
      { numRuns: 60, seed: 20261121 },
    );
  });

  it('keep directions, parallel ties, loops and unknown strengths apart', () => {
    const graph = createGraph(
      requireDocument({
        version: 1,
        cause: { title: 'Test' },
        actors: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }],
        ties: [
          { id: '1', source: 'a', target: 'b', kind: 'funding', directed: true, strength: 0 },
          { id: '2', source: 'a', target: 'b', kind: 'funding' },
          { id: '3', source: 'b', target: 'b', kind: 'funding' },
        ],
      }),
    );
    expect([graph.directedSize, graph.undirectedSize, graph.selfLoopCount]).toEqual([1, 2, 1]);
    expect([0, 1].map((index) => graph.getEdgeAttribute(edgeKey(index), 'strength'))).toEqual([0, null]);
    expect(graph.getNodeAttribute(nodeKey(1), 'actor').name).toBe('B');
  });

  it('leave out what was dropped from the graph', () => {
    const graph = createGraph(hostileDocument(['a', 'b', 'c']));
    graph.dropNode(nodeKey(1));
    const { actors, ties } = documentFromGraph(graph);
    expect(actors.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(ties.map(({ id }) => id)).toEqual(['a|a', 'a|c', 'c|c']);
  });
});
