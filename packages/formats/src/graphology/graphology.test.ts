import { requireDocument } from '@allymap/core';
import { MultiGraph } from 'graphology';
import { expect, it } from 'vitest';
import { readFixture } from '../testing/read-fixture.ts';
import { graphology } from './index.ts';

it('reads what graphology exports, mixed or of one kind', async () => {
  expect(await readFixture(graphology, 'graphology/mixed-multigraph.json')).toEqual({
    actors: [
      { id: 'mill', label: 'Mill', x: 1.5, y: -2, size: 4, tags: 'water|noise' },
      { id: 'council', label: 'Conseil de la vallée', veto: true },
      { id: 'anglers', label: 'Anglers’ club' },
    ],
    ties: [
      { id: 'm-c', source: 'mill', target: 'council', directed: true, weight: 2 },
      { id: expect.stringContaining('geid') as string, source: 'mill', target: 'council', directed: false, label: 'neighbours' },
      { id: expect.stringContaining('geid') as string, source: 'anglers', target: 'anglers', directed: true },
    ],
    head: { title: 'River clean-up' },
    remarks: ['elements-unread "attributes.author"'],
  });
  expect((await readFixture(graphology, 'graphology/undirected.json')).ties).toEqual([
    { id: expect.stringContaining('geid') as string, source: 'Nord', target: 'Süd', directed: false },
    { id: expect.stringContaining('geid') as string, source: 'Süd', target: '東', directed: false, 'id (attribute)': 'trade' },
  ]);
});

it('keeps an attribute id beside the key, and objects as JSON', async () => {
  expect(await readFixture(graphology, 'graphology/directed.json')).toEqual({
    actors: [{ id: 'a', 'id (attribute)': 7, label: 'A' }, { id: 'b' }],
    ties: [{ id: expect.stringContaining('geid') as string, source: 'a', target: 'b', directed: true, strength: 0.25, nested: '{"since":2019}' }],
    remarks: [],
  });
});

it('writes a graph that graphology imports, whatever the ids are', async () => {
  const ids = ['__proto__', 'constructor', 'toString', '', 'a'];
  const document = requireDocument({
    version: 1,
    title: 'Map',
    cause: { title: 'River' },
    actors: ids.map((id) => ({ id, name: `Name of ${id}`, type: 'x' })),
    ties: ids.map((id, index) => ({ id, source: id, target: ids[(index + 1) % ids.length], kind: 'contract', directed: index % 2 === 0, strength: index })),
  });
  const [file] = await graphology.write!(document, 'map');
  const graph = MultiGraph.from(JSON.parse(file!.content as string) as Parameters<typeof MultiGraph.from>[0]);
  expect([graph.order, graph.size, graph.directedSize, graph.type, graph.getAttributes()]).toEqual([5, 5, 3, 'mixed', { title: 'Map', cause: 'River' }]);
  expect(graph.getNodeAttributes('n0')).toEqual({ id: '__proto__', label: 'Name of __proto__', 'type (attribute)': 'x' });
  expect(graph.getEdgeAttributes('e1')).toEqual({ id: 'constructor', kind: 'contract', strength: 1 });
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
});
