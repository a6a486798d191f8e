import type * as z from 'zod';
import { problem, showValue, typeName, type Problem, type ProblemPath } from './problem.ts';

/** Says in Allymap's terms what zod found wrong with `value`, a part of a document that lies at `at`. */
export function issueProblem(issue: z.core.$ZodIssue, value: unknown, at: ProblemPath): Problem {
  const inner = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const path = [...at, ...inner];
  const found = valueAt(value, inner);
  // Absence comes before every other reason: the advice is then to add the field, with what it may hold.
  if (found === undefined) return problem('missing-field', path, { field: String(path.at(-1)), expected: expectedOf(issue) });
  switch (issue.code) {
    case 'invalid_type':
      return problem('wrong-type', path, { expected: expectedOf(issue), found: typeName(found) });
    case 'invalid_union':
      // Without branches it was the discriminator, such as `kind`, that had none of the known values.
      if (issue.errors.length > 0) return problem('wrong-type', path, { expected: expectedOf(issue), found: typeName(found) });
      break;
    case 'invalid_format':
      return problem('wrong-format', path, { found: showValue(found), expected: expectedOf(issue) });
    case 'too_small':
      if (issue.origin === 'array' || issue.origin === 'string') {
        return problem('too-short', path, { found: (found as { length: number }).length, minimum: Number(issue.minimum) });
      }
      return problem('too-small', path, { found: showValue(found), expected: expectedOf(issue) });
    case 'too_big':
      return problem('too-large', path, { found: showValue(found), expected: expectedOf(issue) });
    default:
      break;
  }
  return problem('wrong-value', path, { found: showValue(found), expected: expectedOf(issue) });
}

/** What would have been right: names of types joined by `or`, values as JSON writes them, or a bound in signs. */
function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(showValue).join(', ');
    case 'invalid_union':
      return 'options' in issue && issue.options !== undefined
        ? issue.options.map(showValue).join(', ')
        : [...new Set(issue.errors.flat().map(expectedOf))].join(' or ');
    case 'invalid_format':
      return issue.format;
    case 'too_small':
      return `${issue.inclusive === true ? '≥' : '>'} ${issue.minimum}`;
    case 'too_big':
      return `${issue.inclusive === true ? '≤' : '<'} ${issue.maximum}`;
    default:
      // No schema of a document makes another kind of issue.
      return issue.message;
  }
}

function valueAt(root: unknown, path: ProblemPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
