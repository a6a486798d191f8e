import type { Document } from '@allymap/core';
import type { WriteOptions, WrittenFile } from '../file-format.ts';
import { documentTables, type WrittenTable } from '../document-tables.ts';
import type { BookSheet } from './book-sheet.ts';
import { collectionSheets, type NamedSheet } from './collection-sheets.ts';
import { ownNames } from './own-names.ts';
import { resultsSheet } from './results-sheet.ts';
import { sheetNames } from './sheet-names.ts';
import { writeBook } from './write-book.ts';

/**
 * Writes a document as a workbook that reads back as it is: actors and ties, then every other collection, and, where an
 * analysis is given, a sheet with what it says of each actor, which is there for people.
 */
export function writeXlsx(document: Document, name: string, { analysis }: WriteOptions = {}): WrittenFile[] {
  const { actors, ties } = documentTables(document);
  const sheets: readonly NamedSheet[] = [
    ...(actors.rows.length > 0 || ties.rows.length === 0 ? [tableSheet('actors', actors.columns.length > 0 ? actors : documentTables(document, { all: true }).actors)] : []),
    ...(ties.rows.length > 0 ? [tableSheet('ties', ties)] : []),
    ...(analysis === undefined ? [] : [{ sheet: resultsSheet(document, analysis), name: `${ownNames.shown}0` }]),
    ...collectionSheets(document),
  ];
  const names = new Map(sheets.map(({ name: own }, index) => [own, index]));
  return [{ name: `${name}.xlsx`, content: writeBook({ sheets: named(sheets.map(({ sheet }) => sheet)), names }) }];
}

function tableSheet(name: 'actors' | 'ties', { columns, rows }: WrittenTable): NamedSheet {
  return { sheet: { name, columns: columns.map(({ title }) => ({ title })), rows: rows.map((row) => row.map((value) => (value === null ? '?' : value))) }, name: ownNames[name] };
}

/** The document may have fields of any name, after which sheets are named. */
function named(sheets: readonly BookSheet[]): readonly BookSheet[] {
  const names = sheetNames(sheets.map(({ name }) => name));
  return sheets.map((sheet, index) => ({ ...sheet, name: names[index]! }));
}
