import { bytesOf } from '../file-content.ts';
import type { GivenFile, ReadFile } from '../file-format.ts';
import { workbookProblem } from './workbook-problem.ts';
import type { WorkbookRemarkCode } from './workbook-code.ts';
import { workbookRemark } from './workbook-remark.ts';
import type { FormatRemark } from '../format.ts';
import { RefusedFile } from '../refused-file.ts';
import { runWithPauses } from '../run-with-pauses.ts';
import type { Sheet, SheetValue } from '../sheet.ts';
import { listed } from '../listed.ts';
import { openZip, zipTooLarge, type Zip } from '../zip/open-zip.ts';
import { unpack } from '../zip/unpack.ts';
import { zipLimits } from '../zip/zip-limits.ts';
import { readCellStyles } from './cell-styles.ts';
import { isOldOffice, oldOfficeProblem } from './old-office.ts';
import { ownSheet, type OwnSheet } from './own-names.ts';
import { readCollections, type CollectionSheet } from './read-collections.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetCells } from './read-sheet-cells.ts';
import { remarksOnSheet } from './sheet-remarks.ts';
import { fillMerged } from './sheet-rows.ts';
import { workbookParts } from './workbook-parts.ts';

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
  const own = ownSheets(names);
  const sheets: Sheet[] = [];
  const collections: CollectionSheet[] = [];
  const remarks: FormatRemark[] = [];
  const isLeft = (name: string): boolean => own.get(name)?.holds === 'notes' || own.get(name)?.holds === 'shown';
  for (const { name, hidden, entry } of workbook.sheets) {
    const { holds, of = '' } = own.get(name) ?? {};
    // What a map holds is read though somebody has hidden it; another hidden sheet is no part of the table.
    if ((hidden && (holds === undefined || holds === 'actors' || holds === 'ties')) || isLeft(name)) continue;
    const cells = yield* readSheetCells(entry.name, unpack(zip, entry), context);
    const { rows, filled } = fillMerged(name, cells.rows, cells.merged);
    for (const remark of remarksOnSheet(file, name, cells, filled, workbook.computeOnLoad)) remarks.push(remark);
    if (rows.length === 0) continue;
    if (holds === undefined || holds === 'actors' || holds === 'ties') sheets.push({ file, sheet: name, ...held(holds, rows[0]!), rows });
    else if (holds !== 'notes' && holds !== 'shown') collections.push({ sheet: name, holds, of, rows });
  }
  const remarkOn = (code: WorkbookRemarkCode, left: readonly { readonly name: string }[]): void => {
    if (left.length > 0) remarks.push(workbookRemark(code, { file, row: 1 }, { sheets: listed(left.map(({ name }) => name)), count: left.length }));
  };
  remarkOn('sheets-hidden', workbook.sheets.filter(({ name, hidden }) => hidden && !collections.some(({ sheet }) => sheet === name)));
  const visible = workbook.sheets.filter(({ hidden }) => !hidden);
  remarkOn('sheets-of-notes', visible.filter(({ name }) => own.get(name)?.holds === 'notes'));
  remarkOn('sheets-shown', visible.filter(({ name }) => own.get(name)?.holds === 'shown'));
  if (sheets.length === 0) return { ok: false, problems: [workbookProblem('workbook-empty')] };
  return { ok: true, sheets, ...(collections.length === 0 ? {} : { beside: readCollections(collections) }), remarks };
}

/** What sheets of a workbook that Allymap wrote are, by their names. */
function ownSheets(names: ReadonlyMap<string, string>): ReadonlyMap<string, OwnSheet> {
  const found = new Map<string, OwnSheet>();
  for (const [name, reference] of names) {
    const [sheet, meaning] = [sheetOfReference(reference), ownSheet(name)];
    if (sheet !== undefined && meaning !== undefined) found.set(sheet, meaning);
  }
  return found;
}

/** The columns that tell what a sheet is are still looked for: somebody may have changed them. */
function held(meaning: OwnSheet['holds'] | undefined, titles: readonly SheetValue[]): Pick<Sheet, 'holds' | 'own'> {
  if (meaning === 'actors' && titles.includes('id')) return { holds: 'actors', own: true };
  return meaning === 'ties' && titles.includes('source') && titles.includes('target') ? { holds: 'ties', own: true } : {};
}

/** The sheet that a reference such as `'My notes'!$A$1` leads to. */
function sheetOfReference(reference: string): string | undefined {
  const [, inQuotes, plain] = /^\$?(?:'((?:[^']|'')+)'|([^'!]+))[!.]/.exec(reference) ?? [];
  return inQuotes?.replaceAll("''", "'") ?? plain;
}
