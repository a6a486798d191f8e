import * as z from 'zod/mini';
import type { Method } from '../../descriptor.ts';
import type { Actor } from '../../model/actor.ts';
import type { Document } from '../../model/document.ts';
import { ZeroToOne } from '../../number-ranges.ts';
import { handbook } from '../../publications/migration.ts';
import { readOptions } from '../../read-options.ts';
import type { ActorScore } from '../../scoring/score/actor-score.ts';
import { score } from '../../scoring/score/score.ts';
import { estimateOf, meanOf } from '../estimate.ts';
import { explainProximity } from './explain-proximity.ts';
import { pairProximity } from './pair-proximity.ts';
import { placeProximity } from './place-proximity.ts';
import type { ActorProximity, AllianceProximity, PairProximity, Proximity } from './proximity-result.ts';

export const ProximityOptions = z.strictObject({
  partly: z._default(ZeroToOne, 0.5).check(z.describe('How much it counts to be in the same country, to reach a place, or to share a bond with someone there.')),
  pairs: z._default(z.int().check(z.minimum(0)), 20).check(z.describe('How many pairs of each alliance are listed, the furthest apart first.')),
});
export type ProximityOptions = z.infer<typeof ProximityOptions>;

/**
 * Measures how near actors are to the contexts of the cause and allies to one another, and how flexible they are.
 *
 * To a place: 1 if present, `partly` if in the same country, by reach or by a bond, else 0; of a context the mean over its
 * places. To one another: the mean of shared places, shared bonds and 1 ÷ distance in the network. Flexibility: the score of
 * that measure, or else the scale (small 1, medium 0.5, large 0). Each is 0..1; what is not recorded is unknown and widens
 * the interval. O(actors × places + Σ members × (n + m + members)) at worst. Source: the handbook, section 6.1, in words; every
 * formula is ours.
 */
function computeProximity(document: Document, options: Partial<ProximityOptions> = {}): Proximity {
  const { partly, pairs: mostPairs } = readOptions(ProximityOptions, options);
  const ofPlace = placeProximity(document, partly);
  const ofOthers = pairProximity(document, partly);
  const places = [...new Set(document.cause.places ?? [])];
  const judged = score.compute(document, { measure: 'proximity' }).actors;
  const flexible = score.compute(document, { measure: 'flexibility' }).actors;
  return {
    places,
    actors: document.actors.map((actor, index): ActorProximity => {
      const own = places.map((place) => ofPlace(actor.id, place));
      const { value, interval } = judged[index]!;
      return { actor: actor.id, contexts: meanOf(own.map((one) => estimateOf(one.value))), places: own, judged: { value, interval }, flexibility: flexibilityOf(actor, flexible[index]!) };
    }),
    alliances: document.alliances.map(({ id, members, places: named }): AllianceProximity => {
      const actors = [...new Set(members.map(({ actor }) => actor))];
      const contexts = [...new Set(named ?? places)];
      const near = contexts.map((place) => actors.map((actor) => ofPlace(actor, place)));
      const pairs = actors.flatMap((actor, index) => ofOthers(actor, actors.slice(index + 1)));
      return {
        alliance: id,
        contexts: meanOf(near.flat().map(({ value }) => estimateOf(value))),
        absent: contexts.filter((_, index) => near[index]!.every(({ by }) => by !== 'present')),
        toOneAnother: meanOf(pairs),
        pairs: furthestFirst(pairs).slice(0, mostPairs),
        pairCount: pairs.length,
      };
    }),
  };
}

const byScale = { small: 1, medium: 0.5, large: 0 } as const;

function flexibilityOf({ scale }: Actor, { value, interval }: ActorScore): ActorProximity['flexibility'] {
  if (value !== null) return { value, interval, from: 'score' };
  return scale === undefined ? { value, interval, from: null } : { ...estimateOf(byScale[scale]), from: 'scale' };
}

/** Pairs by their proximity, those of unknown proximity last. */
function furthestFirst(pairs: readonly PairProximity[]): PairProximity[] {
  return [...pairs].sort((a, b) => (a.value ?? 2) - (b.value ?? 2));
}

export const proximity: Method<ProximityOptions, Document, Proximity> = {
  id: 'proximity',
  scope: 'map',
  family: 'partnership',
  options: ProximityOptions,
  range: [0, 1],
  sources: [handbook('section 6.1')],
  ours: 'proximity.ours',
  explain: explainProximity,
  compute: computeProximity,
};
