import type { Sheet } from '../sheet.ts';
import type { ColumnTarget, SheetContent } from './column-target.ts';
import { cellText } from './cell-text.ts';
import { findMatrix } from './find-matrix.ts';
import { cellsBelow, findTitles, hasTitles, titlesIn } from './find-titles.ts';
import { guessRating } from './guess-rating.ts';
import type { SheetMapping } from './mapping.ts';
import { mappedColumns } from './read-rows.ts';
import { recogniseColumns, type RecognisedColumn } from './recognise-columns.ts';
import { columnAs, columnsOf } from './suggest-mapping.ts';

/** Where titles are: their row, from 1, and how many rows they take. */
type Titles = SheetMapping['titles'];

/**
 * How a sheet is read when somebody says what its rows are, or where its titles stand: its columns are recognised anew.
 * O(cells of the first 2,000 rows).
 */
export function recastSheet(sheet: Sheet, holds: SheetContent, titles?: Titles): SheetMapping {
  const head = { file: sheet.file, ...(sheet.sheet === undefined ? {} : { sheet: sheet.sheet }), ...(sheet.decimalComma === undefined ? {} : { decimalComma: sheet.decimalComma }) };
  const at = titles ?? likelyTitles(sheet);
  if (holds === 'nothing') return { ...head, holds, titles: at, columns: [] };
  if (!hasTitles(holds)) {
    const found = findMatrix(sheet);
    if (found?.content === holds && (titles === undefined || titles.row === found.row + 1)) {
      const { row, cells, directed, rating } = found;
      return { ...head, holds, titles: { row: row + 1, rows: 1 }, columns: [], matrix: { cells, directed }, ...(rating === undefined ? {} : { rating }) };
    }
    const cells = sheet.rows.slice(at.row).flatMap((row) => row.slice(1).map(cellText).filter((cell) => cell !== ''));
    const rating = holds === 'objective-matrix' ? (guessRating('', cells, 'stance', sheet.decimalComma ?? false)?.rating ?? { scale: 'minus-one-to-one' }) : undefined;
    return { ...head, holds, titles: { row: at.row, rows: 1 }, columns: [], matrix: { cells: 'strength', directed: true }, ...(rating === undefined ? {} : { rating }) };
  }
  const row = at.row - 1;
  if (at.rows === 0) {
    const width = sheet.rows.slice(row).reduce((most, cells) => Math.max(most, cells.length), 0);
    const columns = Array.from({ length: width }, (_one, index) => ({ title: String(index + 1), to: firstTargets[holds][index] ?? 'keep' }));
    return { ...head, holds, titles: at, columns };
  }
  const rows = at.rows === 2 && titlesIn(sheet, row, 2) !== undefined ? 2 : 1;
  const named = titlesIn(sheet, row, rows) ?? [];
  const columns = withWhatIsNeeded(holds, recogniseColumns(holds, cellsBelow(sheet, row + rows, named)), named);
  return columnsOf(sheet, head, { content: holds, row, rows, titles: named, columns }, []).mapping;
}

/** What the first columns hold of a sheet that has no titles, or none that are known. */
const firstTargets: Readonly<Record<'actors' | 'ties' | 'alliances', readonly ColumnTarget[]>> = {
  actors: ['actor.name'],
  ties: ['tie.source', 'tie.target'],
  alliances: ['alliance.name', 'alliance.members'],
};

/** Somebody who says that a sheet holds actors has their names in mind: where no title names them, the first free column is offered. */
function withWhatIsNeeded(holds: 'actors' | 'ties' | 'alliances', columns: readonly RecognisedColumn[], titles: readonly string[]): readonly RecognisedColumn[] {
  const missing = firstTargets[holds].filter((target) => !columns.some(({ to }) => to === target || (holds === 'actors' && /^(?:first|last)-name$/.test(to))));
  return columns.map((column, index) => {
    const to = column.by === 'none' && titles[index] !== '' ? missing.shift() : undefined;
    return to === undefined ? column : { to, by: 'title' };
  });
}

function likelyTitles(sheet: Sheet): Titles {
  const found = findTitles(sheet);
  if (found !== undefined) return { row: found.row + 1, rows: found.rows };
  const row = sheet.rows.findIndex((cells) => cells.some((cell) => cellText(cell) !== ''));
  return { row: Math.max(row, 0) + 1, rows: 1 };
}

/**
 * A mapping in which one column, by its place in the sheet, holds something else: how its cells are read is found out anew.
 * Whatever else held a field that only one column can is kept as text. O(cells of the first 2,000 rows).
 */
export function recastColumn(sheet: Sheet, mapping: SheetMapping, index: number, to: ColumnTarget): SheetMapping {
  const { row, rows } = mapping.titles;
  const titles = rows === 0 ? [] : (titlesIn(sheet, row - 1, rows as 1 | 2) ?? []);
  const width = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), titles.length);
  const cells = cellsBelow(sheet, row - 1 + rows, Array.from({ length: width }, (_one, at) => titles[at] ?? ''));
  const targets: ColumnTarget[] = cells.titles.map(() => 'leave');
  const here = mappedColumns(sheet, mapping);
  for (const { index: at, column } of here) targets[at] = column.to;
  const { column } = columnAs(sheet, cells, targets, index, to);
  const place = here.findIndex((one) => one.index === index);
  const others = mapping.columns.map((one) => (onlyOnce.has(to) && one.to === to ? columnKept(one.title) : one));
  const mapped = here[place]?.column;
  if (mapped !== undefined) return { ...mapping, columns: others.map((one, at) => (mapping.columns[at] === mapped ? column : one)) };
  return { ...mapping, columns: [...others, column] };
}

const columnKept = (title: string): { title: string; to: ColumnTarget } => ({ title, to: 'keep' });

/** What a row has one of, so that two columns cannot both hold it. */
const onlyOnce: ReadonlySet<string> = new Set(['actor.name', 'tie.source', 'tie.target', 'alliance.name']);
