import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { issueText } from './issue-text.ts';

function textOf(schema: z.ZodMiniType, value: unknown): string {
  return issueText(schema.safeParse(value).error!.issues[0]!, value);
}

describe('issueText', () => {
  it.each([
    ['a type', z.object({ size: z.number() }), { size: 'x' }, 'expected number, found string'],
    ['a missing field', z.object({ size: z.number() }), {}, 'expected number, found nothing'],
    ['one of several types', z.union([z.number(), z.null()]), 'x', 'expected number or null, found string'],
    ['a word', z.enum(['in', 'out']), 'up', 'expected "in", "out", found "up"'],
    ['a bound', z.number().check(z.minimum(1)), 0, 'expected ≥ 1, found 0'],
    ['an open bound', z.number().check(z.lt(1)), 1, 'expected < 1, found 1'],
    ['a length', z.array(z.number()).check(z.minLength(2)), [1], 'expected length ≥ 2, found 1'],
    ['a whole number', z.int(), 1.5, 'expected a whole number, found 1.5'],
    ['an unknown name', z.strictObject({ size: z.optional(z.number()) }), { sise: 1 }, 'there is no "sise"'],
    ['a kind', z.discriminatedUnion('type', [z.object({ type: z.literal('a') }), z.object({ type: z.literal('b') })]), { type: 'c' }, 'expected "a", "b", found "c"'],
  ])('says %s', (_, schema, value, expected) => {
    expect(textOf(schema, value)).toBe(expected);
  });
});
