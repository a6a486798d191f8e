import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { WrongUseError } from './errors.ts';
import { readOptions } from './read-options.ts';

const Options = z.strictObject({ size: z._default(z.number(), 3), name: z._default(z.enum(['a', 'b']), 'a') });

describe('readOptions', () => {
  it('completes options with their defaults', () => {
    expect(readOptions(Options)).toEqual({ size: 3, name: 'a' });
    expect(readOptions(Options, { name: 'b' })).toEqual({ size: 3, name: 'b' });
  });

  it('names the option that lies outside its schema', () => {
    expect(() => readOptions(Options, { size: 'x' as never })).toThrow(WrongUseError);
    expect(() => readOptions(Options, { size: 'x' as never })).toThrow(/The option "size"/);
  });

  it('refuses an option that the schema does not know, instead of passing over it', () => {
    expect(() => readOptions(Options, { sise: 4 } as never)).toThrow(WrongUseError);
    expect(() => readOptions(Options, { sise: 4 } as never)).toThrow(/sise/);
  });
});
