/** How a field stands in a table: in one column of a type, or as a value on a scale, which is a number or the name of a level. */
export type FieldKind = 'text' | 'number' | 'truth' | 'texts' | 'json' | 'scale-value';

/** A schema of zod, as far as it says what values it takes. */
export interface Schema {
  readonly def: {
    readonly type: string;
    readonly innerType?: Schema;
    readonly element?: Schema;
    readonly options?: readonly Schema[];
    readonly shape?: Readonly<Record<string, Schema>>;
  };
}

/** How a field of a schema stands in a table, whatever values a document happens to have. */
export function kindOfSchema({ def }: Schema): FieldKind {
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return kindOfSchema(def.innerType!);
    case 'string':
    case 'enum':
    case 'literal':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'truth';
    case 'array':
      return kindOfSchema(def.element!) === 'text' ? 'texts' : 'json';
    case 'union':
      return def.options!.some((option) => kindOfSchema(option) === 'number') ? 'scale-value' : 'json';
    default:
      return 'json';
  }
}

/** The fields of a record in the order of its schema; of one that may have several shapes, those of all of them. */
export function fieldsOfSchema({ def }: Schema): ReadonlyMap<string, Schema> {
  if (def.options !== undefined) return new Map(def.options.flatMap((option) => [...fieldsOfSchema(option)]));
  return new Map(Object.entries(def.shape ?? {}));
}

/** How a field that Allymap does not know stands in a table, by one of its values; `undefined` where that says nothing. */
export function kindOfValue(value: unknown): FieldKind | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'truth';
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? 'texts' : 'json';
}
