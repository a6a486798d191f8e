import type { Document } from '@allymap/core';
import Papa from 'papaparse';
import { streamedTables, type StreamedTable, type WrittenRow } from '../document-tables.ts';
import type { PiecedFile } from '../file-format.ts';
import { textPiecesOf } from '../written-in-pieces.ts';
import { canBeSplit, writeText } from './formula-guard.ts';

/** Writes a document as two tables. */
export function writeCsv(document: Document): readonly PiecedFile[] {
  const { actors, ties } = streamedTables(document, { all: true });
  return [
    { name: 'actors.csv', pieces: textPiecesOf(tableLines(actors)) },
    { name: 'ties.csv', pieces: textPiecesOf(tableLines(ties)) },
  ];
}

/**
 * Writes a table for spreadsheets: comma, CRLF, a byte order mark so that they read it as UTF-8, text that they do not
 * run as formulas, in quotation marks where it holds any sign that some of them separate cells at. Text stays text and
 * numbers stay numbers; an empty cell is one without a value, and `?` one whose value is known to be unknown.
 */
function* tableLines({ columns, rows }: StreamedTable): Generator<string> {
  yield '\uFEFF';
  yield lineOf(columns.map(({ title }) => title));
  for (const row of rows()) yield lineOf(row);
}

function lineOf(row: WrittenRow): string {
  return `${Papa.unparse([row.map(cellOf)], { newline: '\r\n', header: false, quotes: (text) => canBeSplit(String(text)) })}\r\n`;
}

function cellOf(value: WrittenRow[number]): string {
  if (value === undefined) return '';
  if (value === null) return '?';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? String(value) : writeText(value);
}
