import * as z from 'zod/mini';
import { LimitError } from './errors.ts';
import { message, Message } from './message.ts';

/** What stands in the place of a result that could not be computed. */
export const LeftOut = z.strictObject({ leftOut: Message.check(z.describe('Why there is no result.')) });
export type LeftOut = z.infer<typeof LeftOut>;

/** What came of a metric or method: its result, why it was left out, or `null` where it was not asked for. */
export type Outcome<Result> = Result | LeftOut | null;

/** The schema of what comes of a metric or method, from that of its result. */
export function outcomeSchema<Result>(result: z.ZodMiniType<Result>): z.ZodMiniType<Outcome<Result>> {
  return z.union([LeftOut, result, z.null()]);
}

/**
 * Says that a metric or method was left out because of an error inside it.
 *
 * Codes: `left-out.limit.<what>` where the map is larger than it can take, with the `limit`; `left-out.error` for a mistake of
 * ours, with the id of the `method` and the `error` in the words of the developer.
 */
export function leftOutBecause(error: unknown, method: string): LeftOut {
  if (error instanceof LimitError) return { leftOut: message(`left-out.limit.${error.what}`, { limit: error.limit }) };
  return { leftOut: message('left-out.error', { method, error: String(error) }) };
}
