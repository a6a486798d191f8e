import type { Rating } from './column-target.ts';

/** How a column of scores is read, and whether that was told or is a guess. */
export interface GuessedRating {
  readonly rating: Rating;
  /** Whether the numbers alone tell the ends of the scale, which another reader may see otherwise. */
  readonly guessed: boolean;
}
