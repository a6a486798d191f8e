import { limits } from '@allymap/core';
import { fileProblem } from '../file-problem.ts';
import type { FormatProblem } from '../format.ts';
import { quoted } from '../listed.ts';
import type { TextLine } from '../text-lines.ts';

/** Says that a line is none of its section; so often as problems are listed. */
export function badLine(problems: FormatProblem[], { line, text }: TextLine, section: string): void {
  if (problems.length < limits.problems) problems.push(fileProblem('line-unreadable', { line }, { found: quoted(text), part: `*${section}`, format: 'Pajek' }));
}
