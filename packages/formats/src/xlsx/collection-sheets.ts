import { collectionNames, type CollectionName, type Document } from '@allymap/core';
import type { BookSheet, BookValue } from './book-sheet.ts';

/** Values of one cell are told apart so. */
const between = '; ';

/**
 * Every collection but actors and ties as a sheet, for reading: a row per record and a column per field that is used.
 *
 * A list of texts is one cell. Where records hold lists of objects, such as the members of an alliance, these are a sheet
 * of their own, after that of the collection, which begins with the record that they belong to; so is all evidence. An
 * object is a column for each of its fields, such as `formality.signed`. O(values).
 */
export function collectionSheets(document: Document): readonly BookSheet[] {
  const evidence: Row[] = [];
  const sheets = collectionNames.flatMap((name) => {
    const inner = new Map<string, Row[]>();
    const rows = (document[name] as readonly object[]).map((record) => rowOf(record, name, inner, evidence));
    const own = name === 'actors' || name === 'ties' ? [] : [{ name: name as string, rows }];
    return [...own, ...Array.from(inner, ([field, list]) => ({ name: `${name}.${field}`, rows: list }))];
  });
  const all = [...sheets, { name: 'evidence', rows: evidence }, { name: 'document', rows: headRows(document) }];
  return all.filter(({ rows }) => rows.length > 0).map(({ name, rows }) => sheetOf(name, rows));
}

/** What the document says of itself and of its cause, a field per row. */
function headRows(document: Document): Row[] {
  const { cause, ...head } = document;
  const known = new Set<string>(collectionNames);
  const fields = [...Object.entries(head).filter(([field]) => !known.has(field)), ...Object.entries(cause).map(([field, value]) => [`cause.${field}`, value] as const)];
  return fields.flatMap(([field, value]) => {
    const cell = cellOf(value);
    return cell === undefined ? [] : [new Map<string, BookValue>([['field', field], ['value', cell]])];
  });
}

type Row = Map<string, BookValue>;

function rowOf(record: object, collection: CollectionName, inner: Map<string, Row[]>, evidence: Row[]): Row {
  const row: Row = new Map();
  const id = 'id' in record && typeof record.id === 'string' ? record.id : undefined;
  for (const [field, value] of Object.entries(record) as [string, unknown][]) {
    if (field === 'evidence' && Array.isArray(value)) value.forEach((one: unknown) => evidence.push(evidenceRow(collection, id, one)));
    else if (isObjects(value)) {
      const list = inner.get(field) ?? [];
      inner.set(field, list);
      for (const one of value) list.push(new Map([['of', id], ...flat(one)]));
    } else if (isObject(value)) for (const [name, cell] of flat(value)) row.set(`${field}.${name}`, cell);
    else if (collection !== 'actors' && collection !== 'ties') row.set(field, cellOf(value));
  }
  return row;
}

function evidenceRow(collection: string, id: string | undefined, one: unknown): Row {
  const row: Row = new Map<string, BookValue>([['collection', collection], ['of', id]]);
  if (isObject(one)) for (const [field, cell] of flat(one)) row.set(field, cell);
  return row;
}

function flat(record: object): [string, BookValue][] {
  return (Object.entries(record) as [string, unknown][]).map(([field, value]) => [field, cellOf(value)]);
}

/** Longer texts make Excel repair a workbook, and these are for reading. Source: its specifications and limits. */
const mostLetters = 32_767;

/** A value in one cell; what is deeper than a list of objects is written as JSON writes it. */
function cellOf(value: unknown): BookValue {
  const text = textOf(value);
  return text === undefined || text.length <= mostLetters ? (text ?? (typeof value === 'number' || typeof value === 'boolean' ? value : undefined)) : `${text.slice(0, mostLetters - 1)}…`;
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((one: unknown) => (isObject(one) ? flatText(one) : String(one))).join(between);
  if (isObject(value)) return flatText(value);
  return typeof value === 'string' ? value : undefined;
}

function flatText(record: object): string {
  return Object.entries(record)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([, value]) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .join(', ');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isObjects(value: unknown): value is object[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

function sheetOf(name: string, rows: readonly Row[]): BookSheet {
  const titles = [...new Set(rows.flatMap((row) => [...row].filter(([, value]) => value !== undefined).map(([title]) => title)))];
  return { name, columns: titles.map((title) => ({ title })), rows: rows.map((row) => titles.map((title) => row.get(title))) };
}
