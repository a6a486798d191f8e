import * as z from 'zod/mini';

export const EngagementStepsPictureOptions = z.strictObject({});
export type EngagementStepsPictureOptions = z.infer<typeof EngagementStepsPictureOptions>;
