import { fileRemark } from './file-remark.ts';
import type { FormatRemark } from './format.ts';
import { fieldsOf } from './json-value.ts';
import { listed } from './table.ts';

/** Says which parts of a JSON object hold something and were not read; `read` are those that were. */
export function partsUnread(object: unknown, read: readonly string[], within = ''): FormatRemark[] {
  const known = new Set(read);
  const unread = fieldsOf(object).filter(([name, value]) => !known.has(name) && holdsSomething(value));
  return unread.length === 0 ? [] : [fileRemark('parts-unread', {}, { parts: listed(unread.map(([name]) => within + name)) })];
}

function holdsSomething(value: unknown): boolean {
  if (value === null || value === false || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
