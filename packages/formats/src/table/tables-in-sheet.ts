import { fileRemark } from '../file-remark.ts';
import type { FormatRemark } from '../format.ts';
import { listed } from '../listed.ts';
import type { Sheet, SheetValue } from '../sheet.ts';
import { arrowList } from './arrow-list.ts';
import { cellText } from './cell-text.ts';
import { findTitles, type FoundTitles } from './find-titles.ts';
import { nameLists } from './name-lists.ts';
import { sureKey } from './names-alike.ts';
import { turnedSheet } from './turned-sheet.ts';

/**
 * The tables that somebody put on one sheet, each as a sheet of its own: beside one another, below one another, turned so
 * that its actors are its columns, lists of names under what holds of them, or a list of ties such as `A -> B: money`; and
 * without the legend below.
 *
 * Cells stay where they are: what belongs to another table is empty. A sheet that is one table is given back as it is.
 * O(cells).
 */
export function tablesInSheet(sheet: Sheet): TablesInSheet {
  if (sheet.holds !== undefined || sheet.own === true) return { sheets: [sheet], remarks: [] };
  const remarks: FormatRemark[] = [];
  const place = { file: sheet.file, ...(sheet.sheet === undefined ? {} : { sheet: sheet.sheet }), row: 1 };
  const sheets = besideOneAnother(sheet)
    .flatMap(belowOneAnother)
    .map((table) => {
      const ties = arrowList(table);
      if (ties !== undefined) return ties;
      const lists = nameLists(table);
      if (lists !== undefined) {
        remarks.push(fileRemark('lists-read', place, { columns: listed(lists.columns) }));
        return lists.sheet;
      }
      const turned = turnedSheet(table);
      if (turned !== undefined) remarks.push(fileRemark('table-turned', place));
      return withoutLegend(turned ?? table);
    });
  return { sheets, remarks };
}

/** The tables of a sheet, and what of them was understood otherwise than as rows below titles. */
export interface TablesInSheet {
  readonly sheets: readonly Sheet[];
  readonly remarks: readonly FormatRemark[];
}

const legend = /^(?:legend|key|notes?|scale|scoring|scoring (?:key|guide|scale)|rating scale|explanations?|abbreviations|definitions|instructions|légende|échelle|explications?|abréviations|leyenda|escala|notas?|abreviaturas|instrucciones|legenda|abreviações|instruções|legende|erläuterung(?:en)?|abkürzungen|hinweise?|toelichting|note|legenda|scala|مفتاح|المفتاح|ملاحظات|تعليمات)\s*[:：]?$/iu;

/** Cuts off what explains the signs of a table below it: from a row that says so in its only cell. */
function withoutLegend(sheet: Sheet): Sheet {
  const filled = sheet.rows.map((row) => row.map(cellText).filter((cell) => cell !== ''));
  const begins = filled.findIndex((cells, row) => row > 1 && cells.length === 1 && legend.test(cells[0]!) && filled.slice(0, row).some((above) => above.length > 1));
  if (begins < 0) return sheet;
  const notes = filled.flatMap((cells, row) => (row < begins || cells.length === 0 ? [] : [{ row, text: cells.join(' ') }]));
  return { ...sheet, rows: sheet.rows.slice(0, begins), notes };
}

function isBlank(cell: SheetValue | undefined): boolean {
  return cellText(cell) === '';
}

/** How many columns of a table are known, beside the one that makes it a table at all. */
function knownBeside(found: FoundTitles | undefined): number {
  return found === undefined ? 0 : found.columns.filter(({ by }) => by !== 'none').length - 1;
}

/** Tables with an empty column between them, or of which the second begins with the names again. */
function besideOneAnother(sheet: Sheet): readonly Sheet[] {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const starts: number[] = [];
  const empty = Array.from({ length: width }, (_one, column) => sheet.rows.every((row) => isBlank(row[column])));
  for (let column = 1; column < width; column++) if (empty[column - 1] === true && empty[column] === false) starts.push(column);
  const tables = cutColumns(sheet, starts);
  if (tables.length > 1 && tables.every((table) => knownBeside(findTitles(table)) > 0)) return tables;
  const again = namesAgain(sheet);
  return again === undefined ? [sheet] : cutColumns(sheet, [again]);
}

/** The column in which the names of actors stand a second time, in another order. */
function namesAgain(sheet: Sheet): number | undefined {
  const found = findTitles(sheet);
  if (found === undefined || found.content !== 'actors') return undefined;
  const name = found.columns.findIndex(({ to }) => to === 'actor.name');
  const title = found.titles[name];
  const again = found.titles.findIndex((one, index) => index > name + 1 && title !== '' && one === `${title} (2)`);
  if (again < 0) return undefined;
  const rows = sheet.rows.slice(found.row + found.rows).map((row) => [cellText(row[name]), cellText(row[again])] as const);
  const names = new Set(rows.map(([one]) => sureKey(one)));
  const shared = rows.filter(([, other]) => other !== '' && names.has(sureKey(other))).length;
  const isSame = rows.every(([one, other]) => sureKey(one) === sureKey(other));
  return !isSame && shared * 2 >= rows.length ? again : undefined;
}

function cutColumns(sheet: Sheet, starts: readonly number[]): readonly Sheet[] {
  if (starts.length === 0) return [sheet];
  return [0, ...starts].map((from, index) => {
    const to = starts[index] ?? Infinity;
    return { ...sheet, rows: sheet.rows.map((row) => row.slice(0, to).map((cell, column) => (column < from ? null : cell))) };
  });
}

/** Tables with an empty row between them, of which the later ones have titles of their own. */
function belowOneAnother(sheet: Sheet): readonly Sheet[] {
  const { rows } = sheet;
  const filled = rows.map((row) => row.some((cell) => !isBlank(cell)));
  const starts: number[] = [];
  let before: FoundTitles | undefined;
  for (let from = filled.indexOf(true); from >= 0 && from < rows.length; ) {
    const end = filled.indexOf(false, from);
    const to = end < 0 ? rows.length : end;
    const found = findTitles({ ...sheet, rows: rows.slice(from, to) });
    // Titles, with rows below them, and not those of the table above once more.
    if (knownBeside(found) > 0 && found!.row + found!.rows < to - from) {
      const isOther = before !== undefined && JSON.stringify(before.titles) !== JSON.stringify(found!.titles);
      if (isOther) starts.push(from);
      if (before === undefined || isOther) before = found;
    }
    const next = filled.indexOf(true, to);
    if (next < 0) break;
    from = next;
  }
  if (starts.length === 0) return [sheet];
  return [0, ...starts].map((from, index) => ({ ...sheet, rows: rows.slice(0, starts[index] ?? rows.length).map((row, at) => (at < from ? [] : row)) }));
}
