import { expect, it } from 'vitest';
import { beginningOf } from '../testing/beginning-of.ts';
import { readFixture, shown } from '../testing/read-fixture.ts';
import { pajek } from './index.ts';

const read = async (content: string) => pajek.read!({ name: 'p.net', content });

it('reads what networkx writes', async () => {
  expect(await readFixture(pajek, 'pajek/networkx.net')).toEqual({
    actors: [{ id: '1', label: 'Mill', kind: 'firm' }, { id: '2', label: 'Conseil de la vallée' }, { id: '3', label: '東' }],
    ties: [
      { source: '1', target: '2', directed: true, weight: 2.5, since: '2019' },
      { source: '1', target: '2', directed: true, weight: 1 },
      { source: '3', target: '3', directed: true, weight: 1 },
    ],
    remarks: ['look-unread'],
  });
});

it('reads what igraph writes: without labels, with labels and numbers, of two modes', async () => {
  expect(await readFixture(pajek, 'pajek/igraph-plain.net')).toEqual({
    actors: [{ id: '1' }, { id: '2' }, { id: '3' }, { id: '4' }],
    ties: [{ source: '1', target: '2', directed: false }, { source: '2', target: '3', directed: false }, { source: '3', target: '3', directed: false }],
    remarks: [],
  });
  const { actors, ties } = await readFixture(pajek, 'pajek/igraph-directed.net');
  expect(actors[2]).toEqual({ id: '3', label: 'Anglers\' club' });
  expect(ties[1]).toEqual({ source: '2', target: '1', directed: true, weight: 2.5, label: 'pays' });
  const modes = await readFixture(pajek, 'pajek/igraph-two-mode.net');
  expect(modes.actors.map(({ mode }) => mode)).toEqual([1, 1, 2, 2, 2]);
  expect(modes.ties).toHaveLength(3);
});

it('reads the first network of a project, with relations, lists, times, a partition and a vector', async () => {
  expect(await readFixture(pajek, 'pajek/project.paj')).toEqual({
    actors: [
      { id: '1', label: 'Mill', Sectors: 1, Budget: 10.5 },
      { id: '2', label: 'Conseil de la vallée', time: '1-4,7', Sectors: 2, Budget: 0 },
      { id: '3', label: 'Anglers', Sectors: 3, Budget: -2 },
      { id: '4', Sectors: 1, Budget: 1000 },
    ],
    ties: [
      { source: '1', target: '2', directed: true, weight: 3, relation: 'pays', label: 'since 2019', time: '2-5' },
      { source: '2', target: '1', directed: true, weight: -1, relation: 'pays' },
      { source: '2', target: '3', directed: false, weight: 1, relation: 'meets' },
      { source: '3', target: '1', directed: true, weight: 1 },
      { source: '3', target: '2', directed: true, weight: 1 },
      { source: '4', target: '1', directed: false, weight: 1 },
      { source: '4', target: '2', directed: false, weight: 1 },
    ],
    head: { title: 'River clean-up' },
    remarks: ['look-unread', 'elements-unread "*cluster Chosen (30)", "*network Other (34)"'],
  });
});

it('reads matrices, of one mode as arcs and of two as edges between them, and numbered relations', async () => {
  expect((await readFixture(pajek, 'pajek/two-mode-matrix.net')).ties).toEqual([
    { source: '1', target: '3', directed: false, weight: 1 },
    { source: '1', target: '5', directed: false, weight: 2 },
    { source: '2', target: '4', directed: false, weight: 1 },
    { source: '2', target: '5', directed: false, weight: 1 },
  ]);
  // Rows may go over several lines.
  expect(shown(await read('*Vertices 2\n*Matrix\n0\n1\n1 0\n')).ties).toEqual([{ source: '1', target: '2', directed: true }, { source: '2', target: '1', directed: true }]);
  expect(shown(await read('*Vertices 2\n*Arcs\n1: 1 2 1\n2: 2 1\n')).ties).toEqual([
    { source: '1', target: '2', directed: true, relation: '1' },
    { source: '2', target: '1', directed: true, relation: '2' },
  ]);
});

it('gives each row the line that it stands in', async () => {
  const result = await read('*Vertices 2\n\n2 "B"\n1 "A"\n% no line\n*Edges\n\n1 2\n');
  expect(result.ok && 'sheets' in result && result.sheets.map(({ lines }) => lines)).toEqual([[1, 4, 3], [1, 8]]);
});

it('says in which line a number is none of the actors, or a word no number', async () => {
  const wrong = await read('*Vertices 2\n1 "A"\n3 "C"\n*Arcs\n1 2\n1 x\n0 1\n*Matrix\n');
  expect(!wrong.ok && wrong.problems.map(({ code, line, params }) => [code, line, params['found']])).toEqual([
    ['line-unreadable', 3, '"3 \\"C\\""'],
    ['line-unreadable', 6, '"1 x"'],
    ['line-unreadable', 7, '"0 1"'],
  ]);
  expect(await read('*Vertices 1\n*Matrix\n0 1\n')).toMatchObject({ ok: false, problems: [{ code: 'line-unreadable', line: 3 }] });
  expect(await read('*Vertices 99999999999\n')).toMatchObject({ ok: false, problems: [{ code: 'network-too-large', line: 1, params: { what: 'actors' } }] });
  expect(await read('*Arcs\n1 2\n')).toMatchObject({ ok: false, problems: [{ code: 'part-missing' }] });
  await expect(readFixture(pajek, 'pajek/partition.clu')).rejects.toThrow(/holds values of a Pajek network/);
});

it('knows its files', () => {
  for (const text of ['*Vertices 3\n', '% by hand\n*vertices 12 4', '\n*Network A b\r\n*Vertices 2']) expect(pajek.recognises(beginningOf('x', text)), text).toBe(true);
  for (const text of ['*Arcs', 'Vertices 3', 'name\n*Vertices 3', '', '{"*Vertices": 1}']) expect(pajek.recognises(beginningOf('x', text)), text).toBe(false);
});
