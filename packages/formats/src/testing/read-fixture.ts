import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { FileFormat, FileHead, ReadFile } from '../file-format.ts';
import type { FormatRemark } from '../format.ts';
import type { SheetValue } from '../sheet.ts';

/** A sheet as a test writes it: of each row its cells by title, but for empty ones. */
export type ShownRow = Readonly<Record<string, SheetValue>>;

/** What reading gave, as tests compare it: rows by title, remarks as their code and the facts in it. */
export interface Shown {
  readonly actors: readonly ShownRow[];
  readonly ties: readonly ShownRow[];
  readonly head?: FileHead;
  readonly remarks: readonly string[];
}

/** Reads a file of `test/fixtures/formats`. */
export async function readFixture(format: FileFormat, path: string): Promise<Shown> {
  return shown(await format.read!({ name: basename(path), content: new Uint8Array(readFileSync(`test/fixtures/formats/${path}`)) }));
}

/** What reading gave, for comparing; throws where it gave problems. */
export function shown(read: ReadFile): Shown {
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '));
  if (!('sheets' in read)) throw new Error('A document, where sheets were expected.');
  const rowsOf = (holds: 'actors' | 'ties'): ShownRow[] =>
    read.sheets.filter((sheet) => sheet.holds === holds).flatMap(({ rows: [titles = [], ...rows] }) =>
      rows.map((row) => Object.fromEntries(row.flatMap((value, index) => (value === null ? [] : [[String(titles[index]), value]])))),
    );
  return { actors: rowsOf('actors'), ties: rowsOf('ties'), ...(read.head === undefined ? {} : { head: read.head }), remarks: read.remarks.map(shownRemark) };
}

function shownRemark({ code, params, line }: FormatRemark): string {
  return [code, ...(line === undefined ? [] : [`line ${line}`]), ...Object.values(params)].join(' ');
}
