/** What a cell that is written holds; `undefined` and `null` are empty cells. */
export type BookValue = string | number | boolean | null | undefined;

/** A column of a sheet that is written. */
export interface BookColumn {
  readonly title: string;
  /** How many letters wide; absent: as wide as what is in it, within reason. */
  readonly width?: number;
  /** Words to choose from in the cells below; others can be written all the same. */
  readonly words?: readonly string[];
}

/** A sheet that is written: a row of titles, which stays in sight, and rows below it. */
export interface BookSheet {
  /** At most 31 letters, none of `[]:*?/\`, and no other sheet has it in large or small letters. */
  readonly name: string;
  readonly columns: readonly BookColumn[];
  readonly rows: readonly (readonly BookValue[])[];
}

/** A workbook that is written. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly rightToLeft?: boolean;
  /** Names by which reading knows sheets again, each with the number of its sheet from 0. */
  readonly names?: ReadonlyMap<string, number>;
}
