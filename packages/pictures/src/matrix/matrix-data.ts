import type { DrawnMethod } from '../picture.ts';
import type { Colour, LegendItem } from '../scene.ts';

/** What stands in a cell: a number, `null` where it is not known, `undefined` where there is nothing to know. */
export type CellValue = number | null | undefined;

/** What a matrix says, before it is ordered, cut and drawn; rows and columns by their place in the document. */
export interface MatrixData {
  /** The method whose numbers they are. */
  readonly method: DrawnMethod;
  readonly title: string;
  readonly sentence: string;
  /** Actors in the rows, by their place in the document. */
  readonly actors: readonly number[];
  /** What the columns are about; absent: the same actors. */
  readonly objectives?: readonly { readonly id: string; readonly label: string }[];
  readonly valueAt: (row: number, column: number) => CellValue;
  /** What is written in a cell where it is no number. */
  readonly signAt?: (row: number, column: number) => string;
  /** The colour of a cell; absent: by the sign of its number. */
  readonly fillAt?: (row: number, column: number) => Colour;
  /** Whether a number below zero speaks against, and one above it for. */
  readonly isSigned: boolean;
  readonly legend: readonly LegendItem[];
}
