import type { FileHead } from './file-format.ts';
import { fileRemark } from './file-remark.ts';
import type { FormatRemark } from './format.ts';
import { fieldsOf } from './json-value.ts';
import { listed } from './listed.ts';
import { HeadFields } from './xml/head-fields.ts';

/** Says which parts of a JSON object hold something and were not read; `read` are those that were. */
export function partsUnread(object: unknown, read: readonly string[], within = ''): FormatRemark[] {
  const known = new Set(read);
  const unread = fieldsOf(object).filter(([name, value]) => !known.has(name) && holdsSomething(value));
  return unread.length === 0 ? [] : [fileRemark('elements-unread', {}, { elements: listed(unread.map(([name]) => within + name)) })];
}

function holdsSomething(value: unknown): boolean {
  if (value === null || value === false || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

/** What an object of a JSON file says of the whole network, and remarks on the rest of it; `read` is read elsewhere. */
export function headIn(object: unknown, within: string, read: readonly string[] = []): { readonly head: FileHead; readonly remarks: readonly FormatRemark[] } {
  const head = new HeadFields();
  const known = fieldsOf(object).flatMap(([name, value]) => (typeof value === 'string' && value !== '' && head.set(name, value) ? [name] : []));
  return { head: head.head(), remarks: partsUnread(object, [...known, ...read], within) };
}
