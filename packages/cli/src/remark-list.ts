import type { FormatRemark } from '@allymap/formats';
import { remarkText, type Translator } from '@allymap/locales';
import { lineOf, nameOfFiles } from './name-of-files.ts';
import { plainLines } from './report/plain-lines.ts';
import type { Terminal } from './terminal.ts';

/** A file made for another program can be remarked on in every line: the rest is counted. */
const mostListed = 20;

/** Remarks as lines, like problems: the file, the place in it, what was not read as it stands, and what to do. */
export function listRemarks(files: readonly string[], remarks: readonly FormatRemark[], translator: Translator): string {
  const lines = remarks.slice(0, mostListed).map((remark) => lineOf(files, remark, translator, remarkText));
  const more = remarks.length - lines.length;
  return lines.join('') + (more > 0 ? `${nameOfFiles(files, remarks.at(-1)!, translator)}: ${translator.t('remark.more', { count: more })}\n` : '');
}

/**
 * Tells remarks on standard error, so that what is asked for stands alone on standard output.
 *
 * Before it, not after: whoever reads the output may stop early, and that ends the process.
 */
export async function tellRemarks(files: readonly string[], remarks: readonly FormatRemark[], translator: Translator, terminal: Terminal): Promise<void> {
  if (remarks.length > 0) await terminal.warn(plainLines(listRemarks(files, remarks, translator)));
}
