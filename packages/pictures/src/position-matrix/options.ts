import * as z from 'zod/mini';

export const PositionMatrixOptions = z.strictObject({
  order: z._default(z.enum(['document', 'name', 'support']), 'document').check(z.describe('In which order the actors stand: that of the document, by name, or the greatest support first.')),
});
export type PositionMatrixOptions = z.infer<typeof PositionMatrixOptions>;
