import * as z from 'zod/mini';
import { Message } from '../message.ts';
import { TieKind } from '../model/tie.ts';

/** The camps of an objective. */
export const NetMapCamp = z.enum(['for', 'neutral', 'against', 'unknown']);
export type NetMapCamp = z.infer<typeof NetMapCamp>;

const height = z.nullable(z.number()).check(z.describe('Height of the influence tower, from 0 without an upper limit; null: unknown.'));

/** One camp: who is in it, by heads and by towers. */
export const NetMapCampResult = z.object({
  camp: NetMapCamp,
  heads: z.int(),
  height: z.nullable(z.number()).check(z.describe('Sum of the known towers; null: it has actors, and no tower of theirs is known.')),
  missing: z.int().check(z.describe('How many of its actors have no known tower.')),
  actors: z.array(z.object({ actor: z.string(), position: z.nullable(z.number()), height })).check(z.describe('The tallest first, unknown ones last.')),
  advice: Message.check(z.describe('How to engage this camp; the sentence is ours.')),
});
export type NetMapCampResult = z.infer<typeof NetMapCampResult>;

/** Influence towers, goals and links of a Net-Map. */
export const NetMap = z.object({
  criterion: z.nullable(z.string()).check(z.describe('The criterion whose towers are read; null: the document has none without an upper limit.')),
  towers: z.array(z.object({ actor: z.string(), height, assessors: z.int() })).check(z.describe('In the document’s order.')),
  links: z.array(z.object({ kind: TieKind, count: z.int() })).check(z.describe('Ties by kind, every kind in its order, the absent ones too.')),
  objectives: z.array(
      z.object({
        objective: z.string(),
        camps: z.array(NetMapCampResult).check(z.describe('For, neutral, against, unknown: all four, the empty ones too.')),
        mostHeads: z.array(NetMapCamp).check(z.describe('Which of for, neutral and against has the most actors; several: as many; empty: no position is known.')),
        tallest: z.array(NetMapCamp).check(z.describe('Which of the three has the tallest towers in sum, as far as they are known; empty: no known tower stands above 0.')),
        certain: z.boolean().check(z.describe('Whether every position and every tower is known.')),
      }),
    ).check(z.describe('In the document’s order.')),
});
export type NetMap = z.infer<typeof NetMap>;
