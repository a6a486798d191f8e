import type { Message } from '@allymap/core';
import type { Block } from './report.ts';
import type { ReportContext } from './report-context.ts';

/** Messages as a list under a heading; nothing where there are none. */
export function toldList({ say }: ReportContext, messages: readonly Message[], heading?: string): Block[] {
  if (messages.length === 0) return [];
  return [...(heading === undefined ? [] : [{ kind: 'heading', text: heading } as const]), { kind: 'list', items: messages.map(say) }];
}
