import { expect, it } from 'vitest';
import { beginningOf } from '../testing/beginning-of.ts';
import { readFixture, shown } from '../testing/read-fixture.ts';
import { ucinet } from './index.ts';

const read = async (content: string) => ucinet.read!({ name: 'u.dl', content });
const ties = async (content: string) => shown(await read(content)).ties.map(({ source, target, directed, weight = 1, relation }) => [source, directed === true ? '>' : '-', target, weight, ...(relation === undefined ? [] : [relation])].join(' '));

it('reads a matrix with labels above it, and says of cells that they are unknown', async () => {
  expect(await readFixture(ucinet, 'ucinet/full-matrix.dl')).toEqual({
    actors: [{ id: '1', label: 'barry' }, { id: '2', label: 'david' }, { id: '3', label: 'Lin Li' }, { id: '4', label: 'pat' }],
    ties: [
      { source: '1', target: '2', directed: true, weight: 1 },
      { source: '1', target: '3', directed: true, weight: 1 },
      { source: '2', target: '4', directed: true, weight: 1 },
      { source: '3', target: '1', directed: true, weight: 1 },
      { source: '3', target: '3', directed: true, weight: 2.5 },
    ],
    remarks: ['cells-unknown 1'],
  });
});

it('reads a symmetric matrix as ties without direction, each once', async () => {
  expect(await readFixture(ucinet, 'ucinet/embedded-symmetric.dl')).toEqual({
    actors: [{ id: '1', label: 'Bill' }, { id: '2', label: 'Jan' }, { id: '3', label: 'Zoe' }],
    ties: [{ source: '1', target: '2', directed: false }, { source: '2', target: '3', directed: false }],
    remarks: [],
  });
  expect((await readFixture(ucinet, 'ucinet/lower-half.dl')).ties).toEqual([
    { source: '2', target: '1', directed: false, weight: 1 },
    { source: '3', target: '2', directed: false, weight: 3 },
  ]);
  expect(await ties('dl n=3 format=upperhalf data: 0 1 0 2 5 0')).toEqual(['1 - 2 1', '2 - 2 2', '2 - 3 5']);
});

it('reads several matrices as relations, also without the diagonal', async () => {
  expect((await readFixture(ucinet, 'ucinet/two-relations.dl')).ties).toEqual([
    { source: '1', target: '2', directed: true, weight: 1, relation: 'funds' },
    { source: '2', target: '3', directed: true, weight: 1, relation: 'funds' },
    { source: '1', target: '3', directed: true, weight: 2, relation: 'informs' },
    { source: '2', target: '1', directed: true, weight: 2, relation: 'informs' },
  ]);
  expect((await readFixture(ucinet, 'ucinet/counted.dl')).ties.map(({ source, target, relation }) => [source, target, relation])).toEqual([
    ['1', '2', '1'], ['1', '3', '1'], ['3', '1', '1'], ['1', '3', '2'],
  ]);
  expect(await ties('dl n=2 nm=2 labels embedded data:\nA B\nA 0 1\nB 0 0\nA B\nA 0 0\nB 3 0')).toEqual(['1 > 2 1 1', '2 > 1 3 2']);
});

it('reads lists of edges and of nodes, by number or by label in any capitals', async () => {
  expect(await readFixture(ucinet, 'ucinet/edgelist-embedded.dl')).toMatchObject({
    actors: [{ label: 'george' }, { label: 'sally' }, { label: 'jim' }, { label: 'billy' }, { label: 'jane' }],
    ties: [{ source: '1', target: '2', weight: 1 }, { source: '1', target: '3', weight: 2 }, { source: '2', target: '3' }, { source: '4', target: '1' }, { source: '5', target: '3', directed: true }],
  });
  expect(await readFixture(ucinet, 'ucinet/edgelist-numbers.dl')).toMatchObject({ actors: [{ id: '1', label: 'george' }, {}, {}, { label: 'billy' }], ties: [{ weight: 1.5 }, {}, { source: '4', target: '1' }] });
  expect((await readFixture(ucinet, 'ucinet/nodelist.dl')).ties).toEqual([
    { source: '1', target: '2', directed: true },
    { source: '1', target: '3', directed: true },
    { source: '3', target: '4', directed: true },
  ]);
  expect(await ties('dl n=2 nm=2 format = edgearray1 data:\n1 2 3 0\n2 1 0 1')).toEqual(['1 > 2 3 1', '2 > 1 1 2']);
});

it('reads rows and columns of two kinds', async () => {
  expect(await readFixture(ucinet, 'ucinet/two-mode.dl')).toEqual({
    actors: [
      { id: 'row 1', label: 'Mill', mode: 'row' },
      { id: 'row 2', label: 'Council', mode: 'row' },
      { id: 'column 1', label: 'May', mode: 'column' },
      { id: 'column 2', label: 'June', mode: 'column' },
      { id: 'column 3', label: 'Letter', mode: 'column' },
    ],
    ties: [
      { source: 'row 1', target: 'column 1', directed: false, weight: 1 },
      { source: 'row 1', target: 'column 3', directed: false, weight: 1 },
      { source: 'row 2', target: 'column 2', directed: false, weight: 2 },
    ],
    remarks: [],
  });
  expect((await readFixture(ucinet, 'ucinet/two-mode-list.dl')).ties.map(({ source, target }) => [source, target])).toEqual([['row 1', 'column 1'], ['row 2', 'column 1'], ['row 2', 'column 2']]);
});

it('says in which line a word cannot stand', async () => {
  const refused = async (content: string) => {
    const result = await read(content);
    return result.ok ? undefined : result.problems.map(({ code, line, params }) => [code, line, params['found'] ?? params['part'] ?? params['what']]);
  };
  expect(await refused('dl n=2\r\ndata:\r\n0 1\r\n1 x')).toEqual([['line-unreadable', 4, '"x"']]);
  expect(await refused('dl n=2\nsize=3\ndata:\n0 1 1 0')).toEqual([['line-unreadable', 2, '"size"']]);
  expect(await refused('dl n=2\ndata:\n0 1 1')).toEqual([['part-missing', undefined, 'data']]);
  expect(await refused('dl n=2\ndata:\n0 1 1 0\n5')).toEqual([['line-unreadable', 5, '"5"']].map(([code, , found]) => [code, 4, found]));
  expect(await refused('dl n=2 format=edgelist1\ndata:\n1 3')).toEqual([['line-unreadable', 3, '"3"']]);
  expect(await refused('dl n=2 format=blockmatrix\ndata:\n1 1')).toEqual([['line-unreadable', undefined, '"format = blockmatrix"']]);
  expect(await refused('dl n=999999999\ndata:\n')).toEqual([['network-too-large', 1, 'actors']]);
  expect(await refused('dl n=3\nlabels:\na b')).toEqual([['part-missing', undefined, 'data:']]);
});

it('knows its files', () => {
  for (const text of ['dl n=5', 'DL\nN = 3\n', ' dl nr=2, nc=3', 'dl format = fm n=2']) expect(ucinet.recognises(beginningOf('x', text)), text).toBe(true);
  for (const text of ['dlna n=5', 'name,dl', '', 'dl', 'dl;dt\n1;2']) expect(ucinet.recognises(beginningOf('x', text)), text).toBe(false);
});
