import { analyse as analyseDocument, MethodId, methodsLeftOut, MetricId } from '@allymap/core';
import type { Command } from '../command.ts';
import { chosenIds } from '../chosen-ids.ts';
import { exitCode } from '../exit-code.ts';
import { oneFile } from '../one-file.ts';
import { listProblems } from '../problem-list.ts';
import { readDocumentFile } from '../read-file.ts';
import { tellRemarks } from '../remark-list.ts';
import { analysisReport, reportOptions } from '../report/analysis-report.ts';
import { methodReport } from '../report/method-report.ts';
import { leftOutLines } from '../report/left-out.ts';
import { plainLines } from '../report/plain-lines.ts';
import { formatOption, outputFormat, writeJson, writeReport } from '../write-report.ts';

/** Says what the methods find in a document: all that a hand-out needs, or the methods and metrics asked for. */
export const analyse: Command = {
  name: 'analyse',
  files: 'FILE',
  options: [formatOption, { name: 'methods', value: 'ID,...|all' }, { name: 'metrics', value: 'ID,...|all' }],
  run: async ({ files, options, translator, terminal }) => {
    const file = oneFile(files);
    const methods = chosenIds('methods', options.get('methods'), MethodId.options);
    const metrics = chosenIds('metrics', options.get('metrics'), MetricId.options);
    const result = await readDocumentFile(file, terminal);
    if (!result.ok) {
      await terminal.write(plainLines(listProblems(file, result.problems, translator)));
      return exitCode.problems;
    }
    const { document } = result;
    await tellRemarks(file, result.remarks, translator, terminal);
    const isChosen = methods !== undefined || metrics !== undefined;
    const format = outputFormat(options);
    // Whoever names one of the two wants nothing of the other.
    const chosen = isChosen ? { methods: methods ?? [], metrics: metrics ?? [] } : format === 'json' ? {} : reportOptions;
    const analysis = analyseDocument(document, chosen);
    await terminal.warn(plainLines(leftOutLines(methodsLeftOut(analysis), translator)));
    if (format === 'json') await terminal.write(writeJson(analysis));
    else {
      const report = isChosen ? methodReport(document, analysis, translator) : analysisReport(document, analysis, translator);
      await terminal.write(writeReport(report, format, translator, terminal));
    }
    return exitCode.fine;
  },
};
