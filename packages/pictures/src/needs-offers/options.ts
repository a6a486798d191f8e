import * as z from 'zod/mini';

export const NeedsOffersPictureOptions = z.strictObject({});
export type NeedsOffersPictureOptions = z.infer<typeof NeedsOffersPictureOptions>;
