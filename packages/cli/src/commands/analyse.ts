import { analyse as analyseDocument, AnalyseOptions, analyseOptionFields, MethodId, methodsLeftOut, MetricId, type Analysis, type Document } from '@allymap/core';
import { isolate, type Translator } from '@allymap/locales';
import type { Command } from '../command.ts';
import { chosenIds } from '../chosen-ids.ts';
import { exitCode } from '../exit-code.ts';
import { givenOptions, nameOfOption, optionOption, type GivenOptions } from '../given-options.ts';
import type { Terminal } from '../terminal.ts';
import { copyWithout, givenChoices, withoutOption } from '../left-out-of-copy.ts';
import { refuseThere, writeNewFolder } from '../write-new-file.ts';
import { optionMistake } from '../option-mistake.ts';
import { listProblems } from '../problem-list.ts';
import { readDocumentFiles } from '../read-file.ts';
import { tellRemarks } from '../remark-list.ts';
import { analysisReport, reportOptions } from '../report/analysis-report.ts';
import { methodReport } from '../report/method-report.ts';
import { leftOutLines } from '../report/left-out.ts';
import { withPictures } from '../report/report-pictures.ts';
import { plainLines } from '../report/plain-lines.ts';
import { UsageError } from '../usage-error.ts';
import { formatOption, outputFormat, writeJson, writeReport, type OutputFormat } from '../write-report.ts';

const ids = 'ID,...|all';

/** Says what the methods find in a document: all that a hand-out needs, or the methods and metrics asked for. */
export const analyse: Command = {
  name: 'analyse',
  files: 'FILE...',
  options: [formatOption, { name: 'output', text: 'cli.option.output-of-analyse', value: 'FOLDER' }, { name: 'methods', value: ids, isRepeatable: true }, { name: 'metrics', value: ids, isRepeatable: true }, optionOption, withoutOption],
  run: async (invocation) => {
    const { files, options, repeated, translator, terminal } = invocation;
    const choices = givenChoices(invocation);
    const methods = chosenIds('methods', repeated.get('methods'), MethodId.options);
    const metrics = chosenIds('metrics', repeated.get('metrics'), MetricId.options);
    const given = givenOptions(repeated.get('option') ?? [], translator);
    const format = outputFormat(options);
    const isChosen = methods !== undefined || metrics !== undefined;
    // Whoever names one of the two wants nothing of the other.
    const chosen = isChosen ? onlyChosen(methods ?? [], metrics ?? [], given, format) : alsoGiven(AnalyseOptions.parse(format === 'json' ? {} : reportOptions), given);
    const folder = options.get('output');
    if (folder !== undefined) await refuseThere([folder]);
    const result = await readDocumentFiles(files, terminal);
    if (!result.ok) {
      await terminal.write(plainLines(listProblems(files, result.problems, translator)));
      return exitCode.problems;
    }
    await tellRemarks(files, result.remarks, translator, terminal);
    const document = await copyWithout(result.document, choices, invocation);
    const analysis = analyseWith(document, chosen, given);
    await terminal.warn(plainLines(leftOutLines(methodsLeftOut(analysis), translator)));
    const written = await write({ document, analysis, format, isChosen, isBeside: folder !== undefined }, translator, terminal);
    if (folder === undefined) await terminal.write(written[0].content);
    else {
      await writeNewFolder(folder, written);
      await terminal.write(plainLines(`${translator.t('cli.analyse.written', { folder: isolate(folder), files: translator.list(written.map(({ name }) => isolate(name))) })}\n`));
    }
    return exitCode.fine;
  },
};

interface Wanted {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly format: OutputFormat;
  readonly isChosen: boolean;
  /** Whether files can stand beside the report. */
  readonly isBeside: boolean;
}

/** A file of the report. */
interface Written {
  readonly name: string;
  readonly content: string;
}

const endings = { text: 'txt', json: 'json', markdown: 'md', html: 'html' } as const;

/** The report, and the pictures that stand beside it: a page holds its pictures itself, a terminal shows none. */
async function write({ document, analysis, format, isChosen, isBeside }: Wanted, translator: Translator, terminal: Terminal): Promise<[Written, ...Written[]]> {
  const name = `report.${endings[format]}`;
  if (format === 'json') return [{ name, content: writeJson(analysis) }];
  const words = isChosen ? methodReport(document, analysis, translator) : analysisReport(document, analysis, translator);
  const hasPictures = !isChosen && (format === 'html' || (format === 'markdown' && isBeside));
  const report = hasPictures ? await withPictures(words, document, translator) : words;
  const pictures = report.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'picture' && format === 'markdown' ? [{ name: `${block.id}.svg`, content: block.svg }] : []));
  return [{ name, content: writeReport(report, format, translator, terminal) }, ...pictures];
}

type Chosen = Pick<AnalyseOptions, 'methods' | 'metrics'>;

/** What was asked for by name; throws `UsageError` for an option that would change nothing of it. */
function onlyChosen(methods: MethodId[], metrics: MetricId[], { all }: GivenOptions, format: OutputFormat): Chosen {
  const { own } = analyseOptionFields();
  const computed = new Set<string>([...methods, ...metrics, 'score']);
  for (const option of all) {
    const { method, name } = option;
    if (method !== null && !computed.has(method)) {
      const isMetric = MetricId.safeParse(method).success;
      const add = `--${isMetric ? 'metrics' : 'methods'} ${[...(isMetric ? metrics : methods), method].join(',')}`;
      throw new UsageError('method-not-computed', { method, option: nameOfOption(option), add });
    }
    // Scores and summary, which only JSON shows here, have some of these as well.
    const isFor = (id: string): boolean => own.get(id)!.some((field) => field.name === name);
    if (method === null && format !== 'json' && ![...computed].some(isFor)) {
      throw new UsageError('option-reaches-nothing', { option: name, choices: [...own.keys()].filter(isFor).join(', ') });
    }
  }
  return { methods, metrics };
}

/** The usual ones, and those that an option was given for: to say how something is computed is to ask for it. */
function alsoGiven({ methods, metrics }: Chosen, { all }: GivenOptions): Chosen {
  const wanted = new Set<unknown>(all.map(({ method }) => method));
  return {
    methods: [...methods, ...MethodId.options.filter((id) => wanted.has(id) && !methods.includes(id))],
    metrics: [...metrics, ...MetricId.options.filter((id) => wanted.has(id) && !metrics.includes(id))],
  };
}

function analyseWith(document: Document, chosen: Chosen, { all, shared, own }: GivenOptions): Analysis {
  try {
    return analyseDocument(document, { ...chosen, ...shared, options: own });
  } catch (error) {
    throw optionMistake(error, all, document);
  }
}
