// What is written as GraphML or GEXF reads back: the same actors and ties, field by field, or what the format says it loses.
import { requireDocument, type Document } from '@allymap/core';
import { gexf, graphml, type FileFormat, type Sheet } from '@allymap/formats';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../packages/core/src/model/testing/arbitrary-document.ts';
import { hostileStrings } from '../packages/core/src/model/testing/hostile-strings.ts';
import { documentTables, type WrittenTable } from '../packages/formats/src/document-tables.ts';

/** What looks like the writing of signs that XML cannot hold, and what becomes it beside one. */
const hostile = [...hostileStrings, '_x0041_', '_x0041\u0000', '_x004\u0000', '_x005F_x0000_', '__x0041_'];

const formats: readonly FileFormat[] = [graphml, gexf];

/** Records of a table or sheet by title, without empty cells: unknown and absent are one to these formats. */
function records(titles: readonly unknown[], rows: readonly (readonly unknown[])[]): Map<unknown, unknown>[] {
  return rows.map((row) => new Map(titles.flatMap((title, column) => (row[column] === undefined || row[column] === null ? [] : [[title, row[column]] as const]))));
}

const ofTable = ({ columns, rows }: WrittenTable): Map<unknown, unknown>[] => records(columns.map(({ title }) => title), rows);
const ofSheet = (sheet: Sheet | undefined): Map<unknown, unknown>[] => (sheet === undefined ? [] : records(sheet.rows[0]!, sheet.rows.slice(1)));

async function check(format: FileFormat, document: Document): Promise<void> {
  const [file] = await format.write!(document, 'map');
  const bytes = typeof file!.content === 'string' ? new TextEncoder().encode(file!.content) : file!.content;
  const read = await format.read!({ name: file!.name, content: bytes });
  if (!read.ok || !('sheets' in read)) throw new Error(JSON.stringify(read));
  const { actors, ties } = documentTables(document);
  expect(ofSheet(read.sheets[0])).toEqual(ofTable(actors));
  // Absent means undirected, and that is what is written.
  const expected = ofTable(ties).map((tie) => new Map([...tie, ['directed', tie.get('directed') ?? false]]));
  expect(ofSheet(read.sheets[1]).map(sorted)).toEqual(expected.map(sorted));
  const { title, description, language, date, licence, cause } = document;
  expect(read.head).toEqual(Object.fromEntries(Object.entries({ title, description, language, date, licence, cause: cause.title }).filter(([, text]) => text !== undefined)));
  expect(read.remarks).toEqual([]);
}

const sorted = (record: Map<unknown, unknown>): Map<unknown, unknown> => new Map([...record].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));

describe.each(formats)('$id', (format) => {
  it('reads back what it wrote, of any document', async () => {
    await fc.assert(fc.asyncProperty(arbitraryDocument, (document) => check(format, document)), { numRuns: 150 });
  });

  it.each(hostile.map((text) => [JSON.stringify(text.slice(0, 40)), text]))('keeps %s in every place', async (_shown, text) => {
    const head = { version: 1, title: text, description: text, language: text, licence: text, cause: { title: text } };
    const more = text.trim() === text && text !== '' ? Object.fromEntries([`x${text}`, 'parent', 'weight', 'desc', 'x'].map((field) => [field, text])) : {};
    const document = requireDocument({
      ...head,
      actors: [
        { id: text, name: text, description: text, kind: text, ...more },
        { id: `${text}′`, name: 'other' },
      ],
      ties: [{ id: text, source: text, target: `${text}′`, directed: true, kind: 'funding', label: text, strength: 0.1, ...more }],
    });
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    await check(format, document);
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  });
});
