import { analyse as analyseDocument, AnalyseOptions, analyseOptionFields, MethodId, methodsLeftOut, MetricId, type Analysis, type Document } from '@allymap/core';
import type { Command } from '../command.ts';
import { chosenIds } from '../chosen-ids.ts';
import { exitCode } from '../exit-code.ts';
import { givenOptions, nameOfOption, optionOption, type GivenOptions } from '../given-options.ts';
import { optionMistake } from '../option-mistake.ts';
import { listProblems } from '../problem-list.ts';
import { readDocumentFiles } from '../read-file.ts';
import { tellRemarks } from '../remark-list.ts';
import { analysisReport, reportOptions } from '../report/analysis-report.ts';
import { methodReport } from '../report/method-report.ts';
import { leftOutLines } from '../report/left-out.ts';
import { plainLines } from '../report/plain-lines.ts';
import { UsageError } from '../usage-error.ts';
import { formatOption, outputFormat, writeJson, writeReport, type OutputFormat } from '../write-report.ts';

const ids = 'ID,...|all';

/** Says what the methods find in a document: all that a hand-out needs, or the methods and metrics asked for. */
export const analyse: Command = {
  name: 'analyse',
  files: 'FILE...',
  options: [formatOption, { name: 'methods', value: ids, isRepeatable: true }, { name: 'metrics', value: ids, isRepeatable: true }, optionOption],
  run: async ({ files, options, repeated, translator, terminal }) => {
    const methods = chosenIds('methods', repeated.get('methods'), MethodId.options);
    const metrics = chosenIds('metrics', repeated.get('metrics'), MetricId.options);
    const given = givenOptions(repeated.get('option') ?? [], translator);
    const format = outputFormat(options);
    const isChosen = methods !== undefined || metrics !== undefined;
    // Whoever names one of the two wants nothing of the other.
    const chosen = isChosen ? onlyChosen(methods ?? [], metrics ?? [], given, format) : alsoGiven(AnalyseOptions.parse(format === 'json' ? {} : reportOptions), given);
    const result = await readDocumentFiles(files, terminal);
    if (!result.ok) {
      await terminal.write(plainLines(listProblems(files, result.problems, translator)));
      return exitCode.problems;
    }
    const { document } = result;
    await tellRemarks(files, result.remarks, translator, terminal);
    const analysis = analyseWith(document, chosen, given);
    await terminal.warn(plainLines(leftOutLines(methodsLeftOut(analysis), translator)));
    if (format === 'json') await terminal.write(writeJson(analysis));
    else {
      const report = isChosen ? methodReport(document, analysis, translator) : analysisReport(document, analysis, translator);
      await terminal.write(writeReport(report, format, translator, terminal));
    }
    return exitCode.fine;
  },
};

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
