import * as z from 'zod/mini';
import type { Method } from '../descriptor.ts';
import { message, type Message } from '../message.ts';
import type { Document } from '../model/document.ts';
import { reichCooper2023 } from '../publications/forces.ts';
import { readOptions } from '../read-options.ts';
import { actorPositions } from '../scoring/actor-position.ts';
import { EachObjective } from '../scoring/map-reading.ts';
import { aboutUnknownPositions } from './about-unknown-positions.ts';
import { aboutActors, explainEach } from './explain-each.ts';
import { objectivesOf } from '../scoring/objectives-of.ts';
import { SupportBand, type SupportBands } from './support-band-result.ts';
import { checkObjective } from '../scoring/check-objective.ts';

export const SupportBandOptions = z.strictObject({
  objective: EachObjective,
});
export type SupportBandOptions = z.infer<typeof SupportBandOptions>;

/** From which position on (−7..+7) each band reaches up to the one before it; below the last is high opposition. */
const cuts: readonly (readonly [number, SupportBand])[] = [
  [5, 'high-support'],
  [3, 'medium-support'],
  [1, 'low-support'],
  [-1, 'non-mobilised'],
  [-3, 'low-opposition'],
  [-5, 'medium-opposition'],
];

/** The ends of the scale of positions. */
export const positionLimit = 7;

/**
 * The band of a position on −1..+1, which is −7..+7 on the scale of the bands; unknown has a band of its own.
 *
 * A position exactly on a cut belongs to the band on the side of support, as in the published software: 5 is high
 * support, −5 medium opposition.
 */
export function supportBand(position: number | null): SupportBand {
  if (position === null) return 'unknown';
  return cuts.find(([from]) => position * positionLimit >= from - 1e-9)?.[1] ?? 'high-opposition';
}

/**
 * Sorts the actors into seven bands from high support to high opposition, per objective.
 *
 * Positions are the medians over the assessors, stretched from −1..+1 to −7..+7; cuts at ±1, ±3 and ±5. Actors of
 * unknown position are listed as such, never as non-mobilised. Throws `NotFoundError` for an objective that is not
 * there. O(objectives × (positions + actors)). Source: the scale of PolicyMaker, Reich & Cooper 1996.
 */
function computeSupportBands(document: Document, options: Partial<SupportBandOptions> = {}): SupportBands[] {
  const { objective: asked } = readOptions(SupportBandOptions, options);
  return objectivesOf(document, asked).map((objective) => {
    const actors = actorPositions(document, objective).map(({ actor, value }) => ({
      actor,
      band: supportBand(value),
      position: value === null ? null : value * positionLimit,
    }));
    const members = new Map<SupportBand, string[]>(SupportBand.options.map((band) => [band, []]));
    for (const { actor, band } of actors) members.get(band)!.push(actor);
    return { objective, bands: [...members].map(([band, ids]) => ({ band, actors: ids })), actors };
  });
}

function explainBands({ objective, bands, actors }: SupportBands): Message[] {
  const members = (part: string): string[] => bands.filter(({ band }) => band.endsWith(part)).flatMap(({ actors: ids }) => ids);
  if (members('unknown').length === actors.length) return [message('summary.objective.unknown', { objective })];
  const counts = { support: members('-support').length, opposition: members('-opposition').length, still: members('non-mobilised').length };
  return [
    message('support-bands.counts', { objective, ...counts }),
    ...aboutActors('support-bands.high-opposition', members('high-opposition')),
    ...aboutActors('support-bands.high-support', members('high-support')),
    ...aboutActors('support-bands.non-mobilised', members('non-mobilised')),
  ];
}

function explainMissing(results: readonly SupportBands[]): Message[] {
  return aboutUnknownPositions(results.map(({ bands, actors }) => ({ unknown: bands.find(({ band }) => band === 'unknown')!.actors, total: actors.length })));
}

export const supportBands: Method<SupportBandOptions, Document, SupportBands[]> = {
  id: 'support-bands',
  scope: 'objective',
  family: 'forces',
  options: SupportBandOptions,
  sources: [reichCooper2023],
  explain: (results) => explainEach(results, explainBands, explainMissing),
  compute: computeSupportBands,
  check: checkObjective,
};
