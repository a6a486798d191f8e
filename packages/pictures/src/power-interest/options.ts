import * as z from 'zod/mini';

export const PowerInterestPictureOptions = z.strictObject({
  naming: z._default(z.enum(['johnson-scholes', 'reed']), 'johnson-scholes').check(z.describe('Whose names the four fields have: those of Johnson and Scholes, or those of Reed and others.')),
});
export type PowerInterestPictureOptions = z.infer<typeof PowerInterestPictureOptions>;
