import * as z from 'zod/mini';

export const PortfolioMatrixPictureOptions = z.strictObject({});
export type PortfolioMatrixPictureOptions = z.infer<typeof PortfolioMatrixPictureOptions>;
