import * as z from 'zod/mini';
import { Id, PartialDate } from './id.ts';
import { evidence } from './evidence.ts';

/** An actor's membership in an alliance. */
export const Membership = z.looseObject({
  actor: Id,
  part: z.optional(z.string()).check(z.describe('What the member does in it, in words: lead, host, trainer, …')),
  stages: z.optional(z.array(z.string())),
});
export type Membership = z.infer<typeof Membership>;

/** Several actors joined for the cause: a partnership, the engagement of stakeholders, or a strategic alliance. */
export const Alliance = z.looseObject({
    id: Id,
    label: z.string(),
    form: z.enum(['partnership', 'stakeholder-engagement', 'strategic-alliance']),
    members: z.array(Membership),
    stages: z.optional(z.array(z.string())),
    formality: z.optional(z.looseObject({
        formal: z.optional(z.nullable(z.boolean())),
        instrument: z.optional(z.string()).check(z.describe('The document: memorandum of understanding, contract, charter, …')),
        signed: z.optional(z.nullable(z.boolean())),
        regularity: z.optional(z.enum(['sporadic', 'consistent'])),
      })),
    origin: z.optional(z.enum(['self-mobilised', 'externally-driven', 'reputation', 'referral'])),
    status: z.optional(z.enum(['planned', 'active', 'ended', 'failed'])),
    places: z.optional(z.array(Id)),
    description: z.optional(z.string()),
    from: z.optional(PartialDate),
    until: z.optional(PartialDate),
    evidence,
  }).check(z.describe('Several actors joined for the cause.'));
export type Alliance = z.infer<typeof Alliance>;
