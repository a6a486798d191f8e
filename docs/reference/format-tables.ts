import { collectionNames, requireDocument, type CollectionName, type Document } from '@allymap/core';
import { formats, lossesOf, type FileFormat, type Keeping, type Loss } from '@allymap/formats';
import { markdownTable } from './field-table.ts';
import { comesInTable } from './fixture-facts.ts';
import type { Blocks } from './generated-blocks.ts';
import { fillEveryField } from '../../test/hostile/every-field.ts';

/** The generated blocks of the page on formats: what each reads and writes, and what comes back of a document that has everything. */
export async function formatBlocks(): Promise<Blocks> {
  return new Map([
    ['formats', formatTable()],
    ['comes-in', await comesInTable()],
    ['round-trips', roundTripTable()],
  ]);
}

/** A field that Allymap does not know, which a document may have all the same. */
const otherField = 'a field of one’s own';

/** A document in which every field of the format is used, and one that is none of its own. */
function filledDocument(): Document {
  const document = requireDocument(fillEveryField({ id: (collection) => collection, text: 'x', field: otherField }));
  const withText = <Kind extends object>(record: Kind): Kind => ({ ...record, [otherField]: 'x' });
  return { ...document, actors: document.actors.map(withText), ties: document.ties.map(withText) };
}

function isCollection(name: string): name is CollectionName {
  return (collectionNames as readonly string[]).includes(name);
}

function formatTable(): string {
  const filled = filledDocument();
  return markdownTable(
    ['Format', '`--to`', 'Endings', 'Read', 'Written', 'Lost when written'],
    formats.map((format) => [format.name, `\`${format.id}\``, format.extensions.map((ending) => `\`${ending}\``).join(' '), yes(format.read), yes(format.write), lossInWords(format, filled)]),
  );
}

function yes(does: unknown): string {
  return does === undefined ? '' : 'yes';
}

/** How much is lost of a document that has everything; the table below says what. */
function lossInWords({ keeps }: FileFormat, filled: Document): string {
  if (keeps === undefined) return '';
  const losses = lossesOf(filled, keeps);
  const count = (of: Loss['of']): number => losses.filter((loss) => loss.of === of && !('field' in loss && loss.field === otherField)).length;
  const parts = [
    ...some(count('head'), 'field of the map', 'fields of the map'),
    ...some(count('field'), 'field of actors and ties', 'fields of actors and ties'),
    ...some(count('collection'), 'collection', 'collections'),
    ...(keepsUnknowns(keeps) ? [] : ['“known to be unknown”']),
  ];
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

function keepsUnknowns(keeps: Keeping): boolean {
  return keeps === 'all' || (keeps !== 'all-but-unknowns' && keeps.unknowns);
}

function some(count: number, one: string, several: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
}

/** For everything that a document can have, which formats bring it back; what the same formats bring back is one row. */
function roundTripTable(): string {
  const filled = filledDocument();
  const both = formats.filter(({ read, keeps }) => read !== undefined && keeps !== undefined);
  const lostBy = new Map(both.map((format) => [format.id, new Set(lossesOf(filled, format.keeps!).map(keyOf))]));
  const rows = new Map<string, { readonly marks: string[]; readonly what: string[] }>();
  for (const [kind, key, shown] of thingsOf(filled)) {
    const marks = both.map(({ id }) => (lostBy.get(id)!.has(key) ? '' : 'yes'));
    const row = JSON.stringify([kind, marks]);
    const met = rows.get(row) ?? { marks, what: [] };
    met.what.push(shown);
    rows.set(row, met);
    if (met.what.length === 1) met.what[0] = `${kind}: ${shown}`;
  }
  const unknowns = ['Values that are known to be unknown (`null`)', ...both.map(({ keeps }) => (keepsUnknowns(keeps!) ? 'yes' : ''))];
  return markdownTable(['What', ...both.map(({ name }) => name)], [...[...rows.values()].map(({ marks, what }) => [what.join(', '), ...marks]), unknowns]);
}

/** Everything that a document can have: what it is part of, how losses call it, and how a table does. */
function thingsOf(filled: Document): readonly (readonly [kind: string, key: string, shown: string])[] {
  const head = Object.keys(filled).filter((field) => !isCollection(field) && field !== 'version' && field !== otherField);
  const fields = (collection: 'actors' | 'ties'): string[] => [...new Set(filled[collection].flatMap(Object.keys))];
  const shown = (field: string): string => (field === otherField ? 'text fields that Allymap does not know' : `\`${field}\``);
  return [
    ...head.map((field) => ['The map', `head ${field}`, shown(field)] as const),
    ...(['actors', 'ties'] as const).flatMap((collection) => fields(collection).map((field) => [collection === 'actors' ? 'Actors' : 'Ties', `field ${collection} ${field}`, shown(field)] as const)),
    ...collectionNames.filter((name) => name !== 'actors' && name !== 'ties').map((name) => ['Collections', `collection ${name}`, shown(name)] as const),
  ];
}

function keyOf(loss: Loss): string {
  return [loss.of, ...('collection' in loss ? [loss.collection] : []), ...('field' in loss ? [loss.field] : [])].join(' ');
}
