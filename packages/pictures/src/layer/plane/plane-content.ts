import type { ActorLook } from '../actor-look.ts';
import type { Coordinates } from './coordinates.ts';
import type { Field } from './plane-plan.ts';

/** Least and greatest value that what is known allows, 0..1. */
export type Range = readonly [least: number, greatest: number];

/** A way in which a value may move: along which axis, and to which end of it. */
export type Nudge = 'farther' | 'nearer' | 'up' | 'down';

/** An actor on a plane. */
export interface PlaneDisc {
  readonly actor: string;
  readonly look: ActorLook;
  /** What a screen reader says of it. */
  readonly said: string;
  /** 0..1, whatever the method counts in. */
  readonly x: number;
  readonly y: number;
  readonly field: Field;
  /** Radius beside that of an ordinary disc; absent: 1. */
  readonly scale?: number;
  /** What is unknown could put it into another field, or what gives it its size is unknown. */
  readonly hollow?: boolean;
  /** How far what is unknown lets it move; drawn as whiskers. */
  readonly ranges?: { readonly x: Range; readonly y: Range };
  /** The ways in which a single step would take it across a line. */
  readonly nudges?: readonly Nudge[];
  /** What its two values are, across and up, said at the axes while one looks at it. */
  readonly values?: readonly [across: string, up: string];
  /** Where it stood before: an arrow leads from there. */
  readonly from?: Coordinates;
  /** It is no longer there, and not counted in its field. */
  readonly isGone?: boolean;
  /** The greater, the sooner its name finds room. */
  readonly priority: number;
}

/** What a plane with two axes shows. */
export interface PlaneContent {
  readonly lines: Coordinates;
  /** What the fields are called, and what being in them means. */
  readonly fields: ReadonlyMap<Field, { readonly name: string; readonly note: string }>;
  /** What stands at the two ends of each axis. */
  readonly axes: { readonly across: readonly [low: string, high: string]; readonly up: readonly [low: string, high: string] };
  readonly discs: readonly PlaneDisc[];
  /** Where those may belong who have no place, shown while one looks at them. */
  readonly somewhere?: readonly { readonly actor: string; readonly x: Range; readonly y: Range }[];
  /** Pairs of actors that are tied: a line joins them while one looks at either. */
  readonly ties?: readonly (readonly [string, string])[];
  /** Nobody is there yet, for people to put names in by hand: fields are not counted. */
  readonly isBlank?: boolean;
  /** What a hollow disc means; absent: that it could stand in another field. */
  readonly hollow?: string;
}
