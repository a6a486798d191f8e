import type { FileBeginning, FileFormat } from '../file-format.ts';
import { isOpenDocument } from '../ods/open-document.ts';

const extensions = ['.xlsx', '.xlsm', '.xltx', '.xltm'];
const zipped = [0x50, 0x4b, 0x03, 0x04];
const olderOffice = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Workbooks of Excel and of the programs that write its files.
 *
 * Read: every visible sheet. Written: actors and ties, and a sheet for every other collection, which all read back; texts
 * are texts, and no cell is ever a formula. Older files (.xls), binary ones (.xlsb) and those with a password are
 * recognised and refused with what to do.
 */
export const xlsx: FileFormat = {
  id: 'xlsx',
  name: 'Excel',
  extensions,
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  recognises,
  read: async (file) => (await import('./read.ts')).readXlsx(file),
  write: async (document, name, options) => (await import('./write.ts')).writeXlsx(document, name, options),
  writesResults: true,
  keeps: 'all',
};

function recognises({ name, bytes }: FileBeginning): boolean {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  // Any other packed file is told best by this reader too: it says that there is no workbook in it.
  return begins(olderOffice) || (begins(zipped) && !isOpenDocument(bytes) && !/\.(?:gz|kmz)$/i.test(name));
}
