import * as z from 'zod/mini';

export const CorridorsPictureOptions = z.strictObject({});
export type CorridorsPictureOptions = z.infer<typeof CorridorsPictureOptions>;
