import { limits, parseDocument, type ProblemPath } from '@allymap/core';
import { remarkOnColumns } from './column-remarks.ts';
import { columnsOf, recogniseColumns, type TableKind, type TitledColumn } from './column-titles.ts';
import { actorColumns, tieColumns } from './csv-columns.ts';
import { readRecords, writeRecords, type ReadRecord } from './csv-records.ts';
import type { Cell, Format, FormatFile, FormatParseOptions, FormatProblem, FormatRemark, FormatResult } from './format.ts';
import { fileProblem } from './file-problem.ts';
import { remarkOnNames } from './name-remarks.ts';
import { readTable, type Table } from './table.ts';

/**
 * Actors and ties as two tables for spreadsheets.
 *
 * Written: the columns of `csv-columns.ts`, and text fields that Allymap does not know. Lost: everything else of a
 * document (its title and cause, alliances, positions, assessments, evidence, presence and so on), and whether an
 * unknown value was written as unknown or left out. Read: a table of actors (it has a column `name`; without `id` the
 * name is the id), one of ties (`source` and `target`, by id; without `kind` the kind is unclear), or both. Ties alone
 * bring the actors that they name. Columns that Allymap does not know are kept as text. What was guessed, what was not
 * understood and what was left out is in the remarks.
 */
export const csv: Format = {
  id: 'csv',
  extensions: ['.csv', '.tsv'],
  mediaType: 'text/csv',
  lossless: false,
  parse: parseCsv,
  serialise: (document) => [
    { name: 'actors.csv', text: writeRecords(document.actors, actorColumns) },
    { name: 'ties.csv', text: writeRecords(document.ties, tieColumns) },
  ],
};

interface ReadTable {
  readonly table: Table;
  readonly columns: readonly TitledColumn[];
  readonly records: readonly ReadRecord[];
}
type ReadTables = ReadonlyMap<TableKind, ReadTable>;

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
  const title = options.title ?? files[0]!.name.replace(/\.(?:csv|tsv|txt)$/i, '');
  const result = parseDocument({ version: 1, cause: { title }, actors: plain(actors), ties: plain(ties) });
  if (!result.ok) return { ok: false, problems: result.problems.map((problem) => locate(problem, read)) };
  // Scores in a table are remarked on by their column, with what they look like.
  const located = result.remarks.filter(({ code }) => code !== 'field-like-score').map((remark) => locate(remark, read));
  return { ...result, remarks: remarksOn(read, located) };
}

function readTables(files: readonly FormatFile[], problems: FormatProblem[]): ReadTables {
  const read = new Map<TableKind, ReadTable>();
  for (const file of files) {
    const table = readTable(file);
    if ('length' in table) {
      for (const problem of table) problems.push(problem);
    } else if (read.has(table.kind)) {
      problems.push(fileProblem('table-repeated', { file: file.name, row: table.headerRow }, { file: file.name }));
    } else {
      const columns = recogniseColumns(table.kind, table);
      read.set(table.kind, { table, columns, records: readRecords(table, columns, columnsOf(table.kind), problems) });
    }
  }
  const actors = read.get('actors');
  if (actors?.columns.some(({ column }) => column?.field === 'id') === false) {
    for (const { fields } of actors.records) if (fields.has('name')) fields.set('id', fields.get('name')!);
  }
  return read;
}

function namedActors(ties: readonly ReadRecord[]): ReadRecord[] {
  const names = new Set(ties.flatMap(({ fields }) => [fields.get('source'), fields.get('target')]));
  names.delete(undefined);
  return [...names].map((name) => ({ row: 0, fields: new Map([['id', name!], ['name', name!]]) }));
}

/** The remarks on the tables, then those on the document: what the reader may have to change comes in the order of the files. */
function remarksOn(read: ReadTables, located: readonly FormatRemark[]): FormatRemark[] {
  const remarks = [...read].flatMap(([kind, { table, columns, records }]) => {
    const mistyped = new Set(located.flatMap(({ cell }) => (cell?.file === table.file && cell.column !== undefined ? [cell.column] : [])));
    const titleOf = (field: string): string => titleIn(columns, field) ?? field;
    // The names of ties are those of the actors where these have a table of their own.
    const names = kind === 'ties' && read.has('actors') ? [] : records;
    return [...remarkOnColumns(table, columns, mistyped), ...remarkOnNames(kind, table.file, names, records, titleOf)];
  });
  return [...remarks, ...located].slice(0, limits.problems);
}

function titleIn(columns: readonly TitledColumn[], field: string): string | undefined {
  return columns.find(({ title, column }) => (column?.field ?? title) === field)?.title;
}

/** Adds to a problem of the document, or a remark on it, the cell that it comes from. */
function locate<About extends { readonly path: ProblemPath }>(about: About, read: ReadTables): About & { cell?: Cell } {
  const [collection, index, field] = about.path;
  const found = collection === 'actors' || collection === 'ties' ? read.get(collection) : undefined;
  const record = typeof index === 'number' ? found?.records[index] : undefined;
  if (found === undefined || record === undefined) return about;
  const column = titleIn(found.columns, String(field));
  const cell: Cell = { file: found.table.file, row: record.row, ...(column === undefined ? {} : { column }) };
  return { ...about, cell };
}
