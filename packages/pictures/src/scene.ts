import type { Role } from '@allymap/core';
import type { Shape } from './layer/network/visual-grammar.ts';

/** A colour by what it means in the theme, never by its value. */
export type Colour = 'ink' | 'muted' | 'rule' | 'ground' | 'surface' | 'raised' | 'for' | 'against' | 'neutral' | 'tie' | 'accent' | 'accent-ink' | Role | 'unassigned';

/** A place of the picture: from its left and its top edge, in pixels. */
export type Point = readonly [x: number, y: number];

interface Marked {
  /** Id of the actor that the mark stands for. */
  readonly actor?: string;
  /** What a screen reader says of it; a mark without words is decoration. */
  readonly words?: string;
  /** It shows only while its actor is active: under the pointer, in keyboard focus, or selected. Files leave such marks out. */
  readonly when?: 'active';
  /** Another actor that it leads to, who stays in full colour beside the selected one. */
  readonly leadsTo?: string;
}

/** A line of text, whose edge or middle is at `x` and whose letters stand on `y`. */
export interface TextMark extends Marked {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: Colour;
  /** Which edge of the text is at `x`, whatever its direction is. */
  readonly at: 'left' | 'middle' | 'right';
  /** A sentence runs as the picture's language does; a name or a number as its own letters do. */
  readonly isSentence?: boolean;
  /** Turned to be read upwards: its left edge is below, and `x` is the middle of its letters. */
  readonly turned?: boolean;
  /** Set off from lines beneath it, by the colour of the ground around its letters. */
  readonly halo?: boolean;
}

/** A straight line, or several one after another. */
export interface LineMark extends Marked {
  readonly kind: 'line';
  readonly points: readonly Point[];
  readonly colour: Colour;
  readonly width: number;
  readonly dash?: 'dashed' | 'dotted';
  /** An arrow's head at its last point. */
  readonly arrow?: boolean;
}

/** An area: a band, a bar, a cell, an arrow that is as wide as it is strong. */
export interface AreaMark extends Marked {
  readonly kind: 'area';
  readonly points: readonly Point[];
  readonly fill: Colour | null;
  /** How much of the colour lies on the ground, 0 to 1; absent: all of it. Up to `mostTint`, ink can be read on every colour. */
  readonly tint?: number;
  /** Hatched: what is not known, but possible. */
  readonly hatched?: boolean;
  readonly stroke?: Colour;
  readonly dash?: 'dashed' | 'dotted';
}

/** An actor as a disc with a letter, and the sign of the veto where it holds one. */
export interface DiscMark extends Marked {
  readonly kind: 'disc';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: Colour;
  /** Hollow and dashed: how large it is, is not known. */
  readonly hollow?: boolean;
  /** Its shape where it is no disc; `radius` is half the side of the square around it. */
  readonly shape?: Shape;
  /** An edge: dashed where something of it is not known. */
  readonly edge?: 'solid' | 'dashed';
  readonly letter: string;
  readonly veto?: boolean;
  /** For or against, as a sign at its corner. */
  readonly stance?: Stance;
}

/** A position that has a sign. */
export type Stance = 'for' | 'against';

/** One of a handful of things that every picture is made of. */
export type Mark = TextMark | LineMark | AreaMark | DiscMark;

/** A place of the picture that actors can be moved to: what it is called in its picture, whom alone it is for, and its corners. */
export interface PlaceArea {
  readonly id: string;
  readonly actor?: string;
  readonly points: readonly Point[];
}

/** Actors that a picture can be narrowed to: those of a role, or of a kind. */
export type LegendFilter = { readonly role: Role } | { readonly kind: string };

/** What a sign or a colour of the picture means. */
export interface LegendItem {
  readonly text: string;
  readonly colour: Colour;
  readonly sign: 'sample' | 'area' | 'hatched' | 'disc' | 'hollow' | 'line' | 'dashed-line' | 'dashed' | 'arrow';
  readonly letter?: string;
  /** Of the sign `sample`: what it looks like, on 20 pixels by 16. */
  readonly sample?: readonly Mark[];
  /** Whom it stands for, where a page can show them alone. */
  readonly filter?: LegendFilter;
}

/** The table that says the same as the picture. */
export interface PictureTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly actor?: string; readonly cells: readonly string[] }[];
}

/** The cells of a matrix, for whoever types into them. */
export interface SceneCells {
  /** What of the document they are; null: their numbers are computed, and none of them can be typed. */
  readonly sheet: 'positions' | 'influence' | 'ties' | null;
  /** Ids of the actors of the rows, and of the actors or objectives of the columns, as they stand. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The left edge of each column, the upper edge of each row, and the size of a cell. */
  readonly lefts: readonly number[];
  readonly tops: readonly number[];
  readonly width: number;
  readonly height: number;
  /** What the matrix shows, row by row: a number, `null` where it is not known. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** A picture as plain data: what a file, a page or a renderer draws. The marks stand in the order in which they are drawn and read. */
export interface Scene {
  readonly picture: string;
  readonly width: number;
  readonly height: number;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The sign beside an actor that holds a veto, a letter of the language. */
  readonly veto: string;
  /** The answer. */
  readonly title: string;
  /** More of the answer, in a sentence or two. */
  readonly sentence: string;
  /** How to read the picture. */
  readonly caption: string;
  /** What it rests on. */
  readonly source: string;
  readonly legend: readonly LegendItem[];
  readonly marks: readonly Mark[];
  /** Where actors can be moved to, in a map that may be edited. */
  readonly places?: readonly PlaceArea[];
  readonly table: PictureTable;
  /** Where the cells of a matrix stand, for whoever types into them; absent: nobody does. */
  readonly cells?: SceneCells;
}
