// The readers of other programs take what Allymap writes: the same nodes, edges and values.
import { readFileSync } from 'node:fs';
import { requireDocument } from '@allymap/core';
import { gexf, graphml } from '@allymap/formats';
import Graph from 'graphology';
import * as gexfWitness from 'graphology-gexf';
import * as graphmlWitness from 'graphology-graphml';
import { expect, it } from 'vitest';

const document = requireDocument({
  version: 1,
  title: 'Mill valley',
  cause: { title: 'Clean river' },
  actors: [
    { id: 'mill & co', name: 'Mill <b>', kind: 'company', veto: true, note: 'a\nb' },
    { id: 'تعاونية', name: 'تعاونية' },
    { id: '__proto__x', name: 'Anglers' },
  ],
  ties: [
    { id: 't1', source: 'mill & co', target: 'تعاونية', kind: 'funding', directed: true, strength: 0.5 },
    { id: 't2', source: 'mill & co', target: 'تعاونية', kind: 'information', directed: true, label: 'meets' },
    { id: 't3', source: '__proto__x', target: 'mill & co', kind: 'conflict', directed: true, from: '2011-09' },
  ],
});

/** What a graph holds, in plain lists. */
const shown = (graph: Graph): object => ({
  nodes: graph.mapNodes((node, { label, name }) => [node, (label ?? name) as unknown]),
  edges: graph.mapEdges((edge, { weight, strength, kind }, source, target) => [edge, source, target, graph.isDirected(edge), (weight ?? strength) as unknown, kind as unknown]),
});

const expected = {
  nodes: [
    ['mill & co', 'Mill <b>'],
    ['تعاونية', 'تعاونية'],
    ['__proto__x', 'Anglers'],
  ],
  edges: [
    ['t1', 'mill & co', 'تعاونية', true, 0.5, 'funding'],
    ['t2', 'mill & co', 'تعاونية', true, undefined, 'information'],
    ['t3', '__proto__x', 'mill & co', true, undefined, 'conflict'],
  ],
};

async function written(format: typeof gexf | typeof graphml): Promise<string> {
  return (await format.write(document, 'witness'))[0]!.content as string;
}

it('graphology-gexf reads our GEXF', async () => {
  expect(shown(gexfWitness.parse(Graph, await written(gexf), { addMissingNodes: false, allowUndeclaredAttributes: false }))).toEqual(expected);
});

it('graphology-graphml reads our GraphML', async () => {
  expect(shown(graphmlWitness.parse(Graph, await written(graphml)))).toEqual(expected);
});

it.each([gexf, graphml])('networkx read our $name, as recorded', async (format) => {
  const text = await written(format);
  // The record was made of this very text: `python3 test/fixtures/formats/read-with-networkx.py` makes it anew.
  await expect(text).toMatchFileSnapshot(`fixtures/formats/witness${format.extensions[0]!}`);
  const record = JSON.parse(readFileSync(`test/fixtures/formats/witness.${format.id}.networkx.json`, 'utf8')) as object;
  expect(record).toMatchObject({ directed: true, nodes: expected.nodes, edges: expected.edges.map(([, source, target, , strength, kind]) => [source, target, strength ?? null, kind]) });
});
