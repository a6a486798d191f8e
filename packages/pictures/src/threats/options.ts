import * as z from 'zod/mini';

export const ThreatsPictureOptions = z.strictObject({});
export type ThreatsPictureOptions = z.infer<typeof ThreatsPictureOptions>;
