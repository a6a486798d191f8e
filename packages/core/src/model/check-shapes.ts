import type * as z from 'zod';
import { collectionNames, DocumentHead, recordSchemas, type CollectionName } from './document.ts';
import { issueProblem } from './issue-problem.ts';
import { limits } from './limits.ts';
import { problem, typeName, type ProblemPath } from './problem.ts';
import type { ProblemList } from './problem-list.ts';

/** A document whose shape is not known yet, as plain data. */
export type UncheckedFile = Readonly<Record<string, unknown>>;

/** Lists the collections that hold more records than a document may. */
export function checkSizes(file: UncheckedFile, problems: ProblemList): void {
  for (const name of collectionNames) {
    const records = file[name];
    const limit = name === 'actors' ? limits.actors : name === 'ties' ? limits.ties : limits.records;
    if (!Array.isArray(records) || records.length <= limit) continue;
    problems.add(() => problem('limit-exceeded', [name], { what: name, actual: records.length, limit }));
  }
}

/** Lists what is not as the schemas say. */
export function checkShapes(file: UncheckedFile, problems: ProblemList): void {
  checkHead(file, problems);
  for (const name of collectionNames) {
    const records = file[name];
    if (records === undefined) continue;
    if (Array.isArray(records)) checkRecords(name, records, problems);
    else problems.add(() => problem('wrong-type', [name], { expected: 'array', found: typeName(records) }));
  }
}

/** Lists what is wrong with what a document says about itself and its cause. */
export function checkHead(file: UncheckedFile, problems: ProblemList): void {
  checkShape(DocumentHead, file, [], problems);
}

/**
 * Lists what is wrong with records taken one by one; `only` leaves out those that are known to be right.
 *
 * One schema of a whole collection would hold a second copy of it in memory, and overflow the stack where very many
 * records are wrong.
 */
export function checkRecords(
  name: CollectionName,
  records: readonly unknown[],
  problems: ProblemList,
  only?: ReadonlySet<unknown>,
): void {
  for (let index = 0; index < records.length && !problems.full; index++) {
    const record = records[index];
    if (only === undefined || only.has(record)) checkShape(recordSchemas[name], record, [name, index], problems);
  }
}

function checkShape(schema: z.ZodType, value: unknown, at: ProblemPath, problems: ProblemList): void {
  for (const issue of findIssues(schema, value)) problems.add(() => issueProblem(issue, value, at));
}

/** An option of zod's own `validate`, which its documentation does not promise; a test watches that it works. */
const firstOnly: z.core.ParseContextInternal<z.core.$ZodIssue> = { abortEarly: true };

function findIssues(schema: z.ZodType, value: unknown): readonly z.core.$ZodIssue[] {
  try {
    return schema.safeParse(value).error?.issues ?? [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Some hundred thousand wrong items in one record overflow zod's stack: the first of them has to do.
    return schema.safeParse(value, firstOnly).error?.issues ?? [];
  }
}
