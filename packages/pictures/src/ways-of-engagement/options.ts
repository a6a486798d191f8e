import * as z from 'zod/mini';

export const WaysOfEngagementOptions = z.strictObject({});
export type WaysOfEngagementOptions = z.infer<typeof WaysOfEngagementOptions>;
