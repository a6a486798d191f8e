import type { Document } from '@allymap/core';
import { actorColumns, tieColumns, type Column, type ColumnSet } from './document-columns.ts';

/** A column of what is written: its title, and what its cells hold. */
export interface WrittenColumn {
  readonly title: string;
  readonly kind: Column['kind'];
}

/** A row of what is written; a cell without a value is `undefined`, one that is known to be unknown is `null`. */
export type WrittenRow = readonly (string | number | boolean | null | undefined)[];

/** One table of what is written. */
export interface WrittenTable {
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly WrittenRow[];
}

/** A table whose rows are made one after the other: of a large document they are much larger than it is. */
export interface StreamedTable {
  readonly columns: readonly WrittenColumn[];
  /** Every row anew, each time. */
  readonly rows: () => Iterable<WrittenRow>;
}

/**
 * A document as two tables, for every format that holds actors and ties with fields: the columns of `document-columns.ts` that
 * are used, then each text field that Allymap does not know, in the order met. O(records × fields).
 *
 * `all` writes the columns that no record uses too.
 */
export function documentTables(document: Document, { all = false }: { readonly all?: boolean } = {}): { readonly actors: WrittenTable; readonly ties: WrittenTable } {
  const { actors, ties } = streamedTables(document, { all });
  return { actors: { ...actors, rows: [...actors.rows()] }, ties: { ...ties, rows: [...ties.rows()] } };
}

/** The same tables, for formats that write their files in pieces. */
export function streamedTables(document: Document, { all = false }: { readonly all?: boolean } = {}): { readonly actors: StreamedTable; readonly ties: StreamedTable } {
  return { actors: tableOf(document.actors, actorColumns, all), ties: tableOf(document.ties, tieColumns, all) };
}

function tableOf(records: readonly object[], { columns, reserved }: ColumnSet, all: boolean): StreamedTable {
  const known = new Map(columns.map((column) => [column.field, column]));
  const used = new Set<string>();
  const others = new Set<string>();
  for (const record of records) {
    for (const [field, value] of Object.entries(record)) {
      if (value === undefined) continue;
      if (known.has(field)) used.add(field);
      else if (isTableText(field, value, reserved)) others.add(field);
    }
  }
  const written = [
    ...columns.filter(({ field }) => all || used.has(field)).map(({ field, kind }) => ({ title: field, kind })),
    ...[...others].map((title) => ({ title, kind: 'text' as const })),
  ];
  function* rows(): Generator<WrittenRow> {
    for (const record of records) {
      const fields = new Map<string, unknown>(Object.entries(record));
      yield written.map(({ title }) => cellOf(fields.get(title), known.has(title)));
    }
  }
  return { columns: written, rows };
}

/** Whether a field that Allymap does not know is a column of a table: a title is read back without blanks around it, and an empty one names nothing. */
export function isTableText(field: string, value: unknown, reserved: ReadonlySet<string>): value is string {
  return typeof value === 'string' && !reserved.has(field) && field !== '' && field === field.trim();
}

function cellOf(value: unknown, known: boolean): string | number | boolean | null | undefined {
  if (typeof value === 'string') return value;
  if (!known) return undefined;
  return typeof value === 'boolean' || typeof value === 'number' || value === null ? value : undefined;
}
