import * as z from 'zod';

/** Option of the metrics that can follow directions: which way a directed tie is walked. */
export const Direction = z
  .enum(['both', 'out', 'in'])
  .default('both')
  .describe('both: a directed tie is walked either way. out: along its direction. in: against it.');

/** Option of the metrics for which paths against directions give the same as paths along them. */
export const PathDirection = z
  .enum(['both', 'out'])
  .default('both')
  .describe('both: a directed tie is walked either way. out: along its direction.');

/** Option of the metrics that can read every tie: whether conflict and interrupted ties count. */
export const ReadTies = z
  .enum(['connecting', 'all'])
  .default('connecting')
  .describe('connecting: conflict and interrupted ties are left out. all: every tie counts.');

/** Option of the metrics that follow paths: how long a tie is. */
export const PathReading = z
  .enum(['ties', 'length'])
  .default('ties')
  .describe('ties: every tie is one step. length: a tie is as long as 1 ÷ its strength, an unknown strength counting 1.');

/** Option of the metrics that count ties or add up their strengths. */
export const StrengthReading = z
  .enum(['ties', 'strength'])
  .default('ties')
  .describe('ties: every tied pair counts 1. strength: as much as its ties are strong, an unknown strength counting 1.');

/** Option of the metrics of what an actor invests in its contacts. */
export const InvestmentReading = z
  .enum(['ties', 'strength'])
  .default('ties')
  .describe('ties: every way in which two actors are tied counts 1, an undirected tie being two ways. strength: as much as it is strong, an unknown strength counting 1.');

/** Option of the metrics whose score can be divided by the greatest possible one. */
export const Normalised = z.boolean().describe('True: divided by the greatest score that as many actors allow.');
