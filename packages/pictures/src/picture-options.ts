import { optionFields, type Document, type OptionField } from '@allymap/core';
import type { Picture } from './picture.ts';

/** A record of a document that an option can name. */
export interface NamedRecord {
  readonly id: string;
  readonly label: string;
}

/** What options of pictures name by its id, by the option's name. */
const records: ReadonlyMap<string, (document: Document) => readonly NamedRecord[]> = new Map([
  ['actor', ({ actors }: Document) => actors.map(({ id, name }) => ({ id, label: name }))],
  ['alliance', ({ alliances }: Document) => alliances.map(({ id, label }) => ({ id, label }))],
  ['criterion', ({ criteria }: Document) => criteria.map(({ id, label }) => ({ id, label }))],
  ['objective', ({ objectives }: Document) => objectives.map(({ id, label }) => ({ id, label }))],
  ['scenario', ({ scenarios }: Document) => scenarios.map(({ id, label }) => ({ id, label }))],
]);

/** The records of a document that an option of a picture can name, in their order; null for an option that names none. O(records). */
export function recordsFor(option: string, document: Document): readonly NamedRecord[] | null {
  return records.get(option)?.(document) ?? null;
}

/** The options of a picture, from its schema, as a form or a command line needs to know them. */
export function pictureOptions({ options }: Picture): readonly OptionField[] {
  return optionFields(options).map((field) => (records.has(field.name) ? { ...field, values: [{ type: 'id' }] } : field));
}
