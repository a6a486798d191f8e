import type { BookedActor } from './actor-book.ts';
import { cellReference } from './cell-reference.ts';
import type { ColumnMapping, Rating } from './column-target.ts';
import type { Making } from './making.ts';
import type { ReadRow, RowPlace } from './read-rows.ts';
import { measureNamed } from './recognise-columns.ts';
import { saysUnknown } from './unknown-words.ts';

/** Adds the scores, stances and engagement levels of a row, each with the cell that states it, who scored, and when. */
export function makeRatings(making: Making, row: ReadRow, actor: BookedActor, columnOf: (index: number) => ColumnMapping): void {
  const { place } = row;
  const actorId = idOf(making, actor);
  const judgedInRow = judgedBy(making, row);
  for (const { column, value } of row.ratings) {
    const mapping = answered(columnOf(column), row);
    const { assessed } = columnOf(column);
    const judged: Judged = assessed === undefined || judgedInRow.some(([field]) => field === 'date') ? judgedInRow : [...judgedInRow, ['date', assessed]];
    if (mapping === undefined) making.unread.add(place.sheet, place.row, column, columnOf(column), String(value));
    else if (mapping.to === 'position') {
      const objective = objectiveNamed(making, making.sheetMapping(place).objective ?? making.title, place);
      addPosition(making, place, column, { actor: actorId, objective, value, rating: mapping.rating!, judged });
    } else {
      const criterion = criterionOf(making, mapping, place);
      if (isFirst(making, place, value, 'assessments', actorId, criterion, judged)) {
        making.add('assessments', `${making.records.get('assessments')!.length + 1}`, [['actor', actorId], ['criterion', criterion], ['value', value], ...judged, evidence(making, place, column)], place);
      }
    }
  }
  const { now, wanted } = row.engagement;
  if (now === undefined && wanted === undefined) return;
  const levels = [...(now === undefined ? [] : [['current', now] as const]), ...(wanted === undefined ? [] : [['desired', wanted] as const])];
  if (isFirst(making, place, [now, wanted].filter(Boolean).join(', '), 'engagementLevels', actorId, 'engagement', judgedInRow)) {
    making.add('engagementLevels', `${making.records.get('engagementLevels')!.length + 1}`, [['actor', actorId], ...levels, ...judgedInRow, evidence(making, place, undefined)], place);
  }
}

/** Who scored, and when, as the fields of a record. */
type Judged = readonly (readonly [field: string, value: string])[];

/** Who scored what a row says, and when, as the fields of a record. */
function judgedBy(making: Making, { names, fields, place }: ReadRow): Judged {
  const assessor = names.get('assessor')?.find((name) => !saysUnknown(name));
  if (assessor !== undefined && !making.has('assessors', assessor)) making.add('assessors', assessor, [['name', assessor]], place);
  const date = fields.get('assessed');
  return [...(assessor === undefined ? [] : [['assessor', assessor] as const]), ...(typeof date === 'string' ? [['date', date] as const] : [])];
}

/** Where each row is one answer, the column as it would be for the question of this row; `undefined` where that is not known. */
function answered(column: ColumnMapping, { names }: ReadRow): ColumnMapping | undefined {
  if (column.to !== 'score') return column;
  const title = names.get('criterion')?.join(' ') ?? '';
  const to = measureNamed(title);
  return to === undefined ? undefined : { ...column, title, to };
}

/** Whether nothing is said yet under these facts; the first row that says it counts, and one that says otherwise is told. */
function isFirst(making: Making, place: RowPlace, value: unknown, kind: string, actor: string, about: string, judged: Judged): boolean {
  const standing = making.settled(value, [kind, actor, about, ...judged.flat()]);
  if (standing !== undefined && standing !== value) making.conflicts.push({ place, name: actor, field: about, kept: String(standing), left: String(value) });
  return standing === undefined;
}

/** The id of an actor that has a record. */
export function idOf(making: Making, actor: BookedActor): string {
  return making.actorRecords.get(actor)!.fields.get('id') as string;
}

/** Adds a stance on an objective. */
export function addPosition(
  making: Making,
  place: RowPlace,
  column: number,
  { actor, objective, value, rating, judged = [] }: { readonly actor: string; readonly objective: string; readonly value: number | string | null; readonly rating: Rating; readonly judged?: Judged },
): void {
  if (!isFirst(making, place, value, 'positions', actor, objective, judged)) return;
  const scale = scaleNamed(making, rating.scale);
  making.add('positions', `${making.records.get('positions')!.length + 1}`, [['actor', actor], ['objective', objective], ['value', value], ...(scale === 'minus-one-to-one' ? [] : [['scale', scale] as const]), ...judged, evidence(making, place, column)], place);
}

/** The id of an objective of this name; adds it where it is not there yet. */
export function objectiveNamed(making: Making, label: string, place: RowPlace): string {
  if (!making.has('objectives', label)) making.add('objectives', label, [['label', label]], place);
  return label;
}

function criterionOf(making: Making, { title, to, rating, assessed }: ColumnMapping, place: RowPlace): string {
  const measures = to.slice('rating.'.length);
  const scale = scaleNamed(making, rating!.scale);
  const whole = withoutScale(title);
  // The same question in another year is the same criterion.
  const label = assessed === undefined ? whole : whole.replace(assessed, '').replace(/[\s,:(-]+(?=\)?$)|^[\s,:-]+/gu, '').replace(/^\)|\)$/g, '').trim() || whole;
  const reversed = rating!.reversed === true ? [['reversed', true] as const] : [];
  const standing = making.records.get('criteria')!.find(({ fields }) => fields.get('label') === label && fields.get('measures') === measures && fields.get('scale') === scale);
  if (standing !== undefined) return standing.fields.get('id') as string;
  return making.add('criteria', label, [['label', label], ['measures', measures], ['scale', scale], ...reversed], place).fields.get('id') as string;
}

/** A title without the steps or the ends of its scale in brackets: `Influence (H/M/L)` asks for influence. */
function withoutScale(title: string): string {
  return title.replace(/\s*[([](?:\p{L}{1,6}(?:\s*[/,|-]\s*\p{L}{1,6})+|[-+]?\d+\s*(?:-|–|to|à|a|bis|\/|\.\.)\s*[-+]?\d+|\/\s*\d+|%|-?\d+\s*=[^()]*)[)\]]\s*$/iu, '') || title;
}

/** The id of a scale; adds one that Allymap does not know by itself. */
export function scaleNamed(making: Making, scale: Rating['scale']): string {
  if (typeof scale === 'string') return scale;
  const isNumeric = 'min' in scale;
  const id = isNumeric ? `${scale.min} … ${scale.max}` : scale.levels.join(' … ');
  if (!making.has('scales', id)) {
    const fields: (readonly [string, unknown])[] = isNumeric
      ? [['kind', 'numeric'], ['min', scale.min], ['max', scale.max]]
      : [['kind', 'levels'], ['levels', scale.levels.map((level) => ({ id: level }))]];
    making.add('scales', id, fields, undefined);
  }
  return id;
}

/** What a value rests on: the cell of the file that states it. */
export function evidence(making: Making, place: RowPlace, column: number | undefined): readonly [string, unknown] {
  const { file } = making.sheets[place.sheet]!;
  if (!making.has('sources', file)) making.add('sources', file, [['title', file]], undefined);
  return ['evidence', [{ basis: 'stated', citations: [{ source: file, locator: cellReference(making.sheets[place.sheet]!, place.row, column) }] }]];
}
