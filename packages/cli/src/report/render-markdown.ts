import type { Block, Report } from './report.ts';

/** Writes a report as Markdown (CommonMark with tables). Names are text: nothing in them becomes a link, markup or HTML. */
export function renderMarkdown(report: Report): string {
  const parts = [`# ${escape(report.title)}`, ...(report.lead.length === 0 ? [] : [escape(report.lead.join(' '))])];
  for (const { heading, blocks } of report.sections) parts.push(`## ${escape(heading)}`, ...blocks.map(renderBlock));
  return `${parts.join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
      return escape(block.text);
    case 'heading':
      return `### ${escape(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${escape(item)}`).join('\n');
    case 'facts':
      return block.rows.map(([label, fact]) => `- **${escape(label)}**: ${escape(fact)}`).join('\n');
    case 'table': {
      const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
      const rule = block.numeric.map((numeric) => (numeric ? '---:' : '---'));
      return [line(block.heading.map(escape)), line(rule), ...block.rows.map((row) => line(row.map(escape)))].join('\n');
    }
  }
}

/** Puts a backslash before what Markdown could read as markup, as an address or as the start of a list. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
    // The marks that isolate names do not count: they may be taken out afterwards.
    .replace(/^([\s\u2066-\u2069]*)([-+=])/, '$1\\$2')
    .replace(/^([\s\u2066-\u2069]*\d+)(?=[.)](?:\s|$))/, '$1\\');
}
