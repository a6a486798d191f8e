import { analyse as analyseDocument, type Document } from '@allymap/core';
import type { Translator } from '@allymap/locales';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { oneFile } from '../one-file.ts';
import { listProblems } from '../problem-list.ts';
import { readDocumentFile } from '../read-file.ts';
import { analysisReport } from '../report/analysis-report.ts';
import { plainLines } from '../report/plain-lines.ts';
import { renderMarkdown } from '../report/render-markdown.ts';
import { renderText } from '../report/render-text.ts';
import type { Terminal } from '../terminal.ts';

const formats = ['text', 'json', 'markdown'] as const;
type Format = (typeof formats)[number];

/** Says what the methods find in a document. */
export const analyse: Command = {
  name: 'analyse',
  files: 'FILE',
  options: [{ name: 'format', value: formats.join('|'), choices: formats }],
  run: async ({ files, options, translator, terminal }) => {
    const file = oneFile(files);
    const result = await readDocumentFile(file, terminal);
    if (!result.ok) {
      await terminal.write(plainLines(listProblems(file, result.problems, translator)));
      return exitCode.problems;
    }
    await terminal.write(writeAnalysis(result.document, (options.get('format') ?? 'text') as Format, translator, terminal));
    return exitCode.fine;
  },
};

function writeAnalysis(document: Document, format: Format, translator: Translator, { columns, colour }: Terminal): string {
  const analysis = analyseDocument(document);
  if (format === 'json') return `${JSON.stringify(analysis, null, 2)}\n`;
  const report = analysisReport(document, analysis, translator);
  if (format === 'markdown') return plainLines(renderMarkdown(report));
  // The mark that a line runs from right to left takes no column.
  return plainLines(renderText(report, { width: columns, colour }), translator.direction);
}
