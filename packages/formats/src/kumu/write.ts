import type { Document } from '@allymap/core';
import { actorColumns, tieColumns } from '../document-columns.ts';
import { documentTables, type WrittenTable } from '../document-tables.ts';
import type { WrittenFile } from '../file-format.ts';
import { freeTitles, type FieldNames } from '../free-titles.ts';
import { tieIdField } from './tie-id-field.ts';

type Fields = [name: string, value: string | number][];

/** Names that mean something to Kumu, and those that its guide to fields forbids. */
const reserved = ['id', '_id', 'label', 'type', 'element type', 'connection type', 'from', 'to', 'direction', 'attributes', tieIdField, 'yes', 'no', 'on', 'off', 'true', 'false'];
/** Kumu's `from` is an end of a connection, so the date is `since`. */
const tieNames = [['source', 'from'], ['target', 'to'], ['directed', 'direction'], ['kind', 'type'], ['from', 'since']] as const;

/** Writes a document as a blueprint that Kumu imports. */
export function writeKumu(document: Document, name: string): readonly WrittenFile[] {
  const { actors, ties } = documentTables(document);
  const taken = new Set(document.actors.map(({ id }) => id));
  const tieId = document.ties.some(({ id }) => taken.has(id)) ? tieIdField : 'id';
  const elements = recordsOf(actors, { known: actorColumns, names: new Map([['name', 'label'], ['kind', 'type']]), reserved });
  const connections = recordsOf(ties, { known: tieColumns, names: new Map([...tieNames, ['id', tieId]]), reserved }).map((fields, index): Fields => {
    // Left out, the map's own default would make an arrow of it.
    const direction = document.ties[index]!.directed === true ? 'directed' : 'undirected';
    return [...fields.filter(([field]) => field !== 'direction'), ['direction', direction]];
  });
  // Names of fields are any text: as entries, `__proto__` is one of them.
  const objects = (records: readonly Fields[]): object[] => records.map((fields) => Object.fromEntries(fields));
  return [{ name: `${name}.json`, content: `${JSON.stringify({ elements: objects(elements), connections: objects(connections) }, null, 2)}\n` }];
}

function recordsOf({ columns, rows }: WrittenTable, names: FieldNames): Fields[] {
  const titles = freeTitles(columns.map(({ title }) => title), names);
  return rows.map((row) =>
    row.flatMap((value, index): Fields => {
      if (value === undefined || value === null) return [];
      return [[titles[index]!, typeof value === 'boolean' ? (value ? 'yes' : 'no') : value]];
    }),
  );
}
