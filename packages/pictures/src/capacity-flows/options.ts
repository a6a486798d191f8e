import * as z from 'zod/mini';

export const CapacityFlowsPictureOptions = z.strictObject({});
export type CapacityFlowsPictureOptions = z.infer<typeof CapacityFlowsPictureOptions>;
