import { tieColumns } from '../document-columns.ts';
import type { Sheet, SheetValue } from '../sheet.ts';
import { cellText } from './cell-text.ts';
import { fieldWord } from './field-words.ts';

const arrow = /^(.{1,200}?)\s*(<-+>|<=+>|↔|⇄|<->|-+>|=+>|→|⟶|➔|➜|<-+|←)\s*(.{1,200}?)(?:\s*[:：]\s*(.+)|\s*\(([^()]+)\))?$/u;

/** So many rows are looked at before a sheet is none. */
const rowsLookedAt = 20;

/**
 * A list of ties such as `Ministry -> District: money`, one in each row, as a sheet of ties; `undefined` where a sheet is
 * none. What is no tie stays as a row that lacks an end. O(rows).
 *
 * What stands behind the colon is the kind where it is the word of one, and the label otherwise; several kinds are several
 * ties.
 */
export function arrowList(sheet: Sheet): Sheet | undefined {
  // Most rows of other tables have several cells, and none an arrow.
  if (!sheet.rows.slice(0, rowsLookedAt).some((row) => row.some((cell) => typeof cell === 'string' && arrow.test(cell)))) return undefined;
  const lines = sheet.rows.flatMap((row, at) => {
    const cells = row.map(cellText).filter((cell) => cell !== '');
    // A comma within a line has cut it.
    return cells.length === 0 ? [] : [{ at, text: cells.join(', '), first: cells[0]! }];
  });
  const isTie = lines.map(({ first }) => arrow.test(first));
  const count = isTie.filter(Boolean).length;
  if (count === 0 || count * 5 < lines.length * 4) return undefined;
  const begins = isTie.indexOf(true);
  const rows = lines.slice(begins).flatMap(({ at, text }) => tiesOf(text).map((cells) => ({ at, cells })));
  const { separated: _separated, ...rest } = sheet;
  const titles: readonly SheetValue[] = ['Source', 'Target', 'Directed', 'Kind', 'Label'];
  return { ...rest, rows: [titles, ...rows.map(({ cells }) => cells)], lines: [1, ...rows.map(({ at }) => at + 1)] };
}

const kinds = tieColumns.columns.find(({ field }) => field === 'kind')!;

function tiesOf(text: string): readonly (readonly SheetValue[])[] {
  const [, left, sign, right, told, inBrackets] = arrow.exec(text) ?? [];
  if (left === undefined || right === undefined) return [[text, null, null, null, null]];
  const isBoth = /^(?:<.*>|↔|⇄)$/u.test(sign!);
  const [source, target] = /^(?:<|←)/u.test(sign!) && !isBoth ? [right, left] : [left, right];
  const said = (told ?? inBrackets ?? '').split(/\s*[,;+&]\s*/).filter((word) => word !== '');
  return (said.length === 0 ? [''] : said).map((word) => {
    const kind = fieldWord(kinds, word);
    return [source, target, isBoth ? 'no' : 'yes', kind === undefined ? null : word, kind === undefined && word !== '' ? word : null];
  });
}
