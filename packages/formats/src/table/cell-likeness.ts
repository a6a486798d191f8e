import { fieldWord } from './field-words.ts';
import { readDate } from './read-date.ts';
import { haveOneUnit, readQuantity } from './read-quantity.ts';
import { readTruth } from './read-truth.ts';
import { saysUnknown } from './unknown-words.ts';
import type { Column } from '../document-columns.ts';

/** Whether most cells of a column are what a field holds; an empty column is like any. */
export function likeField(column: Column, cells: readonly string[], decimalComma: boolean): boolean {
  const known = cells.filter((cell) => !saysUnknown(cell));
  if (known.length === 0 || column.kind === 'text') return true;
  const fit = known.filter((cell) => {
    if (column.kind === 'number') return readQuantity(cell, decimalComma) !== undefined;
    if (column.kind === 'word') return fieldWord(column, cell) !== undefined;
    return readTruth(column, cell) !== undefined;
  });
  return fit.length * 2 >= known.length && (column.kind !== 'number' || haveOneUnit(known, decimalComma));
}

/** Whether most cells are dates. */
export function likeDates(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.filter((cell) => readDate(cell, 'day-first') !== undefined).length * 2 >= cells.length;
}

/** Whether cells are sentences rather than names or answers. */
export function likeSentences(cells: readonly string[]): boolean {
  const long = cells.filter((cell) => cell.length > 60 || cell.split(/\s+/).length > 6);
  return long.length * 2 > cells.length;
}

/** Whether cells tell what to do, one after another, or end as sentences do. */
export function likeSteps(cells: readonly string[]): boolean {
  const steps = cells.filter((cell) => /^\d+[.)]\s|[.:?!؟]$/u.test(cell) && cell.split(/\s+/).length > 2);
  return steps.length * 2 >= cells.length;
}

/** Whether cells are texts of several words rather than answers on a scale. */
export function likeTexts(cells: readonly string[]): boolean {
  const words = cells.reduce((sum, cell) => sum + cell.split(/\s+/).length, 0);
  return cells.length > 0 && words >= 3 * cells.length;
}

/** Whether a field has none of these words. */
export function noneFits(column: Column, cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => !saysUnknown(cell) && fieldWord(column, cell) === undefined);
}

/** Whether cells are names, no two alike. */
export function likeNames(cells: readonly string[]): boolean {
  return cells.length > 1 && new Set(cells).size === cells.length && !likeSentences(cells) && cells.every((cell) => /\p{L}{2}/u.test(cell));
}
