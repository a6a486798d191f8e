import type { SheetValue } from './sheet.ts';

/** An object of a JSON file. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object with named fields: no list, not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field that an object of a file has itself; `undefined` where it has none, whatever objects inherit, or is no object. */
export function fieldOf(value: unknown, field: string): unknown {
  return isObject(value) && Object.hasOwn(value, field) ? value[field] : undefined;
}

/** The fields of an object of a file; none where it is no object. */
export function fieldsOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value) : [];
}

/** The items of a list of a file; none where it is no list. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What an id of a file is as text: numbers as they are written, lists and objects as JSON; `null` where there is none. */
export function idOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * A value of a file as a cell holds it.
 *
 * A list of words is written as Kumu's tables have it, `one|two`; other lists and objects as JSON, an empty list as an
 * empty cell.
 */
export function cellOf(value: unknown): SheetValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value)) return JSON.stringify(value);
  if (value.length === 0) return null;
  return value.every((item) => typeof item === 'string' && !item.includes('|')) ? value.join('|') : JSON.stringify(value);
}
