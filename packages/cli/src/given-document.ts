import type { Document } from '@allymap/core';
import type { Invocation } from './command.ts';
import { givenReading } from './given-reading.ts';
import { copyWithout, givenChoices } from './left-out-of-copy.ts';
import { listProblems } from './problem-list.ts';
import { readDocumentFiles } from './read-file.ts';
import { tellRemarks } from './remark-list.ts';
import { plainLines } from './report/plain-lines.ts';

/** The map that the files of a command make, as its options say; `wrong` where they make none, and their problems are listed. Where something is to be left out, it is not in it. */
export async function givenDocument(invocation: Invocation): Promise<Document | 'wrong'> {
  const { files, translator, terminal } = invocation;
  const choices = givenChoices(invocation);
  const reading = await givenReading(invocation);
  if (reading === 'wrong') return reading;
  const result = await readDocumentFiles(files, terminal, reading);
  if (!result.ok) {
    await terminal.write(plainLines(listProblems(files, result.problems, translator)));
    return 'wrong';
  }
  await tellRemarks(files, result.remarks, translator, terminal);
  return copyWithout(result.document, choices, invocation);
}
