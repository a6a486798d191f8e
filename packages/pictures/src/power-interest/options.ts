import * as z from 'zod/mini';

export const PowerInterestPictureOptions = z.strictObject({
  naming: z._default(z.enum(['johnson-scholes', 'reed']), 'johnson-scholes').check(z.describe('Whose names the four fields have: those of Johnson and Scholes, or those of Reed and others.')),
  colour: z._default(z.enum(['role', 'position', 'kind']), 'role').check(z.describe('What the colours of actors stand for. Where everybody has the same role, their kind says more and stands in for it.')),
  objective: z.optional(z.string()).check(z.describe('Id of the objective whose positions are shown. Default: the first.')),
});
export type PowerInterestPictureOptions = z.infer<typeof PowerInterestPictureOptions>;
