import type { Document, Publication } from '@allymap/core';
import type { NameLookup, Translator } from '@allymap/locales/page';
import type * as z from 'zod/mini';
import type { MeasureText } from './text/measure-text.ts';
import type { LegendItem, Mark, PictureTable, PlaceArea, SceneCells } from './scene.ts';

/** What a picture is drawn from. */
export interface PictureView {
  readonly document: Document;
  readonly words: Translator;
  readonly names: NameLookup;
}

/** The place that a picture has, in pixels, and how its letters are measured. */
export interface Room {
  readonly width: number;
  /** The height that its box has, where that is given: pictures that can be of any height fit it. */
  readonly height?: number;
  readonly measure: MeasureText;
  /** For a file: without what shows only while somebody looks at an actor, which on a large map is most of the marks. */
  readonly isStill?: boolean;
  /** For a matrix that somebody types into: every cell that can be typed into, however wide it gets, in the order in which they stood before; null: in the order that was asked for. */
  readonly typed?: { readonly rows: readonly string[]; readonly columns: readonly string[] } | null;
  /** With the places that actors can be moved to. */
  readonly isEdited?: boolean;
}

/** A figure without anybody, to print for a wall: with lines for names, or with the names of the map on cards to cut out. */
export const blankKinds = ['lines', 'names'] as const;
export type BlankKind = (typeof blankKinds)[number];

/** The method that a picture drew from: its id and its publications. */
export interface DrawnMethod {
  readonly id: string;
  readonly sources: readonly Publication[];
}

/** What a picture makes of a document, before it is mirrored for those who read from right to left. */
export interface Drawn {
  /** As high as it has to be. */
  readonly height: number;
  readonly title: string;
  readonly sentence: string;
  readonly legend: readonly LegendItem[];
  readonly marks: readonly Mark[];
  /** Where actors can be moved to. */
  readonly places?: readonly PlaceArea[];
  /** Or what makes it when it is asked for: a file does without. */
  readonly table: PictureTable | (() => PictureTable);
  /** Where a picture shows the results of one method or another: which one. Absent: that of the picture. */
  readonly method?: DrawnMethod;
  /** As wide as it has to be, where that is more than its room. */
  readonly width?: number;
  /** Where its cells stand, for whoever types into them. */
  readonly cells?: SceneCells;
  /** How to read it, where that depends on the options. Absent: the text of the picture. */
  readonly caption?: string;
}

/** The questions by which pictures are chosen. */
export const pictureFamilies = ['who-is-in-it', 'who-matters', 'for-and-against', 'what-partners-bring', 'what-could-break'] as const;
export type PictureFamily = (typeof pictureFamilies)[number];

/** What of a document a picture lacks: the code of a sentence that says what to add. */
export type Lacking = 'actors' | 'objectives' | 'positions' | 'engagement-levels' | 'threats' | 'requirements' | 'team' | 'participations' | 'potentials' | 'attributes' | 'needs' | 'judgements' | 'influences' | 'ties' | 'alliances' | 'relations' | 'towers' | 'countries' | 'grid-scores' | 'transfers' | 'alignment' | 'dates' | 'influence' | 'scenarios' | 'shared-positions' | 'activities' | 'engagement-steps' | 'ranking' | 'engagements' | 'offers';

/** What draws a kind of picture. */
export interface PictureDrawer<Options> {
  readonly draw: (view: PictureView, options: Options, room: Room) => Drawn;
  /** The publications of its method. Taken from the method itself: the list of all methods would bring every one of them. */
  readonly sources: readonly Publication[];
}

/** One kind of picture. The object is small, so that a page can list them all; what draws is loaded with the first. */
export interface Picture<Options extends object = object> {
  /** Kebab-case, stable. */
  readonly id: string;
  readonly family: PictureFamily;
  /** The method that it is the picture of, whose page has the formula and the sources; null: it shows what is on record, and computes nothing. */
  readonly method: string | null;
  readonly options: z.ZodMiniType<Options>;
  /** What is missing for it in a document; null: nothing. O(records). */
  readonly lacks: (document: Document) => Lacking | null;
  /** Its figure makes sense without anybody in it, for people to fill in by hand; absent: it does not. */
  readonly canBeBlank?: true;
  /** Whose names stand on the cards of its blank figure, where those are not the actors'. */
  readonly blankCards?: 'places';
  /** What draws it; for some pictures another one by what they are to show, so that a page loads no more than that. */
  readonly load: (options: Options, document: Document) => Promise<PictureDrawer<Options>>;
}
