import * as z from 'zod';
import type { Method } from '../descriptor.ts';
import { message, type Message } from '../message.ts';
import type { Document } from '../model/document.ts';
import { Id } from '../model/id.ts';
import { readOptions } from '../read-options.ts';
import type { ActorScore, ScoreItem } from './actor-score.ts';
import { gridClass, isAtLeast } from './grid-class.ts';
import { GridClass, type GridActor, type GridAxis, PowerInterestGrid } from './power-interest-grid-result.ts';
import { findMoves } from './find-moves.ts';
import { score } from './score.ts';

const threshold = z.number().min(0).max(1).default(0.5);

export const PowerInterestGridOptions = z.strictObject({
  interestThreshold: threshold.describe('From here on interest is high.'),
  influenceThreshold: threshold.describe('From here on influence is high.'),
  interestMeasure: z.string().default('interest').describe('The measure across.'),
  influenceMeasure: z.string().default('influence').describe('The measure up: influence or power.'),
  objective: Id.nullable().default(null).describe('The objective whose assessments count; null: the only one, or none.'),
  reasons: z.number().int().nonnegative().default(3).describe('How many criteria each axis names as reasons.'),
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
 * Sources: Mendelow 1991 names the cells; Reed et al. 2009 call the same ones key players, context setters, subjects
 * and crowd.
 */
function computePowerInterestGrid(document: Document, options: Partial<PowerInterestGridOptions> = {}): PowerInterestGrid {
  const chosen = readOptions(PowerInterestGridOptions, options);
  const { objective } = chosen;
  const interest = score.compute(document, { measure: chosen.interestMeasure, objective });
  const influence = score.compute(document, { measure: chosen.influenceMeasure, objective });
  const actors = interest.actors.map((across, index) => placeActor(across, influence.actors[index]!, chosen));
  const members = new Map<GridClass, string[]>(GridClass.options.map((name) => [name, []]));
  for (const { actor, class: cell } of actors) members.get(cell)!.push(actor);
  return {
    measures: { interest: chosen.interestMeasure, influence: chosen.influenceMeasure },
    thresholds: { interest: chosen.interestThreshold, influence: chosen.influenceThreshold },
    objective: interest.objective,
    classes: [...members].map(([name, ids]) => ({ class: name, actors: ids })),
    actors,
  };
}

function placeActor(interest: ActorScore, influence: ActorScore, options: PowerInterestGridOptions): GridActor {
  const { interestThreshold, influenceThreshold } = options;
  const axes = [
    { axis: 'interest', score: interest, threshold: interestThreshold },
    { axis: 'influence', score: influence, threshold: influenceThreshold },
  ] as const;
  const cell =
    interest.value === null || influence.value === null
      ? 'unclassified'
      : gridClass(isAtLeast(interest.value, interestThreshold), isAtLeast(influence.value, influenceThreshold));
  const moves = cell === 'unclassified' ? [] : findMoves(interest, influence, options);
  return {
    actor: interest.actor,
    class: cell,
    interest: interest.value,
    influence: influence.value,
    interestInterval: interest.interval,
    influenceInterval: influence.interval,
    possible: possibleClasses(interest, influence, options),
    stable: cell === 'unclassified' ? null : moves.length === 0,
    moves,
    reasons: axes.flatMap(({ axis, score: one, threshold: cut }) => reasonsOf(axis, one, cut, options.reasons)),
    unknown: axes.flatMap(({ axis, score: one }) => unknownOf(axis, one)),
    advice: message(`grid.advice.${cell}`, { actor: interest.actor }),
  };
}

function possibleClasses(interest: ActorScore, influence: ActorScore, options: PowerInterestGridOptions): GridClass[] {
  const sides = ({ interval }: ActorScore, cut: number): boolean[] =>
    [true, false].filter((high) => (high ? isAtLeast(interval[1], cut) : !isAtLeast(interval[0], cut)));
  const possible = new Set<GridClass>();
  for (const highInterest of sides(interest, options.interestThreshold)) {
    for (const highInfluence of sides(influence, options.influenceThreshold)) possible.add(gridClass(highInterest, highInfluence));
  }
  return GridClass.options.filter((name) => possible.has(name));
}

/** The score beside its threshold, how much of it is known where not all is, then the criteria that pull hardest to the side where the actor stands. */
function reasonsOf(axis: GridAxis, actorScore: ActorScore, cut: number, count: number): Message[] {
  const { actor, value, coverage, interval } = actorScore;
  if (value === null) return [];
  const high = isAtLeast(value, cut);
  const pull = ({ value: answer, share }: ScoreItem): number => (high ? answer - cut : cut - answer) * share;
  const pulling = actorScore.items
    .filter(({ share, value: answer }) => share > 0 && isAtLeast(answer, cut) === high)
    .sort((a, b) => pull(b) - pull(a) || b.share - a.share)
    .slice(0, count);
  return [
    message(`grid.reason.${axis}-${high ? 'high' : 'low'}`, { actor, score: value, threshold: cut }),
    ...(coverage < 1 ? [message(`grid.reason.${axis}-partly`, { actor, coverage, low: interval[0], high: interval[1] })] : []),
    ...pulling.map(({ criterion, value: answer, share }) => message(`grid.reason.${axis}-criterion`, { criterion, value: answer, share })),
  ];
}

function unknownOf(axis: GridAxis, { actor, items, unknown }: ActorScore): Message[] {
  if (items.length === 0 && unknown.length === 0) return [message(`grid.unknown.${axis}.no-criteria`, { actor })];
  return unknown.map(({ criterion, why }) => message(`grid.unknown.${axis}.${why}`, { actor, criterion }));
}

export const powerInterestGrid: Method<PowerInterestGridOptions, Document, PowerInterestGrid> = {
  id: 'power-interest-grid',
  scope: 'actor',
  family: 'scoring',
  options: PowerInterestGridOptions,
  result: PowerInterestGrid,
  sources: [
    {
      cite: 'Mendelow 1991',
      title: 'Stakeholder mapping',
      // Textbooks cite it so; that conference met in 1981, and the paper printed then crosses power with dynamism.
      where: 'Proceedings of the Second International Conference on Information Systems, Cambridge, MA',
    },
    {
      cite: 'Reed et al. 2009',
      title: 'Who’s in and why? A typology of stakeholder analysis methods for natural resource management',
      where: 'Journal of Environmental Management 90(5), 1933–1949',
      doi: '10.1016/j.jenvman.2009.01.001',
    },
  ],
  ours: 'power-interest-grid.ours',
  compute: computePowerInterestGrid,
};
