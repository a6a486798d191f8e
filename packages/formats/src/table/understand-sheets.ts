import { limits } from '@allymap/core';
import { fileProblem } from '../file-problem.ts';
import type { FormatProblem } from '../format.ts';
import type { Sheet } from '../sheet.ts';
import { cellText } from './cell-text.ts';
import type { DryRun } from './dry-run.ts';
import { titlesIn } from './find-titles.ts';
import { listed } from '../listed.ts';
import { dryRun, type DryRunOptions } from './make-document.ts';
import type { Mapping } from './mapping.ts';
import { applyMapping, suggestMapping, type Guess, type SuggestedMapping } from './suggest-mapping.ts';

/** How sheets are understood: a mapping of just these, or one that was kept for others of their kind; by default as is suggested. */
export interface UnderstandOptions extends DryRunOptions {
  /** A mapping of these sheets, in their order. */
  readonly as?: Mapping;
  /** A mapping kept from another time: a sheet is read by it that has its titles. */
  readonly mapping?: Mapping;
}

/**
 * Reads sheets as a mapping says, or as is suggested; says why where none of them can be understood, and where signs
 * separate a row into more cells than there are titles. O(cells).
 */
export function understandSheets(sheets: readonly Sheet[], options: UnderstandOptions = {}): DryRun {
  return fileDryRun(sheets, options).dryRun;
}

/** The same, with what of the mapping is a guess. */
export function fileDryRun(sheets: readonly Sheet[], options: UnderstandOptions = {}): { readonly dryRun: DryRun; readonly guesses: readonly Guess[] } {
  const suggested = options.as !== undefined ? { mapping: options.as, guesses: [] } : options.mapping === undefined ? suggestMapping(sheets) : applyMapping(options.mapping, sheets);
  return { dryRun: readAs(sheets, suggested, options), guesses: suggested.guesses };
}

function readAs(sheets: readonly Sheet[], suggested: SuggestedMapping, options: DryRunOptions): DryRun {
  const problems = [...notUnderstood(sheets, suggested), ...tooLong(sheets, suggested)].slice(0, limits.problems);
  if (problems.length > 0) return { mapping: suggested.mapping, rows: [], questions: [], remarks: [], problems, document: undefined };
  return dryRun(sheets, suggested, options);
}

function notUnderstood(sheets: readonly Sheet[], { mapping }: SuggestedMapping): FormatProblem[] {
  if (mapping.sheets.some(({ holds }) => holds !== 'nothing')) return [];
  return sheets.map((sheet) => {
    const row = sheet.rows.findIndex((cells) => cells.some((cell) => cellText(cell) !== ''));
    const at = { file: sheet.file, ...(sheet.sheet === undefined ? {} : { sheet: sheet.sheet }), row: Math.max(row, 0) + 1 };
    const titles = row < 0 ? [] : sheet.rows[row]!.map(cellText).filter((title) => title !== '');
    return titles.length === 0 ? fileProblem('table-unknown', at) : fileProblem('titles-unknown', at, { titles: listed(titles) });
  });
}

/** A row with more cells than titles has a separator within a cell: what stands behind it would be read as something else. */
function tooLong(sheets: readonly Sheet[], { mapping }: SuggestedMapping): FormatProblem[] {
  return sheets.flatMap((sheet, index) => {
    const { titles, holds } = mapping.sheets[index]!;
    if (sheet.separated !== true || holds === 'nothing' || titles.rows === 0) return [];
    const expected = titlesIn(sheet, titles.row - 1, titles.rows as 1 | 2)!.length;
    return sheet.rows.slice(titles.row - 1 + titles.rows).flatMap((cells, at) =>
      cells.slice(expected).every((cell) => cellText(cell) === '') ? [] : [fileProblem('row-too-long', { file: sheet.file, row: titles.row + titles.rows + at }, { found: cells.length, expected })],
    );
  });
}
