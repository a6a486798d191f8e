import { expect, it } from 'vitest';
import { collectionNames } from './document.ts';
import { documentJsonSchema } from './json-schema.ts';
import { recordFields, type FieldShape, type RecordField } from './record-fields.ts';

/** The part of JSON Schema that the document's schema uses. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Every path to a field, with its need and the values to choose from, as the JSON Schema has them. */
function written(schema: Schema, at = ''): string[] {
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, one]) => {
    const isNullable = one.anyOf?.some(({ type }) => type === 'null') ?? (Array.isArray(one.type) && one.type.includes('null'));
    const plain = isNullable && one.anyOf?.length === 2 ? one.anyOf[0]! : one;
    return [`${at}${name}${schema.required?.includes(name) === true ? '!' : ''}${isNullable ? '?' : ''}${plain.enum === undefined ? '' : `=${plain.enum.join()}`}`, ...written(plain, `${at}${name}.`)];
  });
  return [...fields, ...(schema.items === undefined ? [] : written(schema.items, `${at}*.`)), ...(schema.oneOf ?? []).flatMap((one) => written(one, at))];
}

function told(fields: readonly RecordField[], at = ''): string[] {
  const below = (shape: FieldShape, path: string): string[] =>
    shape.kind === 'group' ? told(shape.fields, path) : shape.kind === 'list' ? below(shape.item, `${path}*.`) : shape.kind === 'variants' ? shape.variants.flatMap((variant) => told(variant.fields, path)) : [];
  return fields.flatMap(({ name, isRequired, isNullable, shape }) => [
    `${at}${name}${isRequired ? '!' : ''}${isNullable ? '?' : ''}${shape.kind === 'choice' && shape.choices.length > 1 ? `=${shape.choices.join()}` : ''}`,
    ...below(shape, `${at}${name}.`),
  ]);
}

it.each(collectionNames.filter((name) => name !== 'scales'))('reaches every field of %s, as the published schema has them', (collection) => {
  const schema = (documentJsonSchema() as Schema).properties![collection]!.items!;
  expect(told(recordFields(collection)).sort()).toEqual(written(schema).sort());
});

it('offers the fields of every kind of scale', () => {
  expect(recordFields('scales').map(({ name, isRequired }) => `${name}${isRequired ? '!' : ''}`)).toEqual(['id!', 'kind!', 'label', 'min', 'max', 'step', 'levels']);
});

it('knows what a field refers to, dates, whole numbers and values on a scale', () => {
  const shapes = (collection: 'positions' | 'sources' | 'actors'): Map<string, FieldShape> => new Map(recordFields(collection).map(({ name, shape }) => [name, shape]));
  expect([shapes('positions').get('actor'), shapes('positions').get('value'), shapes('positions').get('date')]).toEqual([{ kind: 'reference', to: 'actors' }, { kind: 'scale-value' }, { kind: 'date' }]);
  expect(shapes('sources').get('year')).toEqual({ kind: 'number', isWhole: true });
  const presence = shapes('actors').get('presence');
  expect(presence).toMatchObject({ kind: 'list', item: { kind: 'group', fields: [{ name: 'place', shape: { kind: 'reference', to: 'places' } }, { name: 'side' }] } });
});
