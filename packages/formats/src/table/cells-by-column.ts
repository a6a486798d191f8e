import type { ColumnMapping } from './column-target.ts';

/** A column with cells of which something is to be said. */
export interface ToldColumn {
  readonly sheet: number;
  /** The row of the first of them, from 0. */
  readonly row: number;
  readonly column: number;
  readonly title: string;
  readonly to: string;
  readonly cells: ReadonlySet<string>;
  readonly count: number;
}

/** Gathers cells of which the same is to be said, by column: that they could not be read, or were read as something else. */
export class CellsByColumn {
  readonly #columns = new Map<string, { -readonly [Name in keyof ToldColumn]: ToldColumn[Name] } & { cells: Set<string> }>();

  add(sheet: number, row: number, index: number, column: ColumnMapping, cell: string): void {
    const key = `${sheet} ${index}`;
    const met = this.#columns.get(key) ?? { sheet, row, column: index, title: column.title, to: column.to, cells: new Set<string>(), count: 0 };
    met.cells.add(cell);
    met.count++;
    this.#columns.set(key, met);
  }

  get columns(): readonly ToldColumn[] {
    return [...this.#columns.values()];
  }
}
