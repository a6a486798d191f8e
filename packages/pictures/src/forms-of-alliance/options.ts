import * as z from 'zod/mini';

export const FormsOfAlliancePictureOptions = z.strictObject({});
export type FormsOfAlliancePictureOptions = z.infer<typeof FormsOfAlliancePictureOptions>;
