import * as z from 'zod/mini';
import { Id } from '../model/id.ts';

/** A kind of value that an option takes. Bounds that are `null` are not there. */
export type OptionValue =
  | { readonly type: 'boolean' }
  | { readonly type: 'word'; readonly words: readonly string[] }
  | { readonly type: 'number' | 'integer'; readonly minimum: number | null; readonly above: number | null; readonly maximum: number | null }
  /** `id`: of a record of the document. */
  | { readonly type: 'text' | 'id' }
  | { readonly type: 'list'; readonly items: readonly OptionValue[] };

/** An option as whoever asks for it needs to know it: a form, a command line, a page. */
export interface OptionField {
  readonly name: string;
  readonly default: unknown;
  /** The kinds of value that it takes, `null` apart: several where it is one or the other. */
  readonly values: readonly OptionValue[];
  /** Whether it takes `null` as well. */
  readonly nullable: boolean;
}

/**
 * The options of a metric or method, from the schema in its descriptor, in its order; none where it has none.
 *
 * Throws `TypeError` for a schema of another make than those of Allymap's descriptors.
 */
export function optionFields(options: z.ZodMiniType): OptionField[] {
  if (!(options instanceof z.ZodMiniObject)) throw new TypeError('Options are an object with a field for each.');
  return Object.entries(options.shape as Readonly<Record<string, z.ZodMiniType>>).map(([name, field]) => {
    const values = valuesOf(field);
    return { name, default: defaultOf(field), values: values.filter((value) => value !== null), nullable: values.includes(null) };
  });
}

/** What stands where nothing is given; undefined where something must be. */
function defaultOf(field: z.ZodMiniType): unknown {
  const read = field.safeParse(undefined);
  return read.success ? read.data : undefined;
}

function valuesOf(schema: unknown): (OptionValue | null)[] {
  if (schema === Id) return [{ type: 'id' }];
  if (schema instanceof z.ZodMiniDefault || schema instanceof z.ZodMiniOptional) return valuesOf(schema.def.innerType);
  if (schema instanceof z.ZodMiniNullable) return [...valuesOf(schema.def.innerType), null];
  if (schema instanceof z.ZodMiniUnion) return schema.def.options.flatMap(valuesOf);
  if (schema instanceof z.ZodMiniArray) return [{ type: 'list', items: valuesOf(schema.def.element).filter((value) => value !== null) }];
  if (schema instanceof z.ZodMiniEnum) return [{ type: 'word', words: schema.options.map(String) }];
  if (schema instanceof z.ZodMiniBoolean) return [{ type: 'boolean' }];
  if (schema instanceof z.ZodMiniString) return [{ type: 'text' }];
  if (schema instanceof z.ZodMiniNumber) return [numberOf(schema)];
  throw new TypeError('No option has a schema of this kind.');
}

/** Read from the schema's checks: the way over JSON Schema would bring every page that shows options what makes it. */
function numberOf(schema: z.ZodMiniNumber): OptionValue {
  const own = schema.def as { readonly format?: string };
  const bounds = { minimum: null, above: null, maximum: null } as { minimum: number | null; above: number | null; maximum: number | null };
  let isInteger = own.format !== undefined && /int/.test(own.format);
  for (const check of schema.def.checks ?? []) {
    const { check: kind, value, inclusive, format } = check._zod.def as unknown as { readonly check: string; readonly value?: number; readonly inclusive?: boolean; readonly format?: string };
    if (kind === 'greater_than') bounds[inclusive === true ? 'minimum' : 'above'] = value!;
    else if (kind === 'less_than' && inclusive === true) bounds.maximum = value!;
    else if (kind === 'number_format') isInteger = /int/.test(format!);
    else throw new TypeError(`No option has a number with the check ${kind}.`);
  }
  return { type: isInteger ? 'integer' : 'number', ...bounds };
}
