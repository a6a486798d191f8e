import type { FormatProblem } from '@allymap/formats';
import { isolate, problemText, type Translator } from '@allymap/locales';
import { standardInput } from './read-file.ts';

/** Problems as lines: the file, the place in it, what is wrong and what to do. */
export function listProblems(file: string, problems: readonly FormatProblem[], translator: Translator): string {
  const name = nameOfFile(file, translator);
  return problems
    .map((problem) => {
      const { where, message, advice } = problemText(problem, translator);
      return `${name}: ${where}: ${message} ${advice}\n`;
    })
    .join('');
}

/** A file as messages name it. */
export function nameOfFile(file: string, translator: Translator): string {
  return isolate(file === standardInput ? translator.t('cli.standard-input') : file);
}
