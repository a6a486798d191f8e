import { NotFoundError, WrongUseError } from '../errors.ts';
import type { Criterion } from '../model/assessment.ts';
import type { Document } from '../model/document.ts';
import { findNearestName } from '../nearest-name.ts';
import { indexScales } from '../model/scale-conversion.ts';
import type { Scale } from '../model/scale.ts';
import { gatherAnswers } from './score/gather-answers.ts';
import { median } from './score/median.ts';

/** The tower of one actor; `null` is unknown. */
export interface Tower {
  readonly actor: string;
  readonly height: number | null;
  readonly assessors: number;
}

const isUnbounded = (scale: Scale | undefined): boolean => scale?.kind === 'numeric' && scale.max === null;

/**
 * The criterion whose answers are towers: the one asked for, or the first of the measure whose scale has no upper limit;
 * `null` where there is none. Throws `NotFoundError` for a criterion that is not there, `WrongUseError` for one with an
 * upper limit.
 */
export function findTowerCriterion(document: Document, measure: string, asked: string | null): Criterion | null {
  const scales = indexScales(document.scales);
  if (asked === null) return document.criteria.find(({ measures, scale }) => measures === measure && isUnbounded(scales.get(scale))) ?? null;
  const found = document.criteria.find(({ id }) => id === asked);
  if (found === undefined) throw new NotFoundError('criterion', asked, findNearestName(asked, new Set(document.criteria.map(({ id }) => id))));
  if (isUnbounded(scales.get(found.scale))) return found;
  throw new WrongUseError(`The criterion ${JSON.stringify(asked)} has a scale with an upper limit, so its answers are no towers.`, { option: 'criterion', clash: 'no-towers', criterion: asked });
}

/**
 * Reads the towers of all actors as they were built, in the document's order: the median over the assessors.
 *
 * Which answers count is as in `score`. An answer given on a scale with an upper limit is no tower and stays out.
 */
export function towerHeights(document: Document, criterion: Criterion | null, objective: string | null): Tower[] {
  if (criterion === null) return document.actors.map(({ id }) => ({ actor: id, height: null, assessors: 0 }));
  const answers = gatherAnswers(document, criterion.measures, objective);
  const index = answers.criteria.indexOf(criterion);
  const scales = indexScales(document.scales);
  return document.actors.map(({ id }) => {
    const heights = answers.of(id, index).flatMap(({ value, scale }) => (typeof value === 'number' && isUnbounded(scales.get(scale ?? criterion.scale)) ? [value] : []));
    return { actor: id, height: heights.length === 0 ? null : median(heights), assessors: heights.length };
  });
}
