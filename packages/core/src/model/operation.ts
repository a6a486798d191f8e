import * as z from 'zod/mini';
import { WrongUseError } from '../errors.ts';
import { issueText } from '../issue-text.ts';
import { collectionNames, type CollectionName } from './document.ts';
import { limits } from './limits.ts';

/** New values of fields, by the names of the fields. */
export type FieldChanges = Readonly<Record<string, unknown>>;

/** How an update changes the fields of a record, of the cause or of the document's head. */
interface Update {
  readonly changes: FieldChanges;
  /** Names of the fields to take away. */
  readonly unset?: readonly string[] | undefined;
  /** The order of all fields afterwards; absent: new fields come last. Inverse operations restore it, to the byte. */
  readonly order?: readonly string[] | undefined;
}

/** One change of a document. Operations are plain data: they can be stored as JSON, sent and replayed. */
export type Operation =
  | { readonly type: 'add'; readonly collection: CollectionName; readonly record: { readonly id: string }; readonly index?: number | undefined }
  | { readonly type: 'remove'; readonly collection: CollectionName; readonly id: string }
  /** Puts a record where `index` others come before it. */
  | { readonly type: 'move'; readonly collection: CollectionName; readonly id: string; readonly index: number }
  | ({ readonly type: 'update'; readonly collection: CollectionName; readonly id: string } & Update)
  | ({ readonly type: 'update-cause' } & Update)
  | ({ readonly type: 'update-head' } & Update)
  | { readonly type: 'batch'; readonly operations: readonly Operation[] };

const collection = z.enum(collectionNames);
const index = z.int().check(z.minimum(0));
const update = {
  // A key `__proto__` is kept by nobody but the plain copy that is made later, so the values are not looked at here.
  changes: z.custom<FieldChanges>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'an object was expected'),
  unset: z.optional(z.array(z.string())),
  order: z.optional(z.array(z.string())),
};

/** The schema of operations that come from a file, another program or untyped code. */
export const Operation: z.ZodMiniType<Operation> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('add'), collection, record: z.looseObject({ id: z.string() }), index: z.optional(index) }),
  z.object({ type: z.literal('remove'), collection, id: z.string() }),
  z.object({ type: z.literal('move'), collection, id: z.string(), index }),
  z.object({ type: z.literal('update'), collection, id: z.string(), ...update }),
  z.object({ type: z.literal('update-cause'), ...update }),
  z.object({ type: z.literal('update-head'), ...update }),
  z.object({
    type: z.literal('batch'),
    get operations(): z.ZodMiniType<readonly Operation[]> {
      return z.array(Operation);
    },
  }),
]);

/**
 * Throws `WrongUseError` unless a value is an operation; what it would change is not looked at.
 *
 * Batches may lie within one another as deep as a document may nest.
 */
export function requireOperation(value: unknown): asserts value is Operation {
  // Before the schema, which calls itself for each batch and would end the program's stack.
  if (nestsTooDeep(value)) throw new WrongUseError(`Batches lie within one another more than ${limits.depth} deep. Put their operations into one.`, { field: 'operations' });
  const result = Operation.safeParse(value);
  if (result.success) return;
  const issue = result.error.issues[0]!;
  const where = issue.path.map(String).join('.');
  throw new WrongUseError(`This is not an operation: ${where === '' ? '' : `${where}: `}${issueText(issue, value)}.`, { field: where });
}

function nestsTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.depth) return true;
    level = level.flatMap((operation) => {
      const { operations } = (operation ?? {}) as { readonly operations?: unknown };
      return Array.isArray(operations) ? (operations as unknown[]) : [];
    });
  }
  return false;
}
