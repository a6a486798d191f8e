import type { Column } from '../document-columns.ts';
import { foldedWords } from './folded-title.ts';
import { fieldWord } from './field-words.ts';
import { ratingWord } from './rating-words.ts';

/** The yes or no that a cell holds; of a direction its words too; `undefined` where it is neither. */
export function readTruth(column: Column, cell: string): boolean | undefined {
  const own = column.words?.indexOf(fieldWord(column, cell) ?? '') ?? -1;
  if (own >= 0) return own === 1;
  // A bare cross is a yes; foldedWords leaves nothing of a tick.
  if (/^[✓✔☑]$/u.test(cell)) return true;
  if (/^[✗✘☐]$/u.test(cell)) return false;
  const word = foldedWords(cell) === '' ? undefined : ratingWord('truth', cell);
  return word === undefined ? undefined : word.at === 1;
}
