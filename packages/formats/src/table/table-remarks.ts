import { fieldColumn } from './recognise-columns.ts';
import { fileRemark } from '../file-remark.ts';
import type { Cell, FileRemarkCode, FormatRemark } from '../format.ts';
import type { Sheet } from '../sheet.ts';
import { cellText } from './cell-text.ts';
import { cellsBelow, titlesIn } from './find-titles.ts';
import type { ColumnMapping, RatingScale } from './column-target.ts';
import type { Making } from './making.ts';
import { mappedColumns } from './read-rows.ts';
import { looksLikeScores, namesScore } from './score-words.ts';
import { listed, quoted } from '../listed.ts';
import type { Guess } from './suggest-mapping.ts';

/** Of each kind of remark on names, so many are made: the hundredth says nothing new. */
const mostOfAKind = 100;
/** So many different cells are shown of a column. */
const shownCells = 4;

/** What is to be said of tables: what was guessed, what was not understood, what was joined and what was left out. */
export function remarksOn(making: Making, guesses: readonly Guess[]): FormatRemark[] {
  return [
    ...making.sheets.flatMap((sheet, index) => (sheet.own === true ? [] : remarksOnSheet(making, sheet, index, guesses.filter((guess) => guess.sheet === index)))),
    ...remarksOnCells(making),
    ...remarksOnNames(making),
    ...remarksOnRows(making),
  ];
}

function remarksOnSheet(making: Making, sheet: Sheet, index: number, guesses: readonly Guess[]): FormatRemark[] {
  const mapping = making.mapping.sheets[index]!;
  const { titles, holds } = mapping;
  const place = (row: number): Cell => making.where({ sheet: index, row });
  if (holds === 'nothing') {
    const filled = sheet.rows.filter((cells) => cells.some((cell) => cellText(cell) !== '')).length;
    return filled === 0 ? [] : [fileRemark('sheet-left-out', place(0), { sheet: quoted(sheet.sheet ?? sheet.file), count: filled })];
  }
  const remarks: FormatRemark[] = [];
  const above = sheet.rows.slice(0, titles.row - 1).flatMap((cells) => [...new Set(cells.map(cellText))].filter((cell) => cell !== ''));
  if (above.length > 0) remarks.push(fileRemark('rows-skipped', place(0), { shown: listed(above) }));
  const at = place(titles.row - 1);
  if (guesses.some(({ of }) => of === 'no-titles')) remarks.push(fileRemark('titles-missing', at, { columns: mapping.columns.filter(({ to }) => to !== 'leave').map(({ title, to }) => `${title} → ${to}`).join(', ') }));
  if (holds === 'objective-matrix') return [...remarks, fileRemark('matrix-of-positions', at)];
  if (holds === 'actor-matrix') return [...remarks, fileRemark(mapping.matrix?.cells === 'influence' ? 'matrix-of-influences' : 'matrix-of-ties', at)];
  return [...remarks, ...remarksOnColumns(sheet, mapping.columns, making, index, guesses)];
}

function remarksOnColumns(sheet: Sheet, columns: readonly ColumnMapping[], making: Making, index: number, guesses: readonly Guess[]): FormatRemark[] {
  const { titles, ties: asTitled } = making.mapping.sheets[index]!;
  const at = making.where({ sheet: index, row: titles.row - 1 });
  const found = titles.rows === 0 ? columns.map(({ title }) => title) : (titlesIn(sheet, titles.row - 1, titles.rows as 1 | 2) ?? []);
  const width = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), found.length);
  const cells = cellsBelow(sheet, titles.row - 1 + titles.rows, Array.from({ length: width }, (_one, column) => found[column] ?? '')).columns;
  const mapped = new Map(mappedColumns(sheet, making.mapping.sheets[index]!).map(({ index: column, column: mapping }) => [column, mapping]));
  const guessed = guesses.flatMap(({ of, column }) => (of === 'title' || of === 'cells' ? [`${quoted(columns[column!]!.title)} → ${shownTarget(columns[column!]!.to)}${asTitled !== undefined && columns[column!]!.to === 'tie.source' ? ` (${asTitled.kind})` : ''}`] : []));
  const scales = guesses.flatMap(({ of, column }) => (of === 'scale' ? [`${quoted(columns[column!]!.title)}: ${shownScale(columns[column!]!.rating!.scale)}`] : []));
  const separated = columns.flatMap(({ title, separator }) => (separator === undefined ? [] : [`${quoted(title)} (${[...separator.replace('\n', '↵')].join(' ')})`]));
  const dates = columns.flatMap(({ title, dates: order }, column) => (order === 'day-first' && cells[column]?.every((cell) => !isClearDate(cell)) === true ? [quoted(title)] : []));
  const unread: string[] = [];
  const scores: string[] = [];
  const untitled: number[] = [];
  let untitledCells = 0;
  cells.forEach((column, number) => {
    if (column.length === 0) return;
    const mapping = mapped.get(number);
    const title = found[number] ?? '';
    if (mapping === undefined || mapping.to === 'leave') {
      if (title === '' && titles.rows > 0) {
        untitled.push(number + 1);
        untitledCells += column.length;
      }
    } else if (mapping.to === 'keep') {
      if (sheet.holds === undefined && (namesScore(title) || looksLikeScores(column))) scores.push(`${quoted(title)} (${listed([...new Set(column)], shownCells)})`);
      else unread.push(quoted(title));
    }
  });
  const some = (code: FileRemarkCode, list: readonly string[], facts: Record<string, string | number> = {}): FormatRemark[] =>
    list.length === 0 ? [] : [fileRemark(code, at, { columns: shortened(list), ...facts })];
  return [
    ...some('columns-guessed', guessed),
    ...some('scales-guessed', scales),
    ...some('cells-split', separated),
    ...some('dates-guessed', dates),
    ...some('columns-like-scores', scores),
    ...some('columns-unread', unread),
    ...some('columns-untitled', untitled.map(String), { count: untitledCells }),
  ];
}

/** Whether a date can be read in one way only. */
function isClearDate(cell: string): boolean {
  const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(cell) ?? [];
  return first === undefined || cell.includes('.') || Number(first) > 12 || Number(second) > 12 || first === second;
}

/** A target as the document calls it, without the kind of record. */
function shownTarget(to: string): string {
  return fieldColumn(to)?.field ?? to.replace(/^(?:profile|alliance)\./, '').replace('.', ': ');
}

function shownScale(scale: RatingScale): string {
  if (typeof scale === 'string') return scale.replaceAll('-', ' ');
  return 'min' in scale ? `${scale.min} … ${scale.max}` : scale.levels.join(', ');
}

function remarksOnCells(making: Making): FormatRemark[] {
  return [
    ...making.words.columns.map(({ sheet, row, title, cells }) => fileRemark('words-read', { ...making.where({ sheet, row }), column: title }, { shown: shortened([...cells]) })),
    ...making.unread.columns.map(({ sheet, row, title, to, cells, count }) =>
      fileRemark('cells-unread', { ...making.where({ sheet, row }), column: title }, { shown: listed([...cells], shownCells), count, target: shownTarget(to) }),
    ),
  ];
}

function remarksOnNames(making: Making): FormatRemark[] {
  const { book, added, conflicts } = making;
  const joined = book.alikes.filter(({ one }) => one).slice(0, mostOfAKind);
  const apart = [...book.alikes.filter(({ one }) => !one), ...book.likelyTwins()].slice(0, mostOfAKind);
  return [
    ...joined.map(({ names: [first, second], place }) => fileRemark('names-joined', making.where(place), { first: JSON.stringify(first), second: JSON.stringify(second) })),
    ...apart.map(({ names: [first, second], place }) => fileRemark('names-alike', making.where(place), { first: JSON.stringify(first), second: JSON.stringify(second) })),
    ...(added.length === 0 ? [] : [fileRemark('actors-added', making.where(making.actorRecords.get(book.byName(added[0]!)!)!.place!), { shown: listed(added), count: added.length })]),
    ...conflicts.slice(0, mostOfAKind).map(({ place, name, field, kept, left }) => fileRemark('values-differ', making.where(place), { name: quoted(name), field, kept: quoted(kept), left: quoted(left) })),
  ];
}

function remarksOnRows(making: Making): FormatRemark[] {
  const byReason = new Map<NonNullable<Making['rows'][number]['why']>, { readonly first: Making['rows'][number]; readonly names: string[] }>();
  for (const fate of making.rows) {
    if (fate.fate !== 'left-out') continue;
    const why = fate.why!;
    const met = byReason.get(why) ?? { first: fate, names: [] };
    met.names.push(fate.name);
    byReason.set(why, met);
  }
  const again = making.again;
  const loops = (making.records.get('ties') ?? []).filter(({ fields, place }) => place !== undefined && fields.get('source') === fields.get('target'));
  const cell = ({ file, sheet, row }: Making['rows'][number]): Cell => ({ file, ...(sheet === undefined ? {} : { sheet }), row });
  return [
    ...[...byReason].map(([why, { first, names }]) => fileRemark(`rows-${why}`, cell(first), { shown: listed(names.filter((name) => name !== '')), count: names.length })),
    ...(again.length === 0 ? [] : [fileRemark('rows-same', making.where(again[0]!.place), { shown: listed([...new Set(again.map(({ name }) => name))]), count: again.length })]),
    ...(loops.length === 0 ? [] : [fileRemark('ties-to-self', making.where(loops[0]!.place!), { count: loops.length })]),
  ];
}

/** A list of columns for a message: the first three dozen. */
function shortened(columns: readonly string[]): string {
  const most = 36;
  return [...columns.slice(0, most), ...(columns.length > most ? ['…'] : [])].join(', ');
}
