import type { Document } from '../../model/document.ts';
import { freeId } from '../../model/free-id.ts';
import { plainId } from '../../model/plain-id.ts';
import type { Operation } from '../../model/operation.ts';

/** The collections whose records say what somebody judges. */
export type JudgedCollection = 'assessments' | 'positions' | 'engagementLevels';

/** One thing that is judged: what it is about, and what is said of it. */
export interface Judgement {
  readonly collection: JudgedCollection;
  /** The fields that say what it is about, such as `actor` and `criterion`. */
  readonly about: Readonly<Record<string, string>>;
  /** The fields that answer, such as `value`. */
  readonly says: Readonly<Record<string, unknown>>;
}

/** Whose judgement it is, when it was made, and what it rests on. */
export interface Judge {
  /** The name of an assessor; one that the document does not know is added. Empty: nobody named. */
  readonly assessor?: string;
  /** A year, a month or a day; empty: not said. */
  readonly date?: string;
  readonly reason?: string;
  /** Id of the source that says so. */
  readonly source?: string;
}

type Held = Readonly<Record<string, unknown>> & { readonly id: string; readonly assessor?: string | undefined; readonly date?: string | undefined };

/** What tells judgements of a collection apart, beside who made them and when. */
const aboutFields = { assessments: ['actor', 'criterion', 'objective', 'alliance'], positions: ['actor', 'objective'], engagementLevels: ['actor'] } as const satisfies Readonly<Record<JudgedCollection, readonly string[]>>;
/** What a new judgement takes over from the one before it, which it would silence otherwise. */
const carried = { assessments: [], positions: ['salience'], engagementLevels: [] } as const satisfies Readonly<Record<JudgedCollection, readonly string[]>>;

/**
 * Plans judgements of one assessor as operations: a record each, dated, with what it rests on.
 *
 * What the assessor said before stays on record, since the newest answer counts; only what the same assessor said of the same thing on the
 * same date is replaced, with its evidence. A reason makes it judged, a source alone makes it stated, neither leaves it open. A
 * position keeps the salience that the assessor gave last. An assessor of an unknown name is added. O(records).
 */
export function planJudgements(document: Document, judgements: readonly Judgement[], judge: Judge): Operation[] {
  const name = judge.assessor?.trim() ?? '';
  const known = document.assessors.find((one) => one.name.trim() === name);
  const assessor = name === '' ? undefined : (known?.id ?? freeId(plainId(name) || 'assessor', new Set(document.assessors.map(({ id }) => id))));
  const head = { ...(assessor === undefined ? {} : { assessor }), ...(judge.date ? { date: judge.date } : {}) };
  const evidence = evidenceOf(judge);
  const taken = new Map<JudgedCollection, Set<string>>();
  const steps = judgements.map(({ collection, about, says }): Operation => {
    const records: readonly Held[] = document[collection];
    const own = records.filter((record) => record.assessor === assessor && aboutFields[collection].every((field) => record[field] === about[field]));
    const same = own.find((record) => (record.date ?? '') === (judge.date ?? ''));
    if (same !== undefined) return { type: 'update', collection, id: same.id, changes: { ...says, ...(evidence === null ? {} : { evidence }) }, ...(evidence === null && same['evidence'] !== undefined ? { unset: ['evidence'] } : {}) };
    const ids = taken.get(collection) ?? new Set(records.map(({ id }) => id));
    const id = freeId('judgement', ids);
    taken.set(collection, ids.add(id));
    const last = own.reduce<Held | null>((newest, record) => (newest === null || (record.date ?? '') >= (newest.date ?? '') ? record : newest), null);
    const kept = carried[collection].flatMap((field) => (last?.[field] === undefined ? [] : [[field, last[field]] as const]));
    return { type: 'add', collection, record: { id, ...about, ...says, ...Object.fromEntries(kept), ...head, ...(evidence === null ? {} : { evidence }) } };
  });
  const isNew = assessor !== undefined && known === undefined && steps.length > 0;
  return isNew ? [{ type: 'add', collection: 'assessors', record: { id: assessor, name } as { readonly id: string } }, ...steps] : steps;
}

function evidenceOf({ reason = '', source = '' }: Judge): readonly object[] | null {
  const citations = source === '' ? {} : { citations: [{ source }] };
  if (reason.trim() !== '') return [{ basis: 'judged', reason: reason.trim(), ...citations }];
  return source === '' ? null : [{ basis: 'stated', ...citations }];
}
