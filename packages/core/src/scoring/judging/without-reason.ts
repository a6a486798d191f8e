import type { Document } from '../../model/document.ts';
import type { Operation } from '../../model/operation.ts';
import type { JudgedCollection } from './plan-judgements.ts';

/** A judgement that says nothing of what it rests on. */
export interface Unreasoned {
  readonly collection: JudgedCollection;
  readonly id: string;
}

const judged: ReadonlySet<string> = new Set<JudgedCollection>(['assessments', 'positions', 'engagementLevels']);

/** Of the judgements that some changes made or changed, those that are still there and name neither a reason nor a source, in the order of the changes. O(changes + records). */
export function withoutReason(document: Document, changes: readonly { readonly operation: Operation }[]): Unreasoned[] {
  const touched = new Map<string, Set<string>>();
  let steps = changes.map(({ operation }) => operation);
  while (steps.length > 0) {
    for (const step of steps) {
      if ((step.type !== 'add' && step.type !== 'update') || !judged.has(step.collection)) continue;
      const ids = touched.get(step.collection) ?? new Set();
      touched.set(step.collection, ids.add(step.type === 'add' ? step.record.id : step.id));
    }
    steps = steps.flatMap((step) => (step.type === 'batch' ? step.operations : []));
  }
  return [...touched].flatMap(([collection, ids]) => {
    const open = new Set((document[collection as JudgedCollection] as readonly { readonly id: string; readonly evidence?: readonly unknown[] }[]).flatMap(({ id, evidence = [] }) => (ids.has(id) && evidence.length === 0 ? [id] : [])));
    return [...ids].filter((id) => open.has(id)).map((id) => ({ collection: collection as JudgedCollection, id }));
  });
}
