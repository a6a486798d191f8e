import * as z from 'zod/mini';

export const NetworkPictureOptions = z.strictObject({
  alliance: z.optional(z.string()).check(z.describe('Id of the alliance whose ground is shown. Default: all that overlap little.')),
  grounds: z._default(z.boolean(), true).check(z.describe('Whether alliances are shown as grounds beneath their members.')),
  mark: z.optional(z.enum(['articulation-points', 'bridges'])).check(z.describe('What is marked: actors, or ties, without which others lose their connection to the rest. Default: nothing.')),
});
export type NetworkPictureOptions = z.infer<typeof NetworkPictureOptions>;
