import type { FileFormat } from '../file-format.ts';
import { isOpenDocument } from './open-document.ts';

/**
 * Spreadsheets of OpenDocument, as LibreOffice, OpenOffice, Google Sheets and others save them.
 *
 * Read as workbooks of Excel are: every visible sheet, the values that formulas had, dates as text. A workbook that Allymap
 * wrote, and that was saved as OpenDocument since, brings back all of its map.
 */
export const ods: FileFormat = {
  id: 'ods',
  name: 'OpenDocument',
  extensions: ['.ods', '.ots'],
  mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
  recognises: ({ bytes }) => isOpenDocument(bytes),
  read: async (file) => (await import('./read.ts')).readOds(file),
};
