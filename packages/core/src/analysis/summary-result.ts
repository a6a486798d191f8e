import * as z from 'zod/mini';
import { Message } from '../message.ts';
import { Role, Sector } from '../model/actor.ts';
import { Side } from '../model/place.ts';
import { Count } from '../number-ranges.ts';
import { WhyNoPosition } from '../scoring/actor-position.ts';

const actors = z.array(z.string());

/** Who is for and against one objective, who is undecided, and who must still be persuaded. */
export const ObjectiveSummary = z.object({
  objective: z.string(),
  for: actors,
  against: actors,
  neutral: actors,
  unknown: actors.check(z.describe('Actors whose position is not known.')),
  toPersuade: actors.check(z.describe('Neutral or against, veto holders first, then the most influential.')),
  toAsk: actors.check(z.describe('Of unknown position, but with a veto or high influence.')),
});
export type ObjectiveSummary = z.infer<typeof ObjectiveSummary>;

/** The facts that a sentence reading the map aloud is made of, and those sentences as messages. */
export const Summary = z.object({
  actors: Count,
  ties: Count,
  alliances: Count,
  objectives: Count,
  roles: z.array(z.object({ role: Role, actors: Count })).check(z.describe('Roles that occur, the most frequent first.')),
  kinds: z.array(z.object({ kind: z.nullable(z.string()), actors: Count })).check(z.describe('Kinds that occur; null: not stated.')),
  sectors: z.array(z.object({ sector: z.nullable(Sector), actors: Count })),
  sides: z.array(z.object({ side: z.nullable(Side), actors: Count })).check(z.describe('An actor present on two sides counts in both.')),
  countries: z.array(z.object({ country: z.string().check(z.describe('ISO 3166-1 alpha-2.')), actors: Count })),
  withoutCountry: Count.check(z.describe('Actors of which no country is known.')),
  mostInfluential: z.object({ value: z.nullable(z.number()), actors }).check(z.describe('All who share the highest influence; null: no influence is known.')),
  vetoHolders: actors,
  perObjective: z.array(ObjectiveSummary),
  missing: z.object({
    role: actors,
    interest: actors.check(z.describe('Actors without a score of interest.')),
    influence: actors.check(z.describe('Actors without a score of influence.')),
    veto: actors.check(z.describe('Actors of which it is not known whether they hold a veto.')),
    position: z.array(z.object({ actor: z.string(), objective: z.string(), why: WhyNoPosition })),
    strength: z.array(z.string()).check(z.describe('Ties of unknown strength.')),
  }),
  headline: z.array(Message).check(z.describe('The map in at most three sentences: who and where, who decides, who must be persuaded.')),
  sentences: z.array(Message).check(z.describe('The map read aloud, sentence by sentence.')),
});
export type Summary = z.infer<typeof Summary>;
