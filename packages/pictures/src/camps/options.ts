import * as z from 'zod/mini';

/** What puts actors into one group: what core finds, or what the document says of them. */
export const groupings = ['camps', 'louvain', 'leiden', 'components', 'core-periphery', 'country', 'sector', 'kind', 'role', 'alliance'] as const;
export type GroupingOfPicture = (typeof groupings)[number];

export const CampsPictureOptions = z.strictObject({
  grouping: z.optional(z.enum(groupings)).check(z.describe('What makes groups: conflict (camps), dense ties (louvain, leiden), being linked at all (components), a core, or what is on record of each actor. Default: camps where a conflict is on record, else louvain.')),
});
export type CampsPictureOptions = z.infer<typeof CampsPictureOptions>;
