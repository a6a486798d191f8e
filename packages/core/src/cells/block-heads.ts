import { readEntry, type EntryReading } from './read-entry.ts';
import type { NameIndex } from './name-index.ts';

/** Where the cells of a block belong: what each of its rows and columns is about, and where its values begin. */
export interface BlockHeads {
  /** Whether the first column names the rows, and the first row the columns. */
  readonly namesRows: boolean;
  readonly namesColumns: boolean;
  /** Rows and columns stand the other way round than in the matrix. */
  readonly isTurned: boolean;
}

/**
 * Finds out whether a block has names at its edges: an edge does where it names somebody and holds no value, or where at least
 * half of it are names.
 */
export function blockHeads(block: readonly (readonly string[])[], rows: NameIndex, columns: NameIndex, reading: EntryReading): BlockHeads {
  const first = block[0] ?? [];
  const side = block.map((row) => row[0] ?? '');
  const isNamed = (cells: readonly string[], names: NameIndex, corner: boolean): boolean => {
    const said = (corner ? cells.slice(1) : cells).filter((cell) => cell.trim() !== '');
    const named = said.filter((cell) => names.find(cell) !== null).length;
    const valued = said.filter((cell) => names.find(cell) === null && readEntry(cell, reading).kind !== 'word').length;
    return named > 0 && (valued === 0 || named * 2 >= said.length);
  };
  const either = (cells: readonly string[], names: NameIndex): boolean => isNamed(cells, names, true) || isNamed(cells, names, false);
  const straight = { namesRows: either(side, rows), namesColumns: either(first, columns) };
  const turned = { namesRows: either(side, columns), namesColumns: either(first, rows) };
  const count = ({ namesRows, namesColumns }: typeof straight): number => Number(namesRows) + Number(namesColumns);
  return count(turned) > count(straight) ? { ...turned, isTurned: true } : { ...straight, isTurned: false };
}
