// GraphML as other programs write it: what becomes of each file, and what is said of the rest.
import { readFileSync } from 'node:fs';
import { graphml } from '@allymap/formats';
import { expect, it } from 'vitest';

async function outcome(name: string): Promise<object> {
  const content = new Uint8Array(readFileSync(`test/fixtures/formats/graphml/${name}.graphml`));
  const read = await graphml.read!({ name, content });
  if (!read.ok || !('sheets' in read)) throw new Error(JSON.stringify(read));
  const sheets = Object.fromEntries(read.sheets.map(({ holds, rows }) => [holds, rows.map((row) => rows[0]!.map((_title, column) => row[column] ?? null))]));
  return { ...sheets, head: read.head, remarks: read.remarks.map(({ code, line, params }) => [code, line, ...Object.values(params)].join(' ')) };
}

it('reads networkx: types, values that some lack, what the graph says of itself', async () => {
  expect(await outcome('networkx-directed')).toEqual({
    actors: [
      ['id', 'note', 'registered', 'share', 'members', 'name'],
      ['mill', null, true, 0.25, 12, 'Mill & Sons'],
      ['council', null, false, null, 7, 'Town council'],
      ['anglers', '', null, null, null, 'Anglers “Rio”'],
    ],
    ties: [
      ['source', 'target', 'directed', 'since', 'kind', 'weight'],
      ['mill', 'council', true, null, 'funding', 2.5],
      ['council', 'anglers', true, 2011, null, 1],
    ],
    head: { title: 'Mill valley', description: 'Who works with whom' },
    remarks: [],
  });
});

it('reads networkx: several edges of a pair, and attributes that are called like what names a row', async () => {
  expect(await outcome('networkx-multigraph')).toEqual({
    actors: [
      ['id', 'source', 'label'],
      ['1', 'register', 'School'],
      ['2', null, 'Clinic'],
    ],
    ties: [
      ['id', 'source', 'target', 'directed', 'id (attribute)', 'label'],
      ['a', '1', '2', false, null, 'refers patients'],
      ['b', '1', '2', false, 'second', null],
    ],
    head: {},
    remarks: [],
  });
});

it('reads igraph: names beside ids of its own, a loop, a number that is none', async () => {
  expect(await outcome('igraph-undirected')).toEqual({
    actors: [
      ['id', 'name', 'size', 'founder'],
      ['n0', 'Coopérative', 3, true],
      ['n1', 'تعاونية', 5, false],
      ['n2', 'Union', null, true],
    ],
    ties: [
      ['source', 'target', 'directed', 'strength'],
      ['n0', 'n1', false, 1],
      ['n1', 'n2', false, 0.5],
      ['n0', 'n0', false, 0],
    ],
    head: { title: 'Cooperatives' },
    remarks: [],
  });
  expect(await outcome('igraph-directed')).toMatchObject({ ties: [['source', 'target', 'directed'], ['n0', 'n1', true]] });
});

it('reads yEd: labels, groups, attributes with a default, and not the drawing', async () => {
  expect(await outcome('twin-yed')).toEqual({
    actors: [
      ['id', 'url', 'description', 'influence', 'parent', 'label'],
      ['n0', null, '', 2, null, 'Federation'],
      ['n0::n0', 'https://example.org/mill', null, 4, 'n0', 'Mill &\nSons'],
      ['n1', null, 'Meets on Mondays', 2, null, 'Town council'],
    ],
    ties: [
      ['id', 'source', 'target', 'directed', 'label'],
      ['e0', 'n1', 'n0::n0', true, 'funds'],
    ],
    head: { description: 'Allies of the mill' },
    remarks: ['elements-unread 38 label (1)', 'look-unread 19 5', 'nodes-nested 35 1'],
  });
});

it('reads Gephi: labels and weights, and not colours and coordinates', async () => {
  expect(await outcome('twin-gephi')).toEqual({
    actors: [
      ['id', 'label', 'Type of actor'],
      ['1', 'Mill', 'company'],
      ['2', 'Council', null],
    ],
    ties: [
      ['id', 'source', 'target', 'directed', 'Edge Label', 'weight'],
      ['0', '1', '2', false, 'meets', 2],
      ['1', '2', '1', true, null, 1],
    ],
    head: {},
    remarks: ['look-unread 18 7'],
  });
});

it('reads Cytoscape: names of several kinds, and a number too long to be exact as it stands', async () => {
  expect(await outcome('twin-cytoscape')).toEqual({
    actors: [
      ['id', 'shared name', 'selected', 'name', 'SUID'],
      ['102', 'Mill', false, 'Mill', 102],
      ['104', null, null, 'Council', '9223372036854775807'],
    ],
    ties: [
      ['source', 'target', 'directed', 'interaction'],
      ['102', '104', true, 'informs'],
    ],
    head: {},
    remarks: [],
  });
});

it('says what it does not read, and keeps every value', async () => {
  expect(await outcome('every-part')).toEqual({
    actors: [
      ['id', 'note', 'members', 'members (attribute)', 'description', 'undeclared'],
      ['a', 'none yet', 'about 12', '12 <or> so', 'The first', 'kept'],
      ['b', 'written', 7, null, null, null],
      ['c', 'none yet', null, null, null, null],
    ],
    ties: [
      ['source', 'target', 'directed', 'source (attribute)', 'note'],
      ['a', 'b', false, 'a letter', 'none yet'],
      ['a', 'nowhere', null, null, 'none yet'],
    ],
    head: { description: 'Every part that the format has' },
    remarks: ['elements-unread 11 port (2), node (1), edge (1), hyperedge (1)', 'graphs-joined 23 1'],
  });
});
