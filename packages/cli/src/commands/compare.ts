import { comparison, documentAt, isDateAfter, PartialDate, type Document } from '@allymap/core';
import { isolate } from '@allymap/locales';
import type { Command, Invocation } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { comparisonOptionOption, givenComparisonOptions } from '../given-options.ts';
import { listProblems } from '../problem-list.ts';
import { readDocumentFiles } from '../read-file.ts';
import { tellRemarks } from '../remark-list.ts';
import { comparisonReport } from '../report/comparison-report.ts';
import { leftOutLines } from '../report/left-out.ts';
import { plainLines } from '../report/plain-lines.ts';
import { UsageError } from '../usage-error.ts';
import { formatOption, outputFormat, writeJson, writeReport } from '../write-report.ts';

/** Says what changed between two documents, or between two dates of one. */
export const compare: Command = {
  name: 'compare',
  files: 'FILE [FILE]',
  options: [formatOption, { name: 'before', value: 'DATE' }, { name: 'after', value: 'DATE' }, comparisonOptionOption],
  run: async (invocation) => {
    const { options, repeated, translator, terminal } = invocation;
    const given = givenComparisonOptions(repeated.get('option') ?? [], translator);
    const pair = await readPair(invocation);
    if (pair === undefined) return exitCode.problems;
    const result = comparison.compute(pair, given);
    await terminal.warn(plainLines(leftOutLines(result.leftOut, translator)));
    const format = outputFormat(options);
    await terminal.write(format === 'json' ? writeJson(result) : writeReport(comparisonReport(pair, result, translator), format, translator, terminal));
    return exitCode.fine;
  },
};

/** The two documents; `undefined` where one has problems, which are listed. */
async function readPair({ files, options, translator, terminal }: Invocation): Promise<[Document, Document] | undefined> {
  const dates = ['before', 'after'].map((name) => dateOf(name, options.get(name)));
  const [from, to] = dates;
  if (from !== undefined && to !== undefined && isDateAfter(from, to)) throw new UsageError('dates-reversed', { before: from, after: to });
  const [first, second, third] = files;
  if (first === undefined) throw new UsageError('file-missing');
  if (third !== undefined) throw new UsageError('two-files-only', { found: third });
  if (second === undefined && (dates[0] === undefined || dates[1] === undefined)) throw new UsageError('second-file-missing');
  const documents: Document[] = [];
  for (const file of [first, ...(second === undefined ? [] : [second])]) {
    const result = await readDocumentFiles([file], terminal);
    if (result.ok) {
      documents.push(result.document);
      await tellRemarks([file], result.remarks, translator, terminal);
    } else await terminal.write(plainLines(listProblems([file], result.problems, translator)));
  }
  if (documents.length < (second === undefined ? 1 : 2)) return undefined;
  const [before, after = before] = documents as [Document, Document?];
  // Whoever names other dates has said which is the earlier.
  if (before.date !== undefined && after.date !== undefined && from === undefined && to === undefined && isDateAfter(before.date, after.date)) {
    await terminal.warn(plainLines(`allymap: ${translator.t('cli.compare.reversed', { before: isolate(before.date), after: isolate(after.date) })}\n`));
  }
  return [atDate(before, dates[0]), atDate(after, dates[1])];
}

function dateOf(option: string, asked: string | undefined): string | undefined {
  if (asked === undefined || PartialDate.safeParse(asked).success) return asked;
  throw new UsageError('wrong-date', { option: `--${option}`, found: asked });
}

function atDate(document: Document, date: string | undefined): Document {
  return date === undefined ? document : documentAt(document, date);
}
