import { readNumber } from './read-number.ts';

/** A number with its unit, as in `EUR 12,000`, `7.500,50 €` or `3 visits`. */
export interface Quantity {
  readonly value: number;
  /** As it is written, in capitals; empty where there is none. */
  readonly unit: string;
}

const before = /^([\p{Sc}]|[A-Z]{1,3}[\p{Sc}.]?|\p{Lu}{3}|[A-Z]\p{Ll}{1,2}\.?)\s*(?=[-+−]?[\d٠-٩])/u;
const behind = /(?<=[\d٠-٩.,])\s*([\p{Sc}]|\p{L}{1,12}\.?)$/u;

/** Reads a number with at most one unit; `undefined` where a cell is no such thing. */
export function readQuantity(cell: string, decimalComma: boolean): Quantity | undefined {
  const text = cell.trim();
  const [first, last] = [before.exec(text), behind.exec(text)];
  if (first !== null && last !== null) return undefined;
  const bare = first !== null ? text.slice(first[0].length) : last !== null ? text.slice(0, last.index) : text;
  const value = readNumber(bare, decimalComma);
  return value === undefined ? undefined : { value, unit: (first?.[1] ?? last?.[1] ?? '').toUpperCase() };
}

/** Whether the cells that have a unit all have the same one: otherwise their numbers cannot be compared. */
export function haveOneUnit(cells: Iterable<string>, decimalComma: boolean): boolean {
  const units = new Set<string>();
  for (const cell of cells) {
    const unit = readQuantity(cell, decimalComma)?.unit ?? '';
    if (unit !== '') units.add(unit);
    if (units.size > 1) return false;
  }
  return true;
}
