import { collectionNames, recordSchemas, type CollectionName, type Document } from '@allymap/core';
import type { Schema } from './field-kind.ts';
import { columnsOf, tableOfRecords, type ParquetTable } from './parquet-table.ts';

/** Tables that are written though they have no rows: questions name them. */
const always: ReadonlySet<CollectionName> = new Set(['actors', 'ties']);

/**
 * The tables of a document: one of actors, one of ties, and one of every other collection that has records; then who is in
 * which alliance, and who is where, which stand as JSON in the tables of alliances and actors too.
 */
export function tablesOfDocument(document: Document): readonly ParquetTable[] {
  const named = collectionNames.filter((name) => always.has(name) || document[name].length > 0);
  const ordered = [...named.filter((name) => always.has(name)), ...named.filter((name) => !always.has(name))];
  return [...ordered.map((name) => tableOfCollection(name, document)), membershipTable(document), presenceTable(document)];
}

function tableOfCollection(name: CollectionName, document: Document): ParquetTable {
  const table = tableOfRecords(name, document[name], recordSchemas[name] as unknown as Schema);
  if (name !== 'ties') return table;
  // Where a tie says nothing of its direction it has none: that is known.
  return { ...table, columns: table.columns.map((column) => (column.name === 'directed' ? { ...column, valueOf: (record) => column.valueOf(record) ?? false } : column)) };
}

const text = (name: string): ReturnType<typeof columnsOf> => columnsOf(name, name, 'text');

function membershipTable({ alliances }: Document): ParquetTable {
  const columns = [...text('alliance'), ...text('label'), ...text('form'), ...text('actor'), ...text('part'), ...columnsOf('stages', 'stages', 'texts')];
  function* records(): Generator<object> {
    for (const { id, label, form, members } of alliances) for (const { actor, part, stages } of members) yield { alliance: id, label, form, actor, part, stages };
  }
  return { name: 'memberships', columns, records: records() };
}

/** The side on which an actor stands in a place is its own, or else that of the place. */
function presenceTable({ actors, places }: Document): ParquetTable {
  const columns = ['actor', 'place', 'label', 'country', 'side'].flatMap(text);
  const known = new Map(places.map((place) => [place.id, place]));
  function* records(): Generator<object> {
    for (const { id, presence = [] } of actors) {
      for (const { place, side } of presence) {
        const there = known.get(place);
        yield { actor: id, place, label: there?.label, country: there?.country, side: side ?? there?.side };
      }
    }
  }
  return { name: 'presences', columns, records: records() };
}
