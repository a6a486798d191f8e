import * as z from 'zod/mini';
import { Interval } from '../../scoring/score/interval.ts';
import { GridClass } from '../../scoring/power-interest-grid-result.ts';

/** Which side has more force. */
export const LeadingSide = z.enum(['for', 'against', 'even', 'unknown']);
export type LeadingSide = z.infer<typeof LeadingSide>;

/** How an actor stands among all by its influence. */
export const TopRank = z.enum(['first', 'shares-first', 'behind']);
export type TopRank = z.infer<typeof TopRank>;

/** One judgement that, moved one step of its scale, changes an answer. */
export const SensitiveMove = z.object({
  answer: z.enum(['side', 'grid', 'top']).check(z.describe('side: who leads on an objective. grid: the actor’s cell. top: who is most influential.')),
  actor: z.string(),
  moved: z.enum(['position', 'interest', 'influence']).check(z.describe('What is moved: its position, or one criterion of the measure.')),
  criterion: z.nullable(z.string()).check(z.describe('null: its position.')),
  objective: z.nullable(z.string()).check(z.describe('The objective whose answer changes; null: none is meant.')),
  direction: z.enum(['higher', 'lower']),
  from: z.union([LeadingSide, GridClass, TopRank]),
  to: z.union([LeadingSide, GridClass, TopRank]),
});
export type SensitiveMove = z.infer<typeof SensitiveMove>;

/** A probability that was found by drawing, and how far off it may be. */
const Drawn = { probability: z.number().check(z.describe('0..1.')), standardError: z.number() };

/** How much the answers of a map hang on single judgements, and how sure its ranking is. */
export const Sensitivity = z.object({
  tested: z.int().check(z.describe('How many single moves were tried.')),
  changing: z.object({ side: z.int(), grid: z.int(), top: z.int() }).check(z.describe('How many of them change each answer.')),
  moves: z.array(SensitiveMove).check(z.describe('Those that do, as many as `listed` asks for.')),
  sides: z.array(
    z.object({
      objective: z.string(),
      side: LeadingSide,
      net: z.nullable(z.number()),
      ...Drawn,
      deciding: z.array(z.string()).check(z.describe('Actors of whom one judgement, moved one step, changes the side; in the document’s order.')),
    }),
  ).check(z.describe('`probability`: that the forces for it have more, over the draws.')),
  grid: z.object({
    classes: z.array(z.object({ class: GridClass, count: z.int() })),
    deciding: z.array(z.string()).check(z.describe('Actors whose cell one judgement changes.')),
  }),
  ranking: z.object({
    measure: z.string(),
    first: z.array(z.string()).check(z.describe('Who has the greatest known score.')),
    actors: z.array(z.object({ actor: z.string(), value: z.nullable(z.number()), range: Interval.check(z.describe('What is drawn from.')), ...Drawn })).check(z.describe('`probability`: of being first. The likeliest first.')),
    pairs: z.array(z.object({ actor: z.string(), otherActor: z.string(), ...Drawn })).check(z.describe('`probability`: that the first of the two is ahead.')),
  }),
  draws: z.int(),
});
export type Sensitivity = z.infer<typeof Sensitivity>;
