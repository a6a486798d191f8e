import * as z from 'zod/mini';
import { typeName } from '../show-value.ts';
import { collectionNames, DocumentHead, recordSchemas, type CollectionName } from './document.ts';
import { issueProblem } from './issue-problem.ts';
import { limits } from './limits.ts';
import { problem, type ProblemPath } from './problem.ts';
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
  const collections = new Set<string>(collectionNames);
  const head = Object.fromEntries(Object.entries(file).filter(([name]) => !collections.has(name)));
  checkShape(DocumentHead, head, [], problems);
}

/**
 * Lists what is wrong with records taken one by one; `only` leaves out those that are known to be right.
 *
 * One schema of a whole collection would hold a second copy of it in memory, and a list of all that is wrong in it.
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

function checkShape(schema: z.ZodMiniType, value: unknown, at: ProblemPath, problems: ProblemList): void {
  if (z.validate(schema, value)) return;
  const { error } = schema.safeParse(value, holdsMoreThan(value, mostListed) ? firstOnly : {});
  for (const issue of error!.issues) problems.add(() => issueProblem(issue, value, at));
}

/** Values that a record may hold for all its problems to be listed: zod holds them all at once, and on the stack. */
const mostListed = 10_000;

/** An option of zod's own `validate`, which its documentation does not promise; a test watches that it works. */
const firstOnly: z.core.ParseContextInternal<z.core.$ZodIssue> = { abortEarly: true };

function holdsMoreThan(value: unknown, limit: number): boolean {
  let room = limit;
  const fits = (item: unknown): boolean =>
    room-- > 0 && (typeof item !== 'object' || item === null || Object.values(item).every(fits));
  return !fits(value);
}
