import type * as z from 'zod/mini';
import { expectedBy, valueAt } from '../issue-text.ts';
import { showValue, typeName } from '../show-value.ts';
import { problem, type Problem, type ProblemPath } from './problem.ts';

/** Says in Allymap's terms what zod found wrong with `value`, a part of a document that lies at `at`. */
export function issueProblem(issue: z.core.$ZodIssue, value: unknown, at: ProblemPath): Problem {
  const inner = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const path = [...at, ...inner];
  const found = valueAt(value, inner);
  // Absence comes before every other reason: the advice is then to add the field, with what it may hold.
  if (found === undefined) return problem('missing-field', path, { field: String(path.at(-1)), expected: expectedBy(issue) });
  switch (issue.code) {
    case 'invalid_type':
      return problem('wrong-type', path, { expected: expectedBy(issue), found: typeName(found) });
    case 'invalid_union':
      // Without branches it was the discriminator, such as `kind`, that had none of the known values.
      if (issue.errors.length > 0) return problem('wrong-type', path, { expected: expectedBy(issue), found: typeName(found) });
      break;
    case 'invalid_format':
      return problem('wrong-format', path, { found: showValue(found), expected: expectedBy(issue) });
    case 'too_small':
      if (issue.origin === 'array' || issue.origin === 'string') {
        return problem('too-short', path, { found: (found as { length: number }).length, minimum: Number(issue.minimum) });
      }
      return problem('too-small', path, { found: showValue(found), expected: expectedBy(issue) });
    case 'too_big':
      return problem('too-large', path, { found: showValue(found), expected: expectedBy(issue) });
    default:
      break;
  }
  return problem('wrong-value', path, { found: showValue(found), expected: expectedBy(issue) });
}
