import * as z from 'zod/mini';

/** Option of the metrics that can follow directions: which way a directed tie is walked. */
export const Direction = z._default(z.enum(['both', 'out', 'in']), 'both').check(z.describe('both: a directed tie is walked either way. out: along its direction. in: against it.'));

/** Option of the metrics for which paths against directions give the same as paths along them. */
export const PathDirection = z._default(z.enum(['both', 'out']), 'both').check(z.describe('both: a directed tie is walked either way. out: along its direction.'));

/** Option of the metrics that can read every tie: whether conflict and interrupted ties count. */
export const ReadTies = z._default(z.enum(['connecting', 'all']), 'connecting').check(z.describe('connecting: conflict and interrupted ties are left out. all: every tie counts.'));

/** Option of the metrics that follow paths: how long a tie is. */
export const PathReading = z._default(z.enum(['ties', 'length']), 'ties').check(z.describe('ties: every tie is one step. length: a tie is as long as 1 ÷ its strength, an unknown strength counting 1.'));

/** Option of the metrics that count ties or add up their strengths. */
export const StrengthReading = z._default(z.enum(['ties', 'strength']), 'ties').check(z.describe('ties: every linked pair counts 1. strength: as much as its ties are strong, an unknown strength counting 1.'));

/** Option of the metrics of what an actor invests in its contacts. */
export const InvestmentReading = z._default(z.enum(['ties', 'strength']), 'ties').check(z.describe('ties: every way in which two actors are linked counts 1, an undirected tie being two ways. strength: as much as it is strong, an unknown strength counting 1.'));

/** Option of the metrics whose score can be divided by the greatest possible one. */
export const Normalised = z.boolean().check(z.describe('True: divided by the greatest score that as many actors allow.'));
