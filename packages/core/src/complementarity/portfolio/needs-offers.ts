import * as z from 'zod/mini';
import type { Method } from '../../descriptor.ts';
import { message, type Message } from '../../message.ts';
import type { Document } from '../../model/document.ts';
import { handbook } from '../../publications/migration.ts';
import { readOptions } from '../../read-options.ts';
import { contributionsOf } from '../teams/contributions.ts';
import { itemsOf, sizeOf, transpose } from '../kernels/rows.ts';
import { nameSome } from '../name-some.ts';
import { createNearness, Nearness } from './nearness.ts';
import { runThrough } from '../../steps.ts';

/** A need, and who could meet it. */
export const MatchedNeed = z.object({
  actor: z.string(),
  capability: z.string(),
  offers: z.array(z.object({ actor: z.string(), nearness: Nearness })).check(z.describe('Others who offer it, the nearest first; at most as many as asked for.')),
  offering: z.int().check(z.describe('How many others offer it.')),
});
export type MatchedNeed = z.infer<typeof MatchedNeed>;

const holders = z.object({ capability: z.string(), actors: z.array(z.string()) });

/** Every need of the map beside the offers that could meet it. */
export const NeedsOffers = z.object({
  needs: z.array(MatchedNeed).check(z.describe('By actor and capability, in the document’s order; one written twice is one.')),
  met: z.int().check(z.describe('How many needs another actor offers to meet.')),
  nearest: z.array(z.object({ nearness: Nearness, needs: z.int() })).check(z.describe('How many needs have their nearest offer how near.')),
  unmet: z.array(holders).check(z.describe('What is needed and offered by no one else, and who needs it.')),
  unused: z.array(holders).check(z.describe('What is offered and needed by no one else, and who offers it.')),
  unknown: z.array(z.string()).check(z.describe('Actors of whom neither a need nor an offer is recorded.')),
});
export type NeedsOffers = z.infer<typeof NeedsOffers>;

export const NeedsOffersOptions = z.strictObject({
  top: z._default(z.int().check(z.minimum(0), z.maximum(1000)), 5).check(z.describe('How many offers are named for each need at most.')),
});
export type NeedsOffersOptions = z.infer<typeof NeedsOffersOptions>;

/** Between two signs of life, in actors. */
const stride = 256;

/**
 * Matches every need of the map with the offers of others: those already tied first, then those in the same alliance,
 * then those in the same place, then all others; equally near ones in the document's order.
 *
 * An actor's own offer does not meet its need. A need or an offer that nobody wrote down is unknown and in no list.
 * O(offers × needs of the same thing).
 */
function* needsOffersInSteps(document: Document, options: Partial<NeedsOffersOptions> = {}): Generator<number, NeedsOffers> {
  const { top } = readOptions(NeedsOffersOptions, options);
  const { actors, capabilities, offers, needs } = contributionsOf(document);
  const offeredBy = transpose(offers, capabilities.length);
  const neededBy = transpose(needs, capabilities.length);
  const nearness = createNearness(document);
  const counts = Nearness.options.map(() => 0);
  const matched: MatchedNeed[] = [];
  for (const [actor, id] of actors.entries()) {
    if (actor % stride === 0 && actor > 0) yield actor / actors.length;
    nearness.turnTo(actor);
    for (const capability of itemsOf(needs, actor)) {
      const byNearness: number[][] = Nearness.options.map(() => []);
      for (const other of itemsOf(offeredBy, capability)) if (other !== actor) byNearness[nearness.of(other)]!.push(other);
      const nearest = byNearness.findIndex((list) => list.length > 0);
      if (nearest >= 0) counts[nearest]!++;
      const near = byNearness.flatMap((list, index) => list.slice(0, top).map((other) => ({ actor: actors[other]!, nearness: Nearness.options[index]! })));
      matched.push({ actor: id, capability: capabilities[capability]!, offers: near.slice(0, top), offering: byNearness.reduce((sum, { length }) => sum + length, 0) });
    }
  }
  const lonely = (those: Uint32Array, others: Uint32Array): string[] =>
    [...those].filter((actor) => others.length === 0 || (others.length === 1 && others[0] === actor)).map((actor) => actors[actor]!);
  const listed = (of: (capability: number) => string[]): { capability: string; actors: string[] }[] =>
    capabilities.flatMap((capability, index) => {
      const holding = of(index);
      return holding.length === 0 ? [] : [{ capability, actors: holding }];
    });
  return {
    needs: matched,
    met: matched.filter(({ offering }) => offering > 0).length,
    nearest: Nearness.options.map((name, index) => ({ nearness: name, needs: counts[index]! })),
    unmet: listed((capability) => lonely(itemsOf(neededBy, capability), itemsOf(offeredBy, capability))),
    unused: listed((capability) => lonely(itemsOf(offeredBy, capability), itemsOf(neededBy, capability))),
    unknown: actors.filter((_, actor) => sizeOf(needs, actor) === 0 && sizeOf(offers, actor) === 0),
  };
}

/** How many introductions, and how many unmet needs, are told of. */
const mostTold = 3;

function explainNeedsOffers({ needs, met, nearest, unmet, unused, unknown }: NeedsOffers): Message[] {
  const lacking = unknown.length === 0 ? [] : [message('needs-offers.unknown', { count: unknown.length })];
  if (needs.length === 0) return [message('needs-offers.none'), ...lacking];
  const near = nearest.filter(({ nearness }) => nearness === 'tied' || nearness === 'same-alliance').reduce((sum, { needs: count }) => sum + count, 0);
  return [
    message('needs-offers.met', { count: met, total: needs.length }),
    ...(met === 0 ? [] : [message('needs-offers.near', { count: near })]),
    ...introductionsIn(needs).slice(0, mostTold).map(({ otherActor, capability, actors }) => nameSome('needs-offers.introduce', 'actors', actors, { capability, otherActor })),
    ...unmet.slice(0, mostTold).map(({ capability, actors }) => nameSome('needs-offers.unmet', 'actors', actors, { capability })),
    ...(unmet.length > mostTold ? [message('needs-offers.more-unmet', { count: unmet.length - mostTold })] : []),
    ...(unused.length === 0 ? [] : [nameSome('needs-offers.unused', 'capabilities', unused.map(({ capability }) => capability))]),
    ...lacking,
  ];
}

/** Who could be introduced to whom: the nearest who offers something, and those who need it and are not linked to it yet. */
function introductionsIn(needs: NeedsOffers['needs']): { otherActor: string; capability: string; actors: string[] }[] {
  const found = new Map<string, { otherActor: string; capability: string; actors: string[] }>();
  for (const { actor, capability, offers: [first] } of needs) {
    if (first === undefined || first.nearness === 'tied' || first.nearness === 'same-alliance') continue;
    const key = JSON.stringify([first.actor, capability]);
    const introduction = found.get(key) ?? { otherActor: first.actor, capability, actors: [] };
    introduction.actors.push(actor);
    found.set(key, introduction);
  }
  return [...found.values()];
}

export const needsOffers: Method<NeedsOffersOptions, Document, NeedsOffers> = {
  id: 'needs-offers',
  scope: 'map',
  family: 'complementarity',
  options: NeedsOffersOptions,
  sources: [handbook('section 6.2')],
  ours: 'needs-offers.ours',
  explain: explainNeedsOffers,
  compute: (document, options) => runThrough(needsOffersInSteps(document, options)),
  computeInSteps: needsOffersInSteps,
};
