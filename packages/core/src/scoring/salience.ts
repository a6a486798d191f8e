import * as z from 'zod/mini';
import { Count } from '../number-ranges.ts';
import type { Method } from '../descriptor.ts';
import { message, type Message } from '../message.ts';
import type { Document } from '../model/document.ts';
import { mitchellAgleWood1997 } from '../publications/stakeholders.ts';
import { readOptions } from '../read-options.ts';
import { AssessedObjective, Threshold } from './map-reading.ts';
import type { ActorScore } from './score/actor-score.ts';
import { classifiedFields, classList } from './classes/classified-fields.ts';
import { classifyActor, cutScore } from './classes/classify-actor.ts';
import { explainClasses } from './classes/explain-classes.ts';
import { Interval } from './score/interval.ts';
import { isAtLeast } from './classes/is-at-least.ts';
import { membersByClass } from './classes/members-by-class.ts';
import { score } from './score/score.ts';
import { checkObjective } from './check-objective.ts';

/** The three attributes that make an actor salient. */
export const SalienceAttribute = z.enum(['power', 'legitimacy', 'urgency']);
export type SalienceAttribute = z.infer<typeof SalienceAttribute>;

/** What an actor is by its attributes, the most salient first; `unclassified` where an attribute is unknown. */
export const SalienceClass = z.enum([
  'definitive',
  'dominant',
  'dangerous',
  'dependent',
  'dormant',
  'discretionary',
  'demanding',
  'non-stakeholder',
  'unclassified',
]);
export type SalienceClass = z.infer<typeof SalienceClass>;

/** The salience of one actor, and what it rests on. */
export const SalienceActor = z.object({
  actor: z.string(),
  class: SalienceClass,
  attributes: z.array(
    z.object({
      attribute: SalienceAttribute,
      has: z.nullable(z.boolean()).check(z.describe('null: unknown.')),
      value: z.nullable(z.number()).check(z.describe('The score behind it, 0..1.')),
      interval: Interval,
    }),
  ),
  oneMore: z.nullable(SalienceAttribute).check(z.describe('The one attribute that would make this actor definitive; null: none or more than one is lacking.')),
  gains: z.array(z.object({ attribute: SalienceAttribute, class: SalienceClass })).check(z.describe('For every attribute that the actor is known to lack: the class that it would have with this one more; unclassified where another is unknown.')),
  ...classifiedFields(SalienceClass, SalienceAttribute, z.string()),
});
export type SalienceActor = z.infer<typeof SalienceActor>;

/** The salience of all actors, in the document's order. */
export const Salience = z.object({
  threshold: z.number(),
  classes: classList(SalienceClass),
  actors: z.array(SalienceActor),
});
export type Salience = z.infer<typeof Salience>;

export const SalienceOptions = z.strictObject({
  threshold: Threshold.check(z.describe('From this score on an actor has an attribute.')),
  objective: AssessedObjective,
  reasons: z._default(Count, 3).check(z.describe('How many criteria each attribute names as reasons.')),
});
export type SalienceOptions = z.infer<typeof SalienceOptions>;

/** The class of three attributes. */
export function salienceClass(power: boolean, legitimacy: boolean, urgency: boolean): Exclude<SalienceClass, 'unclassified'> {
  if (power && legitimacy) return urgency ? 'definitive' : 'dominant';
  if (power) return urgency ? 'dangerous' : 'dormant';
  if (legitimacy) return urgency ? 'dependent' : 'discretionary';
  return urgency ? 'demanding' : 'non-stakeholder';
}

/**
 * Classifies every actor by which of power, legitimacy and urgency it has.
 *
 * Each attribute is the score of the measure of that name (0..1) at 0.5 or above; on yes/no criteria a plain yes. The
 * source asks for yes or no and publishes no threshold: it is ours. An actor of which an attribute is unknown is
 * unclassified, and `possible` lists what it can still be. `oneMore` names the attribute that an actor with the two
 * others lacks: with it, the actor would be definitive; `gains` says for every lacking attribute what it would change.
 * `stable` and `moves` are those of the power-interest grid; on a yes/no criterion one step is the opposite answer. Throws `NotFoundError` for an objective that is not there.
 * O(assessments + actors × criteria). Source: Mitchell, Agle & Wood 1997.
 */
function computeSalience(document: Document, options: Partial<SalienceOptions> = {}): Salience {
  const chosen = readOptions(SalienceOptions, options);
  const scores = SalienceAttribute.options.map((measure) => score.compute(document, { measure, objective: chosen.objective }).actors);
  const actors = document.actors.map((_, index) => classify(scores.map((list) => list[index]!), chosen));
  return { threshold: chosen.threshold, classes: membersByClass(SalienceClass.options, actors), actors };
}

function classify(scores: readonly ActorScore[], { threshold, reasons }: SalienceOptions): SalienceActor {
  const { actor } = scores[0]!;
  const cuts = scores.map((one, index) => cutScore(SalienceAttribute.options[index]!, one, threshold, reasons));
  const attributes = cuts.map(({ axis, value, interval }) => ({ attribute: axis, has: value === null ? null : isAtLeast(value, threshold), value, interval }));
  const gains = gainsOf(attributes.map(({ has }) => has));
  return {
    actor,
    attributes,
    oneMore: gains.find(({ class: name }) => name === 'definitive')?.attribute ?? null,
    gains,
    ...classifyActor('salience', actor, cuts, SalienceClass.options, salienceClass),
  };
}

/** What each lacking attribute would change, all else as it is. */
function gainsOf(has: readonly (boolean | null)[]): SalienceActor['gains'] {
  return SalienceAttribute.options.flatMap((attribute, index) => {
    if (has[index] !== false) return [];
    const [power, legitimacy, urgency] = has.map((own, other) => (other === index ? true : own));
    const known = typeof power === 'boolean' && typeof legitimacy === 'boolean' && typeof urgency === 'boolean';
    return [{ attribute, class: known ? salienceClass(power, legitimacy, urgency) : 'unclassified' } as const];
  });
}

function explain(result: Salience): Message[] {
  const near = result.actors.flatMap(({ actor, oneMore }) => (oneMore === null ? [] : [{ actor, oneMore }]));
  return [
    ...explainClasses('salience', result, message('salience.explain.rule', { threshold: result.threshold })),
    ...near.slice(0, 1).map(({ actor, oneMore }) => message(`salience.one-more.${oneMore}`, { actor })),
  ];
}

export const salience: Method<SalienceOptions, Document, Salience> = {
  id: 'salience',
  scope: 'actor',
  family: 'scoring',
  options: SalienceOptions,
  sources: [mitchellAgleWood1997],
  ours: 'salience.ours',
  explain,
  compute: computeSalience,
  check: checkObjective,
};
