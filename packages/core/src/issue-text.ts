import type * as z from 'zod/mini';
import { showValue, typeName } from './show-value.ts';

/** Says in English what a schema found wrong with a part of `value`, as the end of a sentence. */
export function issueText(issue: z.core.$ZodIssue, value: unknown): string {
  const found = valueAt(value, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return `there is no ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`;
    case 'invalid_type':
    case 'invalid_union':
      // Without branches it was the discriminator that had none of the known values.
      if (issue.code === 'invalid_union' && issue.errors.length === 0) break;
      if (expectedBy(issue) === 'int' && typeof found === 'number') return `expected a whole number, found ${found}`;
      return `expected ${expectedBy(issue)}, found ${typeName(found)}`;
    case 'too_small':
    case 'too_big':
      if (issue.origin !== 'array' && issue.origin !== 'string') break;
      return `expected length ${expectedBy(issue)}, found ${(found as { readonly length: number }).length}`;
    case 'custom':
      return issue.message;
    default:
      break;
  }
  return `expected ${expectedBy(issue)}, found ${showValue(found)}`;
}

/** What would have been right: names of types joined by `or`, values as JSON writes them, or a bound in signs. */
export function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(showValue).join(', ');
    case 'invalid_union':
      return 'options' in issue && issue.options !== undefined
        ? issue.options.map(showValue).join(', ')
        : [...new Set(issue.errors.flat().map(expectedBy))].join(' or ');
    case 'invalid_format':
      return issue.format;
    case 'too_small':
      return `${issue.inclusive === true ? '≥' : '>'} ${issue.minimum}`;
    case 'too_big':
      return `${issue.inclusive === true ? '≤' : '<'} ${issue.maximum}`;
    default:
      // No schema of ours makes another kind of issue.
      return issue.message;
  }
}

/** The value at a path of own fields; undefined where there is none. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
