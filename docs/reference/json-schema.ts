/** The part of JSON Schema (draft 2020-12) that zod writes for Allymap's schemas. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
}

/** The kinds of value that a schema allows, `null` apart: several where it is a union. */
export function alternatives(schema: JsonSchema): { readonly schemas: readonly JsonSchema[]; readonly nullable: boolean } {
  const all = schema.anyOf ?? schema.oneOf ?? oneTypeEach(schema);
  const schemas = all.filter(({ type }) => type !== 'null');
  return { schemas, nullable: schemas.length < all.length };
}

/** `{ type: ['number', 'null'] }` is short for a choice of two. */
function oneTypeEach(schema: JsonSchema): readonly JsonSchema[] {
  return typeof schema.type === 'object' ? schema.type.map((type) => ({ ...schema, type })) : [schema];
}

/** What a value may be, in words: `number, 0 to 1, or null`. */
export function typeInWords(schema: JsonSchema): string {
  const { schemas, nullable } = alternatives(schema);
  const words = [...new Set(schemas.map(singleTypeInWords)), ...(nullable ? ['null'] : [])];
  if (words.length < 2) return words.join('');
  const last = words.pop()!;
  const needsComma = words.length > 1 || words.some((word) => word.includes(','));
  return `${words.join(', ')}${needsComma ? ',' : ''} or ${last}`;
}

function singleTypeInWords(schema: JsonSchema): string {
  if (schema.anyOf !== undefined || schema.oneOf !== undefined || typeof schema.type === 'object') return typeInWords(schema);
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const).replaceAll('"', '')}\``;
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  switch (schema.type) {
    case 'string':
      return 'text';
    case 'boolean':
      return 'true or false';
    case 'number':
    case 'integer':
      return numberInWords(schema);
    case 'array':
      return schema.prefixItems === undefined ? `list of ${plural(schema.items)}` : `list of ${schema.prefixItems.length} numbers`;
    case 'object':
      return 'object';
    default:
      return 'any value';
  }
}

function plural(items: JsonSchema | undefined): string {
  if (items?.type === 'string' && items.enum === undefined) return 'texts';
  if (items?.type === 'object' || items?.oneOf !== undefined) return 'objects';
  return items === undefined ? 'any values' : typeInWords(items);
}

function numberInWords({ type, minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  const name = type === 'integer' ? 'whole number' : 'number';
  // zod bounds whole numbers by what a double holds exactly; that says nothing to a reader.
  const isStated = (bound: number | undefined): bound is number => bound !== undefined && Math.abs(bound) !== Number.MAX_SAFE_INTEGER;
  if (isStated(minimum) && isStated(maximum)) return `${name}, ${signed(minimum)} to ${signed(maximum)}`;
  if (isStated(minimum)) return `${name}, ${signed(minimum)} or more`;
  if (isStated(exclusiveMinimum)) return `${name} above ${signed(exclusiveMinimum)}${isStated(maximum) ? `, at most ${signed(maximum)}` : ''}`;
  return isStated(maximum) ? `${name}, at most ${signed(maximum)}` : name;
}

/** A number with a true minus sign. */
export function signed(value: number): string {
  return String(value).replace('-', '−');
}
