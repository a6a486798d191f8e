import type { FormatProblem } from '@allymap/formats';
import { problemText, type Translator } from '@allymap/locales';
import { lineOf } from './name-of-files.ts';

/** Problems of files that were read together as lines: the file, the place in it, what is wrong and what to do. */
export function listProblems(files: readonly string[], problems: readonly FormatProblem[], translator: Translator): string {
  return problems.map((problem) => lineOf(files, problem, translator, problemText)).join('');
}
