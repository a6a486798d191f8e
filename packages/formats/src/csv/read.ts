import Papa from 'papaparse';
import { actorColumns, tieColumns } from '../document-columns.ts';
import { textOf } from '../file-content.ts';
import type { GivenFile, ReadFile } from '../file-format.ts';
import { fileProblem } from '../file-problem.ts';
import type { Sheet, SheetValue } from '../sheet.ts';
import { readCell } from './formula-guard.ts';
import { readPunctuation } from './punctuation.ts';

/** Reads a table as one sheet of text. O(length). */
export async function readCsv(given: GivenFile): Promise<ReadFile> {
  const decoded = await textOf(given);
  if (!decoded.ok) return decoded;
  const { text, remarks } = decoded;
  // Spreadsheets tell themselves in a line of its own how a table is separated.
  const told = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text);
  const content = text.slice(told?.[0].length ?? 0);
  const { delimiter: found, newline } = readPunctuation(content);
  const delimiter = told?.[1] ?? found;
  // `header: false`: titles are text from outside and must not become object keys.
  const { data, errors } = Papa.parse<string[]>(content, { delimiter, newline, header: false, skipEmptyLines: false });
  const [broken] = errors;
  const above = told === null ? 0 : 1;
  if (broken !== undefined) {
    const code = broken.code === 'MissingQuotes' ? 'quote-unclosed' : 'quote-inside';
    return { ok: false, problems: [fileProblem(code, { file: given.name, row: above + 1 + (broken.row ?? 0) })] };
  }
  // The line that ends the last row begins no other one.
  if (data.at(-1)?.length === 1 && data.at(-1)![0] === '') data.pop();
  const own = kindWritten(data[0] ?? []);
  const empty: SheetValue[][] = above === 0 ? [] : [[]];
  const rows: readonly (readonly SheetValue[])[] = own === undefined ? [...empty, ...data.map((cells) => cells.map((cell) => (cell === '' ? null : cell)))] : data.map((cells) => cells.map((cell) => readCell(cell) ?? null));
  const sheet: Sheet = { file: given.name, rows, ...(own === undefined ? {} : { holds: own, own: true }), decimalComma: hasDecimalComma(data, delimiter === ','), separated: true };
  return { ok: true, sheets: [sheet], remarks };
}

/**
 * What Allymap wrote, so that apostrophes are guards: a table that has every column of one kind.
 *
 * In others an apostrophe is part of the text, such as that of `'-Bold Group'`.
 */
function kindWritten(titles: readonly string[]): 'actors' | 'ties' | undefined {
  const here = new Set(titles);
  if (actorColumns.columns.every(({ field }) => here.has(field))) return 'actors';
  return tieColumns.columns.every(({ field }) => here.has(field)) ? 'ties' : undefined;
}

/** Between commas a decimal one stands in quotation marks, and three digits behind a comma are thousands. */
function hasDecimalComma(rows: readonly (readonly string[])[], betweenCommas: boolean): boolean {
  const some = (pattern: RegExp): boolean => rows.some((cells) => cells.some((cell) => pattern.test(cell)));
  if (!betweenCommas) return some(/^\s*(?:[+-]|\p{Sc}|[A-Z]{3})?\s*(?:\d+|\d{1,3}(?:\.\d{3})+),\d+\s*(?:%|\p{Sc}|[A-Z]{3})?\s*$/u);
  return some(/^\s*[+-]?\d+,\d{1,2}\s*%?\s*$/) && !some(/^\D{0,4}\d{1,3}(?:,\d{3})+(?:\.\d+)?\D{0,4}$/);
}
