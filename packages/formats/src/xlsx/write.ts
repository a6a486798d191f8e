import type { Analysis, Document } from '@allymap/core';
import type { WrittenFile } from '../file-format.ts';
import { documentTables, type WrittenTable } from '../document-tables.ts';
import type { BookSheet } from './book-sheet.ts';
import { collectionSheets } from './collection-sheets.ts';
import { ownNames } from './own-names.ts';
import { resultsSheet } from './results-sheet.ts';
import { sheetNames } from './sheet-names.ts';
import { writeBook } from './write-book.ts';

/**
 * Writes a document as a workbook: actors and ties, which are read back, then every other collection and, where an
 * analysis is given, what it says of each actor, which are there to be read by people.
 */
export function writeXlsx(document: Document, name: string, { analysis }: { readonly analysis?: Analysis } = {}): WrittenFile[] {
  const { actors, ties } = documentTables(document);
  const tables = [
    ...(actors.rows.length > 0 || ties.rows.length === 0 ? [tableSheet('actors', actors.columns.length > 0 ? actors : documentTables(document, { all: true }).actors)] : []),
    ...(ties.rows.length > 0 ? [tableSheet('ties', ties)] : []),
  ];
  const shown = [...(analysis === undefined ? [] : [resultsSheet(document, analysis)]), ...collectionSheets(document)];
  const names = new Map<string, number>([
    ...tables.map((sheet, index): [string, number] => [sheet.name === 'actors' ? ownNames.actors : ownNames.ties, index]),
    ...shown.map((_sheet, index): [string, number] => [`${ownNames.shown}${index}`, tables.length + index]),
  ]);
  return [{ name: `${name}.xlsx`, content: writeBook({ sheets: named([...tables, ...shown]), names }) }];
}

function tableSheet(name: string, { columns, rows }: WrittenTable): BookSheet {
  return { name, columns: columns.map(({ title }) => ({ title })), rows };
}

/** The document may have fields of any name, after which sheets are named. */
function named(sheets: readonly BookSheet[]): readonly BookSheet[] {
  const names = sheetNames(sheets.map(({ name }) => name));
  return sheets.map((sheet, index) => ({ ...sheet, name: names[index]! }));
}
