import type { FileFormat } from '../file-format.ts';
import { tableFields } from '../table-fields.ts';
import { writtenInPieces } from '../written-in-pieces.ts';

/**
 * Tables for spreadsheets: one of actors and one of ties, or whatever tables people have.
 *
 * Separators are the comma, the semicolon, the tab and the bar, as the rows show; `sep=;` in the first line says it.
 * Written are the columns of `document-columns.ts`, and text fields that Allymap does not know, so that no spreadsheet runs
 * a cell as a formula.
 */
export const csv: FileFormat = {
  id: 'csv',
  name: 'CSV',
  extensions: ['.csv', '.tsv', '.tab'],
  mediaType: 'text/csv',
  recognises: ({ text }) => looksSeparated(text),
  read: async (file) => (await import('./read.ts')).readCsv(file),
  ...writtenInPieces(async (document) => (await import('./write.ts')).writeCsv(document)),
  keeps: { head: [], ...tableFields, otherText: true, unknowns: true },
};

/** Whether a text is probably a table: no JSON and no XML, and two of its first lines have the same separators. */
function looksSeparated(text: string): boolean {
  if (/^\s*[[{<]/.test(text) || /^sep=.[\r\n]/i.test(text)) return /^sep=/i.test(text);
  const lines = text.split(/\r\n|\n|\r/, 20).filter((line) => line.trim() !== '');
  return [',', ';', '\t', '|'].some((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0);
    return counts.length > 1 || (counts.length === 1 && lines.length === 1) || (counts.length > 0 && counts.length * 2 >= lines.length);
  });
}
