import type { Operation } from '@allymap/core';
import type { Judge } from '@allymap/core/editing';
import type { PictureView } from '../picture.ts';
import type { PlaceArea, Point } from '../scene.ts';

/** A place that an actor can be moved to. */
export interface EditPlace {
  readonly id: string;
  /** What being there means, in words. */
  readonly name: string;
  /** Its corners in the picture. */
  readonly points: readonly Point[];
  /** The actor is there now. */
  readonly isHere: boolean;
}

/** What a field of a move can hold. `undefined`, where it may be left, says nothing of it. */
export type MoveShape =
  | { readonly kind: 'choice'; readonly choices: readonly { readonly value: unknown; readonly text: string }[] }
  | { readonly kind: 'number'; readonly min: number; readonly max: number | null; readonly step: number | null };

/** One value that a move gives, which a person may change before it counts. */
export interface MoveField {
  readonly name: string;
  readonly label: string;
  /** What it belongs to, such as a measure; fields of one group follow one another. */
  readonly group?: string;
  readonly shape: MoveShape;
  /** What the move would give it; undefined: nothing. */
  readonly value: unknown;
  /** What is on record now, in words. */
  readonly now: string;
  /** Whether nothing may be said of it. */
  readonly canBeLeft: boolean;
}

/** What moving an actor to a place would do. */
export interface Move {
  /** Somebody judges: whose judgement it is, when and why has to be asked. Else a fact is put on record. */
  readonly isJudgement: boolean;
  readonly fields: readonly MoveField[];
  /** What else has to be known before it counts. */
  readonly notes: readonly string[];
  /** Whose judgements count now; undefined: nobody named. */
  readonly assessors: readonly (string | undefined)[];
  /** The operations of core that it comes to, with what the fields hold by then; none: nothing would change. */
  readonly operations: (values: ReadonlyMap<string, unknown>, judge: Judge) => readonly Operation[];
}

/** The options of pictures as far as moves depend on them. */
export interface EditOptions {
  readonly objective?: string | undefined;
  readonly naming?: string | undefined;
}

/** How actors are moved in a picture. It is loaded apart from what draws the picture: pages that only show maps do without. */
export interface PictureEdit {
  /** Where an actor can be moved to, by the areas that the drawn picture has. */
  readonly places: (view: PictureView, options: EditOptions, actor: string, areas: readonly PlaceArea[]) => readonly EditPlace[];
  /** What moving an actor to one of these places would do. */
  readonly move: (view: PictureView, options: EditOptions, actor: string, place: string) => Move;
}
