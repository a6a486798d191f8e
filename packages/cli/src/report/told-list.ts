import type { Message } from '@allymap/core';
import { explained } from './left-out.ts';
import type { Block } from './report.ts';
import type { ReportContext } from './report-context.ts';

/** What a method says as a list under a heading; nothing where it says nothing. */
export function toldList({ say }: ReportContext, method: string, explain: () => readonly Message[], heading?: string): Block[] {
  const messages = explained(method, explain);
  if (messages.length === 0) return [];
  return [...(heading === undefined ? [] : [{ kind: 'heading', text: heading } as const]), { kind: 'list', items: messages.map(say) }];
}
