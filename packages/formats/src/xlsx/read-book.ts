import type { ReadFile } from '../file-format.ts';
import type { FormatRemark } from '../format.ts';
import { listed } from '../listed.ts';
import type { Sheet, SheetValue } from '../sheet.ts';
import { ownSheet, type OwnSheet } from './own-names.ts';
import { readCollections, type CollectionSheet } from './read-collections.ts';
import type { SheetCells } from './sheet-cells.ts';
import { remarksOnSheet } from './sheet-remarks.ts';
import { fillMerged } from './sheet-rows.ts';
import type { WorkbookRemarkCode } from './workbook-code.ts';
import { workbookProblem } from './workbook-problem.ts';
import { workbookRemark } from './workbook-remark.ts';

/**
 * Gathers the sheets of a workbook of any program: tables, what a workbook of Allymap holds beside them, and what is to be
 * said of the rest. `names` are those that the workbook gives to cells, with what they stand for, such as `Notes!$A$1`.
 */
export class ReadBook {
  readonly #own: ReadonlyMap<string, OwnSheet>;
  readonly #sheets: Sheet[] = [];
  readonly #collections: CollectionSheet[] = [];
  readonly #remarks: FormatRemark[] = [];
  readonly #left: { readonly code: WorkbookRemarkCode; readonly name: string }[] = [];

  constructor(
    readonly file: string,
    names: ReadonlyMap<string, string>,
    readonly computeOnLoad: boolean,
  ) {
    this.#own = ownSheets(names);
  }

  /** Whether a sheet is to be read; one that is not is told. */
  meets(name: string, hidden: boolean): boolean {
    const holds = this.#own.get(name)?.holds;
    // What a map holds is read though somebody has hidden it; another hidden sheet is no part of the table.
    const isHidden = hidden && (holds === undefined || holds === 'actors' || holds === 'ties' || holds === 'notes' || holds === 'shown');
    const code = isHidden ? 'sheets-hidden' : holds === 'notes' ? 'sheets-of-notes' : holds === 'shown' ? 'sheets-shown' : undefined;
    if (code !== undefined) this.#left.push({ code, name });
    return code === undefined;
  }

  /** Takes the cells of a sheet that is to be read; sheets without a value are left out. */
  add(name: string, cells: SheetCells): void {
    const { holds, of = '' } = this.#own.get(name) ?? {};
    const { rows, filled } = fillMerged(name, cells.rows, cells.merged);
    for (const remark of remarksOnSheet(this.file, name, cells, filled, this.computeOnLoad)) this.#remarks.push(remark);
    if (rows.length === 0) return;
    if (holds === undefined || holds === 'actors' || holds === 'ties') this.#sheets.push({ file: this.file, sheet: name, ...held(holds, rows[0]!), rows });
    else if (holds !== 'notes' && holds !== 'shown') this.#collections.push({ sheet: name, holds, of, rows });
  }

  result(): ReadFile {
    const left = (['sheets-hidden', 'sheets-of-notes', 'sheets-shown'] as const).flatMap((code) => {
      const names = this.#left.flatMap((one) => (one.code === code ? [one.name] : []));
      return names.length === 0 ? [] : [workbookRemark(code, { file: this.file, row: 1 }, { sheets: listed(names), count: names.length })];
    });
    if (this.#sheets.length === 0) return { ok: false, problems: [workbookProblem('workbook-empty')] };
    return { ok: true, sheets: this.#sheets, ...(this.#collections.length === 0 ? {} : { beside: readCollections(this.#collections) }), remarks: [...this.#remarks, ...left] };
  }
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
  const [, inQuotes, plain] = /^\$?(?:'((?:[^']|'')+)'|([^'!.]+))[!.]/.exec(reference) ?? [];
  return inQuotes?.replaceAll("''", "'") ?? plain;
}
