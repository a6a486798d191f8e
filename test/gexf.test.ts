// GEXF as other programs write it: what becomes of each file, and what is said of the rest.
import { readFileSync } from 'node:fs';
import { gexf } from '@allymap/formats';
import { expect, it } from 'vitest';

async function outcome(name: string): Promise<object> {
  const content = new Uint8Array(readFileSync(`test/fixtures/formats/gexf/${name}.gexf`));
  const read = await gexf.read!({ name, content });
  if (!read.ok || !('sheets' in read)) throw new Error(JSON.stringify(read));
  const sheets = Object.fromEntries(read.sheets.map(({ holds, rows }) => [holds, rows.map((row) => rows[0]!.map((_title, column) => row[column] ?? null))]));
  return { ...sheets, head: read.head, remarks: read.remarks.map(({ code, line, params }) => [code, line, ...Object.values(params)].join(' ')) };
}

it('reads networkx: types, values that some lack, attributes that are called like parts of an edge', async () => {
  expect(await outcome('networkx-directed')).toEqual({
    actors: [
      ['id', 'label', 'name', 'members', 'share', 'registered', 'note'],
      ['mill', 'mill', 'Mill & Sons', 12, 0.25, true, null],
      ['council', 'council', 'Town council', 7, null, false, null],
      ['anglers', 'anglers', 'Anglers “Rio”', null, null, null, ''],
    ],
    ties: [
      ['id', 'source', 'target', 'directed', 'weight', 'kind', 'since'],
      ['0', 'mill', 'council', true, 2.5, 'funding', null],
      ['1', 'council', 'anglers', true, 1, null, 2011],
    ],
    head: { date: '2026-11-30', title: 'Mill valley' },
    remarks: [],
  });
});

it('reads networkx: several edges of a pair, and times', async () => {
  expect(await outcome('networkx-multigraph')).toEqual({
    actors: [
      ['id', 'label', 'source'],
      ['1', 'School', 'register'],
      ['2', 'Clinic', null],
    ],
    ties: [
      ['id', 'source', 'target', 'directed', 'label', 'networkx_key'],
      ['0', '1', '2', false, 'refers patients', 'a'],
      ['second', '1', '2', false, null, 'b'],
    ],
    head: { date: '2026-11-30' },
    remarks: [],
  });
  expect(await outcome('networkx-dynamic')).toEqual({
    actors: [
      ['id', 'label', 'parent', 'start', 'end'],
      ['a', 'Network A', null, '2011-01-01', '2014-06-30'],
      ['b', 'Member B', 'a', '2012-01-01', null],
    ],
    ties: [
      ['id', 'source', 'target', 'directed', 'weight', 'from', 'until'],
      ['0', 'a', 'b', false, 3, '2012-01-01', '2013-12-31'],
    ],
    head: { date: '2026-11-30' },
    remarks: ['nodes-nested 9 1'],
  });
});

it('reads graphology: edges of both kinds, and not the drawing', async () => {
  expect(await outcome('graphology-mixed')).toEqual({
    actors: [
      ['id', 'label', 'members', 'share', 'registered'],
      ['mill', 'Mill & Sons', 12, 0.25, true],
      ['council', 'Town council', null, null, null],
    ],
    ties: [
      ['id', 'source', 'target', 'directed', 'label', 'weight', 'since'],
      ['pays', 'council', 'mill', true, 'funds', 2.5, 2011],
      ['geid_176_0', 'mill', 'council', false, null, 1, null],
    ],
    head: { title: 'Mill valley' },
    remarks: ['look-unread 22 3'],
  });
  expect(await outcome('graphology-directed')).toMatchObject({ actors: [['id', 'label', 'Type of actor'], ['1', 'School', 'school'], ['2', null, null]] });
});

it('reads Gephi: nodes within nodes, values and edges that change over time, dates', async () => {
  expect(await outcome('twin-gephi')).toEqual({
    actors: [
      ['id', 'label', 'Type of actor', 'label (attribute)', 'members', 'parent', 'start'],
      ['1', 'Mill', 'ngo', 'A second label', 14, null, '2011-03-01'],
      ['1a', 'Mill workers', 'ngo', null, null, '1', null],
      ['2', 'School', 'school', null, null, null, null],
    ],
    ties: [
      ['id', 'source', 'target', 'directed', 'label', 'weight', 'kind', 'from', 'until'],
      ['0', '1', '2', true, 'pays', 2, 'funding', '2012-01-01', '2014-12-31'],
      ['1', '2', '1', false, null, null, null, '2015', null],
      ['2', '1a', '2', false, null, null, null, null, null],
    ],
    head: { date: '2026-11-30', title: 'Allies of the mill', description: 'Who works with whom' },
    remarks: ['elements-unread 8 keywords (1), options (1)', 'values-over-time 26 1', 'look-unread 28 3', 'nodes-nested 32 1', 'spells-joined 42 1'],
  });
});

it('reads the first version: times that are no dates stay what they are', async () => {
  expect(await outcome('twin-old')).toEqual({
    actors: [
      ['id', 'label', 'parent'],
      ['a', 'First', null],
      ['b', 'Second', 'a'],
    ],
    ties: [
      ['id', 'source', 'target', 'directed', 'weight', 'start', 'end'],
      ['e', 'a', 'b', false, 3, '9', '10.5'],
    ],
    head: {},
    remarks: ['elements-unread 6 slices (1), node (1)', 'nodes-nested 7 1'],
  });
});
