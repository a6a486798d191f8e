import type { GuessedRating } from './guessed-rating.ts';

const full = /[★⭐✭✪●•◉⬤■◼▮█*✱xX]/gu;
const empty = /[☆✩○◦◯□◻▯░]/gu;

/**
 * Scores that are counted in signs: `★★★☆☆`, `●●○`, `***`; `undefined` where cells are none.
 *
 * Signs that stand for nothing tell how many there can be; without them it is the most that the sheet has, five of stars,
 * which is a guess.
 */
export function starRating(cells: readonly string[], beside: readonly string[]): GuessedRating | undefined {
  const counts = cells.map(starsOf);
  if (counts.some((count) => count === undefined) || !counts.some((count) => count!.all > 1)) return undefined;
  const others = beside.flatMap((cell) => starsOf(cell)?.all ?? []);
  const most = [...counts.map((count) => count!.all), ...others].reduce((max, count) => Math.max(max, count), 0);
  const isTold = counts.every((count) => count!.all === most);
  const max = isTold || most > 5 ? most : most <= 3 ? 3 : 5;
  const min = counts.some((count) => count!.filled === 0) ? 0 : 1;
  const words = [...new Set(cells)].map((word) => ({ word, value: starsOf(word)!.filled }));
  return { rating: { scale: min === 1 && max === 5 ? 'one-to-five' : { min, max }, words }, guessed: !isTold };
}

function starsOf(cell: string): { readonly filled: number; readonly all: number } | undefined {
  const signs = cell.replace(/[\s\uFE0F]/gu, '');
  const filled = signs.match(full)?.length ?? 0;
  const all = filled + (signs.match(empty)?.length ?? 0);
  return all > 0 && all <= 10 && all === [...signs].length ? { filled, all } : undefined;
}
