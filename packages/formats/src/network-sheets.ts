import { limits } from '@allymap/core';
import type { FileHead, ReadFile } from './file-format.ts';
import { fileProblem } from './file-problem.ts';
import { fileRemark } from './file-remark.ts';
import type { FormatRemark } from './format.ts';
import { cellOf } from './json-value.ts';
import type { Sheet, SheetValue } from './sheet.ts';
import { quoted } from './listed.ts';

/** A node or an edge of a file. */
export interface NetworkRecord {
  /** What the format itself says of it, by the title that a sheet has for it: `id`, `source`, `target`, `directed`. */
  readonly own: readonly (readonly [title: string, value: SheetValue])[];
  /** Its attributes by the names that the file gives them. */
  readonly attributes: readonly (readonly [name: string, value: unknown])[];
  /** The line of the file in which it begins, where the format has lines. */
  readonly line?: number;
}

/** What a file of a network holds. */
export interface Network {
  readonly actors: readonly NetworkRecord[];
  readonly ties: readonly NetworkRecord[];
  /** What the file says of the whole. */
  readonly head?: FileHead;
  readonly remarks: readonly FormatRemark[];
}

/**
 * The sheets of a network: one of actors, and one of ties unless there are none.
 *
 * A column for each of the format's own titles that is used comes first, then one for each attribute, in the order met.
 * An attribute that is named as one of the own titles is `id (attribute)`. Says which ids stand for several actors. A
 * problem where the attributes would need more cells than a document may have values.
 */
export function networkSheets(file: string, { actors, ties, head = {}, remarks }: Network): ReadFile {
  const sheets = [sheetOf(file, 'actors', actors, ['id']), ...(ties.length === 0 ? [] : [sheetOf(file, 'ties', ties, ['source', 'target'])])];
  const problems = sheets.flatMap((sheet) => ('code' in sheet ? [sheet] : []));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, sheets: sheets as Sheet[], ...(Object.keys(head).length > 0 ? { head } : {}), remarks: [...remarks, ...remarkOnIds(actors)].slice(0, limits.problems) };
}

function sheetOf(file: string, holds: 'actors' | 'ties', records: readonly NetworkRecord[], needed: readonly string[]): Sheet | ReturnType<typeof fileProblem> {
  const own = new Map(needed.map((title, index) => [title, index]));
  const attributes = new Map<string, number>();
  for (const record of records) for (const [title] of record.own) if (!own.has(title)) own.set(title, own.size);
  for (const record of records) for (const [name] of record.attributes) if (!attributes.has(name)) attributes.set(name, own.size + attributes.size);
  const columns = own.size + attributes.size;
  if (columns * records.length > limits.values) return fileProblem('too-many-columns', {}, { rows: records.length, columns });
  const rows = records.map((record) => {
    const row = new Array<SheetValue>(columns).fill(null);
    for (const [title, value] of record.own) row[own.get(title)!] = value;
    for (const [name, value] of record.attributes) row[attributes.get(name)!] = cellOf(value);
    return row;
  });
  const lines = records.every(({ line }) => line !== undefined) && records.length > 0 ? { lines: [1, ...records.map(({ line }) => line!)] } : {};
  return { file, holds, rows: [titles(own, attributes), ...rows], ...lines };
}

function titles(own: ReadonlyMap<string, number>, attributes: ReadonlyMap<string, number>): string[] {
  const taken = new Set([...own.keys(), ...attributes.keys()]);
  return [
    ...own.keys(),
    ...[...attributes.keys()].map((name) => {
      if (!own.has(name)) return name;
      let title = `${name} (attribute)`;
      while (taken.has(title)) title = `${title} (attribute)`;
      taken.add(title);
      return title;
    }),
  ];
}

function remarkOnIds(actors: readonly NetworkRecord[]): FormatRemark[] {
  const counts = new Map<SheetValue, number>();
  for (const { own } of actors) {
    const id = own.find(([title]) => title === 'id')?.[1] ?? null;
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].flatMap(([found, count]) => (count > 1 ? [fileRemark('id-repeated', {}, { found: quoted(String(found)), count })] : []));
}
