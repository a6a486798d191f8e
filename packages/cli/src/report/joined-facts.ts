import type { Block, Report } from './report.ts';

/** A report whose facts stand together: those that a picture would have said, and those beside them. */
export function joinedFacts(report: Report): Report {
  return { ...report, sections: report.sections.map((section) => ({ ...section, blocks: joined(section.blocks) })) };
}

function joined(blocks: readonly Block[]): Block[] {
  const together: Block[] = [];
  for (const block of blocks) {
    const last = together.at(-1);
    if (block.kind === 'facts' && last?.kind === 'facts' && block.running === undefined && last.running === undefined) together[together.length - 1] = { kind: 'facts', rows: [...last.rows, ...block.rows] };
    else together.push(block);
  }
  return together;
}
