import { collectionNames, limits, parseDocument, type Document } from '@allymap/core';
import type { BesideFile } from '../beside-tables.ts';
import { fileRemark } from '../file-remark.ts';
import { quoted } from '../listed.ts';
import type { Cell, FormatProblem, FormatRemark } from '../format.ts';
import type { FileHead } from '../file-format.ts';
import type { Sheet } from '../sheet.ts';
import { separateCurrencies } from './currencies.ts';
import type { DryRun, Question } from './dry-run.ts';
import { hasTitles } from './find-titles.ts';
import { makeActors } from './make-actors.ts';
import { makeRatings } from './make-ratings.ts';
import { joinAlliances, makeAlliances, makeMatrix, makeTies, makeTiesOfActor } from './make-ties.ts';
import { Making } from './making.ts';
import type { ColumnMapping } from './column-target.ts';
import { mappedColumns, readRows } from './read-rows.ts';
import type { SuggestedMapping } from './suggest-mapping.ts';
import { remarksOn } from './table-remarks.ts';

/** What a dry run is told beside the tables. */
export interface DryRunOptions {
  /** The title of the cause, where the tables have none. Default: the name of the first file. */
  readonly title?: string;
  /** What the files say of themselves and the cause. */
  readonly head?: FileHead;
  /** What workbooks of Allymap hold beside their tables. */
  readonly beside?: readonly BesideFile[];
  /** The map that the tables are added to. Default: a new one. */
  readonly into?: Document;
}

/**
 * Says what will become of every row of tables when they are read as a mapping says, and makes the document.
 *
 * Nothing is dropped in silence: each row has its fate, and what could not be read, was guessed or was joined is in the
 * remarks. What only a person can tell is a question, with the safe answer taken. O(cells).
 */
export function dryRun(sheets: readonly Sheet[], { mapping, guesses }: SuggestedMapping, options: DryRunOptions = {}): DryRun {
  const causeTitle = options.beside?.find(({ cause }) => cause !== undefined)?.cause?.get('title');
  const title = options.title ?? (typeof causeTitle === 'string' ? causeTitle : undefined) ?? options.head?.cause ?? options.head?.title ?? titleOf(sheets[0]?.file ?? '');
  const making = new Making(sheets, mapping, title, options.into, options.beside);
  const read = sheets.map((sheet, index) => {
    const sheetMapping = mapping.sheets[index]!;
    return { holds: sheetMapping.holds, index, rows: hasTitles(sheetMapping.holds) ? readRows(sheet, index, sheetMapping, making.unread, making.words) : [] };
  });
  sheets.forEach(({ notes = [] }, sheet) => notes.forEach(({ row, text }) => making.fate({ sheet, row }, 'left-out', text, { why: 'note' })));
  const of = (holds: string): typeof read => read.filter((one) => one.holds === holds);
  const anyActors = of('actors').length > 0 || options.into !== undefined;
  const made = of('actors').map(({ index, rows }) => ({ index, made: makeActors(making, rows) }));
  for (const { index, made: actors } of made) {
    const columns = new Map(mappedColumns(sheets[index]!, mapping.sheets[index]!).map(({ index: at, column }) => [at, column]));
    const columnOf = (at: number): ColumnMapping => columns.get(at)!;
    for (const { row, actor } of actors) {
      makeRatings(making, row, actor, columnOf);
      joinAlliances(making, row, actor);
      makeTiesOfActor(making, row, actor);
    }
  }
  const currencies = separateCurrencies(making, of('ties').flatMap(({ rows }) => rows));
  for (const { rows } of of('ties')) makeTies(making, rows, anyActors);
  for (const { index } of [...of('actor-matrix'), ...of('objective-matrix')]) makeMatrix(making, index, anyActors);
  for (const { rows } of of('alliances')) makeAlliances(making, rows, anyActors);

  const astray = addBeside(making, options.beside ?? []);
  const result = parseDocument(plainDocument(making, options));
  const ordered = [...making.rows].sort((a, b) => fileOrder(sheets, a) - fileOrder(sheets, b) || a.row - b.row);
  const dry = { mapping, rows: ordered, questions: questionsOf(making) };
  if (!result.ok) return { ...dry, remarks: [], problems: result.problems.map((problem) => located(making, problem)), document: undefined };
  // Scores among the fields of actors were looked for column by column.
  const onDocument = result.remarks.filter(({ code }) => code !== 'field-like-score' && code !== 'field-unread').map((remark) => located<FormatRemark>(making, remark));
  return { ...dry, remarks: [...remarksOn(making, guesses), ...currencies, ...astray, ...onDocument].slice(0, limits.problems), problems: [], document: result.document };
}

/** The name of a file as the title of what is in it: without the folder and the ending. */
export function titleOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/(?<=.)\.[a-z0-9]{1,8}$/i, '');
}

function fileOrder(sheets: readonly Sheet[], { file, sheet }: { readonly file: string; readonly sheet?: string }): number {
  return sheets.findIndex((one) => one.file === file && one.sheet === sheet);
}

function plainDocument(making: Making, { into, head: told = {}, beside = [], title }: DryRunOptions): object {
  const { cause: _cause, ...about } = told;
  const own = beside.find(({ head: one }) => one !== undefined);
  const cause = { ...Object.fromEntries(own?.cause ?? []), ...(title === undefined && own?.cause?.has('title') === true ? {} : { title: making.title }) };
  const head = into === undefined ? { version: 1, ...about, ...Object.fromEntries(own?.head ?? []), cause } : Object.fromEntries(Object.entries(into).filter(([field]) => !(collectionNames as readonly string[]).includes(field)));
  const collections = collectionNames.flatMap((name) => {
    const records = making.records.get(name)!;
    return records.length === 0 ? [] : [[name, records.map(({ fields }) => Object.fromEntries(fields))] as const];
  });
  return { ...head, ...Object.fromEntries(collections) };
}

/** Gives actors and ties of tables what a workbook holds of them in other sheets; says which rows belong to none. */
function addBeside(making: Making, beside: readonly BesideFile[]): FormatRemark[] {
  return beside.flatMap(({ file, records, unread }) => {
    const astray = [...unread];
    for (const name of ['actors', 'ties'] as const) {
      const made = new Map(making.records.get(name)!.map((record) => [record.fields.get('id'), record]));
      for (const { id, fields, sheet, row } of records.get(name) ?? []) {
        const record = made.get(id);
        if (record === undefined) astray.push({ sheet, row });
        else for (const [field, value] of fields) if (!record.fields.has(field)) record.fields.set(field, value);
      }
    }
    const bySheet = new Map<string, number[]>();
    for (const { sheet, row } of astray) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), row]);
    return [...bySheet].map(([sheet, rows]) => fileRemark('rows-astray', { file, sheet, row: rows[0]! }, { sheet: quoted(sheet), count: rows.length }));
  });
}

function questionsOf(making: Making): Question[] {
  const alike = [...making.book.alikes, ...making.book.likelyTwins()].map(({ names, difference, one, place }): Question => {
    const { file, row } = making.where(place);
    return { about: 'same', names, difference, file, row, safe: one ? 'one' : 'two' };
  });
  return [...alike, ...making.questions];
}

/** Adds to a problem of the document, or a remark on it, the cell that it comes from. */
function located<About extends FormatProblem | FormatRemark>(making: Making, about: About): About {
  const [collection, index, field] = about.path;
  const record = typeof index === 'number' && typeof collection === 'string' ? making.records.get(collection as 'actors')?.[index] : undefined;
  if (record?.cell !== undefined) return { ...about, cell: { ...record.cell, ...(typeof field === 'string' ? { column: field } : {}) } };
  if (record?.place === undefined || record.place.sheet < 0) return about;
  const mapping = making.sheetMapping(record.place);
  const column = mapping.columns.find(({ to, title }) => to.endsWith(`.${String(field)}`) || (to === 'keep' && title === field))?.title;
  const cell: Cell = { ...making.where(record.place), ...(column === undefined ? {} : { column }) };
  return { ...about, cell };
}
