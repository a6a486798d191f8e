import * as z from 'zod/mini';

export const SensitivityPictureOptions = z.strictObject({});
export type SensitivityPictureOptions = z.infer<typeof SensitivityPictureOptions>;
