import { fileProblem } from '../file-problem.ts';
import { RefusedFile } from '../refused-file.ts';
import { quoted } from '../listed.ts';
import type { DlWord } from './dl-words.ts';

/** The refusal of a file for a word that cannot stand where it is; `undefined` is the end of the file. */
export function badWord(word: DlWord | undefined, part: 'data' | 'DL'): RefusedFile {
  if (word === undefined) return new RefusedFile(fileProblem('part-missing', {}, { part, format: 'UCINET DL' }));
  return new RefusedFile(fileProblem('line-unreadable', { line: word.line }, { found: quoted(word.text), part, format: 'UCINET DL' }));
}
