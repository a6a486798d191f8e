import type { Rating } from './column-target.ts';
import type { GuessedRating } from './guessed-rating.ts';
import { amountLevel, amountScale, ratingWord, signsOf, type RatingFamily } from './rating-words.ts';
import { numberAmongWords, readNumber } from './read-number.ts';
import { starRating } from './star-rating.ts';
import { saysUnknown } from './unknown-words.ts';

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

/** The ends of scales that have steps of one. */
const endsOfScales: ReadonlyMap<string, { min: number; max: number }> = new Map([
  ['zero-to-four', { min: 0, max: 4 }],
  ['zero-to-ten', { min: 0, max: 10 }],
  ['one-to-five', { min: 1, max: 5 }],
  ['minus-four-to-four', { min: -4, max: 4 }],
  ['minus-seven-to-seven', { min: -7, max: 7 }],
]);

/** More different words than that are no scale. */
const mostWords = 15;

/**
 * How the cells of a column are read as scores; `undefined` where they are none. O(cells).
 *
 * `beside` are the cells of the other columns of scores of the sheet: people use one scale throughout, and one of its
 * columns may lack its ends.
 */
export function guessRating(title: string, cells: readonly string[], kind: 'amount' | 'stance', decimalComma: boolean, beside: readonly string[] = []): GuessedRating | undefined {
  const isNone = (cell: string): boolean => kind === 'amount' && ratingWord('amount', cell)?.at === -1;
  const known = cells.filter((cell) => !saysUnknown(cell) || signsOf(cell) !== undefined);
  const words = signRating(mostly(known, (cell) => signsOf(cell) !== undefined), kind) ?? wordRating(cells.filter((cell) => !saysUnknown(cell) || isNone(cell)), kind, beside);
  if (words !== undefined) return { rating: words, guessed: cells.some((cell) => saysUnknown(cell) && isNone(cell)) };
  if (known.length === 0) return undefined;
  const stars = kind === 'amount' ? starRating(known, beside) : undefined;
  if (stars !== undefined) return stars;
  const numberOf = (cell: string): number | undefined => readNumber(cell, decimalComma) ?? numberAmongWords(cell)?.value;
  const answers = mostly(known, (cell) => numberOf(cell) !== undefined);
  if (answers.length === 0 || isRanking(title, known)) return undefined;
  const numbers = answers.map((cell) => numberOf(cell)!);
  const ends = toldEnds(title, answers);
  // Spreadsheets hold 75 % as 0.75.
  const isShare = ends?.min === 0 && ends.max === 100 && numbers.every((value) => value >= 0 && value <= 1) && numbers.some((value) => !Number.isInteger(value));
  const told = isShare ? { min: 0, max: 1 } : ends;
  const fitting = numbers.filter((value) => told !== undefined && value >= told.min && value <= told.max);
  // What a title tells is meant, though somebody may have written 55 for 5.
  if (told !== undefined && fitting.length * 2 >= numbers.length) return { rating: { scale: stepped(named(told), fitting), ...(told.reversed === true ? { reversed: true } : {}) }, guessed: false };
  const scale = scaleOf(numbers, kind, beside.flatMap((cell) => readNumber(cell, decimalComma) ?? []));
  return scale === undefined ? undefined : { rating: { scale: stepped(scale, numbers) }, guessed: true };
}

/** The scale that has these numbers: one of the same ends without steps, where some are between two. */
function stepped(scale: Rating['scale'], numbers: readonly number[]): Rating['scale'] {
  const ends = typeof scale === 'string' && numbers.some((value) => !Number.isInteger(value)) ? endsOfScales.get(scale) : undefined;
  return ends ?? scale;
}

/** A place in an order, the first being the most: as a score it would say the contrary. */
function isRanking(title: string, cells: readonly string[]): boolean {
  const places = new Set(cells.map(Number));
  return /\b(?:rank|ranking|ranked|order|rang|classement|rango|orden|puesto|classificação|rangfolge|volgorde)\b|ترتيب/iu.test(title) && cells.length > 2 && places.size === cells.length && cells.every((_cell, index) => places.has(index + 1));
}

/** The different cells that fit, where three of five do: one that somebody wrote a question into does not make a column of scores another thing. */
function mostly(cells: readonly string[], fits: (cell: string) => boolean): readonly string[] {
  const fitting = cells.filter(fits);
  const different = [...new Set(fitting)];
  return fitting.length * 5 >= cells.length * 3 ? different : [];
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
function toldEnds(title: string, cells: readonly string[]): { min: number; max: number; reversed?: boolean } | undefined {
  const explained = endsExplained(title);
  if (explained !== undefined) return explained;
  const range = /(-?\d+)\s*(?:-|–|—|to|à|a|bis|até|إلى|الى|\.\.)\s*\+?(\d+)/iu.exec(title.replace(/[−]/g, '-'));
  if (range !== null && Number(range[1]) < Number(range[2])) return { min: Number(range[1]), max: Number(range[2]) };
  const top = /(?:\/|out of|sur|max\.?)\s*(\d+)/iu.exec(title);
  if (top !== null && Number(top[1]) > 0) return { min: 0, max: Number(top[1]) };
  const shares = new Set(cells.map((cell) => numberAmongWords(cell)?.of));
  const [share] = shares;
  if (shares.size === 1 && share !== undefined) return { min: cells.some((cell) => /^0/.test(cell)) || share > 5 ? 0 : 1, max: share };
  return /%/.test(title) || cells.every((cell) => /%\s*$/.test(cell)) ? { min: 0, max: 100 } : undefined;
}

/** The ends of a scale with what they mean: `(1 = low, 5 = high)`, or the other way round. */
function endsExplained(title: string): { min: number; max: number; reversed?: boolean } | undefined {
  const ends = [...title.matchAll(/(-?\d+)\s*[=:]\s*(\p{L}[\p{L} -]*)/gu)].map(([, value, word]) => ({ value: Number(value), at: ratingWord('amount', word!)?.at }));
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined || first.value >= last.value) return undefined;
  return { min: first.value, max: last.value, ...(first.at !== undefined && last.at !== undefined && first.at > last.at ? { reversed: true } : {}) };
}

function named({ min, max }: { readonly min: number; readonly max: number }): Rating['scale'] {
  return namedScales.get(`${min} ${max}`) ?? { min, max };
}

/** `++`, `+`, `0`, `-`, `--`: a scale of two sides. */
function signRating(cells: readonly string[], kind: 'amount' | 'stance'): Rating | undefined {
  const signs = cells.map(signsOf);
  if (cells.length > mostWords || !cells.some((cell) => /[+\-–—−]/.test(cell))) return undefined;
  const furthest = signs.reduce<number>((most, value) => Math.max(most, Math.abs(value!)), 1);
  const words = cells.map((word, index) => ({ word, value: signs[index]! }));
  // How much there is has no other side: `+++` is the most, and a single one the least, unless there is none.
  if (kind === 'amount' && furthest > 1 && signs.every((value) => value! >= 0)) return { scale: { min: signs.includes(0) ? 0 : 1, max: furthest }, words };
  return { scale: furthest === 1 ? 'minus-one-to-one' : { min: -furthest, max: furthest }, words };
}

/** Stances on as many steps as the words have: where nobody is strongly for or against, those who are for it are wholly so. */
function stanceRating(all: readonly number[], say: (value: (at: number) => number) => Rating['words']): Rating {
  const whole = all.reduce((most, at) => Math.max(most, Math.abs(at)), 0) <= 0.5 ? 2 : 1;
  const places = all.map((at) => at * whole);
  const steps = places.some((at) => !Number.isInteger(at * 2)) ? 3 : places.some((at) => Math.abs(at) === 0.5) ? 2 : 1;
  const words = say((at) => Math.round(at * whole * steps * 10) / 10 + 0);
  return { scale: steps === 1 ? 'minus-one-to-one' : { min: -steps, max: steps }, ...(words === undefined ? {} : { words }) };
}

function wordRating(known: readonly string[], kind: 'amount' | 'stance', beside: readonly string[]): Rating | undefined {
  const families: readonly RatingFamily[] = kind === 'amount' ? ['amount', 'truth'] : ['stance'];
  for (const family of families) {
    const cells = mostly(known, (cell) => ratingWord(family, cell) !== undefined);
    if (cells.length === 0 || cells.length > mostWords) continue;
    const places = cells.map((cell) => ratingWord(family, cell)!.at);
    const say = <Value extends number | string>(value: (at: number) => Value): Rating['words'] => cells.map((word, index) => ({ word, value: value(places[index]!) }));
    if (family === 'stance') return stanceRating(places, say);
    if (family === 'truth') return { scale: 'no-yes', words: say((at) => (at === 1 ? 'yes' : 'no')) };
    const levels = amountScale([...places, ...beside.flatMap((cell) => ratingWord('amount', cell)?.at ?? [])]);
    return { scale: levels.length === 3 ? 'low-medium-high' : { levels: [...levels] }, words: say(amountLevel) };
  }
  return undefined;
}
