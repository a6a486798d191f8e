import type * as z from 'zod/mini';
import { readOptions } from './read-options.ts';

/** An option that is not at its default. */
export interface ChangedOption {
  readonly name: string;
  readonly value: unknown;
  readonly default: unknown;
}

/** The given options that are not at the defaults of their schema, in its order; one that is undefined is not given. */
export function changedOptions<Options>(schema: z.ZodMiniType<Options>, given: Partial<Options>): ChangedOption[] {
  const values = new Map<string, unknown>(Object.entries(given as object));
  return Object.entries(readOptions(schema, {}) as object).flatMap(([name, standard]: [string, unknown]) => {
    const value = values.get(name);
    return value === undefined || JSON.stringify(value) === JSON.stringify(standard) ? [] : [{ name, value, default: standard }];
  });
}
