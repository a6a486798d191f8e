import * as z from 'zod/mini';

export const OnionPictureOptions = z.strictObject({});
export type OnionPictureOptions = z.infer<typeof OnionPictureOptions>;
