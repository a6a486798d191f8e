import * as fc from 'fast-check';
import { collectionNames, type CollectionName, type Document } from '../document.ts';
import { documentJsonSchema } from '../json-schema.ts';
import { requireDocument } from '../parse-document.ts';
import { visitReferences } from '../references.ts';
import { builtInScales, defaultInfluenceScale, defaultPositionScale, defaultThreatScale } from '../built-in-scales.ts';
import { isOnScale } from '../scale-conversion.ts';
import type { Scale, ScaleValue } from '../scale.ts';
import { hostileStrings } from './hostile-strings.ts';

/** The part of JSON Schema that the document's schema uses. */
interface Schema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minLength?: number;
  minItems?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

type Plain = Record<string, unknown>;
type PlainRecord = Plain & { id: string };

// The longest one would make up most of every document.
const shortHostile = hostileStrings.filter(({ length }) => length < 100);
const text = fc.oneof(fc.constantFrom(...shortHostile), fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ maxLength: 8 }));

/** Collections that others refer to always have a record, so that references can be mended. */
const referredTo: ReadonlySet<string> = new Set(['sources', 'places', 'criteria', 'assessors', 'capabilities', 'actors', 'alliances', 'objectives']);

/** The ends of what numbers can be: the least and the greatest there are, next to them, and nothing. */
const extremes: readonly number[] = [5e-324, 1e-308, Number.MAX_VALUE, 1e308, 0, -0].flatMap((value) => [value, -value]);

/**
 * Checked documents of every shape that the schema allows, unknown fields in every object included; half of the numbers are the least
 * and the greatest that there are.
 *
 * They are generated from the JSON Schema, so that a new field of the format is tested from its first day; ids,
 * references and values are then mended, which the schema cannot say.
 */
export const arbitraryDocument: fc.Arbitrary<Document> = fromSchema(documentJsonSchema() as Schema)
  .map((file) => requireDocument(mend(file as Plain)));

function fromSchema(schema: Schema, name = ''): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return fc.oneof(...options.map((option) => fromSchema(option, name)));
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => fromSchema({ ...schema, type }, name)));
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'string':
      if (schema.pattern?.includes('\\d{4}')) return fc.constantFrom('2011', '2011-09', '2011-09-30', '2024-02-29');
      if (schema.pattern?.includes('A-Z')) return fc.constantFrom('PH', 'IT');
      return text.filter((value) => value.length >= (schema.minLength ?? 0));
    case 'integer':
      return fc.integer({ min: 1900, max: 2100 });
    case 'number':
      return numberFrom(schema);
    case 'array':
      return fc.array(fromSchema(schema.items!), { minLength: referredTo.has(name) ? 1 : (schema.minItems ?? 0), maxLength: Math.max(2, schema.minItems ?? 0) });
    case 'object':
      return objectFrom(schema);
    default:
      throw new Error(`The generator does not know ${JSON.stringify(schema)}`);
  }
}

/** As often extreme as not. */
function numberFrom({ minimum = -Infinity, exclusiveMinimum = -Infinity, maximum = Infinity }: Schema): fc.Arbitrary<number> {
  const allowed = extremes.filter((value) => value >= minimum && value > exclusiveMinimum && value <= maximum);
  const least = Math.max(minimum, exclusiveMinimum, -1e9);
  return fc.oneof(fc.constantFrom(...allowed), fc.double({ noNaN: true, min: least, max: Math.min(maximum, 1e9), minExcluded: least === exclusiveMinimum }));
}

function objectFrom({ properties = {}, required = [] }: Schema): fc.Arbitrary<Plain> {
  const known = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, fromSchema(schema, name)])),
    { requiredKeys: [...required, ...Object.keys(properties).filter((name) => referredTo.has(name) && properties[name]!.type === 'array' && 'cause' in properties)] },
  );
  const unknownName = text.filter((name) => !Object.hasOwn(properties, name));
  const unknown = fc.array(fc.tuple(unknownName, fc.jsonValue({ maxDepth: 2 })), { maxLength: 2 });
  // Built from entries, because assigning to `__proto__` would lose the field.
  return fc.tuple(known, unknown).map(([fields, more]) => Object.fromEntries([...more, ...Object.entries(fields)]));
}

/** Makes ids unique, references meet their records and values lie on their scales. */
function mend(file: Plain): Plain {
  const records = (name: CollectionName): PlainRecord[] => (file[name] ?? []) as PlainRecord[];
  for (const name of collectionNames) makeUnique(records(name));
  const cause = file['cause'] as { requirements?: PlainRecord[] };
  makeUnique(cause.requirements ?? []);
  for (const scenario of records('scenarios')) makeUnique(scenario['actions'] as PlainRecord[]);
  for (const scale of records('scales')) {
    if (scale['kind'] === 'levels') makeUnique(scale['levels'] as PlainRecord[]);
    else if (scale['max'] !== null && Number(scale['max']) <= Number(scale['min'])) scale['max'] = null;
  }
  const scales = new Map([...builtInScales, ...(records('scales') as unknown as Scale[])].map((scale) => [scale.id, scale]));
  let turn = 0;
  const mendReferences = (holder: CollectionName | 'cause', record: object): void =>
    visitReferences(holder, record, ({ field, path }) => {
      const ids = field.to === 'scales' ? [...scales.keys()] : records(field.to).map(({ id }) => id);
      const owner = path.slice(0, -1).reduce<unknown>((value, step) => (value as Plain)[step], record) as Plain;
      owner[path.at(-1)!] = ids[turn++ % ids.length];
    });
  mendReferences('cause', cause);
  for (const name of collectionNames) for (const record of records(name)) mendReferences(name, record);
  const criterionScale = new Map(records('criteria').map(({ id, scale }) => [id, scale as string]));
  const mendValue = (record: Plain, field: string, scaleId: string): void => {
    if (record[field] !== undefined) record[field] = valueOn(scales.get(scaleId)!, turn++);
  };
  for (const item of records('assessments')) mendValue(item, 'value', (item['scale'] ?? criterionScale.get(item['criterion'] as string)) as string);
  for (const item of records('positions')) mendValue(item, 'value', (item['scale'] ?? defaultPositionScale) as string);
  for (const item of records('influences')) mendValue(item, 'value', (item['scale'] ?? defaultInfluenceScale) as string);
  for (const item of records('threats')) {
    mendValue(item, 'severity', (item['scale'] ?? defaultThreatScale) as string);
    mendValue(item, 'likelihood', (item['scale'] ?? defaultThreatScale) as string);
  }
  return file;
}

function makeUnique(records: { id: string }[]): void {
  const used = new Set<string>();
  for (const record of records) {
    while (used.has(record.id)) record.id += '′';
    used.add(record.id);
  }
}

function valueOn(scale: Scale, turn: number): ScaleValue {
  if (scale.kind === 'levels') return turn % 3 === 0 ? null : scale.levels[turn % scale.levels.length]!.id;
  const { min, step = 0 } = scale;
  const max = scale.max ?? Number.MAX_VALUE;
  const values = [min, min + step, max, min / 2 + max / 2, min + 5e-324, 1].filter((value) => isOnScale(value, scale));
  return turn % 3 === 0 ? null : values[turn % values.length]!;
}
