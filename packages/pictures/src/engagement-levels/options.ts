import * as z from 'zod/mini';

export const EngagementLevelsOptions = z.strictObject({});
export type EngagementLevelsOptions = z.infer<typeof EngagementLevelsOptions>;
