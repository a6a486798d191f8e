import { basename } from 'node:path';
import type { FormatProblem, FormatRemark } from '@allymap/formats';
import { isolate, type ProblemText, type Translator } from '@allymap/locales';
import { standardInput } from './standard-streams.ts';

/** A file as messages name it. */
export function nameOfFile(file: string, translator: Translator): string {
  return isolate(file === standardInput ? translator.t('cli.standard-input') : file);
}

/**
 * The names that files have while they are read, in their order: without the folder, which is no title of a map, unless two
 * would be called alike.
 */
export function shortNames(files: readonly string[]): string[] {
  const names = files.map((file) => (file === standardInput ? 'stdin' : basename(file)));
  return names.map((name, index) => (names.indexOf(name) === names.lastIndexOf(name) ? name : files[index]!));
}

/**
 * A problem or a remark as a line: the file as it was given, the place in it, what is wrong, and what to do. Where a cell
 * tells its file already, that is the file.
 */
export function lineOf<About extends FormatProblem | FormatRemark>(files: readonly string[], about: About, translator: Translator, say: (about: About, translator: Translator) => ProblemText): string {
  const index = about.cell === undefined ? -1 : shortNames(files).indexOf(about.cell.file);
  const file = files[index];
  const named = about.cell === undefined || file === undefined ? about : { ...about, cell: { ...about.cell, file: file === standardInput ? translator.t('cli.standard-input') : file } };
  const { where, message, advice } = say(named, translator);
  return `${named === about ? `${nameOfFiles(files, about, translator)}: ` : ''}${where}: ${message} ${advice}\n`;
}

/** The file that a problem or a remark is about as messages name it; all of them where it is about what they make together. */
export function nameOfFiles(files: readonly string[], about: FormatProblem | FormatRemark, translator: Translator): string {
  const index = shortNames(files).indexOf(about.cell?.file ?? about.file ?? '');
  const named = index < 0 ? files : [files[index]!];
  return translator.list(named.map((file) => nameOfFile(file, translator)));
}
