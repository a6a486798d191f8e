import * as z from 'zod/mini';
import type { Method } from '../descriptor.ts';
import { message, type Message } from '../message.ts';
import type { Document } from '../model/document.ts';
import { indexScales } from '../model/scale-conversion.ts';
import { oppenheimerLakey1965 } from '../publications/forces.ts';
import { schifferWaale2008 } from '../publications/stakeholders.ts';
import { readOptions } from '../read-options.ts';
import { EachObjective, positionCuts } from '../scoring/map-reading.ts';
import { score } from '../scoring/score/score.ts';
import { actorPositions, type ActorPosition, positionValue } from '../scoring/actor-position.ts';
import { aboutUnknownPositions } from './about-unknown-positions.ts';
import { aboutActors, explainEach } from './explain-each.ts';
import { objectivesOf } from '../scoring/objectives-of.ts';
import { type Spectrum, type SpectrumActor, SpectrumClass, type SpectrumGroup } from './spectrum-result.ts';
import { checkObjective } from '../scoring/check-objective.ts';

export const SpectrumOptions = z.strictObject({
  objective: EachObjective,
  ...positionCuts,
  influenceMeasure: z._default(z.string(), 'influence').check(z.describe('The measure that is summed over each class.')),
});
export type SpectrumOptions = z.infer<typeof SpectrumOptions>;

/** The place of a position on −1..+1. A position exactly at `neutral` is neutral, one exactly at `active` is active. */
export function spectrumClass(position: number | null, cuts: { readonly neutral: number; readonly active: number }): SpectrumClass {
  if (position === null) return 'unknown';
  const distance = Math.abs(position);
  if (distance <= cuts.neutral + 1e-9) return 'neutral';
  const active = distance >= cuts.active - 1e-9;
  if (position > 0) return active ? 'active-ally' : 'passive-ally';
  return active ? 'active-opponent' : 'passive-opponent';
}

/**
 * Places every actor between active allies and active opponents, per objective, and sums the influence of each place.
 *
 * The source asks people to place the groups by what they do, and publishes no numbers: that a position (−1..+1, the
 * median over the assessors) decides, and the cuts at 0 and ±0.5, are ours. An actor of unknown position has a class
 * of its own. `judgements` shows which places the assessors one by one would give. The sum of influence tells how many
 * actors it could not include. Throws `NotFoundError` for an objective that is not there.
 * O(objectives × (positions + assessments + actors log actors)). Source: Oppenheimer & Lakey 1965; head-count beside
 * summed influence as in Net-Map (Schiffer & Waale 2008).
 */
function computeSpectra(document: Document, options: Partial<SpectrumOptions> = {}): Spectrum[] {
  const { objective: asked, neutral, active, influenceMeasure } = readOptions(SpectrumOptions, options);
  const cuts = { neutral, active };
  const scales = indexScales(document.scales);
  const single = new Map(document.positions.map((position) => [position.id, positionValue(position, scales)]));
  return objectivesOf(document, asked).map((objective) => {
    const scores = score.compute(document, { measure: influenceMeasure, objective }).actors;
    const actors = actorPositions(document, objective).map((position, index): SpectrumActor => {
      const judged = new Set(position.positions.flatMap((id) => single.get(id) ?? []).map((value) => spectrumClass(value, cuts)));
      return {
        actor: position.actor,
        class: spectrumClass(position.value, cuts),
        position: position.value,
        positionRange: rangeOf(position),
        judgements: SpectrumClass.options.filter((name) => judged.has(name)),
        influence: scores[index]!.value,
        assessors: position.assessors,
        positions: position.positions,
      };
    });
    return { objective, cuts, classes: SpectrumClass.options.map((name) => groupOf(name, actors)), actors };
  });
}

function rangeOf({ low, high }: ActorPosition): [number, number] | null {
  return low === null || high === null ? null : [low, high];
}

function groupOf(name: SpectrumClass, actors: readonly SpectrumActor[]): SpectrumGroup {
  const members = actors.filter((actor) => actor.class === name);
  const known = members.flatMap(({ influence }) => influence ?? []);
  const weightOf = ({ influence }: SpectrumActor): number => influence ?? -1;
  return {
    class: name,
    actors: members.sort((a, b) => weightOf(b) - weightOf(a)).map(({ actor }) => actor),
    influence: members.length > 0 && known.length === 0 ? null : known.reduce((sum, influence) => sum + influence, 0),
    missing: members.length - known.length,
  };
}

function explainSpectrum({ objective, classes, actors }: Spectrum): Message[] {
  const members = (name: SpectrumClass): string[] => classes.find((group) => group.class === name)!.actors;
  if (members('unknown').length === actors.length) return [message('summary.objective.unknown', { objective })];
  const disputed = actors.filter(({ judgements }) => judgements.length > 1).map(({ actor }) => actor);
  const counts = { allies: members('active-ally').length + members('passive-ally').length, opponents: members('active-opponent').length + members('passive-opponent').length, neutral: members('neutral').length };
  return [
    message('spectrum-of-allies.counts', { objective, ...counts }),
    ...aboutActors('spectrum-of-allies.passive', members('passive-ally')),
    ...aboutActors('spectrum-of-allies.neutral', members('neutral')),
    ...aboutActors('spectrum-of-allies.active-opponent', members('active-opponent')),
    ...aboutActors('spectrum-of-allies.disputed', disputed),
  ];
}

function explainMissing(spectra: readonly Spectrum[]): Message[] {
  return aboutUnknownPositions(spectra.map(({ classes, actors }) => ({ unknown: classes.find((group) => group.class === 'unknown')!.actors, total: actors.length })));
}

export const spectrumOfAllies: Method<SpectrumOptions, Document, Spectrum[]> = {
  id: 'spectrum-of-allies',
  scope: 'objective',
  family: 'forces',
  options: SpectrumOptions,
  sources: [oppenheimerLakey1965, schifferWaale2008],
  ours: 'spectrum-of-allies.ours',
  explain: (spectra) => explainEach(spectra, explainSpectrum, explainMissing),
  compute: computeSpectra,
  check: checkObjective,
};
