import type { DrawnMethod } from '../picture.ts';
import type { Colour } from '../scene.ts';

/** One number of a row: what it is, and, where it could be off, from where to where. */
export interface RankedValue {
  readonly value: number | null;
  readonly interval?: readonly [number, number];
}

/** A part of a number that is a count. */
export interface RankedPart {
  readonly colour: Colour;
  /** The sign of the part beside its colour; absent: its kind is unknown. */
  readonly sign?: string;
  readonly label: string;
  readonly amount: number;
}

/** An actor or a tie with its numbers, of which the first decides where it stands. */
export interface RankedRow {
  readonly actor?: string;
  /** The place of a tie in the document. */
  readonly tie?: number;
  readonly values: readonly RankedValue[];
  readonly parts?: readonly RankedPart[];
}

/** What a ranking shows, before it is ordered, cut and drawn. */
export interface Ranking {
  readonly method: DrawnMethod;
  readonly title: string;
  readonly sentence: string;
  /** What the numbers of a row are called. */
  readonly labels: readonly string[];
  /** The greatest number that there can be, where that is near enough to be shown; null: the greatest that there is. */
  readonly most: number | null;
  readonly rows: readonly RankedRow[];
}
