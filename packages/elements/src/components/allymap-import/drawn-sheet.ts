import type { Guess, SheetMapping, TitledColumn } from '@allymap/formats';

/** One sheet and how it is read. */
export interface DrawnSheet {
  readonly sheet: SheetMapping;
  /** Its number. */
  readonly at: number;
  readonly rows: number;
  readonly columns: readonly TitledColumn[];
  /** What a column of it can hold. */
  readonly targets: readonly string[];
  readonly guesses: readonly Guess[];
}
