import { limits, parseDocument, type ProblemPath } from '@allymap/core';
import { actorColumns, tieColumns } from './csv-columns.ts';
import { readRecords, writeRecords, type ReadRecord } from './csv-records.ts';
import type { Cell, Format, FormatFile, FormatParseOptions, FormatProblem, FormatResult } from './format.ts';
import { fileProblem } from './file-problem.ts';
import { readTable, type Table } from './table.ts';

/**
 * Actors and ties as two tables for spreadsheets.
 *
 * Written: the columns of `csv-columns.ts`, and text fields that Allymap does not know. Lost: everything else of a
 * document (its title and cause, alliances, positions, assessments, evidence, presence and so on), and whether an
 * unknown value was written as unknown or left out. Read: a table of actors (it has a column `name`; without `id` the
 * name is the id), one of ties (`source` and `target`, by id; without `kind` the kind is unclear), or both. Ties alone
 * bring the actors that they name. Columns that Allymap does not know are kept as text.
 */
export const csv: Format = {
  id: 'csv',
  extensions: ['.csv'],
  mediaType: 'text/csv',
  lossless: false,
  parse: parseCsv,
  serialise: (document) => [
    { name: 'actors.csv', text: writeRecords(document.actors, actorColumns) },
    { name: 'ties.csv', text: writeRecords(document.ties, tieColumns) },
  ],
};

type TableKind = 'actors' | 'ties';
type ReadTables = ReadonlyMap<TableKind, { readonly table: Table; readonly records: readonly ReadRecord[] }>;

function parseCsv(files: readonly FormatFile[], options: FormatParseOptions = {}): FormatResult {
  const problems: FormatProblem[] = files.length === 0 ? [fileProblem('table-none', undefined)] : [];
  const read = readTables(files, problems);
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, limits.problems) };
  const ties = read.get('ties')?.records ?? [];
  ties.forEach(({ row, fields }) => {
    if (!fields.has('id')) fields.set('id', String(row));
    if (!fields.has('kind')) fields.set('kind', 'unclear');
  });
  const actors = read.get('actors')?.records ?? namedActors(ties);
  const plain = (records: readonly ReadRecord[]): object[] => records.map(({ fields }) => Object.fromEntries(fields));
  const title = options.title ?? files[0]!.name.replace(/\.csv$/i, '');
  const result = parseDocument({ version: 1, cause: { title }, actors: plain(actors), ties: plain(ties) });
  return result.ok
    ? { ...result, remarks: result.remarks.map((remark) => locate(remark, read)) }
    : { ok: false, problems: result.problems.map((problem) => locate(problem, read)) };
}

function readTables(files: readonly FormatFile[], problems: FormatProblem[]): ReadTables {
  const read = new Map<TableKind, { table: Table; records: ReadRecord[] }>();
  for (const file of files) {
    const table = readTable(file);
    if ('length' in table) {
      problems.push(...table);
      continue;
    }
    const kind = kindOf(table);
    if (kind === undefined) problems.push(fileProblem('table-unknown', { file: file.name, row: 1 }));
    else if (read.has(kind)) problems.push(fileProblem('table-repeated', { file: file.name, row: 1 }, { file: file.name }));
    else read.set(kind, { table, records: readRecords(table, kind === 'actors' ? actorColumns : tieColumns, problems) });
  }
  const actors = read.get('actors');
  if (actors?.table.header.some((title) => title.toLowerCase() === 'id') === false) {
    for (const { fields } of actors.records) if (fields.has('name')) fields.set('id', fields.get('name')!);
  }
  return read;
}

/** A table that could be either is the one of which it has more columns. */
function kindOf({ header }: Table): TableKind | undefined {
  const titles = new Set(header.map((title) => title.toLowerCase()));
  const count = ({ columns }: typeof actorColumns): number => columns.filter(({ field }) => titles.has(field.toLowerCase())).length;
  const ties = titles.has('source') && titles.has('target') ? count(tieColumns) : 0;
  const actors = titles.has('name') ? count(actorColumns) : 0;
  if (ties === 0 && actors === 0) return undefined;
  return ties >= actors ? 'ties' : 'actors';
}

function namedActors(ties: readonly ReadRecord[]): ReadRecord[] {
  const names = new Set(ties.flatMap(({ fields }) => [fields.get('source'), fields.get('target')]));
  names.delete(undefined);
  return [...names].map((name) => ({ row: 0, fields: new Map([['id', name!], ['name', name!]]) }));
}

/** Adds to a problem of the document, or a remark on it, the cell that it comes from. */
function locate<About extends { readonly path: ProblemPath }>(about: About, read: ReadTables): About & { cell?: Cell } {
  const [collection, index, field] = about.path;
  const found = collection === 'actors' || collection === 'ties' ? read.get(collection) : undefined;
  const record = typeof index === 'number' ? found?.records[index] : undefined;
  if (found === undefined || record === undefined) return about;
  const column = found.table.header.find((title) => title === field) ?? found.table.header.find((title) => title.toLowerCase() === String(field).toLowerCase());
  const cell: Cell = { file: found.table.file, row: record.row, ...(column === undefined ? {} : { column }) };
  return { ...about, cell };
}
