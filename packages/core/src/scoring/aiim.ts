import * as z from 'zod/mini';
import { Count } from '../number-ranges.ts';
import type { Method } from '../descriptor.ts';
import { message, type Message } from '../message.ts';
import type { Document } from '../model/document.ts';
import { mendizabal2010 } from '../publications/stakeholders.ts';
import { readOptions } from '../read-options.ts';
import { type Aiim, AiimClass, type AiimActor, type AiimAxis } from './aiim-result.ts';
import { type Alignment, readAlignment } from './alignment.ts';
import { EachObjective, Threshold } from './map-reading.ts';
import type { ActorScore } from './score/actor-score.ts';
import { classifyActor, cutScore } from './classes/classify-actor.ts';
import { explainClasses, firstActors } from './classes/explain-classes.ts';
import { isAtLeast } from './classes/is-at-least.ts';
import { membersByClass } from './classes/members-by-class.ts';
import { objectivesOf } from './objectives-of.ts';
import { score } from './score/score.ts';
import { checkObjective } from './check-objective.ts';

export const AiimOptions = z.strictObject({
  objective: EachObjective,
  interestThreshold: Threshold.check(z.describe('From here on interest is high.')),
  alignmentThreshold: Threshold.check(z.describe('From here on alignment is high.')),
  influenceThreshold: Threshold.check(z.describe('From here on an actor is marked as influential.')),
  interestMeasure: z._default(z.string(), 'interest').check(z.describe('The measure across.')),
  influenceMeasure: z._default(z.string(), 'influence').check(z.describe('The measure that is marked: influence or power.')),
  reasons: z._default(Count, 3).check(z.describe('How many criteria each axis names as reasons.')),
});
export type AiimOptions = z.infer<typeof AiimOptions>;

/** The quadrant of an actor of which both scores are known. */
export function aiimClass(highInterest: boolean, highAlignment: boolean): Exclude<AiimClass, 'unclassified'> {
  if (highAlignment) return highInterest ? 'learn-in-partnership' : 'develop-enthusiasm';
  return highInterest ? 'challenge-existing-beliefs' : 'develop-awareness-and-enthusiasm';
}

/**
 * Places every actor, per objective, by its interest (across) and its alignment (up), and marks who is influential.
 *
 * Interest and influence are scores, 0..1. Alignment is the score of the criteria of that measure, or, where the document
 * has none, the position on the objective, −1..+1 read as 0..1 (ours); `alignmentFrom` says which. A document without
 * objectives gives one matrix. The source places by hand and publishes no threshold: 0.5, and that a score exactly there
 * is high, are ours; so a neutral position is high alignment unless the threshold is raised. An actor of which one of the
 * two is unknown is unclassified. Throws `NotFoundError` for an objective that is not there.
 * O(objectives × (positions + assessments + actors × criteria)). Source: Mendizabal 2010.
 */
function computeAiim(document: Document, options: Partial<AiimOptions> = {}): Aiim[] {
  const chosen = readOptions(AiimOptions, options);
  const objectives = objectivesOf(document, chosen.objective);
  return (objectives.length === 0 ? [null] : objectives).map((objective) => {
    const interest = score.compute(document, { measure: chosen.interestMeasure, objective }).actors;
    const influence = score.compute(document, { measure: chosen.influenceMeasure, objective }).actors;
    const alignment = readAlignment(document, objective, chosen.alignmentThreshold, chosen.reasons);
    const actors = alignment.actors.map((up, index) => placeActor(interest[index]!, up, influence[index]!, chosen));
    return {
      objective,
      alignmentFrom: alignment.source,
      thresholds: { interest: chosen.interestThreshold, alignment: chosen.alignmentThreshold, influence: chosen.influenceThreshold },
      allPlaced: actors.length > 0 && actors.every(({ class: quadrant }) => quadrant !== 'unclassified'),
      classes: membersByClass(AiimClass.options, actors),
      influential: actors.flatMap(({ actor, influential }) => (influential === true ? [actor] : [])),
      actors,
    };
  });
}

function placeActor(interest: ActorScore, { cut, position }: Alignment, influence: ActorScore, options: AiimOptions): AiimActor {
  const across = cutScore('interest', interest, options.interestThreshold, options.reasons);
  return {
    actor: interest.actor,
    interest: interest.value,
    alignment: cut.value,
    interestInterval: interest.interval,
    alignmentInterval: cut.interval,
    position,
    influence: influence.value,
    influential: influence.value === null ? null : isAtLeast(influence.value, options.influenceThreshold),
    ...classifyActor<AiimAxis, Exclude<AiimClass, 'unclassified'>, string | null>('aiim', interest.actor, [across, cut], AiimClass.options, aiimClass),
  };
}

/** How many objectives are summed up in a sentence each, after the first, which is explained in full. */
const shown = 2;

function explain(result: Aiim[]): Message[] {
  const [first, ...others] = result;
  if (first === undefined || first.actors.length === 0) return [message('scoring.explain.empty')];
  return [
    ...(others.length === 0 ? [] : [message('aiim.explain.first', { objective: first.objective })]),
    ...explainClasses('aiim', first, message('aiim.explain.rule', { ...first.thresholds })),
    ...(first.influential.length === 0 ? [] : [message('aiim.explain.influential', firstActors(first.influential))]),
    message(`aiim.explain.from-${first.alignmentFrom}`),
    ...others.slice(0, shown).map(({ objective, classes }) => {
      const [learn, enthuse, challenge, awaken, unplaced] = classes.map(({ actors }) => actors.length) as [number, number, number, number, number];
      return message('aiim.explain.other', { objective, learn, enthuse, challenge, awaken, unplaced });
    }),
    ...(others.length > shown ? [message('aiim.explain.more', { total: others.length - shown })] : []),
  ];
}

export const aiim: Method<AiimOptions, Document, Aiim[]> = {
  id: 'aiim',
  scope: 'objective',
  family: 'scoring',
  options: AiimOptions,
  sources: [mendizabal2010],
  ours: 'aiim.ours',
  explain,
  compute: computeAiim,
  check: checkObjective,
};
