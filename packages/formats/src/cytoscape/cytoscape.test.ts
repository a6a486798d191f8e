import { expect, it } from 'vitest';
import { beginningOf } from '../testing/beginning-of.ts';
import { readFixture, shown } from '../testing/read-fixture.ts';
import { cytoscape } from './index.ts';

const river = {
  actors: [
    { id: 'mill', name: 'Mill', capacity: 3, classes: 'firm loud' },
    { id: 'council', name: 'Conseil de la vallée' },
    { id: 'office', name: 'Office', parent: 'council' },
  ],
  ties: [
    { id: 'm-c', source: 'mill', target: 'council', weight: 2 },
    { id: 'random-id', source: 'office', target: 'office' },
  ],
};

it('reads what Cytoscape.js writes, as two lists and as one', async () => {
  expect(await readFixture(cytoscape, 'cytoscape/cytoscape-js.json')).toMatchObject(river);
  expect(await readFixture(cytoscape, 'cytoscape/cytoscape-js-list.json')).toMatchObject(river);
});

it('reads what networkx writes for Cytoscape, which says whether edges are directed', async () => {
  const { actors, ties } = await readFixture(cytoscape, 'cytoscape/networkx.cyjs');
  expect(actors[0]).toEqual({ id: 'mill', value: 'mill', name: 'mill', label: 'Mill', kind: 'company', size: 3 });
  expect(ties).toHaveLength(4);
  expect(ties[0]).toEqual({ source: 'mill', target: 'council', directed: true, weight: 2, since: '2019-04' });
});

it('reads what the desktop program exports, and says what it leaves', async () => {
  const { actors, ties, head, remarks } = await readFixture(cytoscape, 'cytoscape/desktop.cyjs');
  expect(actors[1]).toEqual({ id: '62', 'shared name': 'Council', name: 'Council', SUID: 62, selected: false });
  expect(ties).toEqual([{ id: '64', source: '60', target: '62', 'shared name': 'Mill (lobbies) Council', interaction: 'lobbies', SUID: 64, selected: false }]);
  expect(head).toEqual({ title: 'River' });
  expect(remarks).toEqual(['elements-unread "data.author"', 'look-unread']);
});

it('tells edges by their group, or by having a source', async () => {
  const list = [{ group: 'nodes', data: { id: 'a', source: 'a book' } }, { data: { id: 'b' } }, { data: { source: 'a', target: 'b' } }, { group: 'edges', data: {} }];
  const read = shown(await cytoscape.read!({ name: 'c.json', content: JSON.stringify(list) }));
  expect(read).toEqual({ actors: [{ id: 'a', source: 'a book' }, { id: 'b' }], ties: [{ source: 'a', target: 'b' }, {}], remarks: [] });
});

it('knows its files', () => {
  for (const text of ['{"elements":{"nodes":[', '{"elements":[{"group":"nodes","data":{"id":"a"}}]}', '[{"data":{"id":"a"}}]']) expect(cytoscape.recognises(beginningOf('c.json', text)), text).toBe(true);
  for (const text of ['{"elements":[{"label":"A"}]}', '{"nodes":[]}', '[[{"data":1}]]']) expect(cytoscape.recognises(beginningOf('c.json', text)), text).toBe(false);
});
