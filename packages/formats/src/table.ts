import Papa from 'papaparse';
import { actorColumns, tieColumns } from './csv-columns.ts';
import { kindOf, type TableKind } from './column-titles.ts';
import type { FormatFile, FormatProblem } from './format.ts';
import { canBeSplit, readCell, writeText } from './formula-guard.ts';
import { fileProblem } from './file-problem.ts';
import { endOfFirstLine, readPunctuation } from './punctuation.ts';

/** A row of a table, with its number in the file; an empty cell is `undefined`. */
export interface Row {
  readonly row: number;
  readonly cells: readonly (string | undefined)[];
}

/** Titles and the rows below them that are not blank. */
interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** Whether `0,5` can be meant as a number, as where a semicolon separates cells. */
  readonly decimalComma: boolean;
}

/** A table as read. */
export interface Table extends Sheet {
  readonly file: string;
  readonly kind: TableKind;
  /** The row of the titles. */
  readonly headerRow: number;
  /** What stands above the titles. */
  readonly above: readonly string[];
}

/** How many rows may stand above the titles: the name of a list, its date, a blank row. */
const mostAbove = 10;
/** How many rows are looked at to find the titles. */
const rowsLookedAt = 50;

/** Reads a table separated by comma, semicolon or tab, as its titles show. O(length). */
export function readTable({ name: file, text }: FormatFile): Table | readonly FormatProblem[] {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  // Spreadsheets tell themselves in a line of its own how a table is separated.
  const told = /^sep=(.)(?:\r\n|\n|\r)/i.exec(content);
  const begin = { at: told?.[0].length ?? 0, row: told === null ? 1 : 2 };
  const found = findTitles(content, begin, told?.[1]);
  const { at, row: headerRow, above } = found ?? { ...begin, above: [] };
  const sheet = parseSheet(content.slice(at), headerRow, told?.[1]);
  if ('problem' in sheet) return [sheet.problem(file)];
  const kind = kindOf(sheet);
  if (kind === undefined) return [unknownTable(sheet, file, headerRow)];
  const problems = wrongRows(sheet, file, headerRow);
  return problems.length > 0 ? problems : { ...sheet, file, kind, headerRow, above };
}

/** Whether a text is a table that can be read, by its beginning. */
export function looksLikeTable(text: string): boolean {
  return findTitles(text, { at: text.startsWith('\uFEFF') ? 1 : 0, row: 1 }) !== undefined;
}

interface Place {
  readonly at: number;
  readonly row: number;
}

/** Where the titles are: in the first row, or below rows of which each has one cell filled at most, as headings have. */
function findTitles(content: string, begin: Place, delimiter?: string): (Place & { above: string[] }) | undefined {
  const above: string[] = [];
  let { at, row } = begin;
  while (at < content.length && row - begin.row <= mostAbove) {
    const rest = content.slice(at);
    const sheet = parseSheet(rest, row, delimiter, rowsLookedAt);
    if ('problem' in sheet) return undefined;
    if (kindOf(sheet) !== undefined) return { at, row, above };
    const filled = sheet.header.filter((title) => title !== '');
    if (filled.length > 1) return undefined;
    above.push(...filled);
    const end = endOfFirstLine(rest);
    at += rest.startsWith('\r\n', end) ? end + 2 : end + 1;
    row++;
  }
  return undefined;
}

/** Reads titles and rows; of a table that was left unfinished, the problem. */
function parseSheet(content: string, headerRow: number, told: string | undefined, preview = 0): Sheet | { problem: (file: string) => FormatProblem } {
  const { delimiter, newline } = readPunctuation(content);
  // `header: false`: titles are text from outside and must not become object keys.
  const { data, errors } = Papa.parse<string[]>(content, { delimiter: told ?? delimiter, newline, header: false, skipEmptyLines: false, preview });
  const [broken] = errors;
  if (broken !== undefined) {
    const code = broken.code === 'MissingQuotes' ? 'quote-unclosed' : 'quote-inside';
    return { problem: (file) => fileProblem(code, { file, row: headerRow + (broken.row ?? 0) }) };
  }
  const [titles = [], ...lines] = data;
  const read = isOurs(titles) ? readCell : readForeignCell;
  const rows = lines.map((cells, index) => ({ row: headerRow + 1 + index, cells: cells.map(read) }));
  return {
    header: titles.map((title) => (read(title) ?? '').trim()),
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== undefined)),
    decimalComma: (told ?? delimiter) === ';',
  };
}

/**
 * Whether Allymap wrote a table, so that its apostrophes are guards: it has every column of one kind.
 *
 * In others an apostrophe is part of the text, such as that of `'-Bold Group'`.
 */
function isOurs(titles: readonly string[]): boolean {
  const here = new Set(titles);
  return [actorColumns, tieColumns].some(({ columns }) => columns.every(({ field }) => here.has(field)));
}

function readForeignCell(cell: string): string | undefined {
  return cell.trim() || undefined;
}

function unknownTable({ header, rows }: Sheet, file: string, row: number): FormatProblem {
  const titles = header.filter((title) => title !== '');
  if (titles.length === 0) return fileProblem('table-unknown', { file, row });
  const names = new Set(rows.map(({ cells }) => cells[0]));
  const isMatrix = titles.length > 1 && header.slice(1).every((title) => title === '' || names.has(title));
  return isMatrix ? fileProblem('table-is-matrix', { file, row }) : fileProblem('titles-unknown', { file, row }, { titles: listed(titles) });
}

/** Texts in a list for a message: the first dozen, unless told otherwise. */
export function listed(texts: readonly string[], most = 12): string {
  return [...texts.slice(0, most).map(quoted), ...(texts.length > most ? ['…'] : [])].join(', ');
}

/** A text as JSON writes it, shortened where it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}

function wrongRows({ header, rows }: Sheet, file: string, headerRow: number): FormatProblem[] {
  const met = new Set<string>();
  const repeated = header.filter((title) => title !== '' && met.size === met.add(title).size);
  const problems = repeated.map((column) => fileProblem('column-repeated', { file, row: headerRow, column }, { column: JSON.stringify(column) }));
  for (const { row, cells } of rows) {
    if (cells.slice(header.length).every((cell) => cell === undefined)) continue;
    problems.push(fileProblem('row-too-long', { file, row }, { found: cells.length, expected: header.length }));
  }
  return problems;
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
