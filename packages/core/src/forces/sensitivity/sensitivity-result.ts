import * as z from 'zod';
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
  answer: z.enum(['side', 'grid', 'top']).describe('side: who leads on an objective. grid: the actor’s cell. top: who is most influential.'),
  actor: z.string(),
  moved: z.enum(['position', 'interest', 'influence']).describe('What is moved: its position, or one criterion of the measure.'),
  criterion: z.string().nullable().describe('null: its position.'),
  objective: z.string().nullable().describe('The objective whose answer changes; null: none is meant.'),
  direction: z.enum(['higher', 'lower']),
  from: z.union([LeadingSide, GridClass, TopRank]),
  to: z.union([LeadingSide, GridClass, TopRank]),
});
export type SensitiveMove = z.infer<typeof SensitiveMove>;

/** A probability that was found by drawing, and how far off it may be. */
const Drawn = { probability: z.number().describe('0..1.'), standardError: z.number() };

/** How much the answers of a map hang on single judgements, and how sure its ranking is. */
export const Sensitivity = z.object({
  tested: z.number().int().describe('How many single moves were tried.'),
  changing: z.object({ side: z.number().int(), grid: z.number().int(), top: z.number().int() }).describe('How many of them change each answer.'),
  moves: z.array(SensitiveMove).describe('Those that do, as many as `listed` asks for.'),
  sides: z.array(
    z.object({
      objective: z.string(),
      side: LeadingSide,
      net: z.number().nullable(),
      ...Drawn,
      deciding: z.array(z.string()).describe('Actors of whom one judgement, moved one step, changes the side; in the document’s order.'),
    }),
  ).describe('`probability`: that the forces for it have more, over the draws.'),
  grid: z.object({
    classes: z.array(z.object({ class: GridClass, count: z.number().int() })),
    deciding: z.array(z.string()).describe('Actors whose cell one judgement changes.'),
  }),
  ranking: z.object({
    measure: z.string(),
    first: z.array(z.string()).describe('Who has the greatest known score.'),
    actors: z.array(z.object({ actor: z.string(), value: z.number().nullable(), range: Interval.describe('What is drawn from.'), ...Drawn })).describe('`probability`: of being first. The likeliest first.'),
    pairs: z.array(z.object({ actor: z.string(), otherActor: z.string(), ...Drawn })).describe('`probability`: that the first of the two is ahead.'),
  }),
  draws: z.number().int(),
});
export type Sensitivity = z.infer<typeof Sensitivity>;
