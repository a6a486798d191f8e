import { readFileSync } from 'node:fs';
import { analyse, requireDocument, type Document } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import { documentTables } from '../document-tables.ts';
import type { Sheet } from '../sheet.ts';
import { xlsx } from './index.ts';
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
function expected({ columns, rows }: ReturnType<typeof documentTables>['actors']): unknown[] {
  return [columns.map(({ title }) => title), ...rows.map(cut)];
}

describe('a document as a workbook', () => {
  it.each(['batangas-rome', 'egypt-11', 'nigeria-40'])('brings back the actors and ties of %s, and says what it does not', async (name) => {
    const document = shipped(name);
    const { actors, ties } = documentTables(document);
    const { sheets, remarks } = await readBack(document, { analysis: analyse(document) });
    const wanted: Pick<Sheet, 'holds' | 'rows'>[] = [{ holds: 'actors', rows: expected(actors) as Sheet['rows'] }];
    if (ties.rows.length > 0) wanted.push({ holds: 'ties', rows: expected(ties) as Sheet['rows'] });
    expect(sheets.map(({ holds, rows }) => ({ holds, rows }))).toEqual(wanted);
    expect(remarks.map(({ code }) => code)).toEqual(['sheets-shown']);
    expect(String(remarks[0]!.params['sheets'])).toContain('"results"');
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
