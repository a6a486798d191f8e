import type { Translator } from '@allymap/locales';
import { escapeUnseen } from './escape-unseen.ts';
import { joinedFacts } from './report/joined-facts.ts';
import { plainLines } from './report/plain-lines.ts';
import { renderHtml } from './report/render-html.ts';
import { renderMarkdown } from './report/render-markdown.ts';
import { renderText } from './report/render-text.ts';
import type { Report } from './report/report.ts';
import type { Option } from './command.ts';
import type { Terminal } from './terminal.ts';

const formats = ['text', 'json', 'markdown', 'html'] as const;
export type OutputFormat = (typeof formats)[number];

/** The option of every command that writes a report. */
export const formatOption: Option = { name: 'format', value: formats.join('|'), choices: formats };

/** The format asked for; text if none. */
export function outputFormat(options: ReadonlyMap<string, string>): OutputFormat {
  return (options.get('format') ?? 'text') as OutputFormat;
}

/** Writes a report in any format but JSON. */
export function writeReport(given: Report, format: Exclude<OutputFormat, 'json'>, translator: Translator, { columns, colour }: Terminal): string {
  const report = joinedFacts(given);
  if (format === 'markdown') return plainLines(renderMarkdown(report));
  if (format === 'html') return renderHtml(report, translator);
  // The mark that a line runs from right to left takes no column.
  return plainLines(renderText(report, { width: columns, colour }), translator.direction);
}

/** Writes any result as JSON for programs; what nobody sees is escaped, so that it steers no terminal on the way. */
export function writeJson(result: unknown): string {
  return `${escapeUnseen(JSON.stringify(result, null, 2))}\n`;
}
