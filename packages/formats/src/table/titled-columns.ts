import type { Sheet } from '../sheet.ts';
import type { ColumnMapping } from './column-target.ts';
import { cellText } from './cell-text.ts';
import { hasTitles, titlesIn } from './find-titles.ts';
import type { SheetMapping } from './mapping.ts';
import { mappedColumns } from './read-rows.ts';

/** A column of a sheet: its title, what stands in it, and how it is read. */
export interface TitledColumn {
  /** Its place in the sheet, from 0. */
  readonly index: number;
  /** As it stands in the sheet; empty where it has none. */
  readonly title: string;
  /** Up to three different cells, shortened where they are long. */
  readonly examples: readonly string[];
  /** How many of its cells below the titles hold anything. */
  readonly filled: number;
  readonly mapping: ColumnMapping | null;
}

const mostExamples = 3;
const longestExample = 60;
/** So many rows are looked at for what stands in a column. */
const rowsLookedAt = 2_000;

/** The columns of a sheet that has titles, with what stands in them; empty ones without a title are left out. O(cells of the first 2,000 rows). */
export function titledColumns(sheet: Sheet, mapping: SheetMapping): readonly TitledColumn[] {
  const { holds, titles } = mapping;
  if (!hasTitles(holds) || titles.row > sheet.rows.length) return [];
  const names = titles.rows === 0 ? [] : (titlesIn(sheet, titles.row - 1, titles.rows as 1 | 2) ?? []);
  const rows = sheet.rows.slice(titles.row - 1 + titles.rows, titles.row - 1 + titles.rows + rowsLookedAt);
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), names.length);
  const mapped = new Map(mappedColumns(sheet, mapping).map(({ index, column }) => [index, column]));
  return Array.from({ length: width }, (_one, index): TitledColumn => {
    const examples = new Set<string>();
    let filled = 0;
    for (const cells of rows) {
      const text = cellText(cells[index]);
      if (text === '') continue;
      filled++;
      if (examples.size < mostExamples) examples.add(text.length > longestExample ? `${text.slice(0, longestExample - 1)}…` : text);
    }
    return { index, title: names[index] ?? '', examples: [...examples], filled, mapping: mapped.get(index) ?? null };
  }).filter(({ title, filled }) => title !== '' || filled > 0);
}
