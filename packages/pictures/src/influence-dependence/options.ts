import * as z from 'zod/mini';

export const InfluenceDependenceOptions = z.strictObject({});
export type InfluenceDependenceOptions = z.infer<typeof InfluenceDependenceOptions>;
