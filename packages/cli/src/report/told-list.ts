import type { Message } from '@allymap/core';
import { namesOf } from '@allymap/locales';
import type { Block } from './report.ts';
import type { ReportContext } from './report-context.ts';

/** What a method says of its result, as a list under a heading; nothing where the method was not asked for. */
export function toldList<Result>(
  { document, translator }: ReportContext,
  method: { explain?(result: Result): Message[] },
  result: Result | null,
  heading?: string,
): Block[] {
  if (result === null || method.explain === undefined) return [];
  const names = namesOf(document);
  const items = method.explain(result).map((one) => translator.message(one, names));
  if (items.length === 0) return [];
  return [...(heading === undefined ? [] : [{ kind: 'heading', text: heading } as const]), { kind: 'list', items }];
}
