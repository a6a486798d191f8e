import * as z from 'zod/mini';

/** The schema of what a caller may set of some options: the same fields, each of which may be absent, without the defaults. */
export function ownOptions<Options>(options: z.ZodMiniType<Options>): z.ZodMiniType<Partial<Options>> {
  if (!(options instanceof z.ZodMiniObject)) throw new TypeError('Options are an object with a field for each.');
  const fields = Object.entries(options.shape as Readonly<Record<string, z.ZodMiniType>>).map(([name, field]) => {
    const inner = withoutDefault(field);
    const description = z.globalRegistry.get(field)?.description;
    return [name, description === undefined ? z.optional(inner) : z.optional(inner).check(z.describe(description))];
  });
  return z.strictObject(Object.fromEntries(fields)) as unknown as z.ZodMiniType<Partial<Options>>;
}

/** A field that takes its schema from elsewhere may have a default around a default. */
function withoutDefault(field: z.ZodMiniType): z.ZodMiniType {
  return field instanceof z.ZodMiniDefault ? withoutDefault(field.def.innerType as z.ZodMiniType) : field;
}

/** The names of options. */
export function optionNames(options: z.ZodMiniType): ReadonlySet<string> {
  return new Set(options instanceof z.ZodMiniObject ? Object.keys(options.shape as object) : []);
}
