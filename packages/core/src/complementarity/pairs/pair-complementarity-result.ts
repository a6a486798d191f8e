import * as z from 'zod/mini';
import { Side } from '../../model/place.ts';
import { ZeroToOne } from '../../number-ranges.ts';

const share = z.nullable(ZeroToOne);

/** What one actor supplies to another. */
export const Supply = z.object({
  value: share.check(z.describe('The share of what the other needs; null: its needs, or what this one offers, are not recorded.')),
  capabilities: z.array(z.string()).check(z.describe('What the one offers and the other needs.')),
});
export type Supply = z.infer<typeof Supply>;

/** What two actors have beyond the better of them alone. */
export const PairGain = z.object({
  value: share.check(z.describe('0..0.5; null: nothing of the kind is recorded of one of them, or asked for.')),
  first: z.array(z.string()).check(z.describe('What only the first has.')),
  second: z.array(z.string()).check(z.describe('What only the second has.')),
});
export type PairGain = z.infer<typeof PairGain>;

/** The capabilities behind the supplies and the similarity that are of one type. */
const ofType = {
  supplies: z.array(z.string()).check(z.describe('What the first offers and the second needs.')),
  receives: z.array(z.string()).check(z.describe('What the second offers and the first needs.')),
  both: z.array(z.string()).check(z.describe('What both offer.')),
};

/** What two actors bring one another, each value with the items that made it. */
export const PairComplementarity = z.object({
  actors: z.tuple([z.string(), z.string()]).check(z.describe('The first and the second of the pair.')),
  needsMet: z.int().check(z.describe('Needs of either that the other meets, as far as is recorded.')),
  supplies: Supply.check(z.describe('From the first to the second.')),
  receives: Supply.check(z.describe('From the second to the first.')),
  mutual: share.check(z.describe('The share of the needs of both that the other meets; null: unknown for one of them.')),
  similarity: z.object({
    value: share.check(z.describe('Jaccard: what both offer ÷ what either offers; null: not recorded of one of them.')),
    capabilities: z.array(z.string()).check(z.describe('What both offer.')),
  }),
  coverage: PairGain.check(z.describe('Requirements of the cause, by weight.')),
  technical: z.object({ ...ofType, coverage: PairGain.check(z.describe('Requirements that ask for such a capability.')) }).check(z.describe('Expertise, resources, services, and capabilities of unknown kind.')),
  transnational: z.object({
      ...ofType,
      coverage: PairGain.check(z.describe('Requirements that ask for such a capability, a place or an actor.')),
      places: PairGain.check(z.describe('Places where they are or which they reach.')),
      actors: PairGain.check(z.describe('Other actors whom they reach.')),
      sides: z.object({
        first: z.array(Side).check(z.describe('Sides of the migration on which the first stands.')),
        second: z.array(Side),
        joins: z.nullable(z.boolean()).check(z.describe('Whether one stands at the origin and the other at the destination; null: unknown.')),
      }),
    }).check(z.describe('Languages, cultures, access, places and actors.')),
});
export type PairComplementarity = z.infer<typeof PairComplementarity>;

/** A partner of an actor, in short. */
export const ComplementaryPartner = z.object({
  actor: z.string(),
  gives: z.int().check(z.describe('Needs of the partner that the actor meets.')),
  takes: z.int().check(z.describe('Needs of the actor that the partner meets.')),
});
export type ComplementaryPartner = z.infer<typeof ComplementaryPartner>;

/** The complementarity of pairs: the pair asked for, or the best. */
export const PairComplementarities = z.object({
  actors: z.int().check(z.describe('How many actors the map has.')),
  pairs: z.array(PairComplementarity).check(z.describe('The pair asked for, or those between which most needs are met, the best first.')),
  partners: z.array(z.object({ actor: z.string(), partners: z.array(ComplementaryPartner) })).check(z.describe('The best partners of every actor, in the document’s order; empty where one actor is asked about.')),
  unknown: z.object({
    needs: z.array(z.string()).check(z.describe('Actors of whom no need is recorded.')),
    offers: z.array(z.string()).check(z.describe('Actors of whom no offer is recorded.')),
  }),
});
export type PairComplementarities = z.infer<typeof PairComplementarities>;
