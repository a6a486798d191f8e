import { collectionNames, type CollectionName } from '@allymap/core';
import type { BesideRecord, BesideTables } from '../beside-tables.ts';
import type { SheetValue } from '../sheet.ts';
import { cellText } from '../table/cell-text.ts';
import { recordIn } from './record-cells.ts';

/** A sheet that `collectionSheets` wrote, as it reads back. */
export interface CollectionSheet {
  readonly sheet: string;
  readonly holds: 'collection' | 'more' | 'part' | 'evidence' | 'document';
  /** The collection, and of a part its field: `alliances.members`. */
  readonly of: string;
  readonly rows: readonly (readonly SheetValue[])[];
}

interface ReadRow {
  readonly fields: Map<string, unknown>;
  /** The record and the collection that the row belongs to, in sheets of parts. */
  readonly of: string | undefined;
  readonly collection: string | undefined;
  readonly sheet: string;
  readonly row: number;
}

/** Puts together again what `collectionSheets` took apart; sheets may come in any order. O(cells). */
export function readCollections(sheets: readonly CollectionSheet[]): BesideTables {
  const records = new Map<CollectionName, Map<string, BesideRecord>>(collectionNames.map((name) => [name, new Map()]));
  const unread: { readonly sheet: string; readonly row: number }[] = [];
  const of = (holds: CollectionSheet['holds']): readonly CollectionSheet[] => sheets.filter((sheet) => sheet.holds === holds);
  for (const sheet of [...of('collection'), ...of('more')]) {
    const collection = records.get(sheet.of as CollectionName);
    const rows = [...rowsOf(sheet)].map((row) => ({ ...row, id: sheet.holds === 'more' ? row.of : idIn(row.fields.get('id')) }));
    const given = new Set(rows.map(({ id }) => id));
    for (const row of rows) {
      if (collection === undefined) unread.push(placeOf(row));
      else add(collection, row.id ?? freeId(given), row);
    }
  }
  for (const sheet of [...of('part'), ...of('evidence')]) {
    for (const row of rowsOf(sheet)) {
      const [collection, field] = sheet.holds === 'evidence' ? [row.collection, 'evidence'] : sheet.of.split('.', 2);
      const list = records.get(collection as CollectionName);
      const { of: id = '', fields } = row;
      let record = list?.get(id);
      // Of actors and ties the record itself is in their table.
      if (record === undefined && (collection === 'actors' || collection === 'ties')) list!.set(id, (record = { id, fields: new Map(), ...placeOf(row) }));
      if (record === undefined || field === undefined) unread.push(placeOf(row));
      else record.fields.set(field, [...((record.fields.get(field) as unknown[] | undefined) ?? []), Object.fromEntries(fields)]);
    }
  }
  return { ...headIn(of('document')[0]), records: new Map([...records].map(([name, list]) => [name, [...list.values()]])), unread };
}

function placeOf({ sheet, row }: ReadRow): { readonly sheet: string; readonly row: number } {
  return { sheet, row };
}

function idIn(id: unknown): string | undefined {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

/** An id for a record that somebody has added without one. */
function freeId(given: Set<string | undefined>): string {
  let count = 1;
  while (given.has(String(count))) count++;
  given.add(String(count));
  return String(count);
}

/** Adds a record; of one whose id is there already the document tells, and parts belong to the first. */
function add(list: Map<string, BesideRecord>, id: string, { fields, sheet, row }: ReadRow): void {
  fields.set('id', id);
  let key = id;
  while (list.has(key)) key += '\0';
  list.set(key, { id, fields, sheet, row });
}

/** The rows of a sheet. What a row belongs to is told by columns of its own, which are no fields of it. */
function* rowsOf({ sheet, holds, rows: [titles = [], ...rows] }: CollectionSheet): Generator<ReadRow> {
  const names = titles.map(cellText);
  const own = holds === 'collection' ? [] : holds === 'evidence' ? ['collection', 'of'] : ['of'];
  const fieldNames = names.map((name) => (own.includes(name) ? '' : name));
  for (const [index, cells] of rows.entries()) {
    if (!cells.some((cell) => cell !== null)) continue;
    const told = (name: string): string | undefined => (own.includes(name) ? idIn(recordIn([name], [cells[names.indexOf(name)] ?? null]).get(name)) : undefined);
    yield { fields: recordIn(fieldNames, cells), of: told('of'), collection: told('collection'), sheet, row: index + 2 };
  }
}

function headIn(sheet: CollectionSheet | undefined): Pick<BesideTables, 'head' | 'cause'> {
  if (sheet === undefined) return {};
  const pairs = sheet.rows.slice(1).map(([field = null, value = null]) => [cellText(field), value] as const);
  const of = (prefix: string): Map<string, unknown> => {
    const own = pairs.filter(([field]) => field.startsWith('cause: ') === (prefix !== ''));
    return recordIn(own.map(([field]) => field.slice(prefix.length)), own.map(([, value]) => value));
  };
  return { head: of(''), cause: of('cause: ') };
}
