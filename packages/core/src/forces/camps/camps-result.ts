import * as z from 'zod/mini';

/** How a pair stands against a partition: for one another and apart, or against one another and in one camp. */
export const FrustratedPair = z.object({ actors: z.tuple([z.string(), z.string()]), sign: z.union([z.literal(-1), z.literal(1)]) });
export type FrustratedPair = z.infer<typeof FrustratedPair>;

/** A part of the map that conflict divides, and its camps. */
export const DividedGroup = z.object({
  camps: z.array(z.array(z.string())).check(z.describe('The largest first; actors in the document’s order.')),
  frustration: z.int().check(z.describe('How many signed pairs stand against these camps.')),
  exact: z.boolean().check(z.describe('true: no other camps have less frustration. false: the best that was found.')),
  frustrated: z.array(FrustratedPair).check(z.describe('The pairs that stand against the camps.')),
  undecided: z.array(z.string()).check(z.describe('Who could change camps, alone, without more frustration.')),
});
export type DividedGroup = z.infer<typeof DividedGroup>;

/** The camps of a map, and how far its signed ties are in balance. */
export const Camps = z.object({
  pairs: z.object({
    positive: z.int(),
    negative: z.int(),
    mixed: z.int().check(z.describe('Pairs linked both by conflict and otherwise: they have no sign and are in no count below.')),
  }),
  triads: z.object({
    balanced: z.int(),
    unbalanced: z.int(),
    byNegative: z.tuple([z.int(), z.int(), z.int(), z.int()]).check(z.describe('Triads with 0, 1, 2 and 3 negative pairs.')),
    balance: z.nullable(z.number()).check(z.describe('The balanced ones as a share of all, 0..1; null: there is no triad.')),
    listed: z.array(z.object({ actors: z.array(z.string()), negative: z.int() })).check(z.describe('The unbalanced ones, as many as `listed` asks for.')),
  }),
  frustration: z.int().check(z.describe('The sum over the groups: how few pairs would have to change sign for balance.')),
  exact: z.boolean().check(z.describe('Whether no camps have less frustration in any group.')),
  groups: z.array(DividedGroup).check(z.describe('Parts of the map that conflict divides, the largest first; nothing says how camps of two groups stand to one another.')),
  undivided: z.array(z.string()).check(z.describe('Actors in no conflict, direct or through others.')),
  mixedPairs: z.array(z.tuple([z.string(), z.string()])),
});
export type Camps = z.infer<typeof Camps>;
