import * as z from 'zod';
import type { Method } from '../descriptor.ts';
import type { Document } from '../model/document.ts';
import { Id } from '../model/id.ts';
import { readOptions } from '../read-options.ts';
import type { ActorScore } from './actor-score.ts';
import { isAtLeast } from './grid-class.ts';
import { Interval } from './interval.ts';
import { score } from './score.ts';

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
      has: z.boolean().nullable().describe('null: unknown.'),
      value: z.number().nullable().describe('The score behind it, 0..1.'),
      interval: Interval,
    }),
  ),
  possible: z.array(SalienceClass).describe('The classes that the unknown part allows, in the order of the classes.'),
  oneMore: SalienceAttribute.nullable().describe('The one attribute that would make this actor definitive; null: none or more than one is lacking.'),
});
export type SalienceActor = z.infer<typeof SalienceActor>;

/** The salience of all actors, in the document's order. */
export const Salience = z.object({
  threshold: z.number(),
  classes: z.array(z.object({ class: SalienceClass, actors: z.array(z.string()) })).describe('Every class, the empty ones too.'),
  actors: z.array(SalienceActor),
});
export type Salience = z.infer<typeof Salience>;

export const SalienceOptions = z.strictObject({
  threshold: z.number().min(0).max(1).default(0.5).describe('From this score on an actor has an attribute.'),
  objective: Id.nullable().default(null).describe('The objective whose assessments count; null: the only one, or none.'),
});
export type SalienceOptions = z.infer<typeof SalienceOptions>;

/** The class of three attributes. */
export function salienceClass(power: boolean, legitimacy: boolean, urgency: boolean): SalienceClass {
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
 * others lacks: with it, the actor would be definitive. Throws `NotFoundError` for an objective that is not there.
 * O(assessments + actors × criteria). Source: Mitchell, Agle & Wood 1997.
 */
function computeSalience(document: Document, options: Partial<SalienceOptions> = {}): Salience {
  const { threshold, objective } = readOptions(SalienceOptions, options);
  const scores = SalienceAttribute.options.map((measure) => score.compute(document, { measure, objective }).actors);
  const actors = document.actors.map((_, index) => classify(scores.map((list) => list[index]!), threshold));
  const members = new Map<SalienceClass, string[]>(SalienceClass.options.map((name) => [name, []]));
  for (const { actor, class: name } of actors) members.get(name)!.push(actor);
  return { threshold, classes: [...members].map(([name, ids]) => ({ class: name, actors: ids })), actors };
}

function classify(scores: readonly ActorScore[], threshold: number): SalienceActor {
  const attributes = scores.map(({ value, interval }, index) => ({
    attribute: SalienceAttribute.options[index]!,
    has: value === null ? null : isAtLeast(value, threshold),
    value,
    interval,
  }));
  const [power, legitimacy, urgency] = attributes.map(({ has }) => has) as [boolean | null, boolean | null, boolean | null];
  const lacking = attributes.filter(({ has }) => has !== true);
  return {
    actor: scores[0]!.actor,
    class: power === null || legitimacy === null || urgency === null ? 'unclassified' : salienceClass(power, legitimacy, urgency),
    attributes,
    possible: possibleClasses(scores, threshold),
    oneMore: lacking.length === 1 && lacking[0]!.has === false ? lacking[0]!.attribute : null,
  };
}

function possibleClasses(scores: readonly ActorScore[], threshold: number): SalienceClass[] {
  const [power, legitimacy, urgency] = scores.map(({ interval: [low, high] }) =>
    [true, false].filter((has) => (has ? isAtLeast(high, threshold) : !isAtLeast(low, threshold))),
  ) as [boolean[], boolean[], boolean[]];
  const possible = new Set(power.flatMap((p) => legitimacy.flatMap((l) => urgency.map((u) => salienceClass(p, l, u)))));
  return SalienceClass.options.filter((name) => possible.has(name));
}

export const salience: Method<SalienceOptions, Document, Salience> = {
  id: 'salience',
  scope: 'actor',
  family: 'scoring',
  options: SalienceOptions,
  result: Salience,
  sources: [
    {
      cite: 'Mitchell, Agle & Wood 1997',
      title: 'Toward a theory of stakeholder identification and salience: defining the principle of who and what really counts',
      where: 'Academy of Management Review 22(4), 853–886',
      doi: '10.5465/amr.1997.9711022105',
    },
  ],
  ours: 'salience.ours',
  compute: computeSalience,
};
