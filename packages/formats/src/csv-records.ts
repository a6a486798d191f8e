import type { TitledColumn } from './column-titles.ts';
import type { Column, ColumnSet } from './csv-columns.ts';
import type { FormatProblem } from './format.ts';
import { fileProblem } from './file-problem.ts';
import { nearestWord } from './nearest-word.ts';
import { readValue, type CellValue } from './read-value.ts';
import { writeTable, type Table } from './table.ts';

/** The records of a table, each with the row it stands in. */
export type ReadRecord = { readonly row: number; readonly fields: Map<string, CellValue> };

/** Reads the rows of a table as records and adds what is wrong with them to `problems`. */
export function readRecords(table: Table, columns: readonly TitledColumn[], { reserved }: ColumnSet, problems: FormatProblem[]): ReadRecord[] {
  const { file, headerRow } = table;
  for (const { title } of columns) {
    if (reserved.has(title)) problems.push(fileProblem('column-reserved', { file, row: headerRow, column: title }, { column: JSON.stringify(title) }));
  }
  const unknownWords = new UnknownWords(file, problems);
  return table.rows.map(({ row, cells }) => {
    const fields: ReadRecord['fields'] = new Map();
    columns.forEach(({ title, column }, index) => {
      const text = cells[index];
      if (text === undefined || title === '') return;
      const value = column === undefined ? text : readValue(text, column, table.decimalComma);
      if (value !== undefined) fields.set(column?.field ?? title, value);
      else if (column!.kind === 'word') unknownWords.add(text, row, title, column!);
      else {
        const code = column!.kind === 'truth' ? 'not-yes-or-no' : 'not-a-number';
        problems.push(fileProblem(code, { file, row, column: title }, { found: JSON.stringify(text) }));
      }
    });
    return { row, fields };
  });
}

/** Says once of each word that a column cannot hold in how many cells it stands. */
class UnknownWords {
  readonly #met = new Map<string, { at: number; count: number }>();

  constructor(
    readonly file: string,
    readonly problems: FormatProblem[],
  ) {}

  add(word: string, row: number, title: string, { field, words = [] }: Column): void {
    const key = JSON.stringify([field, word]);
    const met = this.#met.get(key) ?? { at: this.problems.length, count: 0 };
    met.count++;
    this.#met.set(key, met);
    const nearest = nearestWord(word, words);
    const params = { found: JSON.stringify(word), count: met.count, expected: words.join(', '), ...(nearest === undefined ? {} : { nearest }) };
    const first = this.problems[met.at]?.cell ?? { file: this.file, row, column: title };
    this.problems[met.at] = fileProblem('word-unknown', first, params);
  }
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
