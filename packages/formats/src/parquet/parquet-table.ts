import type { FieldKind } from './field-kind.ts';
import { fieldsOfSchema, kindOfSchema, kindOfValue, type Schema } from './field-kind.ts';

/** What a cell holds; JSON as its text. */
export type ParquetValue = string | number | boolean | readonly string[] | null;

/** A column of a table, under a name that no other one has, whatever capitals are worth. */
export interface ParquetColumn {
  readonly name: string;
  readonly kind: Exclude<FieldKind, 'json' | 'scale-value'>;
  readonly valueOf: (record: object) => ParquetValue;
}

/** A table of records, which may be made one after the other. */
export interface ParquetTable {
  readonly name: string;
  readonly columns: readonly ParquetColumn[];
  readonly records: Iterable<object>;
}

/**
 * A table of records with a column for each field of their schema, used or not, so that the tables of all maps are alike;
 * then one for each other field that a record has. O(values of the records).
 */
export function tableOfRecords(name: string, records: readonly object[], schema: Schema): ParquetTable {
  const known = fieldsOfSchema(schema);
  const own = [...known].flatMap(([field, inner]) => columnsOf(field, field, kindOfSchema(inner)));
  const taken = new Set(own.map((column) => column.name.toLowerCase()));
  const others = [...otherFields(records, known)].flatMap(([field, kind]) => columnsOf(field, freeName(field, taken), kind));
  return { name, columns: [...own, ...others], records };
}

/** The columns of a field: two of one that is a value on a scale. */
export function columnsOf(field: string, name: string, kind: FieldKind): ParquetColumn[] {
  const column = (type: ParquetColumn['kind'], valueIn: (value: unknown) => ParquetValue, columnName = name): ParquetColumn => ({
    name: columnName,
    kind: type,
    // A field may be called as what every object has.
    valueOf: (record) => valueIn(Object.hasOwn(record, field) ? record[field as keyof typeof record] : undefined),
  });
  switch (kind) {
    case 'scale-value':
      return [column('number', (value) => (typeof value === 'number' ? value : null)), column('text', (value) => (typeof value === 'string' ? value : null), `${name}Level`)];
    case 'json':
      return [column('text', (value) => (value === undefined || value === null ? null : JSON.stringify(value)))];
    default:
      return [column(kind, (value) => (value ?? null) as ParquetValue)];
  }
}

/** The fields that no schema has, in the order met, as the values of all records allow. */
function otherFields(records: readonly object[], known: ReadonlyMap<string, Schema>): ReadonlyMap<string, FieldKind> {
  const kinds = new Map<string, FieldKind | undefined>();
  for (const record of records) {
    for (const [field, value] of Object.entries(record)) {
      if (known.has(field)) continue;
      const [before, kind] = [kinds.get(field), kindOfValue(value)];
      kinds.set(field, before === undefined || kind === undefined || before === kind ? (before ?? kind) : 'json');
    }
  }
  return new Map([...kinds].map(([field, kind]) => [field, kind ?? 'text']));
}

/** Halves of letters, which are no text in a file, and controls, at which some programs end a name. */
const unnameable = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\p{Cc}/gu;

/** A name that is not taken: programs that ask tables do not tell capitals apart, and want a name at all. */
function freeName(field: string, taken: Set<string>): string {
  let name = field.replace(unnameable, '\uFFFD');
  while (name.trim() === '' || taken.has(name.toLowerCase())) name = `${name} (attribute)`;
  taken.add(name.toLowerCase());
  return name;
}
