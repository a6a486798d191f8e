import { fileProblem } from '../file-problem.ts';
import { RefusedFile } from '../refused-file.ts';
import { quoted } from '../listed.ts';
import type { TextLine } from '../text-lines.ts';
import { relationIn, type PajekLines } from './pajek-lines.ts';
import type { Vertices } from './vertices.ts';
import { isNumber } from './words.ts';

/** Reads a matrix, whose rows may go over several lines: a number other than 0 is an arc; of two modes, an edge between them. */
export function readMatrix({ count, firstMode }: Vertices, lines: PajekLines, rest: string, text: readonly TextLine[]): void {
  const columns = firstMode === undefined ? count : count - firstMode;
  const rows = firstMode ?? count;
  const attributes = relationIn(rest);
  let cell = 0;
  for (const { line, text: words } of text) {
    for (const word of words.split(/[\s,]+/)) {
      if (!isNumber(word) || cell >= rows * columns) throw new RefusedFile(fileProblem('line-unreadable', { line }, { found: quoted(word), part: '*Matrix', format: 'Pajek' }));
      const weight = Number(word);
      const [row, column] = [Math.floor(cell / columns), cell % columns];
      if (weight !== 0) lines.add({ line, source: row + 1, target: (firstMode ?? 0) + column + 1, directed: firstMode === undefined, weight, attributes });
      cell++;
    }
  }
}
