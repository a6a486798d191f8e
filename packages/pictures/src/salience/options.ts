import * as z from 'zod/mini';

export const SaliencePictureOptions = z.strictObject({});
export type SaliencePictureOptions = z.infer<typeof SaliencePictureOptions>;
