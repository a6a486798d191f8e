import { applyOperation, PartialDate, planAnswers, serialiseDocument, type Document } from '@allymap/core';
import { readAnswers, type ReadAnswers } from '@allymap/formats';
import { isolate, namesOf } from '@allymap/locales';
import type { Command, Invocation } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { shortNames } from '../name-of-files.ts';
import { listProblems } from '../problem-list.ts';
import { readBytes, readDocumentFiles } from '../read-file.ts';
import { tellRemarks } from '../remark-list.ts';
import { plainLines } from '../report/plain-lines.ts';
import { shorten } from '../shorten.ts';
import { standardInput, standardOutput } from '../standard-streams.ts';
import { UsageError } from '../usage-error.ts';
import { refuseThere, writeNewFile } from '../write-new-file.ts';

/** Adds the judgements that came back to a map, each under the name of whoever gave it. */
export const merge: Command = {
  name: 'merge',
  files: 'FILE ANSWERS...',
  options: [{ name: 'output', text: 'cli.option.output-of-html', value: 'FILE', takesStandard: true }, { name: 'date', value: 'DATE' }],
  run: async (invocation) => {
    const { files, options, translator, terminal } = invocation;
    const [file, ...answers] = files;
    const [out, date] = [options.get('output'), options.get('date') ?? today()];
    if (file === undefined) throw new UsageError('file-missing');
    if (answers.length === 0) throw new UsageError('answers-missing');
    if (out === undefined) throw new UsageError('html-output-missing');
    if (!PartialDate.safeParse(date).success) throw new UsageError('wrong-date', { option: '--date', found: shorten(date) });
    if (files.indexOf(standardInput) !== files.lastIndexOf(standardInput)) throw new UsageError('input-twice');
    if (out !== standardOutput) await refuseThere([out]);
    let document = await documentIn(file, invocation);
    if (document === undefined) return exitCode.problems;
    for (const answer of answers) {
      const given = await answersIn(answer, document, invocation);
      if (given === undefined) return exitCode.problems;
      const { operation, told } = planAnswers(document, given, { date });
      const names = namesOf(document);
      await terminal.warn(plainLines(told.map((what) => `${translator.message(what, names)}\n`).join(''), translator.direction));
      document = applyOperation(document, operation).document;
    }
    const text = serialiseDocument(document);
    if (out === standardOutput) await terminal.write(text);
    else {
      await writeNewFile(out, text);
      await terminal.write(plainLines(`${translator.t('cli.merge.written', { file: isolate(out), count: document.assessors.length })}\n`));
    }
    return exitCode.fine;
  },
};

/** The map in a file; nothing where it has problems, which are listed. */
async function documentIn(file: string, { translator, terminal }: Invocation): Promise<Document | undefined> {
  const result = await readDocumentFiles([file], terminal);
  if (result.ok) {
    await tellRemarks([file], result.remarks, translator, terminal);
    return result.document;
  }
  await terminal.write(plainLines(listProblems([file], result.problems, translator)));
  return undefined;
}

/** The answers in a file, a workbook of questions or a map of its own. */
async function answersIn(file: string, document: Document, invocation: Invocation): Promise<Document | undefined> {
  const { translator, terminal } = invocation;
  if (file === standardInput) return documentIn(file, invocation);
  const content = (await readBytes(file, terminal)) as Uint8Array<ArrayBuffer>;
  const read: ReadAnswers | undefined = await readAnswers(document, { name: shortNames([file])[0]!, content });
  if (read === undefined) return documentIn(file, invocation);
  const { unread, blank } = read;
  const lines = unread.map(({ row, answer }) => translator.t('answers.unread', { file: isolate(file), row, answer: isolate(shorten(answer)) }));
  if (blank > 0) lines.push(translator.t('answers.blank', { file: isolate(file), count: blank }));
  await terminal.warn(plainLines(lines.map((line) => `${line}\n`).join(''), translator.direction));
  return read.document;
}

/** The day on which answers come in that have no date of their own. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
