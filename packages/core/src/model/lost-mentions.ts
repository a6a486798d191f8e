import { showValue } from '../show-value.ts';
import type { CollectionName, Document } from './document.ts';
import { indexRecords, visitReferences } from './references.ts';
import { remark, type RemarkList } from './remark.ts';

/**
 * Takes out of the steps of a presentation what they name and is not there, with a remark on each: a step can be told without it,
 * and a map must not be refused for how it was to be told. The document is changed. O(references of the steps, records named).
 */
export function forgetLostMentions(document: Document, remarks: RemarkList): void {
  const known = new Map<CollectionName, ReadonlyMap<string, number>>();
  document.presentationSteps.forEach((step, index) => {
    const lost: (() => void)[] = [];
    visitReferences('presentationSteps', step, ({ field: { to }, id, path }) => {
      const ids = known.get(to) ?? indexRecords(document, to);
      known.set(to, ids);
      if (ids.has(id)) return;
      remarks.add(() => remark('mention-lost', { path: ['presentationSteps', index, ...path] }, { step: showValue(step.id), id: showValue(id), collection: to }));
      const holder = (step as Record<string, unknown>)[path[0]!] as unknown[] & Record<string, unknown>;
      lost.push(() => (Array.isArray(holder) ? holder.splice(Number(path[1]), 1) : delete holder[path[1]!]));
    });
    // From the last one, so that no cut moves what another one means.
    for (const forget of lost.reverse()) forget();
  });
}
