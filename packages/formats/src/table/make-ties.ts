import { Tie, type TieKind } from '@allymap/core';
import type { BookedActor } from './actor-book.ts';
import { tieColumns } from '../document-columns.ts';
import { fieldWord } from './field-words.ts';
import { cellsOf } from './find-matrix.ts';
import { keptField } from './make-actors.ts';
import { addPosition, evidence, idOf, objectiveNamed, scaleNamed } from './make-ratings.ts';
import type { Making } from './making.ts';
import type { Sheet } from '../sheet.ts';
import type { ReadRow, RowPlace } from './read-rows.ts';
import { readNumber } from './read-number.ts';
import { guessRating } from './guess-rating.ts';
import { placeNamed } from './place-named.ts';
import { saysUnknown } from './unknown-words.ts';

const closenessColumn = tieColumns.columns.find(({ field }) => field === 'closeness')!;
const tieFields: ReadonlySet<string> = new Set(Object.keys(Tie.shape));

/** Makes ties of the rows of a table of them; ends that no table of actors lists become actors. */
export function makeTies(making: Making, rows: readonly ReadRow[], anyActors: boolean): void {
  const byId = endsAreIds(making, rows);
  for (const row of rows) {
    const { place, fields, names } = row;
    const sheet = making.sheets[place.sheet]!;
    const known = sheet.own === true || sheet.holds !== undefined;
    const [sources, targets] = [names.get('tie.source') ?? [], names.get('tie.target') ?? []];
    const shown = [sources.join('; '), targets.join('; ')].join(' – ');
    if (sources.length === 0 || targets.length === 0) {
      // Whoever stands there without another one is on the map all the same.
      if (!known) for (const name of [...sources, ...targets]) if (!isNone(making, place, name)) end(making, name, place, byId, anyActors);
      making.fate(place, 'left-out', shown, { why: 'end-missing' });
      continue;
    }
    const present = (list: readonly string[]): BookedActor[] => list.flatMap((name) => (!known && isNone(making, place, name) ? [] : [end(making, name, place, byId, anyActors)]));
    const [from, to] = [present(sources), present(targets)];
    if (from.length === 0 || to.length === 0) {
      making.fate(place, 'left-out', shown, { why: 'unknown' });
      continue;
    }
    const given = fields.get('tie.id');
    for (const source of from) {
      for (const target of to) {
        const ends: [string, unknown][] = [['source', idOf(making, source)], ['target', idOf(making, target)]];
        const others: [string, unknown][] = [...fields].flatMap(([to_, value]) => (to_.startsWith('tie.') && to_ !== 'tie.id' ? [[to_.slice('tie.'.length), value]] : []));
        const asTitled = making.sheetMapping(place).ties;
        const kind: [string, unknown][] = [
          ...(fields.has('tie.kind') ? [] : [['kind', asTitled?.kind ?? 'unclear'] as [string, unknown]]),
          ...(asTitled?.directed === true && !fields.has('tie.directed') ? [['directed', true] as [string, unknown]] : []),
        ];
        const kept: [string, unknown][] = [...row.kept].map(([title, text]) => [sheet.own === true ? title : keptField(title, tieFields), text]);
        const all = asConflict(sheet, [...ends, ...others, ...kind, ...kept]);
        const id = typeof given === 'string' && from.length * to.length === 1 ? given : undefined;
        if (id === undefined) making.add('ties', String(making.records.get('ties')!.length + 1), all, place);
        else making.addAs('ties', id, all, place);
      }
    }
    making.fate(place, 'tie', shown);
  }
}

/** Network programs write a conflict as a tie of negative weight; in people's tables such a number is a mistake. */
function asConflict({ holds, own }: Sheet, fields: [string, unknown][]): [string, unknown][] {
  const strength = fields.find(([field]) => field === 'strength')?.[1];
  if (holds === undefined || own === true || typeof strength !== 'number' || strength >= 0) return fields;
  return fields.map(([field, value]) => [field, field === 'strength' ? -strength : field === 'kind' && value === 'unclear' ? 'conflict' : value]);
}

function isNone(making: Making, place: RowPlace, name: string): boolean {
  return making.reasonAgainst(place, name) !== undefined;
}

/** Whether the ends of ties are ids of the tables of actors rather than names: most of them are. */
function endsAreIds(making: Making, rows: readonly ReadRow[]): boolean {
  let [ids, names] = [0, 0];
  for (const { names: read } of rows) {
    for (const end of [...(read.get('tie.source') ?? []), ...(read.get('tie.target') ?? [])]) {
      if (making.book.byId(end) !== undefined) ids++;
      if (making.book.byName(end) !== undefined) names++;
    }
  }
  return ids > 0 && ids >= names;
}

function end(making: Making, name: string, place: RowPlace, byId: boolean, anyActors: boolean): BookedActor {
  const { book } = making;
  const sheet = making.sheets[place.sheet]!;
  const [id, named] = [book.byId(name), book.byName(name)];
  const known = sheet.own === true || sheet.holds !== undefined ? id : byId ? (id ?? named) : (named ?? id);
  if (known !== undefined) {
    // A spelling that was not met before is told as a row’s would be.
    return known === named && known !== id ? book.enter(name, place).actor : known;
  }
  const actor = sheet.own === true ? book.enter(name, place, name).actor : book.enter(name, place).actor;
  making.actorRecords.set(actor, making.add('actors', name, [['name', name]], place));
  if (anyActors) making.added.push(name);
  return actor;
}

/** Makes ties of the columns of a table of actors that name others. */
export function makeTiesOfActor(making: Making, row: ReadRow, actor: BookedActor): void {
  for (const { kind, directed, names } of row.tieKinds) {
    for (const name of names) {
      const other = end(making, name, row.place, false, true);
      if (other !== actor) addTie(making, row.place, actor, other, { kind, directed });
    }
  }
}

/** Two actors that name each other are tied once, unless each does something to the other. */
function addTie(making: Making, place: RowPlace, first: BookedActor, second: BookedActor, { kind, directed }: { readonly kind: TieKind; readonly directed: boolean }): void {
  const [source, target] = [idOf(making, first), idOf(making, second)];
  const [one, other] = directed || source < target ? [source, target] : [target, source];
  if (making.isFirst('ties', kind, one, other)) making.add('ties', String(making.records.get('ties')!.length + 1), [['source', source], ['target', target], ...(directed ? [['directed', true] as const] : []), ['kind', kind]], place);
}

/** Makes ties, influences or stances of a matrix. */
export function makeMatrix(making: Making, number: number, anyActors: boolean): void {
  const sheet = making.sheets[number]!;
  const mapping = making.mapping.sheets[number]!;
  const { titles, matrix, holds } = mapping;
  const head = titles.row - 1;
  const decimalComma = mapping.decimalComma ?? sheet.decimalComma ?? false;
  const met = new Set<string>();
  for (const { source, target, text, row, column } of cellsOf(sheet.rows, head)) {
    const place = { sheet: number, row };
    if (isNone(making, place, source)) continue;
    const from = end(making, source, place, false, anyActors);
    if (holds === 'objective-matrix') {
      const rating = mapping.rating ?? { scale: 'minus-one-to-one' };
      const word = rating.words?.find((one) => one.word === text);
      const value = word !== undefined ? word.value : saysUnknown(text) ? null : readNumber(text, decimalComma);
      if (value === undefined) making.unread.add(number, row, column, { title: target, to: 'position' }, text);
      else addPosition(making, place, column, { actor: idOf(making, from), objective: objectiveNamed(making, target, place), value, rating });
      continue;
    }
    if (isNone(making, place, target)) continue;
    const to = end(making, target, place, false, anyActors);
    const amount = readNumber(text, decimalComma);
    if (saysUnknown(text) || amount === 0 || /^(?:no|non|nao|não|لا)$/iu.test(text)) continue;
    if (matrix?.cells === 'influence') {
      if (amount === undefined) making.unread.add(number, row, column, { title: target, to: 'influence' }, text);
      else making.add('influences', String(making.records.get('influences')!.length + 1), [['source', idOf(making, from)], ['target', idOf(making, to)], ['value', amount], ...influenceScale(making, amount), evidence(making, place, column)], place);
      continue;
    }
    // An undirected matrix says everything twice.
    const pair = [idOf(making, from), idOf(making, to)];
    const key = JSON.stringify(matrix?.directed === true ? pair : pair.sort());
    if (met.has(key)) continue;
    met.add(key);
    const isCross = amount === undefined && guessRating('', [text], 'amount', false)?.rating.scale === 'no-yes';
    const closeness = fieldWord(closenessColumn, text);
    const said: [string, unknown][] = amount === undefined ? (isCross ? [] : [closeness === undefined ? ['label', text] : ['closeness', closeness]]) : amount < 0 ? [['kind', 'conflict'], ['strength', -amount]] : [['strength', amount]];
    const fields: [string, unknown][] = [['source', idOf(making, from)], ['target', idOf(making, to)], ...(matrix?.directed === true ? [['directed', true] as [string, unknown]] : []), ...(said.some(([field]) => field === 'kind') ? [] : [['kind', 'unclear'] as [string, unknown]]), ...said];
    making.add('ties', String(making.records.get('ties')!.length + 1), fields, place);
  }
  sheet.rows.slice(head + 1).forEach((cells, index) => {
    if (cells[0] !== null && cells[0] !== undefined && cells[0] !== '') making.fate({ sheet: number, row: head + 1 + index }, 'values', String(cells[0]));
  });
}

function influenceScale(making: Making, amount: number): [string, unknown][] {
  return amount > 4 ? [['scale', scaleNamed(making, { min: 0, max: 10 })]] : [];
}

/** Makes alliances of a table of them, or of the columns of a table of actors that name some. */
export function makeAlliances(making: Making, rows: readonly ReadRow[], anyActors: boolean): void {
  for (const row of rows) {
    const { place, fields, names } = row;
    const members = (names.get('alliance.members') ?? []).filter((name) => !isNone(making, place, name));
    const label = names.get('alliance.name')?.join(' ') ?? `${place.row + 1}`;
    const places = [...new Set((names.get('alliance.places') ?? []).filter((name) => !saysUnknown(name)).map((name) => placeNamed(making, name, place)))];
    if (members.length === 0 && places.length === 0) {
      making.fate(place, 'left-out', label, { why: 'end-missing' });
      continue;
    }
    const actors = [...new Set(members.map((name) => idOf(making, end(making, name, place, false, anyActors))))];
    const others: [string, unknown][] = [...fields].flatMap(([to, value]) => (to.startsWith('alliance.') ? [[to.slice('alliance.'.length), value]] : []));
    // What another table has said of its members stays.
    const record = making.allianceNamed(label) ?? making.addAlliance(label, [['label', label], ['form', formOf(making, place)], ['members', []]], place);
    for (const actor of actors) if (making.isFirst('members', label, actor)) (record.fields.get('members') as { actor: string }[]).push({ actor });
    for (const [field, value] of [...others, ...row.kept, ...(places.length > 0 ? [['places', places] as const] : [])]) if (!record.fields.has(field)) record.fields.set(field, value);
    making.fate(place, 'alliance', label);
  }
}

function formOf(making: Making, place: RowPlace): string {
  return making.sheetMapping(place).columns.find(({ form }) => form !== undefined)?.form ?? 'strategic-alliance';
}

/** Enters an actor as a member of the alliances that its row names. */
export function joinAlliances(making: Making, row: ReadRow, actor: BookedActor): void {
  for (const name of row.names.get('alliances') ?? []) {
    if (saysUnknown(name)) continue;
    const record = making.allianceNamed(name) ?? making.addAlliance(name, [['label', name], ['form', formOf(making, row.place)], ['members', []]], row.place);
    const id = idOf(making, actor);
    if (making.isFirst('members', name, id)) (record.fields.get('members') as { actor: string }[]).push({ actor: id });
  }
}
