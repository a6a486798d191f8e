import type { Rating } from './column-target.ts';
import { ratingWord, signsOf, type RatingFamily } from './rating-words.ts';
import { numberAmongWords, readNumber } from './read-number.ts';
import { saysUnknown } from './unknown-words.ts';

/** How a column of scores is read, and whether that was told or is a guess. */
export interface GuessedRating {
  readonly rating: Rating;
  /** Whether the numbers alone tell the ends of the scale, which another reader may see otherwise. */
  readonly guessed: boolean;
}

/** Scales that count from an end to another; the smallest one that holds every number is taken. */
const scalesFromZero: readonly (readonly [number, Rating['scale']])[] = [
  [1, 'zero-to-one'],
  [4, 'zero-to-four'],
  [5, { min: 0, max: 5 }],
  [10, 'zero-to-ten'],
  [100, { min: 0, max: 100 }],
];
const scalesFromOne: readonly (readonly [number, Rating['scale']])[] = [
  [3, { min: 1, max: 3 }],
  [5, 'one-to-five'],
  [7, { min: 1, max: 7 }],
  [10, { min: 1, max: 10 }],
  [100, { min: 0, max: 100 }],
];
const scalesOfSides: readonly (readonly [number, Rating['scale']])[] = [
  [1, 'minus-one-to-one'],
  [2, { min: -2, max: 2 }],
  [3, { min: -3, max: 3 }],
  [4, 'minus-four-to-four'],
  [5, { min: -5, max: 5 }],
  [7, 'minus-seven-to-seven'],
  [10, { min: -10, max: 10 }],
  [100, { min: -100, max: 100 }],
];

const namedScales = new Map([
  ['0 1', 'zero-to-one'],
  ['0 4', 'zero-to-four'],
  ['0 10', 'zero-to-ten'],
  ['1 5', 'one-to-five'],
  ['-1 1', 'minus-one-to-one'],
  ['-4 4', 'minus-four-to-four'],
  ['-7 7', 'minus-seven-to-seven'],
]);

/** More different words than that are no scale. */
const mostWords = 15;

/**
 * How the cells of a column are read as scores; `undefined` where they are none. O(cells).
 *
 * `beside` are the numbers of the other columns of scores of the sheet: people use one scale throughout, and one of its
 * columns may lack its ends.
 */
export function guessRating(title: string, cells: readonly string[], kind: 'amount' | 'stance', decimalComma: boolean, beside: readonly number[] = []): GuessedRating | undefined {
  const known = cells.filter((cell) => !saysUnknown(cell) || signsOf(cell) !== undefined);
  if (known.length === 0) return undefined;
  const words = signRating(mostly(known, (cell) => signsOf(cell) !== undefined)) ?? wordRating(known, kind);
  if (words !== undefined) return { rating: words, guessed: false };
  const numberOf = (cell: string): number | undefined => readNumber(cell, decimalComma) ?? numberAmongWords(cell)?.value;
  const answers = mostly(known, (cell) => numberOf(cell) !== undefined);
  if (answers.length === 0) return undefined;
  const numbers = answers.map((cell) => numberOf(cell)!);
  const told = toldEnds(title, answers);
  const fits = told !== undefined && numbers.every((value) => value >= told.min && value <= told.max);
  if (fits) return { rating: { scale: named(told) }, guessed: false };
  const scale = scaleOf(numbers, kind, beside);
  return scale === undefined ? undefined : { rating: { scale }, guessed: true };
}

/** The different cells that fit, where four of five do: one that somebody wrote a question into does not make a column of scores another thing. */
function mostly(cells: readonly string[], fits: (cell: string) => boolean): readonly string[] {
  const fitting = cells.filter(fits);
  const different = [...new Set(fitting)];
  return fitting.length * 5 >= cells.length * 4 ? different : [];
}

function scaleOf(numbers: readonly number[], kind: 'amount' | 'stance', beside: readonly number[]): Rating['scale'] | undefined {
  const all = kind === 'amount' && beside.every((value) => value >= 0) ? [...numbers, ...beside] : numbers;
  const lowest = all.reduce((least, value) => Math.min(least, value), Infinity);
  const highest = all.reduce((most, value) => Math.max(most, value), -Infinity);
  if (lowest < 0 || kind === 'stance') {
    // Without a number below zero, nothing tells where “against” begins.
    if (lowest >= 0 && kind === 'stance' && highest > 1) return undefined;
    const furthest = Math.max(Math.abs(lowest), Math.abs(highest));
    return scalesOfSides.find(([end]) => furthest <= end)?.[1];
  }
  const whole = all.every((value) => Number.isInteger(value));
  const scales = lowest < 1 || !whole ? (highest <= 1 ? scalesFromZero : scalesFromZero.slice(1)) : scalesFromOne;
  // Halves between 1 and 5 are answers on 1 to 5 all the same.
  if (!whole && lowest >= 1) return scalesFromOne.find(([end]) => highest <= end)?.[1];
  return scales.find(([end]) => highest <= end)?.[1];
}

/** The ends of a scale as a title tells them, `(1-5)` or `/10`, or as every cell does, `4/5`. */
function toldEnds(title: string, cells: readonly string[]): { min: number; max: number } | undefined {
  const range = /(-?\d+)\s*(?:-|–|—|to|à|a|bis|até|إلى|الى|\.\.)\s*\+?(\d+)/iu.exec(title.replace(/[−]/g, '-'));
  if (range !== null && Number(range[1]) < Number(range[2])) return { min: Number(range[1]), max: Number(range[2]) };
  const top = /(?:\/|out of|sur|max\.?)\s*(\d+)/iu.exec(title);
  if (top !== null && Number(top[1]) > 0) return { min: 0, max: Number(top[1]) };
  const shares = new Set(cells.map((cell) => numberAmongWords(cell)?.of));
  const [share] = shares;
  if (shares.size === 1 && share !== undefined) return { min: cells.some((cell) => /^0/.test(cell)) || share > 5 ? 0 : 1, max: share };
  return /%/.test(title) || cells.every((cell) => /%\s*$/.test(cell)) ? { min: 0, max: 100 } : undefined;
}

function named({ min, max }: { readonly min: number; readonly max: number }): Rating['scale'] {
  return namedScales.get(`${min} ${max}`) ?? { min, max };
}

/** `++`, `+`, `0`, `-`, `--`: a scale of two sides. */
function signRating(cells: readonly string[]): Rating | undefined {
  const signs = cells.map(signsOf);
  if (cells.length > mostWords || !cells.some((cell) => /[+\-–—−]/.test(cell))) return undefined;
  const furthest = signs.reduce<number>((most, value) => Math.max(most, Math.abs(value!)), 1);
  return { scale: furthest === 1 ? 'minus-one-to-one' : { min: -furthest, max: furthest }, words: cells.map((word, index) => ({ word, value: signs[index]! })) };
}

/** Stances on as many steps as the words have: where nobody is strongly for or against, those who are for it are wholly so. */
function stanceRating(places: readonly number[], say: (value: (at: number) => number) => Rating['words']): Rating {
  const furthest = places.reduce((most, at) => Math.max(most, Math.abs(at)), 0);
  const steps = places.some((at) => !Number.isInteger(at * 2)) ? 3 : furthest > 0.5 && places.some((at) => Math.abs(at) === 0.5) ? 2 : 1;
  const words = say((at) => Math.round(at * (furthest === 0.5 ? 2 : steps) * 10) / 10 + 0);
  return { scale: steps === 1 ? 'minus-one-to-one' : { min: -steps, max: steps }, ...(words === undefined ? {} : { words }) };
}

function wordRating(known: readonly string[], kind: 'amount' | 'stance'): Rating | undefined {
  const families: readonly RatingFamily[] = kind === 'amount' ? ['amount', 'truth'] : ['stance'];
  for (const family of families) {
    const cells = mostly(known, (cell) => ratingWord(family, cell) !== undefined);
    if (cells.length === 0 || cells.length > mostWords) continue;
    const meanings = cells.map((cell) => ratingWord(family, cell));
    const places = meanings.map((meaning) => meaning!.at);
    const say = (value: (at: number) => number | string): Rating['words'] => cells.map((word, index) => ({ word, value: value(places[index]!) }));
    if (family === 'stance') return stanceRating(places, say);
    if (family === 'truth') return { scale: 'no-yes', words: say((at) => (at === 1 ? 'yes' : 'no')) };
    const five = places.some((at) => at === 0 || at === 4);
    const levels = ['very-low', 'low', 'medium', 'high', 'very-high'];
    return { scale: five ? { levels } : 'low-medium-high', words: say((at) => levels[at]!) };
  }
  return undefined;
}
