import type { TieKind } from '@allymap/core';
import type { Sheet, SheetValue } from '../sheet.ts';
import { cellText } from './cell-text.ts';
import type { ColumnMapping, ColumnTarget } from './column-target.ts';
import type { CellsByColumn } from './cells-by-column.ts';
import { fieldColumn } from './recognise-columns.ts';
import { fieldWord } from './field-words.ts';
import { foldedWords } from './folded-title.ts';
import { titlesIn } from './find-titles.ts';
import type { SheetMapping } from './mapping.ts';
import { ratingWord, type EngagementLevel } from './rating-words.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import { readQuantity } from './read-quantity.ts';
import { readRating } from './read-rating.ts';
import { readTruth } from './read-truth.ts';
import { remembered } from './remembered.ts';
import { saysUnknown } from './unknown-words.ts';
import type { Column } from '../document-columns.ts';

/** Where a row stands: its sheet by number, and the row in it, from 0. */
export interface RowPlace {
  readonly sheet: number;
  readonly row: number;
}

/** A score or a stance as a cell says it; `null` is known to be unknown. */
export interface ReadRating {
  readonly column: number;
  readonly value: number | string | null;
}

/** What the cells of one row say, by what their columns hold. */
export interface ReadRow {
  readonly place: RowPlace;
  /** Values of fields (`actor.role`, `tie.strength`, `profile.contact`), by target. */
  readonly fields: Map<ColumnTarget, string | number | boolean | null>;
  /** Lists of names (`actor.name`, `alias`, `place`, `ties`, `alliances`, `tie.source`, `tie.target`, `alliance.members`), by target. */
  readonly names: Map<ColumnTarget, readonly string[]>;
  readonly ratings: readonly ReadRating[];
  readonly engagement: { readonly now?: EngagementLevel | null; readonly wanted?: EngagementLevel | null };
  /** Kept as text, by the title of the column. */
  readonly kept: Map<string, string>;
  /** Of a column of other actors, what kind of tie it stands for. */
  readonly tieKinds: readonly { readonly column: number; readonly kind: TieKind; readonly directed: boolean; readonly names: readonly string[] }[];
  /** How many cells of it hold anything, and whether they all hold the same. */
  readonly filled: number;
  readonly alike: boolean;
  /** The first of them. */
  readonly first: string;
}

const nameTargets = new Set(['assessor', 'criterion', 'actor.name', 'first-name', 'last-name', 'alias', 'place', 'alliances', 'tie.source', 'tie.target', 'alliance.members', 'alliance.places', 'alliance.name']);

/** The columns of a sheet that a mapping speaks of, by the place of their titles in the sheet. */
export function mappedColumns(sheet: Sheet, mapping: SheetMapping): readonly { readonly index: number; readonly column: ColumnMapping }[] {
  const { row, rows } = mapping.titles;
  if (rows === 0) return mapping.columns.map((column) => ({ index: Number(column.title) - 1, column }));
  const titles = titlesIn(sheet, row - 1, rows as 1 | 2) ?? [];
  const taken = new Set<number>();
  return mapping.columns.flatMap((column) => {
    let index = titles.findIndex((title, at) => title === column.title && !taken.has(at));
    // A column without a title goes by its number.
    if (index < 0 && /^\d+$/.test(column.title)) index = (titles[Number(column.title) - 1] ?? '') === '' ? Number(column.title) - 1 : -1;
    if (index < 0) return [];
    taken.add(index);
    return [{ index, column }];
  });
}

/** Reads the rows of a sheet as its mapping says; cells that cannot be read are told to `unread`, words that were read as others to `words`. O(cells). */
export function readRows(sheet: Sheet, number: number, mapping: SheetMapping, unread: CellsByColumn, words: CellsByColumn): ReadRow[] {
  const columns = mappedColumns(sheet, mapping);
  const decimalComma = mapping.decimalComma ?? sheet.decimalComma ?? false;
  // What Allymap wrote, and what another program knows as nodes, is taken as it is.
  const exact = sheet.own === true || sheet.holds !== undefined;
  const text = exact ? rawText : cellText;
  const first = mapping.titles.rows === 0 ? mapping.titles.row - 1 : mapping.titles.row - 1 + mapping.titles.rows;
  const percents = new Set(columns.flatMap(({ index }) => (sheet.rows.slice(first).every((cells) => cellText(cells[index]) === '' || /%$/.test(cellText(cells[index]))) ? [index] : [])));
  const read: ReadRow[] = [];
  for (let row = first; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row]!;
    const filledCells = cells.map(cellText).filter((cell) => cell !== '');
    if (filledCells.length === 0 && !(exact && cells.some((cell) => cell !== null))) continue;
    const ratings: ReadRating[] = [];
    const tieKinds: ReadRow['tieKinds'][number][] = [];
    const engagement: { now?: EngagementLevel | null; wanted?: EngagementLevel | null } = {};
    const line: ReadRow = { place: { sheet: number, row }, fields: new Map(), names: new Map(), ratings, engagement, kept: new Map(), tieKinds, filled: filledCells.length, alike: new Set(filledCells).size === 1, first: filledCells[0] ?? '' };
    for (const { index, column } of columns) {
      const value = cells[index];
      if (value === null || value === undefined || column.to === 'leave') continue;
      const cell = text(value);
      if (cell === '' && !exact) continue;
      const refuse = (): void => unread.add(number, row, index, column, cell);
      const readAs = (word: string): void => words.add(number, row, index, column, `${JSON.stringify(cell)} → ${word}`);
      readCell({ value, cell, index, column, decimalComma, own: exact, line, ratings, tieKinds, engagement, refuse, readAs, percents: percents.has(index) });
    }
    read.push(line);
  }
  return read;
}

const rawText = (value: SheetValue): string => (value === null ? '' : String(value));

interface CellRead {
  readonly value: SheetValue;
  readonly cell: string;
  readonly index: number;
  readonly column: ColumnMapping;
  readonly decimalComma: boolean;
  readonly own: boolean;
  readonly line: ReadRow;
  readonly ratings: ReadRating[];
  readonly tieKinds: ReadRow['tieKinds'][number][];
  readonly engagement: { now?: EngagementLevel | null; wanted?: EngagementLevel | null };
  readonly refuse: () => void;
  /** Told where a word was read as another. */
  readonly readAs: (word: string) => void;
  /** Whether every cell of the column is a percentage. */
  readonly percents: boolean;
}

function readCell(read: CellRead): void {
  const { cell, index, column, line, own, refuse } = read;
  const { to } = column;
  if (to === 'keep') {
    line.kept.set(column.title, cell);
  } else if (nameTargets.has(to)) {
    const names = namesIn(cell, column.separator, own);
    line.names.set(to, [...(line.names.get(to) ?? []), ...names]);
  } else if (to === 'ties') {
    read.tieKinds.push({ column: index, kind: column.kind ?? 'unclear', directed: column.directed === true, names: namesIn(cell, column.separator, own).filter((name) => !saysUnknown(name)) });
  } else if (to.startsWith('rating.') || to === 'position' || to === 'score') {
    const value = readRating(cell, column, read.decimalComma);
    if (value === undefined) refuse();
    else read.ratings.push({ column: index, value });
  } else if (to.startsWith('engagement.')) {
    if (!readEngagement(to, cell, read.engagement)) refuse();
  } else if (to.startsWith('profile.')) {
    line.fields.set(to, cell);
  } else {
    const value = readField(to, read);
    if (value === undefined) refuse();
    // A field that cannot be known to be unknown says nothing then.
    else if (value !== null || canBeUnknown(to)) line.fields.set(to, value);
  }
}

function canBeUnknown(to: ColumnTarget): boolean {
  const field = fieldColumn(to);
  return field?.kind === 'number' || field?.nullable === true;
}

/** The names in a cell: one, or several where they are separated. */
function namesIn(cell: string, separator: string | undefined, own: boolean): readonly string[] {
  if (own) return [cell];
  const parts = separator === undefined ? [cell] : splitAt(cell, separator);
  // A name on two lines is one name.
  return parts.map((part) => cellText(part).replace(/\s*\n\s*/g, ' ')).filter((part) => part !== '');
}

function splitAt(cell: string, signs: string): string[] {
  const parts: string[] = [''];
  for (const sign of cell) {
    if (signs.includes(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

function readEngagement(to: string, cell: string, engagement: CellRead['engagement']): boolean {
  const which = to.slice('engagement.'.length);
  if (which === 'now' || which === 'wanted') {
    const level = saysUnknown(cell) ? null : ratingWord('engagement', cell)?.level;
    if (level === undefined) return false;
    engagement[which] = level;
    return true;
  }
  // A matrix has a column for each level, with C for the current and D for the desired one.
  const level = which as EngagementLevel;
  const isNow = /[CXA✓✔]/iu.test(cell);
  const isWanted = /[DW]/iu.test(cell);
  if (isNow) engagement.now = level;
  if (isWanted) engagement.wanted = level;
  return isNow || isWanted;
}

const asked = new Map<Column, (cell: string) => string | undefined>();

function wordOf(field: Column, cell: string): string | undefined {
  const ask = asked.get(field) ?? remembered((text) => fieldWord(field, text));
  asked.set(field, ask);
  return ask(cell);
}

/** The value of a field; `undefined` where the field cannot hold it. */
function readField(to: ColumnTarget, { value, cell, column, decimalComma, own, readAs, percents }: CellRead): string | number | boolean | null | undefined {
  if (column.dates !== undefined || (!own && /\.(?:from|until)$|^assessed$/.test(to))) return readDate(cell, column.dates ?? 'day-first') ?? (saysUnknown(cell) ? null : undefined);
  const field = fieldColumn(to);
  if (field === undefined || field.kind === 'text') return cell;
  if (typeof value === 'number' && field.kind === 'number') return value;
  if (typeof value === 'boolean' && field.kind === 'truth') return value;
  if (cell.length < 32 && saysUnknown(cell)) return null;
  // A percentage among numbers of another kind would be read as if it were one of them.
  if (field.kind === 'number') return cell.endsWith('%') && !percents ? undefined : readNumber(cell, decimalComma) ?? (own ? undefined : readQuantity(cell, decimalComma)?.value);
  if (field.kind === 'truth') return readTruth(field, cell);
  const word = wordOf(field, cell);
  if (word !== undefined && word !== cell && foldedWords(word) !== foldedWords(cell)) readAs(word);
  return word;
}
