import { escapeMarkdown as escape } from './escape-markdown.ts';
import type { Block, Report } from './report.ts';

/** Writes a report as Markdown (CommonMark with tables). Names are text: nothing in them becomes a link, markup or HTML. */
export function renderMarkdown(report: Report): string {
  const parts = [`# ${escape(report.title)}`, ...(report.lead.length === 0 ? [] : [escape(report.lead.join(' '))])];
  for (const { heading, blocks } of report.sections) {
    parts.push(`## ${escape(heading)}`);
    for (const block of blocks) parts.push(renderBlock(block));
  }
  return `${parts.join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
      return escape(block.text);
    case 'picture':
      return `![${escape(block.alt)}](${block.id}.svg)`;
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
