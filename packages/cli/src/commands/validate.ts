import { isolate } from '@allymap/locales';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { listProblems } from '../problem-list.ts';
import { plainLines } from '../report/plain-lines.ts';
import { readDocumentFile } from '../read-file.ts';
import { tellRemarks } from '../remark-list.ts';
import { oneFile } from '../one-file.ts';

/** Says whether a file is a document: what it holds, or every problem on a line of its own. */
export const validate: Command = {
  name: 'validate',
  files: 'FILE',
  options: [],
  run: async ({ files, translator, terminal }) => {
    const file = oneFile(files);
    const result = await readDocumentFile(file, terminal);
    if (!result.ok) {
      await terminal.write(plainLines(listProblems(file, result.problems, translator)));
      return exitCode.problems;
    }
    await tellRemarks(file, result.remarks, translator, terminal);
    const { t, list } = translator;
    const { actors, ties, alliances, objectives, title, cause } = result.document;
    const counts = list([
      t('count.actors', { count: actors.length }),
      t('count.ties', { count: ties.length }),
      t('count.alliances', { count: alliances.length }),
      t('count.objectives', { count: objectives.length }),
    ]);
    await terminal.write(plainLines(`${t('cli.validate.fine', { title: isolate(title ?? cause.title), counts })}\n`));
    return exitCode.fine;
  },
};
