import { isolate } from '@allymap/locales';
import type { Command } from '../command.ts';
import { documentCounts } from '../document-counts.ts';
import { exitCode } from '../exit-code.ts';
import { listProblems } from '../problem-list.ts';
import { plainLines } from '../report/plain-lines.ts';
import { readDocumentFiles } from '../read-file.ts';
import { tellRemarks } from '../remark-list.ts';

/** Says whether files are a document: what it holds, or every problem on a line of its own. */
export const validate: Command = {
  name: 'validate',
  files: 'FILE...',
  options: [],
  run: async ({ files, translator, terminal }) => {
    const result = await readDocumentFiles(files, terminal);
    if (!result.ok) {
      await terminal.write(plainLines(listProblems(files, result.problems, translator)));
      return exitCode.problems;
    }
    await tellRemarks(files, result.remarks, translator, terminal);
    const { title, cause } = result.document;
    const counts = documentCounts(result.document, translator);
    await terminal.write(plainLines(`${translator.t('cli.validate.fine', { title: isolate(title ?? cause.title), counts })}\n`));
    return exitCode.fine;
  },
};
