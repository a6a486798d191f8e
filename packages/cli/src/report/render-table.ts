import { displayWidth, pad } from './display-width.ts';
import { largest } from './largest.ts';
import { columns, wrap } from './lines.ts';
import type { Block } from './report.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Between two columns. */
const gap = 2;
/** No column of text is made narrower than this, unless all its cells are. */
const narrowest = 12;

/**
 * Writes a table as aligned text: a cell that finds no room goes on below, and where the columns would be too narrow to
 * read, a list says the same.
 */
export function renderTable(table: Table, width: number): string[] {
  const widths = columnWidths(table, width);
  if (widths === null) return renderAsList(table, width);
  return [table.heading, ...table.rows].flatMap((row) => {
    const cells = row.map((cell, column) => wrap(cell, widths[column]!));
    const height = largest(cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      cells.map((lines, column) => pad(lines[line] ?? '', widths[column]!, table.numeric[column] ? 'start' : 'end')).join(' '.repeat(gap)),
    );
  });
}

/**
 * How wide each column is, within the width; `null` where they would be too narrow.
 *
 * While they are too wide, that column gives way which costs fewest lines, of equally dear ones the widest.
 * O(excess × cells).
 */
function columnWidths({ heading, rows, numeric }: Table, width: number): number[] | null {
  const all = [heading, ...rows];
  const cells = heading.map((_, column) => all.map((row) => row[column]!));
  const widths = cells.map((column) => largest(column.map(displayWidth)));
  const least = cells.map((column, index) => {
    const longestWord = largest(column.flatMap((cell) => cell.split(' ').map(displayWidth)));
    return numeric[index] ? longestWord : Math.max(longestWord, Math.min(narrowest, widths[index]!));
  });
  const room = width - gap * (widths.length - 1);
  if (least.reduce((sum, one) => sum + one, 0) > room) return null;
  const heights = (column: number, at: number): number[] => cells[column]!.map((cell) => wrap(cell, at).length);
  const now = widths.map((one, column) => heights(column, one));
  const linesWith = (column: number, own: readonly number[]): number =>
    all.reduce((sum, _, row) => sum + largest(now.map((of, other) => (other === column ? own[row]! : of[row]!))), 0);
  for (let excess = widths.reduce((sum, one) => sum + one, 0) - room; excess > 0; excess--) {
    const candidates = widths.flatMap((one, column) => {
      if (one <= least[column]!) return [];
      const own = heights(column, one - 1);
      return [{ column, own, lines: linesWith(column, own), width: one }];
    });
    const [best] = candidates.sort((a, b) => a.lines - b.lines || b.width - a.width);
    widths[best!.column]!--;
    now[best!.column] = best!.own;
  }
  return widths;
}

function renderAsList({ heading, rows }: Table, width: number): string[] {
  const items = rows.map(([name, ...cells]) => [name, ...cells.flatMap((cell, index) => (cell === '' ? [] : [heading[index + 1] === '' ? cell : `${heading[index + 1]} ${cell}`]))]);
  return items.flatMap((item) => columns([['-', item.join(' · ')]], width, 1));
}
