import * as z from 'zod/mini';
import { Count } from '../number-ranges.ts';
import type { Method } from '../descriptor.ts';
import { message, type Message } from '../message.ts';
import type { Document } from '../model/document.ts';
import { johnsonScholes1999, mendelow1981, reed2009 } from '../publications/stakeholders.ts';
import { readOptions } from '../read-options.ts';
import { AssessedObjective, gridThresholds } from './map-reading.ts';
import type { ActorScore } from './score/actor-score.ts';
import { classifyActor, cutScore } from './classes/classify-actor.ts';
import { explainClasses } from './classes/explain-classes.ts';
import { gridClass } from './classes/grid-class.ts';
import { membersByClass } from './classes/members-by-class.ts';
import { GridClass, type GridActor, type GridAxis, type PowerInterestGrid } from './power-interest-grid-result.ts';
import { score } from './score/score.ts';
import { checkObjective } from './check-objective.ts';

export const PowerInterestGridOptions = z.strictObject({
  ...gridThresholds,
  interestMeasure: z._default(z.string(), 'interest').check(z.describe('The measure across.')),
  influenceMeasure: z._default(z.string(), 'influence').check(z.describe('The measure up: influence or power.')),
  objective: AssessedObjective,
  reasons: z._default(Count, 3).check(z.describe('How many criteria each axis names as reasons.')),
});
export type PowerInterestGridOptions = z.infer<typeof PowerInterestGridOptions>;

/**
 * Places every actor in one of four cells by its interest (across) and its influence (up).
 *
 * Scores are those of `score`, 0..1. No source publishes a threshold: 0.5 on each axis is ours, and a score exactly at
 * it counts as high. An actor whose interest or influence is unknown is unclassified; `possible` lists the cells that
 * its intervals still allow. `stable` says whether the cell survives every single answer moving one step of its scale
 * up or down (the median of a criterion, one criterion at a time; a scale without steps: a tenth, ours), and `moves`
 * which do not. Throws `NotFoundError` for an objective that is not there. O(assessments + actors × criteria).
 * Sources: the axes and the names of the cells are those of Johnson & Scholes 1999, who credit Mendelow; his paper of
 * 1981 crosses power with dynamism. Reed et al. 2009 call the same cells key players, context setters, subjects and crowd.
 */
function computePowerInterestGrid(document: Document, options: Partial<PowerInterestGridOptions> = {}): PowerInterestGrid {
  const chosen = readOptions(PowerInterestGridOptions, options);
  const { objective } = chosen;
  const interest = score.compute(document, { measure: chosen.interestMeasure, objective });
  const influence = score.compute(document, { measure: chosen.influenceMeasure, objective });
  const actors = interest.actors.map((across, index) => placeActor(across, influence.actors[index]!, chosen));
  return {
    measures: { interest: chosen.interestMeasure, influence: chosen.influenceMeasure },
    thresholds: { interest: chosen.interestThreshold, influence: chosen.influenceThreshold },
    objective: interest.objective,
    classes: membersByClass(GridClass.options, actors),
    actors,
  };
}

function placeActor(interest: ActorScore, influence: ActorScore, options: PowerInterestGridOptions): GridActor {
  const cuts = [cutScore('interest', interest, options.interestThreshold, options.reasons), cutScore('influence', influence, options.influenceThreshold, options.reasons)];
  const { class: cell, possible, stable, moves, reasons, unknown, advice } = classifyActor<GridAxis, Exclude<GridClass, 'unclassified'>>('grid', interest.actor, cuts, GridClass.options, gridClass);
  // Written out, because a spread among this many fields costs many times as much.
  return {
    actor: interest.actor,
    interest: interest.value,
    influence: influence.value,
    interestInterval: interest.interval,
    influenceInterval: influence.interval,
    class: cell,
    possible,
    stable,
    moves,
    reasons,
    unknown,
    advice,
  };
}

function explain(grid: PowerInterestGrid): Message[] {
  return explainClasses('grid', grid, message('power-interest-grid.explain.rule', grid.thresholds));
}

export const powerInterestGrid: Method<PowerInterestGridOptions, Document, PowerInterestGrid> = {
  id: 'power-interest-grid',
  scope: 'actor',
  family: 'scoring',
  options: PowerInterestGridOptions,
  sources: [johnsonScholes1999, mendelow1981, reed2009],
  ours: 'power-interest-grid.ours',
  explain,
  compute: computePowerInterestGrid,
  check: checkObjective,
};
