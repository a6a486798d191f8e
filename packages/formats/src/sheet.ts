/** What a cell holds; `null` is an empty cell. Dates are text: `2026-11-30`. */
export type SheetValue = string | number | boolean | null;

/**
 * A rectangle of cells as a file gives it, before anybody has said what its columns mean.
 *
 * Every format but JSON is read into sheets, graphs too: their nodes are a sheet of actors, their edges one of ties, and
 * each attribute is a column under the name that the file gives it. What columns mean is then decided in one place for
 * all formats, shown, and can be changed.
 */
export interface Sheet {
  /** The name of the file. */
  readonly file: string;
  /** The name of the sheet within a workbook; absent where a file is one sheet. */
  readonly sheet?: string;
  /**
   * What the format itself says that the rows are; absent where it has to be found out.
   *
   * Where it says so, the first row holds the titles. A sheet of actors then has a column `id`, one of ties `source` and
   * `target`, which hold such ids, and `directed` (true or false) where the file says it.
   */
  readonly holds?: 'actors' | 'ties';
  /**
   * Whether Allymap wrote the sheet: its titles are the fields of the document, and its cells are taken as they are, blanks
   * at their ends included.
   */
  readonly own?: boolean;
  /** All rows, those above the titles too; rows may differ in length. */
  readonly rows: readonly (readonly SheetValue[])[];
  /** Whether `0,5` can be meant as a number, as where a semicolon separates cells. */
  readonly decimalComma?: boolean;
  /** Whether signs separate the cells, so that a row which is too long has one too many of them. */
  readonly separated?: boolean;
  /** Notes below the rows, such as a legend, by the row in which they stand, from 0. */
  readonly notes?: readonly { readonly row: number; readonly text: string }[];
  /** Whether rows and columns have changed places, so that a row here is a column of the file. */
  readonly turned?: boolean;
  /** The line of the file in which each row begins, for files that are no tables; absent: rows are counted from 1. */
  readonly lines?: readonly number[];
}
