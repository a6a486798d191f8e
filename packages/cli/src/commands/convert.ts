import { basename } from 'node:path';
import { findFormat, formatNamed, formats, lossesOf, type FileFormat, type ReadFiles } from '@allymap/formats';
import { analyse, type Document } from '@allymap/core';
import { isolate, type Translator } from '@allymap/locales';
import type { Command, Invocation } from '../command.ts';
import { documentCounts } from '../document-counts.ts';
import { listDryRun } from '../dry-run-list.ts';
import { exitCode } from '../exit-code.ts';
import { givenReading, readingOptions } from '../given-reading.ts';
import { copyWithout, givenChoices, withoutOption } from '../left-out-of-copy.ts';
import { listLosses } from '../loss-list.ts';
import { nameOfFile } from '../name-of-files.ts';
import { listProblems } from '../problem-list.ts';
import { readDocumentFiles } from '../read-file.ts';
import { tellRemarks } from '../remark-list.ts';
import { plainLines } from '../report/plain-lines.ts';
import { standardOutput } from '../standard-streams.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { isThere, refuseThere, writeNewFile, writeNewFiles } from '../write-new-file.ts';

const written = formats.flatMap(({ id, write }) => (write === undefined ? [] : [id]));

/** Where the map is to be written, and in which format. */
interface Target {
  readonly out: string;
  readonly format: FileFormat;
  /** Whether what an analysis says is written too. */
  readonly results: boolean;
}

/** Reads files of any format as one map and writes it in a format; or says what would become of every row. */
export const convert: Command = {
  name: 'convert',
  files: 'FILE... OUT',
  options: [
    { name: 'to', value: written.join('|'), choices: written },
    ...readingOptions,
    { name: 'save-mapping', value: 'FILE', takesStandard: true },
    { name: 'results' },
    { name: 'dry-run' },
    withoutOption,
  ],
  run: async (invocation) => {
    const { options, translator, terminal } = invocation;
    const isDry = options.has('dry-run');
    const choices = givenChoices(invocation);
    const { files, target } = await endsOf(invocation);
    const mappingFile = options.get('save-mapping');
    if (mappingFile === standardOutput && target?.out === standardOutput) throw new UsageError('output-twice');
    if (mappingFile !== undefined && mappingFile !== standardOutput) await refuseThere([mappingFile]);
    const reading = await givenReading(invocation);
    if (reading === 'wrong') return exitCode.problems;
    const result = await readDocumentFiles(files, terminal, reading);
    if (mappingFile !== undefined) await saveMapping(mappingFile, result, translator, terminal);
    // A mapping on standard output is alone there, to be piped.
    const say: Terminal['warn'] = mappingFile === standardOutput ? terminal.warn : terminal.write;
    if (isDry) await tellRows(result, translator, say);
    if (!result.ok) {
      await say(plainLines(listProblems(files, result.problems, translator)));
      return exitCode.problems;
    }
    await tellRemarks(files, result.remarks, translator, terminal);
    if (target !== undefined) await writeMap(await copyWithout(result.document, choices, invocation), target, isDry, translator, terminal);
    return exitCode.fine;
  },
};

/**
 * The files to read, and where to write. In a dry run a last file that is there already is read as well: it could not be
 * written.
 */
async function endsOf({ files, options }: Invocation): Promise<{ readonly files: readonly string[]; readonly target?: Target }> {
  if (files.length === 0) throw new UsageError('file-missing');
  const out = files.at(-1)!;
  const to = options.get('to');
  if (options.has('dry-run') && (files.length === 1 || (out !== standardOutput && (await isThere(out))))) return { files };
  if (files.length === 1) throw new UsageError('output-missing');
  const choices = written.join(', ');
  if (to === undefined && out === standardOutput) throw new UsageError('format-missing', { choices });
  const format = to === undefined ? findFormat(out) : formatNamed(to);
  if (format?.write === undefined) throw new UsageError('format-untold', { file: out, choices });
  const results = options.has('results');
  if (results && format.writesResults !== true) throw new UsageError('results-unwritten', { format: format.name, choices: formats.flatMap(({ id, writesResults }) => (writesResults === true ? [id] : [])).join(', ') });
  return { files: files.slice(0, -1), target: { out, format, results } };
}

/** Writes how the tables were understood, those too of which no map could be made: there the mapping is what helps. */
async function saveMapping(file: string, { dryRun }: ReadFiles, { t }: Translator, terminal: Terminal): Promise<void> {
  if (dryRun === undefined) throw new UsageError('no-mapping', { option: '--save-mapping' });
  const text = `${JSON.stringify(dryRun.mapping, null, 2)}\n`;
  if (file === standardOutput) return terminal.write(text);
  await writeNewFile(file, text);
  await terminal.warn(plainLines(`allymap: ${t('cli.convert.mapping-written', { file: isolate(file) })}\n`));
}

async function tellRows({ ok, dryRun }: ReadFiles, translator: Translator, say: Terminal['warn']): Promise<void> {
  if (dryRun !== undefined && dryRun.rows.length > 0) await say(plainLines(listDryRun(dryRun, translator), translator.direction));
  else if (ok) await say(plainLines(`${translator.t('cli.convert.no-rows')}\n`, translator.direction));
}

/** Says what the format loses of this document, and writes it; in a dry run it only says so. */
async function writeMap(document: Document, { out, format, results }: Target, isDry: boolean, translator: Translator, terminal: Terminal): Promise<void> {
  const ending = format.extensions.find((extension) => out.toLowerCase().endsWith(extension)) ?? '';
  const stem = out.slice(0, out.length - ending.length);
  const name = out === standardOutput ? 'map' : basename(stem);
  const made = format.writePieces === undefined ? (await format.write!(document, name, results && !isDry ? { analysis: analyse(document) } : {})).map((file) => ({ name: file.name, pieces: [file.content] })) : await format.writePieces(document, name);
  if (out === standardOutput && made.length > 1) throw new UsageError('several-files', { format: format.name });
  const files = made.map((file) => ({ file: made.length === 1 ? out : `${stem}.${file.name}`, content: file.pieces }));
  if (out !== standardOutput) await refuseThere(files.map(({ file }) => file));
  await tellLosses(document, format, translator, terminal);
  if (isDry) return;
  if (out === standardOutput) {
    for (const piece of files[0]!.content) await terminal.write(piece);
    return;
  }
  await writeNewFiles(files);
  const { t, list } = translator;
  const names = list(files.map(({ file }) => nameOfFile(file, translator)));
  await terminal.write(plainLines(`${t('cli.convert.written', { files: names, count: files.length, format: isolate(format.name), counts: documentCounts(document, translator) })}\n`));
}

async function tellLosses(document: Document, format: FileFormat, translator: Translator, terminal: Terminal): Promise<void> {
  await terminal.warn(plainLines(listLosses(format, lossesOf(document, format.keeps!), translator)));
  if (format.read === undefined) await terminal.warn(plainLines(`${translator.t('cli.convert.only-written', { format: isolate(format.name) })}\n`));
}
