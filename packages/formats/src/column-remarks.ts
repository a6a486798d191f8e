import { columnsOf, type TitledColumn } from './column-titles.ts';
import { fileRemark } from './file-remark.ts';
import type { FormatRemark } from './format.ts';
import { looksLikeScores, namesScore } from './score-words.ts';
import { listed, quoted, type Table } from './table.ts';

/** How many different cells are shown of a column that looks like scores. */
const shownCells = 4;

/**
 * Says of a table what was guessed, what was not understood and what was left out of its columns: each kind once.
 *
 * `mistyped` are titles of which it is said already that they nearly are those of a known column.
 */
export function remarkOnColumns(table: Table, columns: readonly TitledColumn[], mistyped: ReadonlySet<string>): FormatRemark[] {
  const { file, kind, headerRow, above, rows } = table;
  const guessed: string[] = [];
  const scores: string[] = [];
  const unread: string[] = [];
  const untitled: number[] = [];
  let untitledCells = 0;
  columns.forEach(({ title, column, guessed: isGuessed }, index) => {
    if (column !== undefined) {
      if (isGuessed) guessed.push(`${quoted(title)} → ${column.field}`);
      return;
    }
    const cells = rows.flatMap(({ cells: row }) => row[index] ?? []);
    if (title === '') {
      if (cells.length > 0) untitled.push(index + 1);
      untitledCells += cells.length;
    } else if (cells.length > 0 && (namesScore(title) || looksLikeScores(cells))) {
      const different = [...new Set(cells)];
      scores.push(`${quoted(title)} (${listed(different, shownCells)})`);
    } else if (!mistyped.has(title)) unread.push(quoted(title));
  });
  const titles = { file, row: headerRow };
  const known = columnsOf(kind).columns.map(({ field }) => field);
  return [
    ...(above.length > 0 ? [fileRemark('rows-skipped', { file, row: 1 }, { shown: listed(above) })] : []),
    ...(guessed.length > 0 ? [fileRemark('columns-guessed', titles, { columns: guessed.join(', ') })] : []),
    ...(scores.length > 0 ? [fileRemark('columns-like-scores', titles, { columns: shortened(scores) })] : []),
    ...(unread.length > 0 ? [fileRemark('columns-unread', titles, { columns: shortened(unread), known: known.join(', ') })] : []),
    ...(untitled.length > 0 ? [fileRemark('columns-untitled', titles, { columns: shortened(untitled.map(String)), count: untitledCells })] : []),
  ];
}

/** A list of columns for a message: the first three dozen. */
function shortened(columns: readonly string[]): string {
  const most = 36;
  return [...columns.slice(0, most), ...(columns.length > most ? ['…'] : [])].join(', ');
}
