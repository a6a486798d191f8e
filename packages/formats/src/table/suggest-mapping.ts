import { TieKind } from '@allymap/core';
import { tieColumns } from '../document-columns.ts';
import type { Sheet } from '../sheet.ts';
import { fieldWord } from './field-words.ts';
import { targetsNamed } from './known-titles.ts';
import { cellText } from './cell-text.ts';
import type { ColumnMapping, ColumnTarget } from './column-target.ts';
import { findMatrix } from './find-matrix.ts';
import { cellsBelow, findTitles, hasTitles, titlesIn, type FoundTitles } from './find-titles.ts';
import { likeNames, likeSentences, likeSteps } from './cell-likeness.ts';
import { guessRating } from './guess-rating.ts';
import type { Mapping, SheetMapping } from './mapping.ts';
import { dateOrder } from './read-date.ts';
import { readNumber } from './read-number.ts';
import { recogniseColumns, type RecognisedColumn, type TitledCells } from './recognise-columns.ts';

/** What of a suggested mapping is a guess, by the number of the sheet and of the column. */
export interface Guess {
  readonly sheet: number;
  readonly column?: number;
  /** A column under another name, one known by its cells alone, ends of a scale, a sheet without titles, one that is left out. */
  readonly of: 'title' | 'cells' | 'scale' | 'no-titles' | 'left-out';
}

/** How tables are probably to be read, and what of it is a guess. */
export interface SuggestedMapping {
  readonly mapping: Mapping;
  readonly guesses: readonly Guess[];
}

/**
 * Suggests how tables are to be read, by their titles in five languages and by what their cells look like.
 *
 * It is a suggestion: show it and let it be changed. O(cells of the first 2,000 rows).
 */
export function suggestMapping(sheets: readonly Sheet[]): SuggestedMapping {
  const guesses: Guess[] = [];
  const found = sheets.map(suggestSheet);
  // In a workbook whose tables have titles, a column of texts is no list of actors but says how to fill them in.
  const isTitled = (file: string): boolean => found.some(({ mapping }) => mapping.file === file && mapping.holds !== 'nothing' && mapping.titles.rows > 0);
  const mapped = found.map((one, index) => {
    const isAside = one.mapping.titles.rows === 0 && isTitled(one.mapping.file) && one.mapping.columns.filter(({ to }) => to !== 'leave').length === 1;
    const kept = isAside ? leftOut(sheets[index]!) : one;
    for (const guess of kept.guesses) guesses.push({ ...guess, sheet: index });
    return kept.mapping;
  });
  return { mapping: { allymap: 'mapping', version: 1, sheets: mapped, answers: { same: [], actors: [] } }, guesses };
}

interface SuggestedSheet {
  readonly mapping: SheetMapping;
  readonly guesses: readonly Omit<Guess, 'sheet'>[];
}

function suggestSheet(sheet: Sheet): SuggestedSheet {
  const head = headOf(sheet);
  const found = findTitles(sheet);
  // Titles that are names of rows too make a matrix, even where one of them is called as a column is.
  const matrix = sheet.holds === undefined && sheet.own !== true ? findMatrix(sheet) : undefined;
  if (matrix !== undefined && (found === undefined || matrix.content === 'actor-matrix' || matrix.row === found.row && found.columns.filter(({ by }) => by !== 'none').length < 2)) {
    const { content, row, cells, directed, rating } = matrix;
    return {
      mapping: { ...head, holds: content, titles: { row: row + 1, rows: 1 }, columns: [], matrix: { cells, directed }, ...(rating === undefined ? {} : { rating }) },
      guesses: [],
    };
  }
  if (found !== undefined) return columnsOf(sheet, head, found, []);
  return byCells(sheet, head) ?? leftOut(sheet);
}

function headOf({ file, sheet, decimalComma }: Sheet): Pick<SheetMapping, 'file' | 'sheet' | 'decimalComma'> {
  return { file, ...(sheet === undefined ? {} : { sheet }), ...(decimalComma === undefined ? {} : { decimalComma }) };
}

function leftOut(sheet: Sheet): SuggestedSheet {
  return { mapping: { ...headOf(sheet), holds: 'nothing', ...likelyTitles(sheet) }, guesses: [{ of: 'left-out' }] };
}

/** The first row that holds anything, as titles of columns that somebody may know. */
function likelyTitles(sheet: Sheet): Pick<SheetMapping, 'titles' | 'columns'> {
  const row = sheet.rows.findIndex((cells) => cells.some((cell) => cellText(cell) !== ''));
  if (row < 0) return { titles: { row: 1, rows: 0 }, columns: [] };
  return { titles: { row: row + 1, rows: 1 }, columns: titlesIn(sheet, row, 1)!.flatMap((title) => (title === '' ? [] : [{ title, to: 'keep' }])) };
}

type Head = Pick<SheetMapping, 'file'>;

/** What a sheet of these titles is, with every column read as what it was taken for. */
export function columnsOf(sheet: Sheet, head: Head, { content, row, rows, titles, columns: recognised }: FoundTitles, more: SuggestedSheet['guesses']): SuggestedSheet {
  const below = cellsBelow(sheet, row + rows, titles);
  const guesses: Omit<Guess, 'sheet'>[] = [...more];
  const columns = inTwoColumns(recognised);
  const targets = columns.map(({ to }) => to);
  const mapped = columns.map(({ to, by }, index): ColumnMapping => {
    if (by === 'title' && !more.some((guess) => guess.column === index)) guesses.push({ of: 'title', column: index });
    const { column, scaleGuessed } = columnAs(sheet, below, targets, index, to);
    if (scaleGuessed) guesses.push({ of: 'scale', column: index });
    return column;
  });
  const isFunding = content === 'ties' && !columns.some(({ to }) => to === 'tie.kind') && columns.some(({ to }, index) => to === 'tie.source' && namesDonor(titles[index]!));
  return { mapping: { ...head, holds: content, titles: { row: row + 1, rows }, columns: mapped, ...(isFunding ? { ties: { kind: 'funding' as const, directed: true } } : {}) }, guesses };
}

/** How a column is read that holds something: the scale of its scores, what separates the names in its cells, the order of its dates. */
export function columnAs(sheet: Sheet, { titles, columns: cells }: TitledCells, targets: readonly ColumnTarget[], index: number, to: ColumnTarget): { readonly column: ColumnMapping; readonly scaleGuessed: boolean } {
  const column = { title: (titles[index] ?? '') === '' ? String(index + 1) : titles[index]!, to };
  if (!to.startsWith('rating.') && to !== 'position' && to !== 'score') {
    return { column: { ...column, ...separatorOf(to, cells[index]!, sheet), ...datesOf(to, cells[index]!), ...(to === 'ties' ? tiesUnder(column.title) : {}) }, scaleGuessed: false };
  }
  const [year] = /\b(?:19|20)\d{2}\b/.exec(column.title) ?? [];
  const dated = year === undefined ? {} : { assessed: year };
  const beside = to === 'position' ? [] : targets.flatMap((target, at) => (target.startsWith('rating.') && at !== index ? cells[at]! : []));
  const found = guessRating(titles[index] ?? '', cells[index]!, to === 'position' ? 'stance' : 'amount', sheet.decimalComma ?? false, beside);
  if (found === undefined) return { column: { ...column, ...dated, rating: { scale: to === 'position' ? 'minus-one-to-one' : 'low-medium-high' } }, scaleGuessed: false };
  return { column: { ...column, ...dated, rating: found.rating }, scaleGuessed: found.guessed };
}

/** A name beside a first name is the last name; beside both it is that of somebody's organisation. */
function inTwoColumns(columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  const has = (target: string): boolean => columns.some(({ to }) => to === target);
  if (!has('first-name')) return columns;
  if (has('last-name')) return columns.map((column) => (column.to === 'actor.name' ? { to: 'keep', by: 'none' } : column));
  return columns.map((column) => (column.to === 'actor.name' ? { to: 'last-name', by: 'title' } : column));
}

const tieKind = tieColumns.columns.find(({ field }) => field === 'kind')!;
/** What one actor does to another, and not both together. */
const oneWay: ReadonlySet<string> = new Set(['funding', 'authority', 'influence', 'capacity-transfer']);

/** The ties that a column of other actors stands for: `Funds`, `Competes with`; partners cooperate. */
function tiesUnder(title: string): Pick<ColumnMapping, 'kind' | 'directed'> {
  const said = title.replace(/\s+(?:with|to|avec|con|com|mit|met)\s*$/iu, '');
  const word = fieldWord(tieKind, said) ?? fieldWord(tieKind, title) ?? (targetsNamed('actors', title).some(({ target }) => target === 'ties') ? 'cooperation' : 'unclear');
  const kind = TieKind.options.find((one) => one === word) ?? 'unclear';
  return { kind, ...(oneWay.has(kind) ? { directed: true } : {}) };
}

/** Whoever is called a donor funds the other. */
function namesDonor(title: string): boolean {
  return /\b(?:donor|funder|funding org|bailleur|financeur|donante|financiador|doador|donatore|finanziatore|geldgeber|förderer|spender|geber|geldschieter)|المانح|الممول/iu.test(title);
}

const listTargets = new Set(['actor.name', 'alias', 'place', 'ties', 'alliances', 'tie.source', 'tie.target', 'alliance.members', 'alliance.places']);
/** Where a comma is part of a name less often than it separates two. */
const commaTargets = new Set(['alias', 'place', 'ties', 'alliances', 'alliance.members', 'alliance.places']);

function separatorOf(to: string, cells: readonly string[], { holds }: Sheet): { separator?: string } {
  // What another program calls one node is one.
  if (!listTargets.has(to) || holds !== undefined) return {};
  // A name on two lines is one name.
  const signs = (to === 'actor.name' ? [';', '|'] : [';', '|', '\n']).filter((sign) => cells.some((cell) => cell.split(sign).filter((part) => part.trim() !== '').length > 1));
  // A comma separates where no cell needs it for anything else.
  const comma = commaTargets.has(to) && cells.some((cell) => cell.includes(',')) && !cells.some((cell) => cell.includes(',') && signs.some((sign) => cell.includes(sign)));
  if (comma) signs.push(',');
  return signs.length > 0 ? { separator: signs.join('') } : {};
}

function datesOf(to: string, cells: readonly string[]): { dates?: 'day-first' | 'month-first' } {
  if (!/\.(?:from|until)$|^assessed$/.test(to)) return {};
  return cells.some((cell) => /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.test(cell)) ? { dates: dateOrder(cells) ?? 'day-first' } : {};
}

/** A sheet whose titles say nothing that is known, or which has none, by what its cells look like. */
function byCells(sheet: Sheet, head: Head): SuggestedSheet | undefined {
  const row = sheet.rows.findIndex((cells) => cells.some((cell) => cellText(cell) !== ''));
  if (row < 0) return undefined;
  const width = sheet.rows.slice(row).reduce((most, cells) => Math.max(most, cells.length), 0);
  const columnsFrom = (from: number): readonly (readonly string[])[] => cellsBelow(sheet, from, Array.from({ length: width }, () => '')).columns;
  const all = columnsFrom(row);
  const used = all.flatMap((cells, index) => (cells.length > 0 ? [index] : []));
  const pair = used.length >= 2 && used.length <= 3 ? edgeList(all, used) : undefined;
  const without = (targets: ReadonlyMap<number, string>): SuggestedSheet => ({
    mapping: { ...head, holds: pair === undefined ? 'actors' : 'ties', titles: { row: row + 1, rows: 0 }, columns: all.map((_cells, index) => ({ title: String(index + 1), to: targets.get(index) ?? 'leave' })) },
    guesses: [{ of: 'no-titles' }],
  });
  if (pair !== undefined) return without(pair);
  if (used.length === 1) return all[used[0]!]!.length < 2 || likeSentences(all[used[0]!]!) || likeSteps(all[used[0]!]!) ? undefined : without(new Map([[used[0]!, 'actor.name']]));
  return byNames(sheet, head, row);
}

/** Two columns of names that name one another, and perhaps a number: a list of ties without titles. */
function edgeList(columns: readonly (readonly string[])[], used: readonly number[]): ReadonlyMap<number, string> | undefined {
  const [source, target, strength] = used as [number, number, number?];
  const sources = new Set(columns[source]);
  const shared = columns[target]!.filter((name) => sources.has(name)).length;
  const isNumber = (cell: string): boolean => readNumber(cell, false) !== undefined;
  if (shared === 0 || columns[source]!.length !== columns[target]!.length || (strength !== undefined && !columns[strength]!.every(isNumber))) return undefined;
  return new Map([[source, 'tie.source'], [target, 'tie.target'], ...(strength === undefined ? [] : [[strength, 'tie.strength'] as [number, string]])]);
}

/** Titles of which none is known: the first column whose cells are like names is taken for the actors’. */
function byNames(sheet: Sheet, head: Head, row: number): SuggestedSheet | undefined {
  const titles = titlesIn(sheet, row, 1)!;
  const filled = titles.filter((title) => title !== '');
  if (filled.length < 2 || new Set(filled).size !== filled.length || sheet.rows.length < row + 2) return undefined;
  const cells = cellsBelow(sheet, row + 1, titles);
  const recognised = recogniseColumns('actors', cells);
  const name = cells.columns.findIndex((column, index) => titles[index] !== '' && recognised[index]!.by === 'none' && likeNames(column));
  // One column of a table that is known makes it likely that it is one of actors at all.
  if (name < 0 || !recognised.some(({ by }) => by !== 'none')) return undefined;
  const columns = recognised.map((column, index): RecognisedColumn => (index === name ? { to: 'actor.name', by: 'title' } : column));
  return columnsOf(sheet, head, { content: 'actors', row, rows: 1, titles, columns }, [{ of: 'cells', column: name }]);
}

/**
 * The mapping that was kept for tables of this kind, for these: sheets are matched by their titles, those that it does not
 * know get a suggestion.
 */
export function applyMapping(kept: Mapping, sheets: readonly Sheet[]): SuggestedMapping {
  const suggested = suggestMapping(sheets);
  const guesses: Guess[] = [];
  const mapped = sheets.map((sheet, index) => {
    const own = kept.sheets.find((one) => one.file === sheet.file && one.sheet === sheet.sheet && matches(one, sheet)) ?? kept.sheets.find((one) => matches(one, sheet));
    if (own !== undefined) return { ...own, file: sheet.file, ...(sheet.sheet === undefined ? {} : { sheet: sheet.sheet }) };
    for (const guess of suggested.guesses) if (guess.sheet === index) guesses.push(guess);
    return suggested.mapping.sheets[index]!;
  });
  return { mapping: { ...kept, sheets: mapped }, guesses };
}

/** Whether a sheet has, in the row of titles, the titles that a mapping speaks of. */
function matches(mapping: SheetMapping, sheet: Sheet): boolean {
  const { titles, columns, holds } = mapping;
  if (!hasTitles(holds) || titles.rows === 0) return mapping.file === sheet.file && mapping.sheet === sheet.sheet;
  const here = new Set(titles.row <= sheet.rows.length ? (titlesIn(sheet, titles.row - 1, titles.rows as 1 | 2) ?? []) : []);
  const used = columns.filter(({ to }) => to !== 'keep' && to !== 'leave');
  return used.length > 0 && used.every(({ title }) => here.has(title));
}
