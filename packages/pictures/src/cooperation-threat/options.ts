import * as z from 'zod/mini';

export const CooperationThreatPictureOptions = z.strictObject({});
export type CooperationThreatPictureOptions = z.infer<typeof CooperationThreatPictureOptions>;
