import type { Sheet, SheetValue } from '../sheet.ts';
import { xmlLimits } from './xml-limits.ts';
import { XmlRefusal } from './xml-refusal.ts';

/** A row of a sheet that is being read. */
export type GrowingRow = SheetValue[];

/** The rows of all the sheets of one file, which together may have so many cells and no more. */
export class SheetSpace {
  #cells = 0;

  constructor(readonly file: string) {}

  take(cells: number, line: number): void {
    this.#cells += cells;
    if (this.#cells > xmlLimits.cells) this.refuse('cells', line);
  }

  refuse(what: 'cells' | 'columns', line: number): never {
    throw new XmlRefusal('xml-too-large', { file: this.file, line }, { what, limit: xmlLimits[what] });
  }
}

/** A sheet that gets its rows and columns in the order in which a file tells of them. */
export class GrowingSheet {
  readonly #titles: string[];
  /** The titles that the columns would have if no other had them. */
  readonly #names: string[];
  readonly #taken: Set<string>;
  /** How often a title was wanted that was taken. */
  readonly #wanted = new Map<string, number>();
  readonly #rows: GrowingRow[] = [];
  readonly #lines: number[] = [];

  /** `structural` are the columns that are there in any case; no attribute gets their titles. */
  constructor(
    readonly space: SheetSpace,
    readonly holds: 'actors' | 'ties',
    readonly structural: readonly string[],
  ) {
    this.#titles = [...structural];
    this.#names = [...structural];
    this.#taken = new Set(structural);
  }

  get length(): number {
    return this.#rows.length;
  }

  /** A new column; where another has its title, `(attribute)` or a number is put behind it. */
  column(title: string): number {
    let free = title;
    while (this.#taken.has(free)) {
      const count = (this.#wanted.get(title) ?? 0) + 1;
      this.#wanted.set(title, count);
      free = `${title} (attribute${count === 1 ? '' : ` ${count}`})`;
    }
    this.#taken.add(free);
    if (this.#titles.length >= xmlLimits.columns) this.space.refuse('columns', this.#lines.at(-1) ?? 1);
    this.#names.push(title);
    return this.#titles.push(free) - 1;
  }

  /** A new row, for something that begins in this line. */
  row(line: number): GrowingRow {
    const row: GrowingRow = [];
    this.#rows.push(row);
    this.#lines.push(line);
    return row;
  }

  set(row: GrowingRow, column: number, value: SheetValue): void {
    if (column >= row.length) this.space.take(column + 1 - row.length, this.#lines.at(-1)!);
    while (row.length < column) row.push(null);
    row[column] = value;
  }

  /** The sheet, without columns in which nothing stands but those that name what the rows are; its titles are the first row. */
  toSheet(always: readonly string[]): Sheet {
    const used = this.#titles.map((title) => always.includes(title));
    for (const row of this.#rows) row.forEach((value, column) => void (used[column] ||= value !== null));
    const kept = [...this.#titles.keys()].filter((column) => used[column]);
    const rows = kept.length === this.#titles.length ? this.#rows : this.#rows.map((row) => kept.map((column) => row[column] ?? null));
    return { file: this.space.file, holds: this.holds, rows: [this.#finalTitles(kept), ...rows], lines: [1, ...this.#lines] };
  }

  /** A title that only an empty column had is free again, unless it names what the rows are. */
  #finalTitles(kept: readonly number[]): string[] {
    const taken = new Set([...this.structural, ...kept.map((column) => this.#titles[column]!)]);
    return kept.map((column) => {
      const name = this.#names[column]!;
      if (taken.has(name)) return this.#titles[column]!;
      taken.add(name);
      return name;
    });
  }
}
