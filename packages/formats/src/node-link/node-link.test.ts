import { expect, it } from 'vitest';
import { beginningOf } from '../testing/beginning-of.ts';
import { readFixture, shown } from '../testing/read-fixture.ts';
import { nodeLink } from './index.ts';

const read = async (value: unknown) => shown(await nodeLink.read!({ name: 'n.json', content: JSON.stringify(value) }));

it('reads what networkx writes, with either name for the list of links', async () => {
  const river = {
    actors: [
      { id: 'mill', label: 'Mill', kind: 'company', size: 3 },
      { id: 'council', label: 'Conseil de la vallée', kind: 'local-authority', veto: true },
      { id: 'anglers', label: 'Anglers’ club', languages: 'en|fr' },
      { id: 'school', label: 'مدرسة النهر' },
    ],
    ties: [
      { source: 'mill', target: 'council', directed: true, weight: 2, since: '2019-04' },
      { source: 'council', target: 'anglers', directed: true, weight: 0.5 },
      { source: 'anglers', target: 'council', directed: true },
      { source: 'school', target: 'school', directed: true, note: 'a loop' },
    ],
    head: { title: 'River clean-up' },
    remarks: [],
  };
  expect(await readFixture(nodeLink, 'node-link/networkx-digraph.json')).toEqual(river);
  expect(await readFixture(nodeLink, 'node-link/networkx-digraph-links.json')).toEqual(river);
});

it('reads a multigraph of networkx, whose ids may be numbers and lists', async () => {
  expect(await readFixture(nodeLink, 'node-link/networkx-multigraph.json')).toEqual({
    actors: [{ id: '1', name: 'Un' }, { id: '2', name: 'Deux' }, { id: '[3,"b"]', name: 'Tuple' }],
    ties: [
      { source: '1', target: '2', directed: false, kind: 'funding', key: 0 },
      { source: '1', target: '2', directed: false, kind: 'contract', key: 'second' },
      { source: '2', target: '[3,"b"]', directed: false, key: 0 },
    ],
    remarks: [],
  });
});

it('reads what d3 leaves after a simulation, without its coordinates and speeds', async () => {
  expect(await readFixture(nodeLink, 'node-link/d3-after-simulation.json')).toEqual({
    actors: [{ id: 'mill', group: 1 }, { id: 'council', group: 2 }, { id: 'anglers', group: 2 }],
    ties: [{ source: 'mill', target: 'council', value: 3 }, { source: 'anglers', target: 'council', value: 1 }],
    remarks: ['look-unread'],
  });
});

it('reads links by place, where nodes have no ids or none of them is an end', async () => {
  expect(await readFixture(nodeLink, 'node-link/d3-by-place.json')).toEqual({
    actors: [{ id: '0', name: 'Mill', group: 1 }, { id: '1', name: 'Council', group: 2 }],
    ties: [{ source: '0', target: '1', value: 8 }],
    remarks: [],
  });
  // networkx 1 wrote ids, and links by place all the same.
  expect((await read({ nodes: [{ id: 'a' }, { id: 'b' }], links: [{ source: 1, target: 0 }] })).ties).toEqual([{ source: 'b', target: 'a' }]);
  // An end that is an id is one.
  expect((await read({ nodes: [{ id: 1 }, { id: 0 }], links: [{ source: 1, target: 0 }] })).ties).toEqual([{ source: '1', target: '0' }]);
  expect((await read({ nodes: [{ id: 'a' }], links: [{ source: 7, target: 0 }] })).ties).toEqual([{ source: '7', target: '0' }]);
});

it('reads the data of vis-network and NetJSON', async () => {
  expect(await readFixture(nodeLink, 'node-link/vis-network.json')).toEqual({
    actors: [{ id: '1', label: 'Mill', group: 'firms' }, { id: '2', label: 'Council' }],
    ties: [{ source: '1', target: '2', arrows: 'to', label: 'lobbies' }, { id: 'second', source: '2', target: '1' }],
    remarks: [],
  });
  expect(await readFixture(nodeLink, 'node-link/netjson.json')).toEqual({
    actors: [{ id: '192.0.2.1', label: 'Town hall', properties: '{"gateway":true}' }, { id: '192.0.2.2', label: 'School' }],
    ties: [{ source: '192.0.2.1', target: '192.0.2.2', cost: 1.25, cost_text: '1.25 ETX' }],
    remarks: ['elements-unread "type", "protocol", "version", "metric"'],
  });
});

it('says which ids repeat, and keeps links that lack an end', async () => {
  expect(await read({ directed: true, nodes: [{ id: 1 }, { id: '1' }], edges: [{ source: 1 }, { source: '1', target: 'x', directed: false }, 3] })).toEqual({
    actors: [{ id: '1' }, { id: '1' }],
    ties: [{ source: '1', directed: true }, { source: '1', target: 'x', directed: false }],
    remarks: ['items-unread "edges" "3" 1', 'id-repeated "1" 2'],
  });
});

it('knows its files, and leaves those of other programs and documents alone', () => {
  for (const text of ['{ "directed": true, "nodes": [ { "id": "Mill" } ], "links": [] }', '{"links":[{"source":"a"', '{"nodes":[{"id":1,"key":2}']) {
    expect(nodeLink.recognises(beginningOf('n.json', text)), text).toBe(true);
  }
  for (const text of ['{"nodes":[{"key":"a"}]}', '{"actors":[],"nodes":[]}', '{"elements":{"nodes":[]}}', '{"weird:name":{"nodes":[]}}', '[1]', 'nodes']) {
    expect(nodeLink.recognises(beginningOf('n.json', text)), text).toBe(false);
  }
});
