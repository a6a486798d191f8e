import * as z from 'zod/mini';
import type { Method } from '../descriptor.ts';
import { Message, message } from '../message.ts';
import type { Actor } from '../model/actor.ts';
import type { Document } from '../model/document.ts';
import { iom2019 } from '../publications/stakeholders.ts';
import { readOptions } from '../read-options.ts';
import { firstActors } from './classes/explain-classes.ts';
import { AssessedObjective } from './map-reading.ts';
import { Interval } from './score/interval.ts';
import { isAtLeast } from './classes/is-at-least.ts';
import { powerInterestGrid } from './power-interest-grid.ts';
import type { GridActor } from './power-interest-grid-result.ts';
import { checkObjective } from './check-objective.ts';

/** A score as the sheet writes it. */
export const SheetLevel = z.enum(['low', 'medium', 'high']);
export type SheetLevel = z.infer<typeof SheetLevel>;

/** The columns of the sheet, in its order. */
export const SheetField = z.enum(['contact', 'interest', 'influence', 'services', 'capacityNeeds', 'accessibility', 'mattersToThem', 'couldContribute', 'couldHinder', 'engagementStrategy']);
export type SheetField = z.infer<typeof SheetField>;

const text = z.nullable(z.string()).check(z.describe('As the document says it; null: unknown.'));
const SheetScore = z.object({
  level: z.nullable(SheetLevel).check(z.describe('null: unknown.')),
  value: z.nullable(z.number()).check(z.describe('The score behind it, 0..1.')),
  interval: Interval,
  possible: z.array(SheetLevel).check(z.describe('The levels that the unknown part allows.')),
});

/** One row of the sheet. */
export const SheetRow = z.object({
  actor: z.string(),
  contact: text,
  interest: SheetScore,
  influence: SheetScore,
  services: text,
  capacityNeeds: text,
  accessibility: text,
  mattersToThem: text,
  couldContribute: text,
  couldHinder: text,
  engagementStrategy: text,
  suggestion: z.nullable(Message).check(z.describe('Where no strategy is stated and the actor has a cell in the power-interest grid: that method’s advice (ours).')),
  unknown: z.array(SheetField).check(z.describe('The columns of which nothing is known.')),
});
export type SheetRow = z.infer<typeof SheetRow>;

/** The stakeholder sheet: one row per actor, in the document's order. */
export const StakeholderSheet = z.object({
  cuts: Interval.check(z.describe('From where on a score is medium, and from where on it is high.')),
  rows: z.array(SheetRow),
  known: z.array(z.object({ field: SheetField, count: z.int() })).check(z.describe('For every column, of how many actors it is known.')),
});
export type StakeholderSheet = z.infer<typeof StakeholderSheet>;

export const StakeholderSheetOptions = z.strictObject({
  interestMeasure: z._default(z.string(), 'interest').check(z.describe('The measure in the column of interest.')),
  influenceMeasure: z._default(z.string(), 'influence').check(z.describe('The measure in the column of influence.')),
  objective: AssessedObjective,
});
export type StakeholderSheetOptions = z.infer<typeof StakeholderSheetOptions>;

/** Thirds of 0..1. */
const cuts: Interval = [1 / 3, 2 / 3];

/** The level of a score on 0..1: a score exactly on a cut belongs above it. */
export function sheetLevel(value: number): SheetLevel {
  if (isAtLeast(value, cuts[1])) return 'high';
  return isAtLeast(value, cuts[0]) ? 'medium' : 'low';
}

const textFields = ['contact', 'services', 'capacityNeeds', 'accessibility', 'mattersToThem', 'couldContribute', 'couldHinder', 'engagementStrategy'] as const;

/**
 * Fills the stakeholder sheet: one row per actor with what is known of it, and which columns are still empty.
 *
 * Texts are those of the actor's `profile`; one without a letter is unknown. The sheet asks for interest and influence as
 * low, medium or high and publishes no cuts: thirds of the score are ours, and low, medium and high answers come back as
 * they were given. Where no engagement strategy is stated, the advice of the actor's cell in the power-interest grid is
 * suggested beside it, never in its place. Throws `NotFoundError` for an objective that is not there.
 * O(assessments + actors × criteria). Source: annex 6 of the handbook (IOM 2019).
 */
function computeStakeholderSheet(document: Document, options: Partial<StakeholderSheetOptions> = {}): StakeholderSheet {
  const { actors } = powerInterestGrid.compute(document, { ...readOptions(StakeholderSheetOptions, options), reasons: 0 });
  const rows = document.actors.map((actor, index) => rowOf(actor, actors[index]!));
  return { cuts, rows, known: SheetField.options.map((field) => ({ field, count: rows.filter(({ unknown }) => !unknown.includes(field)).length })) };
}

function rowOf({ id: actor, profile }: Actor, cell: GridActor): SheetRow {
  const texts = Object.fromEntries(textFields.map((field) => [field, said(profile?.[field])])) as Record<(typeof textFields)[number], string | null>;
  const interest = scoreOf(cell.interest, cell.interestInterval);
  const influence = scoreOf(cell.influence, cell.influenceInterval);
  const known = { ...texts, interest: interest.level, influence: influence.level };
  return {
    actor,
    ...texts,
    interest,
    influence,
    suggestion: texts.engagementStrategy === null && cell.class !== 'unclassified' ? cell.advice : null,
    unknown: SheetField.options.filter((field) => known[field] === null),
  };
}

function said(words: string | undefined): string | null {
  return words === undefined || words.trim() === '' ? null : words;
}

function scoreOf(value: number | null, interval: Interval): z.infer<typeof SheetScore> {
  const [least, most] = interval.map((end) => SheetLevel.options.indexOf(sheetLevel(end))) as [number, number];
  return { level: value === null ? null : sheetLevel(value), value, interval, possible: SheetLevel.options.slice(least, most + 1) };
}

function explain({ rows, known }: StakeholderSheet): Message[] {
  if (rows.length === 0) return [message('scoring.explain.empty')];
  const both = rows.filter(({ interest, influence }) => interest.level === 'high' && influence.level === 'high');
  const hinder = rows.filter(({ couldHinder }) => couldHinder !== null);
  const planless = rows.filter(({ engagementStrategy }) => engagementStrategy === null);
  const emptiest = rows.reduce((most, row) => (row.unknown.length > most.unknown.length ? row : most));
  const about = (code: string, found: readonly SheetRow[]): Message[] => (found.length === 0 ? [] : [message(code, firstActors(found.map(({ actor }) => actor)))]);
  return [
    message('stakeholder-sheet.explain.known', { known: known.reduce((sum, { count }) => sum + count, 0), total: rows.length * SheetField.options.length }),
    ...about('stakeholder-sheet.explain.both-high', both),
    ...about('stakeholder-sheet.explain.hinder', hinder),
    ...about('stakeholder-sheet.explain.no-strategy', planless),
    ...(emptiest.unknown.length === 0 ? [] : [message('stakeholder-sheet.explain.emptiest', { actor: emptiest.actor, count: emptiest.unknown.length })]),
  ];
}

export const stakeholderSheet: Method<StakeholderSheetOptions, Document, StakeholderSheet> = {
  id: 'stakeholder-sheet',
  scope: 'actor',
  family: 'scoring',
  options: StakeholderSheetOptions,
  sources: [iom2019],
  ours: 'stakeholder-sheet.ours',
  explain,
  compute: computeStakeholderSheet,
  check: checkObjective,
};
