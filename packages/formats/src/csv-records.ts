import type { Column, ColumnSet } from './csv-columns.ts';
import type { FormatProblem } from './format.ts';
import { fileProblem } from './file-problem.ts';
import { writeTable, type Table } from './table.ts';

/** The records of a table, each with the row it stands in. */
export type ReadRecord = { readonly row: number; readonly fields: Map<string, string | number | boolean> };

/** Reads the rows of a table as records and adds what is wrong with them to `problems`. */
export function readRecords(table: Table, { columns, reserved }: ColumnSet, problems: FormatProblem[]): ReadRecord[] {
  const { file, header } = table;
  // A title in other letters (Name) is the column only where the exact one is not there.
  const exact = new Map(columns.map((column) => [column.field, column]));
  const loose = new Map(columns.filter(({ field }) => !header.includes(field)).map((column) => [column.field.toLowerCase(), column]));
  const readers = header.map((title) => ({ title, column: exact.get(title) ?? loose.get(title.toLowerCase()) }));
  for (const { title } of readers) {
    if (reserved.has(title)) problems.push(fileProblem('column-reserved', { file, row: 1, column: title }, { column: JSON.stringify(title) }));
  }
  return table.rows.map(({ row, cells }) => {
    const fields: ReadRecord['fields'] = new Map();
    readers.forEach(({ title, column }, index) => {
      const text = cells[index];
      if (text === undefined || title === '') return;
      const value = column === undefined ? text : readValue(text, column, table.decimalComma);
      if (value !== undefined) fields.set(column?.field ?? title, value);
      else {
        const code = column?.kind === 'truth' ? 'not-yes-or-no' : 'not-a-number';
        problems.push(fileProblem(code, { file, row, column: title }, { found: JSON.stringify(text) }));
      }
    });
    return { row, fields };
  });
}

const truths = new Map([['yes', true], ['true', true], ['no', false], ['false', false]]);

function readValue(text: string, { kind }: Column, decimalComma: boolean): string | number | boolean | undefined {
  if (kind === 'text') return text;
  const trimmed = text.trim();
  if (kind === 'truth') return truths.get(trimmed.toLowerCase());
  const digits = decimalComma ? trimmed.replace(',', '.') : trimmed;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits) ? Number(digits) : undefined;
}

/** Writes records as a table: the columns, then every text field that Allymap does not know, in the order met. */
export function writeRecords(records: readonly object[], { columns, reserved }: ColumnSet): string {
  const known = new Set(columns.map(({ field }) => field));
  const others = new Set<string>();
  for (const record of records) {
    for (const [field, value] of Object.entries(record)) {
      // A title is read back without blanks around it, and an empty one names nothing.
      if (typeof value === 'string' && !known.has(field) && !reserved.has(field) && field !== '' && field === field.trim()) others.add(field);
    }
  }
  const header = [...known, ...others];
  const rows = records.map((record) => {
    const fields = new Map<string, unknown>(Object.entries(record));
    return header.map((field) => cellOf(fields.get(field), known.has(field)));
  });
  return writeTable(header, rows);
}

function cellOf(value: unknown, known: boolean): string | number | undefined {
  if (typeof value === 'string') return value;
  if (!known) return undefined;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? value : undefined;
}
