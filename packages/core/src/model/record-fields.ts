import type * as z from 'zod/mini';
import { recordSchemas, type CollectionName } from './document.ts';
import { referenceFields } from './references.ts';

/** What a field holds. */
export type FieldShape =
  | { readonly kind: 'text' | 'date' | 'truth' | 'scale-value' }
  | { readonly kind: 'number'; readonly isWhole: boolean }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'reference'; readonly to: CollectionName }
  | { readonly kind: 'list'; readonly item: FieldShape }
  | { readonly kind: 'group'; readonly fields: readonly RecordField[] }
  /** One of several groups; the field `on` says which. */
  | { readonly kind: 'variants'; readonly on: string; readonly variants: readonly { readonly value: string; readonly fields: readonly RecordField[] }[] };

/** A field of a record, as a form needs to know it. */
export interface RecordField {
  readonly name: string;
  readonly isRequired: boolean;
  /** Whether it can be `null`, which says that somebody was asked and does not know; absent, nobody was. */
  readonly isNullable: boolean;
  readonly shape: FieldShape;
}

/** What a schema says of itself, as far as forms ask. */
interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly options?: readonly z.ZodMiniType[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly format?: string } } }[];
}

const definitionOf = (schema: z.ZodMiniType): Definition => schema._zod.def as unknown as Definition;

/** The fields of the records of a collection, in the order of their schema, the id first: forms are made of them. */
export function recordFields(collection: CollectionName): readonly RecordField[] {
  const schema = recordSchemas[collection] as z.ZodMiniType;
  const shape = shapeOf(schema, collection, []);
  if (shape.kind === 'group') return shape.fields;
  // The fields of every kind of scale; which belong together is checked when the record is.
  if (shape.kind !== 'variants') throw new Error(`Records of ${collection} have no fields.`);
  const fields = new Map(shape.variants.flatMap((variant) => variant.fields).map((field) => [field.name, field]));
  const kinds: RecordField = { name: shape.on, isRequired: true, isNullable: false, shape: { kind: 'choice', choices: shape.variants.map(({ value }) => value) } };
  const firsts = new Set(shape.variants.map((variant) => variant.fields));
  return [...fields.values()].map((field) => (field.name === shape.on ? kinds : { ...field, isRequired: field.isRequired && [...firsts].every((list) => list.some(({ name }) => name === field.name)) }));
}

function fieldOf(name: string, schema: z.ZodMiniType, holder: CollectionName, path: readonly string[]): RecordField {
  let inner = schema;
  let isRequired = true;
  let isNullable = false;
  for (let { type, innerType } = definitionOf(inner); innerType !== undefined; { type, innerType } = definitionOf(inner)) {
    if (type === 'optional') isRequired = false;
    if (type === 'nullable') isNullable = true;
    inner = innerType;
  }
  const shape = shapeOf(inner, holder, [...path, name]);
  return { name, isRequired, isNullable: isNullable || shape.kind === 'scale-value', shape };
}

function shapeOf(schema: z.ZodMiniType, holder: CollectionName, path: readonly string[]): FieldShape {
  const { type, format, element, shape = {}, entries = {}, options = [], discriminator, checks = [] } = definitionOf(schema);
  const to = referenceFields[holder].find(({ steps }) => steps.join('.') === path.join('.'))?.to;
  if (to !== undefined) return { kind: 'reference', to };
  const fieldsOf = (fields: Readonly<Record<string, z.ZodMiniType>>): RecordField[] => Object.entries(fields).map(([name, one]) => fieldOf(name, one, holder, path));
  switch (type) {
    case 'number':
      return { kind: 'number', isWhole: [format, ...checks.map(({ _zod }) => _zod.def.format)].includes('safeint') };
    case 'boolean':
      return { kind: 'truth' };
    case 'enum':
      return { kind: 'choice', choices: Object.values(entries) };
    case 'literal':
      return { kind: 'choice', choices: definitionOf(schema).values!.map(String) };
    case 'array':
      return { kind: 'list', item: shapeOf(element!, holder, [...path, '*']) };
    case 'object':
      return { kind: 'group', fields: fieldsOf(shape) };
    case 'union':
      if (discriminator === undefined) return { kind: 'scale-value' };
      return {
        kind: 'variants',
        on: discriminator,
        variants: options.map((option) => {
          const fields = definitionOf(option).shape!;
          return { value: String(definitionOf(fields[discriminator]!).values![0]), fields: fieldsOf(fields) };
        }),
      };
    default:
      return { kind: format === 'partial-date' ? 'date' : 'text' };
  }
}
