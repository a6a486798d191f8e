import { displayWidth } from './display-width.ts';
import { columns, wrap } from './lines.ts';
import { renderTable } from './render-table.ts';
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
  const lines = [...renderHeading(report.title, '═', width, strong), ...(report.lead.length === 0 ? [] : wrap(report.lead.join(' '), width))];
  for (const { heading, blocks } of report.sections) {
    lines.push(blank);
    for (const line of renderHeading(heading, '─', width, strong)) lines.push(line);
    blocks.forEach((block, index) => {
      if (needsBlank(blocks[index - 1], block)) lines.push(blank);
      for (const line of renderBlock(block, width)) lines.push(line);
    });
  }
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** A heading between two rules, in one line where it finds room. */
function renderHeading(heading: string, rule: string, width: number, strong: (text: string) => string): string[] {
  const lines = wrap(heading, width - 6);
  const last = lines.length - 1;
  return lines.map((line, index) => {
    const after = index === last ? ` ${rule.repeat(Math.max(2, width - displayWidth(line) - 4))}` : '';
    return `${index === 0 ? rule.repeat(2) : '  '} ${strong(line)}${after}`;
  });
}

/** Columns set one below the other would run into each other; a sentence or a list is told apart by itself. */
function needsBlank(before: Block | undefined, block: Block): boolean {
  if (before === undefined) return false;
  const isSet = ({ kind }: Block): boolean => kind === 'table' || kind === 'facts';
  return block.kind === 'heading' || (isSet(before) && isSet(block)) || (block.kind === 'table' && before.kind === 'list');
}

function renderBlock(block: Block, width: number): string[] {
  switch (block.kind) {
    case 'picture':
      return wrap(block.alt, width);
    case 'text':
    case 'heading':
      return wrap(block.text, width);
    case 'list':
      return block.items.flatMap((item) => columns([['-', item]], width, 1));
    case 'facts':
      return block.running === undefined ? columns(block.rows, width) : wrap(block.running, width);
    case 'table':
      return renderTable(block, width);
  }
}
