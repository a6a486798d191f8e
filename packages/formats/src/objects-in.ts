import { fileRemark } from './file-remark.ts';
import type { FormatRemark } from './format.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { quoted } from './listed.ts';

/** The objects of a list in a JSON file; other items are left out and said in `remarks`. */
export function objectsIn(items: readonly unknown[], path: readonly (string | number)[], remarks: FormatRemark[]): readonly JsonObject[] {
  const others = items.filter((item) => !isObject(item));
  if (others.length === 0) return items as readonly JsonObject[];
  const first = items.indexOf(others[0]);
  remarks.push(fileRemark('items-unread', { path: [...path, first] }, { list: quoted(path.join('.')), found: quoted(JSON.stringify(others[0])), count: others.length }));
  return items.filter(isObject);
}
