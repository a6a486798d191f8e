import type { GivenFile, ReadFile } from '../file-format.ts';
import type { Zip } from '../zip/open-zip.ts';
import { readPacked } from '../zip/read-packed.ts';
import { unpack } from '../zip/unpack.ts';
import { readCellStyles } from './cell-styles.ts';
import { isOldOffice, oldOfficeProblem } from './old-office.ts';
import { ReadBook } from './read-book.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetCells } from './read-sheet-cells.ts';
import { workbookParts } from './workbook-parts.ts';

/**
 * Reads a workbook (.xlsx, .xlsm, .xltx, .xltm) into its sheets; never throws for any content.
 *
 * Hidden sheets are not read, and named in a remark; hidden rows and columns are read, and so are those that a filter
 * hides. Sheets without a value are left out. Formulas are never computed: the value is the one that the file holds.
 */
export function readXlsx(file: GivenFile): Promise<ReadFile> {
  return readPacked(file, (zip) => readSheets(file.name, zip), (bytes) => (isOldOffice(bytes) ? oldOfficeProblem(bytes) : undefined));
}

function* readSheets(file: string, zip: Zip): Generator<void, ReadFile> {
  const workbook = yield* workbookParts(zip);
  const { strings, styles, from1904, names } = workbook;
  const context = {
    strings: strings === undefined ? [] : yield* readSharedStrings(strings.name, unpack(zip, strings)),
    styles: styles === undefined ? [] : yield* readCellStyles(styles.name, unpack(zip, styles)),
    from1904,
  };
  const book = new ReadBook(file, names, workbook.computeOnLoad);
  for (const { name, hidden, entry } of workbook.sheets) {
    if (book.meets(name, hidden)) book.add(name, yield* readSheetCells(entry.name, unpack(zip, entry), context));
  }
  return book.result();
}
