import type { SheetValue } from '../sheet.ts';
import type { BookValue } from './book-sheet.ts';

/** Names that stand as titles as they are; a field of any other name is in the column `more`. */
const plainName = /^(?!(?:of|more|collection)$)[A-Za-z][A-Za-z0-9]{0,60}$/;

type Cells = Map<string, BookValue>;

/**
 * A record as cells by title, from which `recordIn` makes it again.
 *
 * A field is a column under its name; a list of texts is one cell under `places[]`; an object has a column for each of its
 * fields, `formality.signed`, and so has a list of one object, `citations[].source`. What is deeper is written as JSON
 * writes it, and so are, in the column `more`, fields whose name is no plain one. `?` is known to be unknown.
 *
 * `asRows` is offered each list of objects and gives `true` where it wrote it elsewhere.
 */
export function cellsOf(record: object, asRows: (field: string, items: readonly object[]) => boolean = () => false): Cells {
  const cells: Cells = new Map();
  const more: [string, unknown][] = [];
  for (const [field, value] of Object.entries(record) as [string, unknown][]) {
    if (value === undefined) continue;
    if (!plainName.test(field)) more.push([field, value]);
    else if (!(isObjects(value) && asRows(field, value))) putField(cells, field, value);
  }
  if (more.length > 0) cells.set('more', JSON.stringify(Object.fromEntries(more)));
  return cells;
}

function putField(cells: Cells, field: string, value: unknown): void {
  if (isTexts(value)) cells.set(`${field}[]`, listCell(value));
  else if (isFlat(value)) putFields(cells, `${field}.`, value);
  else if (Array.isArray(value) && value.length === 1 && isFlat(value[0])) putFields(cells, `${field}[].`, value[0]);
  else cells.set(field, valueCell(value));
}

function putFields(cells: Cells, prefix: string, object: object): void {
  for (const [name, value] of Object.entries(object) as [string, unknown][]) {
    if (isTexts(value)) cells.set(`${prefix}${name}[]`, listCell(value));
    else if (value !== undefined) cells.set(`${prefix}${name}`, valueCell(value));
  }
}

/** A value as a cell holds it. A text that would be read as something else stands in quotation marks. */
export function valueCell(value: unknown): BookValue {
  if (value === null) return '?';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && valueIn(value) === value ? value : JSON.stringify(value);
}

function listCell(texts: readonly string[]): string {
  const joined = texts.join('; ');
  return texts.length > 0 && listIn(joined).length === texts.length && listIn(joined).every((text, index) => text === texts[index]) ? joined : JSON.stringify(texts);
}

/** A record of cells by title: what `cellsOf` wrote, and texts under titles that somebody has added. */
export function recordIn(titles: readonly string[], cells: readonly SheetValue[]): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  const within = (field: string): Map<string, unknown> => {
    const inner = fields.get(field);
    const made = inner instanceof Map ? (inner as Map<string, unknown>) : new Map<string, unknown>();
    fields.set(field, made);
    return made;
  };
  const lists = new Set<string>();
  titles.forEach((title, index) => {
    const cell = cells[index] ?? null;
    if (cell === null || title === '') return;
    const [, field, inList, name, isList] = /^([A-Za-z][A-Za-z0-9]*)(\[\])?(?:\.([A-Za-z][A-Za-z0-9]*)(\[\])?)?$/.exec(title) ?? [];
    if (title === 'more') for (const [other, value] of moreIn(cell)) fields.set(other, value);
    else if (field === undefined) fields.set(title, cell);
    else if (name === undefined) fields.set(field, inList === undefined ? valueIn(cell) : listIn(cell));
    else {
      within(field).set(name, isList === undefined ? valueIn(cell) : listIn(cell));
      if (inList !== undefined) lists.add(field);
    }
  });
  return new Map([...fields].map(([field, value]) => [field, value instanceof Map ? objectOf(value, lists.has(field)) : value]));
}

function objectOf(fields: ReadonlyMap<unknown, unknown>, inList: boolean): unknown {
  const object: unknown = Object.fromEntries(fields as ReadonlyMap<string, unknown>);
  return inList ? [object] : object;
}

function moreIn(cell: SheetValue): readonly [string, unknown][] {
  const value = valueIn(cell);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function valueIn(cell: SheetValue): unknown {
  if (cell === '?') return null;
  return typeof cell === 'string' && /^["[{]/.test(cell) ? parsed(cell) : cell;
}

function listIn(cell: SheetValue): readonly unknown[] {
  const list = typeof cell === 'string' && cell.startsWith('[') ? parsed(cell) : undefined;
  if (Array.isArray(list)) return list;
  return String(cell).split(';').map((text) => text.trim()).filter((text) => text !== '');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Somebody's text that begins like it.
    return text;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isObjects(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

/** Whether an object has but plain fields with a value or a list of texts each. */
function isFlat(value: unknown): value is object {
  if (!isObject(value)) return false;
  const entries = Object.entries(value) as [string, unknown][];
  return entries.length > 0 && entries.every(([name, one]) => plainName.test(name) && (typeof one !== 'object' || one === null || isTexts(one)));
}
