import { mactorPositions } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { blockGap, cellTable, headRoom, mostGaps, sumRoom, type Cell, type CellHead } from '../layer/cell-table.ts';
import { text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { CellValue } from './matrix-data.ts';
import type { MatrixOptions } from './options.ts';
import { orderActors, type OrderedActor } from './order-actors.ts';
import { readMatrix } from './read-matrix.ts';

export const { sources } = mactorPositions;

/** More actors than these, and more columns than have room, are counted in a line. */
const mostRows = 60;
/** Of more columns the table has those that are drawn. */
const mostInTable = 120;
/** Least width of a cell that somebody types into. */
const typedCell = 44;
/** Below this width no sum stands beside the rows. */
const narrow = 480;
/** A cell has room for a signed number at least. */
const leastCell = 30;

/** Actors by objectives or by actors: a number or a sign in each cell, as strongly coloured as it is great, and sums around. */
export function draw(view: PictureView, options: MatrixOptions, { width: given, measure, typed }: Room): Drawn {
  const { document, words } = view;
  const { t } = words;
  const isTyped = typed !== undefined;
  const { kind, data } = readMatrix(view, options, isTyped);
  const { actors, objectives, valueAt, isSigned } = data;
  const looks = actorLooks(document, words);
  const columnsOfAll = objectives?.map((_, column) => column) ?? actors;
  const known = (value: CellValue): number => value ?? 0;
  const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  // Of whom nothing is known, no sum is either.
  const sumOfRow = (row: number): number | null => {
    const values = columnsOfAll.flatMap((column) => valueAt(row, column) ?? []);
    return values.length === 0 ? null : sumOf(values);
  };
  const rowSums = new Map(actors.map((row) => [row, sumOfRow(row)]));
  const ordered = isTyped && typed !== null ? heldOrder(typed.rows, actors, (index) => document.actors[index]!.id) : orderActors(document, data, rowSums, options.order, words);
  const weightOf = (values: readonly CellValue[]): number => sumOf(values.map((value) => Math.abs(known(value))));
  const heavy = isTyped && typed !== null ? ordered.slice(0, mostRows) : heaviest(ordered, mostRows, ({ index }) => weightOf(columnsOfAll.map((column) => valueAt(index, column))));
  const greatest = heavy.reduce((most, { index }) => columnsOfAll.reduce((so, column) => Math.max(so, Math.abs(known(valueAt(index, column)))), most), 0) || 1;
  // Two digits are as much as an eye compares.
  const amount = (value: number): string => words.number(value, { maximumFractionDigits: objectives === undefined && greatest >= 10 ? 0 : 1, ...(isSigned ? { signDisplay: 'exceptZero' } : {}) });
  const sumText = (row: number): string | null => {
    const sum = rowSums.get(row);
    return sum === null || sum === undefined ? null : amount(sum);
  };
  const shownText = (row: number, column: number): string => {
    const value = valueAt(row, column);
    return value === null || value === undefined ? '' : data.signAt === undefined ? amount(value) : data.signAt(row, column);
  };
  const inWords = (row: number, column: number): string => {
    const value = valueAt(row, column);
    return value === undefined ? '' : value === null ? t('unknown') : data.signAt === undefined ? words.number(value) : data.signAt(row, column) || words.number(0);
  };
  const hasSums = given >= narrow && kind !== 'distance';
  const columnCount = objectives === undefined ? heavy.length : Math.min(mostRows, objectives.length);
  // Who types scrolls to what there is no room for.
  const width = isTyped ? Math.max(given, headRoom(given) + columnCount * typedCell + (hasSums ? sumRoom : 0)) : given;
  const room = width - headRoom(width) - (hasSums ? sumRoom : 0);
  const widest = heavy.reduce((most, { index }) => columnsOfAll.reduce((so, column) => Math.max(so, measure(shownText(index, column), 12, true)), most), leastCell - 8);
  const blocks = objectives === undefined ? ordered.filter(({ block }) => block !== undefined).length : 0;
  const fitting = isTyped ? mostRows : Math.max(1, Math.floor((room - (blocks > mostGaps ? 0 : blocks * blockGap)) / (widest + 6)));
  const columnId = (index: number): string => (objectives === undefined ? document.actors[index]!.id : objectives[index]!.id);
  const all: readonly OrderedActor[] = objectives === undefined ? heavy : columnsOfAll.map((index) => ({ index }));
  const columns = isTyped && typed !== null ? heldOrder(typed.columns, all.map(({ index }) => index), columnId).slice(0, mostRows) : heaviest(all, fitting, ({ index }) => weightOf(actors.map((row) => valueAt(row, index))));
  // Beside columns that are only some, a row of empty cells says nothing.
  const hasCell = (row: number): boolean => columns.some(({ index }) => valueAt(row, index) === null || known(valueAt(row, index)) !== 0);
  const rows = objectives === undefined && !isTyped && columns.length < columnsOfAll.length ? only(heavy, ({ index }) => hasCell(index)) : heavy;
  const headOf = (index: number, block: string | undefined): CellHead => {
    const { id } = document.actors[index]!;
    const look = looks.get(id)!;
    return { label: look.name, short: look.short, actor: id, look, said: `${isolate(look.name)}: ${sumText(index) ?? t('unknown')}`, ...(block === undefined ? {} : { block }) };
  };
  const columnHead = (column: number, block: string | undefined): CellHead => (objectives === undefined ? headOf(column, block) : { label: objectives[column]!.label, short: objectives[column]!.label });
  const cellAt = (row: number, column: number): Cell | null => {
    const value = valueAt(row, column);
    if (value === undefined) return null;
    const fill = value === null || value === 0 ? null : (data.fillAt?.(row, column) ?? (value < 0 ? 'against' : isSigned ? 'for' : 'accent'));
    return { text: shownText(row, column), fill, strength: Math.abs(known(value)) / greatest, isUnknown: value === null, said: `${isolate(looks.get(document.actors[row]!.id)!.name)}, ${isolate(columnHead(column, undefined).label)}: ${inWords(row, column)}` };
  };
  const parts = (column: number, side: 1 | -1): number => sumOf(actors.map((row) => Math.max(0, side * known(valueAt(row, column)))));
  const isKnown = (column: number): boolean => actors.some((row) => typeof valueAt(row, column) === 'number');
  const belowOf = (label: string, sum: (column: number) => number) => ({ label, texts: columns.map(({ index }) => (isKnown(index) ? words.number(sum(index), { maximumFractionDigits: objectives === undefined ? 0 : 1 }) : '?')) });
  const { marks, end, ...places } = cellTable(
    {
      rows: rows.map(({ index, block }) => headOf(index, block)),
      columns: columns.map(({ index, block }) => columnHead(index, block)),
      cellAt: (row, column) => cellAt(rows[row]!.index, columns[column]!.index),
      beside: hasSums ? { label: t('picture.matrix.sum'), texts: rows.map(({ index }) => sumText(index) ?? '?') } : null,
      number: words.number,
      below: kind === 'distance' ? [] : isSigned ? [belowOf('+', (column) => parts(column, 1)), belowOf('−', (column) => parts(column, -1))] : [belowOf(t('picture.matrix.sum'), (column) => parts(column, 1))],
    },
    width,
    measure,
  );
  let height = end;
  for (const [code, count] of [['position-matrix.more-actors', document.actors.length - rows.length], [objectives === undefined ? 'matrix.more-columns' : 'matrix.more-objectives', columnsOfAll.length - columns.length]] as const) {
    if (count <= 0 || (kind === 'distance' && code === 'position-matrix.more-actors')) continue;
    height += 20;
    marks.push(text(0, height - 6, t(`picture.${code}`, { count }), { size: 13, colour: 'muted', isSentence: true }));
  }
  const inTable = columnsOfAll.length > mostInTable ? columns.map(({ index }) => index) : columnsOfAll;
  const hasUnknown = rows.some(({ index }) => columns.some((column) => valueAt(index, column.index) === null));
  return {
    height,
    ...(width === given ? {} : { width }),
    ...(isTyped
      ? {
          cells: {
            ...places,
            sheet: (kind === 'positions' && options.positions === 'valued') || kind === 'influence' || kind === 'ties' ? kind : null,
            rows: rows.map(({ index }) => document.actors[index]!.id),
            columns: columns.map(({ index }) => columnId(index)),
            values: rows.map((row) => columns.map((column) => valueAt(row.index, column.index) ?? null)),
          },
        }
      : {}),
    title: data.title,
    sentence: data.sentence || t('picture.matrix.question'),
    legend: [...data.legend, ...(hasUnknown ? [{ text: t('unknown'), colour: 'rule', sign: 'hatched' } as const] : [])],
    marks,
    method: data.method,
    caption: [t(`picture.matrix.caption.${kind}`), ...(hasUnknown && kind !== 'distance' ? [t('picture.matrix.caption.sums')] : [])].join(' '),
    table: {
      columns: [t('picture.column.actor'), ...inTable.map((column) => columnHead(column, undefined).label)],
      rows: ordered.map(({ index }) => ({ actor: document.actors[index]!.id, cells: [document.actors[index]!.name, ...inTable.map((column) => inWords(index, column))] })),
    },
  };
}

/** Those that stood there before, as they stood, and whoever has come since. */
function heldOrder(before: readonly string[], all: readonly number[], idOf: (index: number) => string): OrderedActor[] {
  const places = new Map(before.map((id, at) => [id, at]));
  return [...all].sort((a, b) => (places.get(idOf(a)) ?? before.length) - (places.get(idOf(b)) ?? before.length) || a - b).map((index) => ({ index }));
}

/** So many of the weightiest. */
function heaviest(all: readonly OrderedActor[], most: number, weight: (one: OrderedActor) => number): OrderedActor[] {
  if (all.length <= most) return [...all];
  const kept = new Set([...all].map((one) => ({ one, weight: weight(one) })).sort((a, b) => b.weight - a.weight).slice(0, most).map(({ one }) => one));
  return only(all, (one) => kept.has(one));
}

/** Some of them, in the order in which they stood; a block keeps its heading when its first is gone. */
function only(all: readonly OrderedActor[], isKept: (one: OrderedActor) => boolean): OrderedActor[] {
  let waiting: string | undefined;
  return all.flatMap((one): OrderedActor[] => {
    waiting = one.block ?? waiting;
    if (!isKept(one)) return [];
    const block = waiting;
    waiting = undefined;
    return [block === undefined ? one : { ...one, block }];
  });
}
