import * as z from 'zod/mini';
import { WrongUseError } from './errors.ts';
import { issueText, valueAt } from './issue-text.ts';
import { findNearestName } from './nearest-name.ts';

/**
 * Completes the options of a metric or method with their defaults.
 *
 * Throws `WrongUseError` where one lies outside its schema or has a name that the schema does not know; its params are the
 * `option`, as a path, and the `nearest` name or value that would have been right, where one is close.
 */
export function readOptions<Options>(schema: z.ZodMiniType<Options>, options: Partial<Options> = {}): Options {
  const result = schema.safeParse(options);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const isUnknown = issue.code === 'unrecognized_keys';
  const option = [...issue.path, ...(isUnknown ? issue.keys.slice(0, 1) : [])].map(String).join('.');
  const nearest = isUnknown ? findNearestName(issue.keys[0]!, namesIn(schema, issue.path)) : nearestValue(issue, valueAt(options, issue.path));
  const found = isUnknown ? `There is no option ${JSON.stringify(option)}` : `${option === '' ? 'The options' : `The option ${JSON.stringify(option)}`} cannot be read: ${issueText(issue, options)}`;
  throw new WrongUseError(`${found}.${nearest === undefined ? '' : ` Did you mean ${JSON.stringify(nearest)}?`}`, { option, ...(nearest === undefined ? {} : { nearest }) });
}

/** The names of the options at a path of a schema. */
function namesIn(schema: unknown, path: readonly PropertyKey[]): ReadonlySet<string> {
  const options = unwrapped(schema);
  if (!(options instanceof z.ZodMiniObject)) return new Set();
  const fields = new Map<PropertyKey, unknown>(Object.entries(options.shape as object));
  return path.length === 0 ? new Set(Object.keys(options.shape as object)) : namesIn(fields.get(path[0]!), path.slice(1));
}

/** A schema without what only says that its value may be absent. */
function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodMiniDefault || schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable ? unwrapped(schema.def.innerType) : schema;
}

function nearestValue(issue: z.core.$ZodIssue, found: unknown): string | undefined {
  if (issue.code !== 'invalid_value' || typeof found !== 'string') return undefined;
  return findNearestName(found, new Set(issue.values.filter((value) => typeof value === 'string')));
}
