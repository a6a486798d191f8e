import { bytesOf } from '../file-content.ts';
import type { GivenFile, ReadFile } from '../file-format.ts';
import { workbookProblem } from './workbook-problem.ts';
import { workbookRemark } from './workbook-remark.ts';
import type { FormatRemark } from '../format.ts';
import { RefusedFile } from '../refused-file.ts';
import { runWithPauses } from '../run-with-pauses.ts';
import type { Sheet } from '../sheet.ts';
import { listed } from '../table.ts';
import { openZip, zipTooLarge, type Zip } from '../zip/open-zip.ts';
import { unpack } from '../zip/unpack.ts';
import { zipLimits } from '../zip/zip-limits.ts';
import { readCellStyles } from './cell-styles.ts';
import { isOldOffice, oldOfficeProblem } from './old-office.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetCells } from './read-sheet-cells.ts';
import { remarksOnSheet } from './sheet-remarks.ts';
import { fillMerged } from './sheet-rows.ts';
import { workbookParts } from './workbook-parts.ts';

/** The name by which a workbook that Allymap wrote says which of its sheets explains the others. */
export const notesName = '_allymap_notes';

/**
 * Reads a workbook (.xlsx, .xlsm, .xltx, .xltm) into its sheets; never throws for any content.
 *
 * Hidden sheets are not read, and named in a remark; hidden rows and columns are read, and so are those that a filter
 * hides. Sheets without a value are left out. Formulas are never computed: the value is the one that the file holds.
 */
export async function readXlsx(file: GivenFile): Promise<ReadFile> {
  if (file.content instanceof Blob && file.content.size > zipLimits.size) return { ok: false, problems: [zipTooLarge(file.content.size)] };
  const bytes = await bytesOf(file);
  if (isOldOffice(bytes)) return { ok: false, problems: [oldOfficeProblem(bytes)] };
  const opened = openZip(bytes);
  if (!opened.ok) return { ok: false, problems: [opened.problem] };
  try {
    return await runWithPauses(readSheets(file.name, opened.zip));
  } catch (error) {
    if (error instanceof RefusedFile) return { ok: false, problems: [error.problem] };
    throw error;
  }
}

function* readSheets(file: string, zip: Zip): Generator<void, ReadFile> {
  const workbook = yield* workbookParts(zip);
  const { strings, styles, from1904, names } = workbook;
  const context = {
    strings: strings === undefined ? [] : yield* readSharedStrings(strings.name, unpack(zip, strings)),
    styles: styles === undefined ? [] : yield* readCellStyles(styles.name, unpack(zip, styles)),
    from1904,
  };
  const isNotes = (name: string): boolean => sheetOfReference(names.get(notesName)) === name;
  const sheets: Sheet[] = [];
  const remarks: FormatRemark[] = [];
  for (const { name, hidden, entry } of workbook.sheets) {
    if (hidden || isNotes(name)) continue;
    const cells = yield* readSheetCells(entry.name, unpack(zip, entry), context);
    const { rows, filled } = fillMerged(name, cells.rows, cells.merged);
    for (const remark of remarksOnSheet(file, name, cells, filled, workbook.computeOnLoad)) remarks.push(remark);
    if (rows.length > 0) sheets.push({ file, sheet: name, rows });
  }
  const hidden = workbook.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
  if (hidden.length > 0) remarks.push(workbookRemark('sheets-hidden', { file, row: 1 }, { sheets: listed(hidden), count: hidden.length }));
  const notes = workbook.sheets.find(({ name, hidden: isHidden }) => !isHidden && isNotes(name));
  if (notes !== undefined) remarks.push(workbookRemark('sheet-of-notes', { file, row: 1 }, { sheet: listed([notes.name]) }));
  return sheets.length === 0 ? { ok: false, problems: [workbookProblem('workbook-empty')] } : { ok: true, sheets, remarks };
}

/** The sheet that a reference such as `'My notes'!$A$1` leads to. */
function sheetOfReference(reference: string | undefined): string | undefined {
  const [, inQuotes, plain] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference ?? '') ?? [];
  return inQuotes?.replaceAll("''", "'") ?? plain;
}
