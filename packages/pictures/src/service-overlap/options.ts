import * as z from 'zod/mini';

export const ServiceOverlapPictureOptions = z.strictObject({});
export type ServiceOverlapPictureOptions = z.infer<typeof ServiceOverlapPictureOptions>;
