import type * as Y from 'yjs';
import { entriesOf, headPlaces, readJson, readKey, type Holder } from './keys.ts';

/** A record as the entries of a shared document tell it. */
export interface SharedRecord {
  readonly id: string;
  readonly position: string;
  readonly isRemoved: boolean;
  readonly record: Record<string, unknown>;
}

interface Loose {
  position?: string;
  isRemoved?: boolean;
  order?: readonly string[];
  readonly fields: Map<string, unknown>;
}

/** The records under one holder, in their order, those that were removed too; and how many entries are none of ours. */
export function readEntries(shared: Y.Doc, holder: Holder): { readonly records: readonly SharedRecord[]; readonly unreadable: number } {
  const found = new Map<string, Loose>();
  let unreadable = 0;
  // A stranger may put anything there: it is counted, and in nobody’s way.
  for (const [key, value] of entriesOf(shared, holder) as Iterable<[string, unknown]>) {
    const read = readKey(key);
    const said = read === null || typeof value !== 'string' ? undefined : read.kind === 'field' || read.kind === 'order' ? readJson(value) : value;
    if (read === null || said === undefined || (read.kind === 'order' && !isNames(said))) {
      unreadable++;
      continue;
    }
    let loose = found.get(read.id);
    if (loose === undefined) found.set(read.id, (loose = { fields: new Map() }));
    if (read.kind === 'field') loose.fields.set(read.field, said);
    else if (read.kind === 'order') loose.order = said as string[];
    else if (read.kind === 'position') loose.position = said as string;
    else loose.isRemoved = true;
  }
  const records = [...found].flatMap(([id, loose]) => (loose.position === undefined ? [] : [{ id, position: loose.position, isRemoved: loose.isRemoved === true, record: recordOf(holder, id, loose) }]));
  return { records: records.sort((a, b) => compare(a.position, b.position) || compare(a.id, b.id)), unreadable };
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

/** By code units: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Fields in the order that was written last; those that it does not know come after it, by name. */
function recordOf(holder: Holder, id: string, { order = [], fields }: Loose): Record<string, unknown> {
  const isNamed = holder !== 'cause' && holder !== 'head';
  const values = new Map<string, unknown>();
  const others = [...fields.keys()].sort(compare);
  for (const name of isNamed && !order.includes('id') ? ['id', ...order, ...others] : [...order, ...others]) {
    if (isNamed && name === 'id') values.set(name, id);
    else if (fields.has(name)) values.set(name, fields.get(name));
    // What has records of its own keeps its place in a head.
    else if (holder === 'head' && headPlaces.has(name)) values.set(name, undefined);
  }
  return Object.fromEntries(values);
}
