import * as z from 'zod/mini';
import { listIn } from '../held-in.ts';
import type { Document } from '../model/document.ts';
import type { Position } from '../model/objective.ts';
import { indexScales, toSignedUnit } from '../model/scale-conversion.ts';
import { defaultPositionScale } from '../model/built-in-scales.ts';
import type { Scale } from '../model/scale.ts';
import { latestPerAssessor } from './score/latest-per-assessor.ts';
import { extent, median } from './score/median.ts';

/** Why a position is not known: nobody was asked, whoever was asked does not know, or its scale has no upper end. */
export const WhyNoPosition = z.enum(['not-assessed', 'assessed-unknown', 'no-upper-limit']);
export type WhyNoPosition = z.infer<typeof WhyNoPosition>;

/** Where one actor stands on one objective, over all assessors. */
export const ActorPosition = z.object({
  actor: z.string(),
  value: z.nullable(z.number()).check(z.describe('−1 against to +1 for: the median over the assessors; null: unknown.')),
  low: z.nullable(z.number()).check(z.describe('The least position that one assessor gives.')),
  high: z.nullable(z.number()).check(z.describe('The greatest position that one assessor gives.')),
  agreement: z.nullable(z.number()).check(z.describe('1 where the assessors agree, 0 where they say opposites; null with fewer than two.')),
  salience: z.nullable(z.number()).check(z.describe('How much the actor cares, 0..1: the median of what the assessors say; null: unknown.')),
  assessors: z.int(),
  positions: z.array(z.string()).check(z.describe('Ids of the positions that count.')),
  why: z.nullable(WhyNoPosition),
});
export type ActorPosition = z.infer<typeof ActorPosition>;

/**
 * Reads where every actor stands on an objective: the median of the assessors' positions, on −1..+1.
 *
 * Of several positions that one assessor gives, the newest counts, as in `score`. A position on a scale without an
 * upper limit has no middle and stays unknown. `salience` is the median of the counting positions that state one.
 * The result follows the document's order of actors. O(positions + actors).
 */
export function actorPositions(document: Document, objective: string): ActorPosition[] {
  const scales = indexScales(document.scales);
  const given = new Map<string, Position[]>();
  for (const position of document.positions) {
    if (position.objective === objective) listIn(given, position.actor).push(position);
  }
  return document.actors.map(({ id }) => readPositions(id, latestPerAssessor(given.get(id) ?? []), scales));
}

function readPositions(actor: string, positions: readonly Position[], scales: ReadonlyMap<string, Scale>): ActorPosition {
  const values = positions.flatMap((position) => positionValue(position, scales) ?? []);
  const saliences = positions.flatMap(({ salience }) => salience ?? []);
  const [low, high] = values.length === 0 ? [null, null] : extent(values);
  return {
    actor,
    value: values.length === 0 ? null : median(values),
    low,
    high,
    agreement: values.length < 2 ? null : 1 - (high! - low!) / 2,
    salience: saliences.length === 0 ? null : median(saliences),
    assessors: values.length,
    positions: positions.map(({ id }) => id),
    why: values.length > 0 ? null : whyUnknown(positions),
  };
}

/** One position on −1..+1, or `null` where it is unknown or its scale has no upper limit. */
export function positionValue(position: Position, scales: ReadonlyMap<string, Scale>): number | null {
  return toSignedUnit(position.value, scales.get(position.scale ?? defaultPositionScale)!);
}

function whyUnknown(positions: readonly Position[]): WhyNoPosition {
  if (positions.length === 0) return 'not-assessed';
  return positions.every(({ value }) => value === null) ? 'assessed-unknown' : 'no-upper-limit';
}
