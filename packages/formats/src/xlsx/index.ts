import type { FileBeginning, FileFormat } from '../file-format.ts';
import { tableFields } from '../table-fields.ts';

const extensions = ['.xlsx', '.xlsm', '.xltx', '.xltm'];
const zipped = [0x50, 0x4b, 0x03, 0x04];
const olderOffice = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Workbooks of Excel and of the programs that write its files.
 *
 * Read: every visible sheet. Written: actors and ties, which are read back, and every other collection for people to read;
 * texts are texts, and no cell is ever a formula. Older files (.xls), binary ones (.xlsb), those of OpenDocument (.ods) and
 * those with a password are recognised and refused with what to do.
 */
export const xlsx: FileFormat = {
  id: 'xlsx',
  name: 'Excel',
  extensions,
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  recognises,
  read: async (file) => (await import('./read.ts')).readXlsx(file),
  write: async (document, name) => (await import('./write.ts')).writeXlsx(document, name),
  keeps: { head: [], ...tableFields, otherText: true, unknowns: false },
};

function recognises({ name, bytes }: FileBeginning): boolean {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  // Any other packed file is told best by this reader too: it says that there is no workbook in it.
  return begins(olderOffice) || (begins(zipped) && !/\.(?:gz|kmz)$/i.test(name));
}
