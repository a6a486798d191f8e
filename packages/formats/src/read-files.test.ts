import { requireDocument } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import { findFormat } from './registry.ts';
import { readFiles } from './read-files.ts';
import { json } from './json/index.ts';

const read = async (...files: [string, string][]): Promise<string> => {
  const result = await readFiles(files.map(([name, content]) => ({ name, content })));
  return result.ok ? `${result.document.actors.length} actors, ${result.document.cause.title}` : result.problems.map(({ code }) => code).join();
};
const all = (...files: [string, string][]): Promise<string[]> => Promise.all(files.map((file) => read(file)));

describe('readFiles', () => {
  it('goes by what a file holds, and by the ending of its name', async () => {
    const document = '{"version":1,"cause":{"title":"C"},"actors":[{"id":"a","name":"A"}]}';
    expect(await all(['a.json', document], ['a.txt', ` ${document}`], ['-', `\uFEFF${document}`], ['a.csv', document])).toEqual(Array(4).fill('1 actors, C'));
    expect(await all(['towns.csv', 'name\nA\n'], ['towns.tsv', 'name\trole\nA\t\n'], ['towns.txt', '\uFEFFname;role\nA;\n'])).toEqual(Array(3).fill('1 actors, towns'));
    expect(await read(['stdin', 'source,target\nA,B\n'])).toBe('2 actors, stdin');
    expect(await all(['a.docx', 'PK\u0003\u0004'], ['x', 'hello'], ['x', ''], ['a.json', 'name\nA'])).toEqual(['zip-damaged', 'format-unknown', 'format-unknown', 'not-json']);
    // Text under the ending of a workbook is a table; what is neither is said to be damaged.
    expect(await all(['towns.xlsx', 'name\nA\n'], ['towns.ods', 'name\trole\nA\t\n'], ['towns.xls', 'name\trole\nA\t\n'], ['towns.xlsx', ''])).toEqual([...Array<string>(3).fill('1 actors, towns'), 'zip-damaged']);
    expect(['map.allymap.json', 'A.CSV', 'x.txt', 'csv', ''].map((name) => findFormat(name)?.id)).toEqual(['json', 'csv', undefined, undefined, undefined]);
  });

  it('makes one map of several files, and adds tables to a document', async () => {
    const document = '{"version":1,"cause":{"title":"C"},"actors":[{"id":"m","name":"Mill"}]}';
    expect(await read(['actors.csv', 'id,name\n1,Mill\n2,Council\n'], ['ties.csv', 'from,to\n1,2\nCouncil,Anglers\n'])).toBe('3 actors, actors');
    expect(await read(['a.json', document], ['more.csv', 'name,sector\nmill,private\nCouncil,state\n'])).toBe('2 actors, C');
    expect(await read(['a.json', document], ['b.json', document])).toBe('document-repeated');
  });

  it('keeps everything in JSON', async () => {
    const document = requireDocument({ version: 1, cause: { title: 'T', mine: [1, { __proto__: null }] }, actors: [{ id: '', name: '' }], more: 'kept' });
    const files = await json.write!(document, 'map');
    expect(files.map(({ name }) => name)).toEqual(['map.allymap.json']);
    expect(await readFiles(files)).toEqual({ ok: true, document, remarks: [] });
    expect(await all(['x.json', '{'])).toEqual(['unfinished-json']);
  });
});
