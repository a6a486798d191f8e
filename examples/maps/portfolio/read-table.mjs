import Papa from 'papaparse';

/** A table of the portfolio cannot be read; the message names the file, the row (the heading is row 1) and what to do. */
export class TableError extends Error {
  constructor(table, row, message) {
    super(`${table}.csv, row ${row}: ${message}`);
    this.name = 'TableError';
    this.table = table;
    this.row = row;
  }
}

/**
 * Reads one CSV table with exactly these columns; every row carries its number in `row`, for messages.
 *
 * `optional` names the columns that may be empty; everywhere else an empty cell is an error.
 */
export function readTable(table, text, columns, optional = []) {
  const { data, errors } = Papa.parse(text, { skipEmptyLines: true });
  if (errors.length > 0) throw new TableError(table, (errors[0].row ?? 0) + 1, `${errors[0].message}. Mend the quotation marks.`);
  const [heading = [], ...rows] = data;
  if (heading.join() !== columns.join()) throw new TableError(table, 1, `the columns must be ${columns.join(', ')}.`);
  return rows.map((cells, index) => {
    const row = index + 2;
    if (cells.length !== columns.length) {
      throw new TableError(table, row, `${cells.length} cells where ${columns.length} are expected (${columns.join(', ')}). Quote cells that hold a comma.`);
    }
    const empty = columns.find((column, i) => cells[i] === '' && !optional.includes(column));
    if (empty !== undefined) throw new TableError(table, row, `the cell ${empty} is empty. Fill it or remove the row.`);
    return { ...Object.fromEntries(columns.map((column, i) => [column, cells[i]])), row };
  });
}
