import * as z from 'zod/mini';
import { LimitError } from '../../errors.ts';
import { listIn } from '../../held-in.ts';
import type { Document } from '../../model/document.ts';
import type { DirectInfluence } from '../../model/objective.ts';
import { indexScales, toUnit } from '../../model/scale-conversion.ts';
import { defaultInfluenceScale } from '../../model/built-in-scales.ts';
import { Count } from '../../number-ranges.ts';
import { latestPerAssessor } from '../../scoring/score/latest-per-assessor.ts';
import { median } from '../../scoring/score/median.ts';
import type { UnstatedInfluence } from './mactor-options.ts';
import { greatestInfluence } from './midi-kernel.ts';

/** How many of the influences of one actor on another are known. */
export const InfluenceCells = z.object({
  total: Count.check(z.describe('n × (n − 1): every actor on every other.')),
  stated: Count.check(z.describe('Influences that are stated.')),
  asked: Count.check(z.describe('Influences that were asked about and are unknown, or that are on a scale without an upper limit.')),
  unstated: Count.check(z.describe('Influences of which nothing is recorded.')),
});
export type InfluenceCells = z.infer<typeof InfluenceCells>;

/** The matrix of direct influences, as far as it is known. */
export interface DirectInfluences {
  readonly order: number;
  readonly cells: InfluenceCells;
  /** Row by row, 0..4, NaN for unknown, the diagonal 0; `null` where no influence is known at all. */
  readonly values: Float64Array | null;
  /** Ids of the influences that name an actor twice: nobody influences itself here. */
  readonly ignored: readonly string[];
}

/** A matrix of so many actors holds four million numbers, and everybody's influence through everybody takes seconds. */
const mostActors = 2_000;

/**
 * Reads the influences of a document as a matrix (MID): the row influences the column, from 0, none, to 4, existence.
 *
 * A cell is the median over the assessors, each one's newest answer, scales converted to 0..4 end to end. What somebody
 * was asked and nobody knows is unknown; what nobody has stated is 0 or unknown, as `unstated` says, and unknown in any
 * case where nothing is stated at all. Influences of an actor on itself are left out and named. Throws `LimitError`
 * beyond 2,000 actors. O(influences + actors²).
 */
export function directInfluences(document: Document, unstated: UnstatedInfluence): DirectInfluences {
  const order = document.actors.length;
  const { given, ignored } = gather(document);
  const known = readCells(document, given);
  const total = order ** 2 - order;
  const cells = { total, stated: known.size, asked: given.size - known.size, unstated: total - given.size };
  if (known.size === 0) return { order, cells, values: null, ignored };
  if (order > mostActors) throw new LimitError('actors', mostActors);
  const values = new Float64Array(order * order).fill(unstated === 'zero' ? 0 : NaN);
  for (let actor = 0; actor < order; actor++) values[actor * order + actor] = 0;
  for (const cell of given.keys()) values[cell] = known.get(cell) ?? NaN;
  return { order, cells, values, ignored };
}

/** The influences by their cell in the matrix. */
function gather({ actors, influences }: Document): { given: ReadonlyMap<number, DirectInfluence[]>; ignored: string[] } {
  const indexOf = new Map(actors.map(({ id }, index) => [id, index]));
  const given = new Map<number, DirectInfluence[]>();
  const ignored: string[] = [];
  for (const influence of influences) {
    if (influence.source === influence.target) {
      ignored.push(influence.id);
      continue;
    }
    const cell = indexOf.get(influence.source)! * actors.length + indexOf.get(influence.target)!;
    listIn(given, cell).push(influence);
  }
  return { given, ignored };
}

/** The cells whose value is known, 0..4. */
function readCells(document: Document, given: ReadonlyMap<number, DirectInfluence[]>): ReadonlyMap<number, number> {
  const scales = indexScales(document.scales);
  const known = new Map<number, number>();
  for (const [cell, influences] of given) {
    const units = latestPerAssessor(influences).flatMap(({ value, scale }) => toUnit(value, scales.get(scale ?? defaultInfluenceScale)!) ?? []);
    if (units.length > 0) known.set(cell, greatestInfluence * median(units));
  }
  return known;
}
