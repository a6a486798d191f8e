import * as z from 'zod/mini';

/** What the cells of a matrix can say. */
export const matrixKinds = ['positions', 'influence', 'total-influence', 'convergence', 'ties', 'complementarity', 'distance'] as const;
export type MatrixKind = (typeof matrixKinds)[number];

export const MatrixOptions = z.strictObject({
  matrix: z.optional(z.enum(matrixKinds)).check(z.describe('What the cells say. Default: the first of these of which the document has something.')),
  positions: z._default(z.enum(['simple', 'valued', 'weighted']), 'valued').check(z.describe('How positions count, and whether two actors converge: by heads, by intensity, or by intensity and power.')),
  order: z._default(z.enum(['sum', 'document', 'name', 'role', 'country', 'alliance', 'likeness']), 'sum').check(z.describe('In which order the actors stand: the greatest sum first, as in the document, by name, in blocks of a role, a country or an alliance, or alike beside alike.')),
  alliance: z.optional(z.string()).check(z.describe('Id of the alliance whose members the matrix of distances compares. Default: the first with two members.')),
});
export type MatrixOptions = z.infer<typeof MatrixOptions>;
