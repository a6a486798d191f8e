import * as z from 'zod';
import { Id, PartialDate } from './id.ts';
import { evidence } from './evidence.ts';

/** An actor's membership in an alliance. */
export const Membership = z.looseObject({
  actor: Id,
  part: z.string().optional().describe('What the member does in it, in words: lead, host, trainer, …'),
  stages: z.array(z.string()).optional(),
});
export type Membership = z.infer<typeof Membership>;

/** Several actors joined for the cause: a partnership, the engagement of stakeholders, or a strategic alliance. */
export const Alliance = z
  .looseObject({
    id: Id,
    label: z.string(),
    form: z.enum(['partnership', 'stakeholder-engagement', 'strategic-alliance']),
    members: z.array(Membership),
    stages: z.array(z.string()).optional(),
    formality: z
      .looseObject({
        formal: z.boolean().nullable().optional(),
        instrument: z.string().optional().describe('The document: memorandum of understanding, contract, charter, …'),
        signed: z.boolean().nullable().optional(),
        regularity: z.enum(['sporadic', 'consistent']).optional(),
      })
      .optional(),
    origin: z.enum(['self-mobilised', 'externally-driven', 'reputation', 'referral']).optional(),
    status: z.enum(['planned', 'active', 'ended', 'failed']).optional(),
    places: z.array(Id).optional(),
    description: z.string().optional(),
    from: PartialDate.optional(),
    until: PartialDate.optional(),
    evidence,
  })
  .describe('Several actors joined for the cause.');
export type Alliance = z.infer<typeof Alliance>;
