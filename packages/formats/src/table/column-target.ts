import { Alliance, knownMeasures, Profile, TieKind } from '@allymap/core';
import * as z from 'zod/mini';
import { actorColumns, tieColumns } from '../document-columns.ts';
import { engagementLevels } from './rating-words.ts';

const measures = knownMeasures.map((measure) => `rating.${measure}` as const);
const profileFields = Object.keys(Profile.shape).map((field) => `profile.${field}`);

/** What the rows of a sheet can be. */
export const SheetContent = z.enum(['actors', 'ties', 'alliances', 'actor-matrix', 'objective-matrix', 'nothing']);
export type SheetContent = z.infer<typeof SheetContent>;

/** What each kind of sheet can have in its columns, the first ones being what it needs. */
const targetsOf = {
  actors: [
    'actor.name',
    ...actorColumns.columns.filter(({ field }) => field !== 'name').map(({ field }) => `actor.${field}`),
    'first-name',
    'last-name',
    'alias',
    'place',
    ...measures,
    'score',
    'criterion',
    'assessor',
    'assessed',
    'position',
    'engagement.now',
    'engagement.wanted',
    ...engagementLevels.map((level) => `engagement.${level}`),
    ...profileFields,
    'ties',
    'alliances',
    'keep',
    'leave',
  ],
  ties: ['tie.source', 'tie.target', ...tieColumns.columns.filter(({ field }) => field !== 'source' && field !== 'target').map(({ field }) => `tie.${field}`), 'keep', 'leave'],
  alliances: ['alliance.name', 'alliance.members', 'alliance.places', 'alliance.description', 'alliance.from', 'alliance.until', 'keep', 'leave'],
  'actor-matrix': [],
  'objective-matrix': [],
  nothing: [],
} as const satisfies Record<SheetContent, readonly string[]>;

/** What a column of a kind of sheet can be said to hold, in the order in which a list offers it. */
export function columnTargets(content: SheetContent): readonly string[] {
  return targetsOf[content];
}

const all: ReadonlySet<string> = new Set(Object.values(targetsOf).flat());

/**
 * What a column holds: a field (`actor.name`, `tie.source`, `alliance.members`), a score of a measure
 * (`rating.influence`), a stance (`position`), an engagement level (`engagement.now`; `engagement.neutral` and so on are
 * the columns of a matrix, with C for now and D for wanted in the cells), other actors (`ties`), …; where each row is one
 * answer, `criterion` names what was asked and `score` is the answer. `assessor` and `assessed` say who scored, and when.
 *
 * `keep` keeps the cells as text under the column's title, `leave` leaves them out.
 */
export const ColumnTarget = z.string().check(z.refine((target) => all.has(target), { error: 'This is not something that a column can hold.' }));
export type ColumnTarget = z.infer<typeof ColumnTarget>;

/** A scale: one that Allymap knows or the document declares, numbers from an end to another, or words, lowest first. */
export const RatingScale = z.union([
  z.string(),
  z.strictObject({ min: z.number(), max: z.number() }),
  z.strictObject({ levels: z.array(z.string()).check(z.minLength(2)) }),
]);
export type RatingScale = z.infer<typeof RatingScale>;

/** How the cells of a column of scores are read. */
export const Rating = z.strictObject({
  scale: RatingScale,
  /** Whether the lowest value means the most, as where 1 is high and 5 low. */
  reversed: z.optional(z.boolean()),
  /** What words mean on the scale; `null` is unknown. Numbers mean themselves. */
  words: z.optional(z.array(z.strictObject({ word: z.string(), value: z.union([z.number(), z.string(), z.null()]) }))),
});
export type Rating = z.infer<typeof Rating>;

/** What one column of a sheet holds, and how its cells are read. */
export const ColumnMapping = z.strictObject({
  /** The title as it stands in the sheet; the number of the column where it has none. */
  title: z.string(),
  to: ColumnTarget,
  rating: z.optional(Rating),
  /** When its scores were given, where the title says so; a column `assessed` counts before it. */
  assessed: z.optional(z.string()),
  /** The signs of which each separates several values in one cell; absent: a cell is one value. */
  separator: z.optional(z.string()),
  /** The kind of the ties that a column of other actors stands for. */
  kind: z.optional(TieKind),
  /** Whether these ties go from the actor of the row to those in the cell. */
  directed: z.optional(z.boolean()),
  /** The form of the alliances that a column names. */
  form: z.optional(Alliance.shape.form),
  /** Whether dates such as 03/04/2026 begin with the day or with the month. */
  dates: z.optional(z.enum(['day-first', 'month-first'])),
});
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** What the cells of a matrix of actors mean: how strong a tie is, or how strongly the row influences the column. */
export const MatrixCells = z.enum(['strength', 'influence']);
export type MatrixCells = z.infer<typeof MatrixCells>;
