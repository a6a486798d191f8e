import type { Document, Operation, Problem } from '@allymap/core';
import { freeId, plainId, type RecordField } from '@allymap/core/editing';
import type { EditedCollection } from './form-fields.ts';

/** Field names and places in lists, from the record on. */
export type DraftPath = readonly (string | number)[];

/** A record that is being written: plain data, as far as it has come. */
export interface Draft {
  readonly collection: EditedCollection;
  /** The id of the record that is changed; null: it will be a new one. */
  readonly id: string | null;
  readonly value: Readonly<Record<string, unknown>>;
}

/** What is at a path, or undefined. */
export function at(value: unknown, path: DraftPath): unknown {
  return path.reduce<unknown>((inner, step) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step) ? (inner as Record<string | number, unknown>)[step] : undefined), value);
}

/** A copy with another value at a path; undefined takes the field, or the item of a list, away. A group without a field goes too, an item stays. */
export function put(value: unknown, path: DraftPath, next: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  const inner = put(at(value, [step]), rest, next);
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    if (inner === undefined && rest.length === 0) list.splice(step, 1);
    else list[step] = inner ?? {};
    return list.length === 0 ? undefined : list;
  }
  const fields = new Map(Object.entries((value ?? {}) as object));
  if (inner === undefined) fields.delete(step);
  else fields.set(step, inner);
  return fields.size === 0 ? undefined : Object.fromEntries(fields);
}

/** The paths of fields that a record needs and a draft does not have yet. A name of blanks is none. */
export function lacking(value: unknown, fields: readonly RecordField[], path: DraftPath = []): DraftPath[] {
  return fields.flatMap((field) => {
    const here = [...path, field.name];
    const held = at(value, here);
    if (held === undefined || held === '') return field.isRequired && field.name !== 'id' ? [here] : [];
    return lackingIn(value, field.shape, here);
  });
}

function lackingIn(value: unknown, shape: RecordField['shape'], path: DraftPath): DraftPath[] {
  switch (shape.kind) {
    case 'group':
      return lacking(value, shape.fields, path);
    case 'list':
      return (at(value, path) as readonly unknown[]).flatMap((item, index) => (item === '' || item === null ? [[...path, index]] : lackingIn(value, shape.item, [...path, index])));
    case 'variants': {
      const chosen = shape.variants.find((variant) => variant.value === at(value, [...path, shape.on]));
      return chosen === undefined ? [[...path, shape.on]] : lacking(value, chosen.fields, path);
    }
    default:
      return [];
  }
}

/** The operation that makes the record of a draft; null: nothing changed. */
export function operationOf({ collection, id, value }: Draft, document: Document, idMark = ''): Operation | null {
  const records: readonly { readonly id: string }[] = document[collection];
  if (id === null) return { type: 'add', collection, record: { id: newId(value, collection, new Set(records.map((record) => record.id)), idMark), ...value } };
  const before = new Map<string, unknown>(Object.entries(records.find((record) => record.id === id) ?? {}));
  const changed = Object.entries(value).filter(([name, next]) => before.get(name) !== next);
  const unset = [...before.keys()].filter((name) => name !== 'id' && !Object.hasOwn(value, name));
  return changed.length === 0 && unset.length === 0 ? null : { type: 'update', collection, id, changes: Object.fromEntries(changed), ...(unset.length === 0 ? {} : { unset }) };
}

/** An id that nobody has: the letters and digits of the name, with a number where that is taken; in a room, with the mark of whoever adds it. */
export function newId(value: Readonly<Record<string, unknown>>, collection: string, taken: ReadonlySet<string>, idMark = ''): string {
  const name = [value['name'], value['label'], value['title']].find((text): text is string => typeof text === 'string') ?? collection;
  return freeId(`${plainId(name) || collection}${idMark}`, taken);
}

/** Where in the draft a problem of the document lies; null: elsewhere. */
export function pathInDraft({ path }: Problem, { collection, id }: Draft, document: Document): DraftPath | null {
  const index = id === null ? document[collection].length : (document[collection] as readonly { readonly id: string }[]).findIndex((record) => record.id === id);
  return path[0] === collection && path[1] === index ? path.slice(2) : null;
}
