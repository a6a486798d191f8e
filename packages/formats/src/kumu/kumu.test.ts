import { readFileSync } from 'node:fs';
import { requireDocument } from '@allymap/core';
import { expect, it } from 'vitest';
import { beginningOf } from '../testing/beginning-of.ts';
import { readFixture, shown } from '../testing/read-fixture.ts';
import { kumu } from './index.ts';

const read = async (value: unknown) => shown(await kumu.read!({ name: 'k.json', content: JSON.stringify(value) }));

it('reads a blueprint: elements by label, tags as words, directions', async () => {
  expect(await readFixture(kumu, 'kumu/blueprint.json')).toEqual({
    actors: [
      { id: 'Mill', label: 'Mill', type: 'Firm', description: 'Upstream.\n\n*Owns* the weir.', tags: 'water|jobs', image: 'https://example.org/mill.png' },
      { id: 'Council', label: 'Council', type: 'Public', 'Favorite Dessert': 'flan' },
      { id: 'Anglers', label: 'Anglers' },
    ],
    ties: [
      { source: 'Mill', target: 'Council', directed: true, type: 'Lobbies', tags: 'old' },
      { source: 'Council', target: 'Anglers', directed: false, label: 'Meets', Strength: 3, direction: 'mutual' },
      { source: 'Anglers', target: 'Mill' },
    ],
    remarks: [],
  });
});

it('reads the backup of a project, and says what of it is not read', async () => {
  expect(await readFixture(kumu, 'kumu/project-backup.json')).toEqual({
    actors: [
      { id: 'elem-aaaaaaaa', label: 'Mill', type: 'Stakeholder', 'power score': '8', description: '' },
      { id: 'elem-bbbbbbbb', label: 'Council', tags: 'public' },
      { id: 'elem-cccccccc', label: 'Clean river', type: 'Desired Outcome' },
    ],
    ties: [
      { id: 'conn-aaaaaaaa', source: 'elem-aaaaaaaa', target: 'elem-bbbbbbbb', directed: true, type: '+', 'value flows': 'Funding' },
      { id: 'conn-bbbbbbbb', source: 'elem-bbbbbbbb', target: 'elem-cccccccc', directed: false, delayed: true },
    ],
    head: { title: 'River clean-up' },
    remarks: ['elements-unread "loops"', 'look-unread'],
  });
});

it('tells elements with one label by their ids, takes the first where a tie does not, and leaves names that it does not find', async () => {
  expect(await readFixture(kumu, 'kumu/same-labels.json')).toEqual({
    actors: [{ id: 'e1', label: 'Office' }, { id: 'e2', label: 'Office' }, { id: 'e3', label: 'Ministry' }],
    ties: [
      { id: 'c1', source: 'e1', target: 'e3', directed: false },
      { id: 'c2', source: 'e1', target: 'e3', directed: true },
      { id: 'c3', source: 'e3', target: 'Parliament', directed: true },
    ],
    remarks: ['end-of-several "Office" 1'],
  });
});

it('knows its files, with what the messages of JSON advise added to them too', async () => {
  const shape = readFileSync('test/fixtures/import/c01-kumu-shape.json', 'utf8');
  expect(kumu.recognises(beginningOf('k.json', shape))).toBe(true);
  // The cause that somebody added is not lost.
  expect(await kumu.read!({ name: 'k.json', content: shape })).toMatchObject({ ok: true, head: { cause: 'River clean-up' }, remarks: [] });
  expect(kumu.recognises(beginningOf('k.json', '{"connections": [{"from": "a", "to": "b"'))).toBe(true);
  for (const text of ['{"version":1,"cause":{"title":"T"},"elements":[{}],"actors":[{}]}', '{"elements":[{"data":{"id":"a"}}]}', '{"elements":{"nodes":[]}}', 'elements', '[]', '']) {
    expect(kumu.recognises(beginningOf('k.json', text)), text).toBe(false);
  }
});

it('says what is missing, and leaves out what is no object', async () => {
  const none = await kumu.read!({ name: 'k.json', content: '{"nodes":[]}' });
  expect(none).toMatchObject({ ok: false, problems: [{ code: 'part-missing', params: { part: '"elements"', format: 'Kumu' } }] });
  expect(await read({ elements: [{ label: 'A' }, 'B', null, { label: 'A' }] })).toEqual({
    actors: [{ id: 'A', label: 'A' }, { id: 'A', label: 'A' }],
    ties: [],
    remarks: ['items-unread "elements" "\\"B\\"" 2', 'id-repeated "A" 2'],
  });
});

it('writes what Kumu’s guide asks for', async () => {
  const document = requireDocument({
    version: 1,
    cause: { title: 'T' },
    actors: [{ id: 'a', name: 'Mill', kind: 'company', veto: false, Type: 'x', on: 'y' }, { id: 'b', name: 'Mill' }],
    ties: [{ id: 't', source: 'a', target: 'b', kind: 'funding', from: '2019', strength: 0 }, { id: 'u', source: 'b', target: 'a', kind: 'conflict', directed: true }],
  });
  const [file, ...others] = await kumu.write!(document, 'map');
  expect([file!.name, others]).toEqual(['map.json', []]);
  expect(JSON.parse(file!.content as string)).toEqual({
    elements: [{ id: 'a', label: 'Mill', type: 'company', veto: 'no', 'Type (attribute)': 'x', 'on (attribute)': 'y' }, { id: 'b', label: 'Mill' }],
    connections: [
      { id: 't', from: 'a', to: 'b', type: 'funding', strength: 0, since: '2019', direction: 'undirected' },
      { id: 'u', from: 'b', to: 'a', type: 'conflict', direction: 'directed' },
    ],
  });
});

it('writes no id twice, as Kumu wants it, and still reads the ids of ties', async () => {
  const document = requireDocument({ version: 1, cause: { title: 'T' }, actors: [{ id: 'a', name: 'A' }], ties: [{ id: 'a', source: 'a', target: 'a', kind: 'unclear' }] });
  const [file] = await kumu.write!(document, 'map');
  expect((JSON.parse(file!.content as string) as { connections: unknown[] }).connections).toEqual([{ 'tie id': 'a', from: 'a', to: 'a', type: 'unclear', direction: 'undirected' }]);
  expect((await read(JSON.parse(file!.content as string))).ties).toEqual([{ id: 'a', source: 'a', target: 'a', directed: false, type: 'unclear' }]);
});
