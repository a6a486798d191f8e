import type { Document } from '@allymap/core';
import Papa from 'papaparse';
import { documentTables, type WrittenTable } from '../document-tables.ts';
import type { WrittenFile } from '../file-format.ts';
import { canBeSplit, writeText } from './formula-guard.ts';

/** Writes a document as two tables. */
export function writeCsv(document: Document): readonly WrittenFile[] {
  const { actors, ties } = documentTables(document, { all: true });
  return [
    { name: 'actors.csv', content: writeTable(actors) },
    { name: 'ties.csv', content: writeTable(ties) },
  ];
}

/**
 * Writes a table for spreadsheets: comma, CRLF, a byte order mark so that they read it as UTF-8, text that they do not
 * run as formulas, in quotation marks where it holds any sign that some of them separate cells at. Text stays text and
 * numbers stay numbers; an empty cell is one without a value, or whose value is known to be unknown.
 */
export function writeTable({ columns, rows }: WrittenTable): string {
  const cell = (value: string | number | boolean | null | undefined): string => {
    if (value === undefined || value === null) return '';
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    return typeof value === 'number' ? String(value) : writeText(value);
  };
  const cells = [columns.map(({ title }) => title), ...rows].map((row) => row.map(cell));
  return `\uFEFF${Papa.unparse(cells, { newline: '\r\n', header: false, quotes: (text) => canBeSplit(String(text)) })}\r\n`;
}
