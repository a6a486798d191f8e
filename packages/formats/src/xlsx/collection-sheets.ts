import { collectionNames, type Document } from '@allymap/core';
import { actorColumns, tieColumns, type ColumnSet } from '../document-columns.ts';
import { isTableText } from '../document-tables.ts';
import type { BookSheet, BookValue } from './book-sheet.ts';
import { ownNames } from './own-names.ts';
import { cellsOf, valueCell } from './record-cells.ts';

/** A sheet that is written, with the name by which reading knows it again. */
export interface NamedSheet {
  readonly sheet: BookSheet;
  readonly name: string;
}

type Row = Map<string, BookValue>;

/**
 * Everything of a document but the tables of actors and ties, as sheets: a row per record and a column per field.
 *
 * Where records hold lists of objects, such as the members of an alliance, these are a sheet of their own, after that of
 * the collection, whose column `of` says to which record they belong; so is all evidence. What actors and ties have beside
 * the fields of their tables is a sheet as well. `readCollections` reads it all back. O(values).
 */
export function collectionSheets(document: Document): readonly NamedSheet[] {
  const evidence: Row[] = [];
  const sheets = collectionNames.flatMap((collection) => {
    const parts = new Map<string, Row[]>();
    const isTable = collection === 'actors' || collection === 'ties';
    const rows = (document[collection] as readonly { readonly id: string }[]).flatMap((record): Row[] => {
      const cells = cellsOf(isTable ? besideTable(record, collection === 'actors' ? actorColumns : tieColumns) : record, (field, items) => {
        const list = field === 'evidence' ? evidence : (parts.get(field) ?? []);
        if (field !== 'evidence') parts.set(field, list);
        for (const item of items) list.push(new Map<string, BookValue>([...(field === 'evidence' ? [['collection', collection] as const] : []), ['of', valueCell(record.id)], ...cellsOf(item)]));
        return true;
      });
      if (!isTable) return [cells];
      return cells.size === 0 ? [] : [new Map([['of', valueCell(record.id)], ...cells])];
    });
    return [
      namedSheet(isTable ? `${collection} (more)` : collection, `${isTable ? ownNames.more : ownNames.collection}${collection}`, rows),
      ...Array.from(parts, ([field, list]) => namedSheet(`${collection}.${field}`, `${ownNames.part}${collection}.${field}`, list)),
    ];
  });
  const all = [...sheets, namedSheet('evidence', ownNames.evidence, evidence), namedSheet('document', ownNames.document, headRows(document))];
  return all.filter(({ sheet }) => sheet.rows.length > 0);
}

/** The fields of an actor or a tie that its table does not hold. */
function besideTable(record: object, { columns, reserved }: ColumnSet): object {
  const held = new Set(columns.map(({ field }) => field));
  return Object.fromEntries(Object.entries(record).filter(([field, value]) => !held.has(field) && !isTableText(field, value, reserved)));
}

/** What the document says of itself and of its cause, a field per row. */
function headRows(document: Document): Row[] {
  const known = new Set<string>(collectionNames);
  const head = Object.fromEntries(Object.entries(document).filter(([field]) => !known.has(field) && field !== 'cause'));
  const cause = Array.from(cellsOf(document.cause), ([field, value]): [string, BookValue] => [`cause: ${field}`, value]);
  return [...cellsOf(head), ...cause].map(([field, value]) => new Map<string, BookValue>([['field', field], ['value', value]]));
}

function namedSheet(name: string, ownName: string, rows: readonly Row[]): NamedSheet {
  const titles = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return { sheet: { name, columns: titles.map((title) => ({ title })), rows: rows.map((row) => titles.map((title) => row.get(title))) }, name: ownName };
}
