import type { Sheet } from '../sheet.ts';
import { cellText } from './cell-text.ts';
import { guessRating } from './guess-rating.ts';
import { targetsNamed } from './known-titles.ts';
import { measureInTitle } from './measure-in-title.ts';
import { sureKey } from './names-alike.ts';
import { readNumber } from './read-number.ts';
import type { Rating } from './column-target.ts';

/** A matrix: where its titles are, and what its cells look like. */
export interface FoundMatrix {
  readonly content: 'actor-matrix' | 'objective-matrix';
  readonly row: number;
  readonly cells: 'strength' | 'influence';
  readonly directed: boolean;
  readonly rating?: Rating;
}

/** So many rows may stand above the titles. */
const mostAbove = 15;
/** So many rows are looked at: the titles of a matrix stand in its first rows too. */
const rowsLookedAt = 500;

/**
 * Finds a matrix: the titles stand in the first column too (actors × actors), or every cell is a stance (actors ×
 * objectives). `undefined` where a sheet is none. O(cells).
 */
export function findMatrix({ rows: all, file, sheet, decimalComma = false }: Sheet): FoundMatrix | undefined {
  const rows = all.slice(0, rowsLookedAt);
  for (let row = 0; row <= Math.min(mostAbove, rows.length - 2); row++) {
    const titles = rows[row]!.slice(1).map(cellText);
    const named = titles.filter((title) => title !== '');
    if (named.length < 2 || new Set(named).size !== named.length) continue;
    const names = rows.slice(row + 1).map((cells) => cellText(cells[0])).filter((name) => name !== '');
    const keys = new Set(names.map(sureKey));
    const shared = named.filter((title) => keys.has(sureKey(title))).length;
    const about = `${sheet ?? ''} ${file} ${cellText(rows[row]![0])} ${rows.slice(0, row).flat().map(cellText).join(' ')}`;
    const inTitles = new Set(named.map(sureKey));
    const listed = names.filter((name) => inTitles.has(sureKey(name))).length;
    // Cells that are names of others say who, and not how much.
    const texts = cellsOf(rows, row).flatMap(({ text }) => text.split(/[;|,]/)).map((text) => text.trim());
    const first = new Set(rows.map((cells) => sureKey(cellText(cells[0]))));
    const areNames = texts.filter((text) => first.has(sureKey(text)) && readNumber(text, decimalComma) === undefined).length * 2 > texts.length;
    if (shared >= 2 && shared * 2 >= named.length && listed * 2 >= names.length && !areNames) {
      const isInfluence = /influ|\bMID\b|تاثير|تأثير/iu.test(about) && cellsOf(rows, row).every(({ text }) => /^[0-4]$/.test(text));
      return { content: 'actor-matrix', row, cells: isInfluence ? 'influence' : 'strength', directed: isInfluence || !isSymmetric(rows, row) };
    }
    const stances = cellsOf(rows, row).map(({ text }) => text);
    if (shared > 0 || stances.length < named.length || named.some((title) => readNumber(title, decimalComma) !== undefined || namesMeasure(title)) || names.some(namesMeasure)) continue;
    const rating = guessRating('', stances, 'stance', decimalComma);
    if (rating !== undefined && (stances.some((text) => /^[-–−]/.test(text)) || rating.rating.words !== undefined)) return { content: 'objective-matrix', row, cells: 'strength', directed: true, rating: rating.rating };
  }
  return undefined;
}

/** The cells of a matrix that are not empty, with the names of their row and column. */
export function cellsOf(rows: Sheet['rows'], row: number): { readonly source: string; readonly target: string; readonly text: string; readonly row: number; readonly column: number }[] {
  const titles = rows[row]!.map(cellText);
  return rows.slice(row + 1).flatMap((cells, index) => {
    const source = cellText(cells[0]);
    return cells.slice(1).flatMap((cell, at) => {
      const [text, target = ''] = [cellText(cell), titles[at + 1]];
      return text === '' || source === '' || target === '' ? [] : [{ source, target, text, row: row + 1 + index, column: at + 1 }];
    });
  });
}

function isSymmetric(rows: Sheet['rows'], row: number): boolean {
  const cells = new Map(cellsOf(rows, row).map(({ source, target, text }) => [JSON.stringify([sureKey(source), sureKey(target)]), text]));
  return [...cells].every(([key, text]) => {
    const [source, target] = JSON.parse(key) as [string, string];
    const other = cells.get(JSON.stringify([target, source]));
    return (other ?? '0') === text || ((other ?? '') === '' && text === '0');
  });
}

function namesMeasure(title: string): boolean {
  return targetsNamed('actors', title).some(({ target }) => target.startsWith('rating.')) || measureInTitle(title) !== undefined;
}
