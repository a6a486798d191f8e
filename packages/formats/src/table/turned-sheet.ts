import type { Sheet, SheetValue } from '../sheet.ts';
import { cellText } from './cell-text.ts';
import { targetsNamed } from './known-titles.ts';
import { measureInTitle } from './measure-in-title.ts';

/** So many rows may stand above the names. */
const mostAbove = 5;

/**
 * A table whose actors are its columns, turned so that they are its rows; `undefined` where it is none. O(cells).
 *
 * The first column then names what other tables have as titles, and the row above it does not.
 */
export function turnedSheet(sheet: Sheet): Sheet | undefined {
  const { rows } = sheet;
  const first = rows.findIndex((row) => row.slice(1).filter((cell) => cellText(cell) !== '').length > 1);
  if (first < 0 || first > mostAbove) return undefined;
  const names = rows[first]!.slice(1).map(cellText).filter((name) => name !== '');
  const asked = rows.slice(first + 1).map((row) => cellText(row[0])).filter((title) => title !== '');
  const known = asked.filter(saysSomethingOfActors).length;
  if (names.length < 2 || new Set(names).size !== names.length || names.some(saysSomethingOfActors) || known < 2 || known * 2 < asked.length) return undefined;
  const width = rows.slice(first).reduce((most, row) => Math.max(most, row.length), 0);
  const turned = Array.from({ length: width }, (_one, column): SheetValue[] => rows.map((row, at) => (at < first ? null : (row[column] ?? null))));
  // What stands in the corner names the titles rather than the actors.
  if (targetsNamed('actors', cellText(rows[first]![0])).every(({ target }) => target !== 'actor.name')) turned[0]![first] = null;
  return { ...sheet, rows: turned, turned: true };
}

function saysSomethingOfActors(title: string): boolean {
  return measureInTitle(title) !== undefined || targetsNamed('actors', title).some(({ target, rank }) => /^(?:rating|engagement|profile)\.|^position$/.test(target) || (rank < 3 && /^actor\.(?:kind|sector|role|description|id)$/.test(target)));
}
