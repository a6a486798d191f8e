import { displayWidth, pad, truncate } from './display-width.ts';
import { columns, wrap } from './lines.ts';
import type { Block, Report } from './report.ts';

/** How a report is written as text. */
export interface RenderTextOptions {
  /** Columns that no line exceeds. */
  readonly width: number;
  readonly colour: boolean;
}

const blank = '';

/** Writes a report as aligned text. */
export function renderText(report: Report, { width, colour }: RenderTextOptions): string {
  const strong = (text: string): string => (colour ? `\u001B[1m${text}\u001B[22m` : text);
  const lines = wrap(report.title, width).map(strong);
  lines.push('═'.repeat(Math.min(width, Math.max(...lines.map((line) => displayWidth(plain(line)))))), ...report.lead.flatMap((sentence) => wrap(sentence, width)));
  for (const { heading, blocks } of report.sections) {
    const title = wrap(heading, width);
    lines.push(blank, ...title.map(strong), '─'.repeat(Math.max(...title.map(displayWidth))));
    blocks.forEach((block, index) => {
      const before = blocks[index - 1];
      // What a text announces follows it at once.
      const announced = before === undefined || before.kind === 'heading' || (before.kind === 'text' && block.kind !== 'text' && before.text.endsWith(':'));
      lines.push(...(announced ? [] : [blank]), ...renderBlock(block, width));
    });
  }
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function renderBlock(block: Block, width: number): string[] {
  switch (block.kind) {
    case 'text':
    case 'heading':
      return wrap(block.text, width);
    case 'list':
      return block.items.flatMap((item) => columns([['-', item]], width, 1));
    case 'facts':
      return columns(block.rows, width);
    case 'table':
      return renderTable(block, width);
  }
}

/** No name is shortened further than to this. */
const narrowestName = 12;

/** The first column, which holds names, gives way where the others leave no room; where that is not enough, a list says the same. */
function renderTable({ heading, rows, numeric }: Extract<Block, { kind: 'table' }>, width: number): string[] {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => displayWidth(row[column]!))));
  const others = widths.slice(1).reduce((sum, one) => sum + one + 2, 0);
  if (Math.min(widths[0]!, narrowestName) + others > width) {
    const items = rows.map(([name, ...cells]) => [name, ...cells.flatMap((cell, index) => (cell === '' ? [] : [`${heading[index + 1]} ${cell}`]))]);
    return items.flatMap((item) => columns([['-', item.join(' · ')]], width, 1));
  }
  widths[0] = Math.min(widths[0]!, width - others);
  return all.map((row) =>
    row.map((cell, column) => pad(truncate(cell, widths[column]!), widths[column]!, numeric[column] ? 'start' : 'end')).join('  '),
  );
}

function plain(line: string): string {
  return line.replace(/\u001B\[\d+m/g, '');
}
