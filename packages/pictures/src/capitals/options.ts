import * as z from 'zod/mini';

export const CapitalsPictureOptions = z.strictObject({});
export type CapitalsPictureOptions = z.infer<typeof CapitalsPictureOptions>;
