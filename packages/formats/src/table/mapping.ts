import { TieKind } from '@allymap/core';
import * as z from 'zod/mini';
import { ColumnMapping, MatrixCells, Rating, SheetContent } from './column-target.ts';

/** How one sheet is read. */
export const SheetMapping = z.strictObject({
  /** The file and the sheet that this was made for; another one with the same titles is read likewise. */
  file: z.string(),
  sheet: z.optional(z.string()),
  holds: SheetContent,
  /** The row in which the titles begin, from 1, and how many rows they take; 0 rows: there are no titles. */
  titles: z.strictObject({ row: z.int().check(z.minimum(1)), rows: z.int().check(z.minimum(0), z.maximum(2)) }),
  /** Whether `0,5` is a number. */
  decimalComma: z.optional(z.boolean()),
  columns: z.array(ColumnMapping),
  /** What ties are of which no column says it. Default: unclear, and undirected. */
  ties: z.optional(z.strictObject({ kind: TieKind, directed: z.boolean() })),
  /** Of a matrix: what its cells mean, and whether the row acts on the column. */
  matrix: z.optional(z.strictObject({ cells: MatrixCells, directed: z.boolean() })),
  /** Of a matrix of objectives: the scale of its cells. */
  rating: z.optional(Rating),
  /** What the positions of this sheet are about; absent: the change that the cause advocates. */
  objective: z.optional(z.string()),
});
export type SheetMapping = z.infer<typeof SheetMapping>;

/** What somebody answered to what was asked about a table. */
export const Answers = z.strictObject({
  /** Whether names that look alike are one actor. */
  same: z._default(z.array(z.strictObject({ names: z.array(z.string()), one: z.boolean() })), []),
  /** Whether a row that looks like a total or a template is an actor. */
  actors: z._default(z.array(z.strictObject({ name: z.string(), isActor: z.boolean() })), []),
});
export type Answers = z.infer<typeof Answers>;

/**
 * How the columns of somebody's tables are understood: a small file that is shown, can be changed, and reads the next
 * table of the same kind.
 */
export const Mapping = z.strictObject({
  allymap: z.literal('mapping'),
  version: z.literal(1),
  sheets: z.array(SheetMapping),
  answers: z._default(Answers, { same: [], actors: [] }),
});
export type Mapping = z.infer<typeof Mapping>;
