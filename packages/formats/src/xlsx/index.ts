import type { FileBeginning, FileFormat } from '../file-format.ts';

const extensions = ['.xlsx', '.xlsm', '.xltx', '.xltm'];
const zipped = [0x50, 0x4b, 0x03, 0x04];
const olderOffice = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Workbooks of Excel and of the programs that write its files.
 *
 * Read: every visible sheet. Older files (.xls), binary ones (.xlsb) and those with a password are recognised and refused
 * with what to do.
 */
export const xlsx: FileFormat = {
  id: 'xlsx',
  name: 'Excel',
  extensions,
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  recognises,
  read: async (file) => (await import('./read.ts')).readXlsx(file),
};

function recognises({ name, bytes }: FileBeginning): boolean {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  // Any other packed file is told best by this reader too: it says that there is no workbook in it.
  return begins(olderOffice) || (begins(zipped) && !/\.(?:ods|gz|kmz)$/i.test(name));
}
