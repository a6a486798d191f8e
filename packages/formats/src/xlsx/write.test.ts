import { readFileSync } from 'node:fs';
import { analyse, requireDocument, type Document } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../read-files.ts';
import { collectionSheets } from './collection-sheets.ts';
import { xlsx } from './index.ts';
import { readCollections } from './read-collections.ts';
import { sheetNames } from './sheet-names.ts';
import { writeXlsx } from './write.ts';

const shipped = (name: string): Document => requireDocument(JSON.parse(readFileSync(new URL(`../../../../examples/maps/${name}.allymap.json`, import.meta.url), 'utf8')));

async function readBack(document: Document, options: Parameters<typeof writeXlsx>[2] = {}) {
  const [file] = writeXlsx(document, 'map', options);
  const read = await xlsx.read!(file!);
  if (!read.ok || !('sheets' in read)) throw new Error(JSON.stringify(read));
  return { sheets: read.sheets, remarks: read.remarks };
}

/** A table as a sheet reads back: empty ends are cut. */
const cut = (cells: readonly unknown[]): unknown[] => cells.slice(0, cells.findLastIndex((cell) => cell !== undefined && cell !== null) + 1).map((cell) => cell ?? null);

describe('a document as a workbook', () => {
  it.each(['batangas-rome', 'egypt-11', 'nigeria-40'])('brings back all of %s, and says that results are not read', async (name) => {
    const document = shipped(name);
    const read = await readFiles(writeXlsx(document, 'map', { analysis: analyse(document) }));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.document).toEqual(document);
    expect(read.remarks.filter(({ code }) => code === 'sheets-shown').map(({ params }) => params['sheets'])).toEqual(['"results"']);
  });

  it('can be changed by people: rows without an id, titles of their own, lists in one cell, and rows that belong to nobody any more', async () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'T', places: ['p'] },
      places: [{ id: 'p' }, { id: 'q' }],
      objectives: [{ id: 'o', label: 'O' }],
      actors: [{ id: 'a', name: 'A', aliases: ['x;y', 'z'], profile: { contact: 'c' } }, { id: 'b', name: 'B', aliases: ['b2', 'b3'] }],
      positions: [{ id: '1', actor: 'a', objective: 'o', value: null }],
      alliances: [{ id: 'l', label: 'L', form: 'partnership', members: [{ actor: 'a', part: '?' }, { actor: 'b' }], places: ['p', 'q'] }],
    });
    const sheets = new Map(collectionSheets(document).map(({ sheet }) => [sheet.name, [sheet.columns.map(({ title }) => title), ...sheet.rows.map(cut)]]));
    const cells = (name: string): unknown => sheets.get(name);
    expect(cells('alliances')).toEqual([['id', 'label', 'form', 'places[]'], ['l', 'L', 'partnership', 'p; q']]);
    expect(cells('actors (more)')).toEqual([['of', 'aliases[]', 'profile.contact'], ['a', '["x;y","z"]', 'c'], ['b', 'b2; b3']]);
    expect(cells('alliances.members')).toEqual([['of', 'actor', 'part'], ['l', 'a', '"?"'], ['l', 'b']]);
    expect(cells('positions')).toEqual([['id', 'actor', 'objective', 'value'], ['1', 'a', 'o', '?']]);
    const changed = readCollections([
      { sheet: 'positions', holds: 'collection', of: 'positions', rows: [['id', 'actor', 'value', 'my note'], [null, 'a', 0.5, 'seen'], ['1', 'b', 1]] },
      { sheet: 'alliances.members', holds: 'part', of: 'alliances.members', rows: [['of', 'actor'], ['gone', 'a']] },
    ]);
    expect(changed.records.get('positions')!.map(({ fields }) => Object.fromEntries(fields))).toEqual([{ id: '2', actor: 'a', value: 0.5, 'my note': 'seen' }, { id: '1', actor: 'b', value: 1 }]);
    expect(changed.unread).toEqual([{ sheet: 'alliances.members', row: 2 }]);
  });

  it('brings back fields that are called as its own columns are', async () => {
    const named = { of: {}, more: 'm', collection: ['c'], '': 1, 'a.b': 2 };
    const document = requireDocument({
      version: 1,
      ...named,
      cause: { title: 'T', ...named },
      sources: [{ id: '?', title: '?', ...named }],
      actors: [{ id: '?', name: '[', ...named, presence: [{ place: '', ...named }], evidence: [{ basis: 'stated', citations: [{ source: '?', ...named }], ...named }] }],
      places: [{ id: '', ...named }],
    });
    const read = await readFiles(writeXlsx(document, 'map'));
    expect(read.ok && read.document).toEqual(document);
  });

  it('names every sheet as a workbook can hold it, whatever fields a document has', async () => {
    const document = requireDocument({ version: 1, cause: { title: 'T' }, actors: [{ id: 'a', name: 'A', ['a/b:c'.repeat(9)]: [{ x: 1 }], ['A/B:C'.repeat(9)]: [{ __proto__: 1, y: 2 }] }] });
    expect((await readBack(document)).sheets).toHaveLength(1);
    expect(sheetNames(['a', 'A', "'a'", '', 'x'.repeat(40), 'X'.repeat(31)])).toEqual(['a', 'A 2', '_a_', '_', 'x'.repeat(31), `${'X'.repeat(29)} 2`]);
  });

  it('has the titles of actors where there is none', async () => {
    const { sheets } = await readBack(requireDocument({ version: 1, cause: { title: 'T' } }));
    expect(sheets.map(({ holds, rows }) => [holds, rows.length, rows[0]!.slice(0, 2)])).toEqual([['actors', 1, ['id', 'name']]]);
  });

  it('gives the same bytes for the same document', () => {
    const document = shipped('egypt-11');
    expect(writeXlsx(document, 'map')).toEqual(writeXlsx(document, 'map'));
  });
});
