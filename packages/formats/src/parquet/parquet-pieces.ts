import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { ParquetColumn, ParquetTable, ParquetValue } from './parquet-table.ts';

/** So much of a table is in memory at once, whatever its length: rows, and characters of their texts. */
export const groupLimits = { rows: 50_000, characters: 1 << 25 } as const;

/**
 * The bytes of a table as a Parquet file, a group of rows in each piece.
 *
 * `about` is kept with the file under the name `allymap`. Text that is no whole letters cannot be UTF-8: a half of one is
 * written as U+FFFD.
 */
export function* parquetPieces({ columns, records }: ParquetTable, about: string): Generator<Uint8Array<ArrayBuffer>> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaOf(columns), kvMetadata: [{ key: 'allymap', value: about }], createdBy: 'Allymap' });
  for (const values of groupsOf(columns, records)) {
    // A writer into memory takes everything at once: there is nothing to wait for.
    void file.write({ columnData: columns.map(({ name }, index) => ({ name, data: values[index]! })), rowGroupSize: groupLimits.rows });
    yield taken(writer);
  }
  void file.finish();
  yield taken(writer);
}

/** The bytes that were written since the last time. */
function taken(writer: ByteWriter): Uint8Array<ArrayBuffer> {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

/** The values of each column, of so many records as are written at once. */
function* groupsOf(columns: readonly ParquetColumn[], records: Iterable<object>): Generator<ParquetValue[][]> {
  const empty = (): ParquetValue[][] => columns.map(() => []);
  let [values, rows, characters] = [empty(), 0, 0];
  for (const record of records) {
    columns.forEach(({ valueOf }, index) => {
      const value = valueOf(record);
      if (typeof value === 'string') characters += value.length;
      else if (Array.isArray(value)) for (const item of value as readonly string[]) characters += item.length;
      values[index]!.push(value);
    });
    if (++rows < groupLimits.rows && characters < groupLimits.characters) continue;
    yield values;
    [values, rows, characters] = [empty(), 0, 0];
  }
  if (rows > 0) yield values;
}

function schemaOf(columns: readonly ParquetColumn[]): SchemaElement[] {
  return [{ name: 'schema', num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

function elementsOf({ name, kind }: ParquetColumn): SchemaElement[] {
  const utf8 = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const;
  switch (kind) {
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }];
    case 'truth':
      return [{ name, type: 'BOOLEAN', repetition_type: 'OPTIONAL' }];
    case 'texts':
      return [{ name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 }, { name: 'list', repetition_type: 'REPEATED', num_children: 1 }, { name: 'element', ...utf8 }];
    case 'text':
      return [{ name, ...utf8 }];
  }
}
