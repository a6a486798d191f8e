import { builtInScales, isOnScale } from '@allymap/core';
import type { ColumnMapping, RatingScale } from './column-target.ts';
import { amountLevel, ratingWord } from './rating-words.ts';
import { numberAmongWords, readNumber } from './read-number.ts';
import { saysUnknown } from './unknown-words.ts';

/** The score or stance that a cell says on the scale of its column; `null` is known to be unknown, `undefined` is none. */
export function readRating(cell: string, { rating, to }: ColumnMapping, decimalComma: boolean): number | string | null | undefined {
  if (rating === undefined) return undefined;
  const word = rating.words?.find((one) => one.word === cell) ?? rating.words?.find((one) => one.word.toLowerCase() === cell.toLowerCase());
  if (word !== undefined) return word.value;
  if (saysUnknown(cell)) return null;
  const { scale } = rating;
  const levels = typeof scale === 'object' && 'levels' in scale ? scale.levels : scale === 'low-medium-high' ? ['low', 'medium', 'high'] : undefined;
  if (levels !== undefined) {
    const found = ratingWord(to === 'position' ? 'stance' : 'amount', cell);
    const level = found === undefined ? undefined : found.family === 'amount' ? amountLevel(found.at) : undefined;
    return level !== undefined && levels.includes(level) ? level : levels.find((one) => one === cell);
  }
  const value = readNumber(cell, decimalComma) ?? numberAmongWords(cell)?.value;
  return value === undefined || !isOnRatingScale(value, scale) ? undefined : value;
}

/** Whether a number is on a scale that Allymap knows; what a document declares is for the document to check. */
function isOnRatingScale(value: number, scale: RatingScale): boolean {
  if (typeof scale === 'object') return !('min' in scale) || (value >= scale.min && value <= scale.max);
  const known = builtInScales.find(({ id }) => id === scale);
  return known === undefined || isOnScale(value, known);
}
