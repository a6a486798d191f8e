import Papa from 'papaparse';
import type { FormatFile, FormatProblem } from './format.ts';
import { canBeSplit, readCell, writeText } from './formula-guard.ts';
import { fileProblem } from './file-problem.ts';

/** A table as read. */
export interface Table {
  readonly file: string;
  readonly header: readonly string[];
  /** The rows that are not blank, each with its number in the file; an empty cell is `undefined`. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly (string | undefined)[] }[];
  /** Whether `0,5` can be meant as a number, as where a semicolon separates cells. */
  readonly decimalComma: boolean;
}

/** Reads a table separated by comma, semicolon or tab, as its header shows. O(length). */
export function readTable({ name: file, text }: FormatFile): Table | readonly FormatProblem[] {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { delimiter, newline } = readPunctuation(content);
  // `header: false`: titles are text from outside and must not become object keys.
  const { data, errors } = Papa.parse<string[]>(content, { delimiter, newline, header: false, skipEmptyLines: false });
  const [broken] = errors;
  if (broken !== undefined) {
    return [fileProblem('table-malformed', { file, row: (broken.row ?? 0) + 1 }, { detail: broken.message })];
  }
  const [titles = [], ...lines] = data;
  const header = titles.map((title) => (readCell(title) ?? '').trim());
  const repeated = header.filter((title, index) => title !== '' && header.indexOf(title) !== index);
  const problems = repeated.map((column) => fileProblem('column-repeated', { file, row: 1, column }, { column: JSON.stringify(column) }));
  const rows = lines
    .map((cells, index) => ({ row: index + 2, cells: cells.map(readCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined));
  for (const { row, cells } of rows) {
    if (cells.slice(header.length).every((cell) => cell === undefined)) continue;
    problems.push(fileProblem('row-too-long', { file, row }, { found: cells.length, expected: header.length }));
  }
  return problems.length > 0 ? problems : { file, header, rows, decimalComma: delimiter === ';' };
}

/** The separator that the header uses most, and the line ending that closes it. */
function readPunctuation(content: string): { delimiter: string; newline: '\r\n' | '\n' | '\r' } {
  // A title in quotation marks may hold any of these signs.
  const header = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(content)?.[0] ?? '';
  const newline = (/^(?:\r\n|\n|\r)/.exec(content.slice(header.length, header.length + 2))?.[0] ?? '\n') as '\r\n' | '\n' | '\r';
  const unquoted = header.replace(/"(?:[^"]|"")*"/g, '');
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: unquoted.split(sign).length }));
  return { delimiter: counts.reduce((best, other) => (other.count > best.count ? other : best)).sign, newline };
}

/**
 * Writes a table for spreadsheets: comma, CRLF, a byte order mark so that they read it as UTF-8, text that they do not
 * run as formulas, in quotation marks where it holds any sign that some of them separate cells at. Text stays text and
 * numbers stay numbers; `undefined` is an empty cell.
 */
export function writeTable(header: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  const cell = (value: string | number | undefined): string =>
    value === undefined ? '' : typeof value === 'number' ? String(value) : writeText(value);
  const cells = [header, ...rows].map((row) => row.map(cell));
  return `\uFEFF${Papa.unparse(cells, { newline: '\r\n', header: false, quotes: (text) => canBeSplit(String(text)) })}\r\n`;
}
