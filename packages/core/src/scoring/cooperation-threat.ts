import * as z from 'zod/mini';
import { Count } from '../number-ranges.ts';
import type { Method } from '../descriptor.ts';
import { message, type Message } from '../message.ts';
import type { Document } from '../model/document.ts';
import { savage1991 } from '../publications/stakeholders.ts';
import { readOptions } from '../read-options.ts';
import { AssessedObjective, Threshold } from './map-reading.ts';
import type { ActorScore } from './score/actor-score.ts';
import { classifiedFields, classList } from './classes/classified-fields.ts';
import { classifyActor, cutScore } from './classes/classify-actor.ts';
import { explainClasses } from './classes/explain-classes.ts';
import { Interval } from './score/interval.ts';
import { membersByClass } from './classes/members-by-class.ts';
import { score } from './score/score.ts';
import { checkObjective } from './check-objective.ts';

/** The four types of stakeholder; `unclassified` where one of the two potentials is unknown. */
export const CooperationThreatClass = z.enum(['supportive', 'mixed-blessing', 'non-supportive', 'marginal', 'unclassified']);
export type CooperationThreatClass = z.infer<typeof CooperationThreatClass>;

/** The two potentials of a stakeholder. */
export const CooperationThreatAxis = z.enum(['cooperation', 'threat']);
export type CooperationThreatAxis = z.infer<typeof CooperationThreatAxis>;

/** The type of one actor, and why. */
export const CooperationThreatActor = z.object({
  actor: z.string(),
  class: CooperationThreatClass,
  cooperation: z.nullable(z.number()).check(z.describe('Potential to cooperate, 0..1; null: unknown.')),
  threat: z.nullable(z.number()).check(z.describe('Potential to threaten, 0..1; null: unknown.')),
  cooperationInterval: Interval,
  threatInterval: Interval,
  ...classifiedFields(CooperationThreatClass, CooperationThreatAxis, z.string()),
});
export type CooperationThreatActor = z.infer<typeof CooperationThreatActor>;

/** The types of all actors. */
export const CooperationThreat = z.object({
  thresholds: z.object({ cooperation: z.number(), threat: z.number() }),
  objective: z.nullable(z.string()),
  classes: classList(CooperationThreatClass),
  actors: z.array(CooperationThreatActor).check(z.describe('In the document’s order.')),
});
export type CooperationThreat = z.infer<typeof CooperationThreat>;

export const CooperationThreatOptions = z.strictObject({
  cooperationThreshold: Threshold.check(z.describe('From here on the potential to cooperate is high.')),
  threatThreshold: Threshold.check(z.describe('From here on the potential to threaten is high.')),
  objective: AssessedObjective,
  reasons: z._default(Count, 3).check(z.describe('How many criteria each potential names as reasons.')),
});
export type CooperationThreatOptions = z.infer<typeof CooperationThreatOptions>;

/** The type of an actor of which both potentials are known. */
export function cooperationThreatClass(cooperative: boolean, threatening: boolean): Exclude<CooperationThreatClass, 'unclassified'> {
  if (cooperative) return threatening ? 'mixed-blessing' : 'supportive';
  return threatening ? 'non-supportive' : 'marginal';
}

/**
 * Classifies every actor by its potential to cooperate and its potential to threaten.
 *
 * Both are the scores of the measures of that name, 0..1. The source asks for high or low and publishes no threshold: 0.5,
 * and that a score exactly there is high, are ours. An actor of which one potential is unknown is unclassified, and
 * `possible` lists what it can still be. Throws `NotFoundError` for an objective that is not there.
 * O(assessments + actors × criteria). Source: Savage, Nix, Whitehead & Blair 1991.
 */
function computeCooperationThreat(document: Document, options: Partial<CooperationThreatOptions> = {}): CooperationThreat {
  const chosen = readOptions(CooperationThreatOptions, options);
  const { objective } = chosen;
  const cooperation = score.compute(document, { measure: 'cooperation', objective });
  const threat = score.compute(document, { measure: 'threat', objective });
  const actors = cooperation.actors.map((one, index) => placeActor(one, threat.actors[index]!, chosen));
  return {
    thresholds: { cooperation: chosen.cooperationThreshold, threat: chosen.threatThreshold },
    objective: cooperation.objective,
    classes: membersByClass(CooperationThreatClass.options, actors),
    actors,
  };
}

function placeActor(cooperation: ActorScore, threat: ActorScore, options: CooperationThreatOptions): CooperationThreatActor {
  const { actor } = cooperation;
  const cuts = [cutScore('cooperation', cooperation, options.cooperationThreshold, options.reasons), cutScore('threat', threat, options.threatThreshold, options.reasons)];
  return {
    actor,
    cooperation: cooperation.value,
    threat: threat.value,
    cooperationInterval: cooperation.interval,
    threatInterval: threat.interval,
    ...classifyActor<CooperationThreatAxis, Exclude<CooperationThreatClass, 'unclassified'>>('cooperation-threat', actor, cuts, CooperationThreatClass.options, cooperationThreatClass),
  };
}

function explain(result: CooperationThreat): Message[] {
  return explainClasses('cooperation-threat', result, message('cooperation-threat.explain.rule', { ...result.thresholds }));
}

export const cooperationThreat: Method<CooperationThreatOptions, Document, CooperationThreat> = {
  id: 'cooperation-threat',
  scope: 'actor',
  family: 'scoring',
  options: CooperationThreatOptions,
  sources: [savage1991],
  ours: 'cooperation-threat.ours',
  explain,
  compute: computeCooperationThreat,
  check: checkObjective,
};
