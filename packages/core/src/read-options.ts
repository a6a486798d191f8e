import type * as z from 'zod/mini';
import { WrongUseError } from './errors.ts';
import { issueText } from './issue-text.ts';

/**
 * Completes the options of a metric or method with their defaults.
 *
 * Throws `WrongUseError` where one lies outside its schema or has a name that the schema does not know.
 */
export function readOptions<Options>(schema: z.ZodMiniType<Options>, options: Partial<Options> = {}): Options {
  const result = schema.safeParse(options);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const option = issue.path.join('.');
  throw new WrongUseError(`${option === '' ? 'The options' : `The option ${JSON.stringify(option)}`} cannot be read: ${issueText(issue, options)}.`, { option });
}
