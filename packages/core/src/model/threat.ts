import * as z from 'zod';
import { Id } from './id.ts';
import { evidence } from './evidence.ts';
import { ScaleValue } from './scale.ts';

/** What could undo an alliance or the cause, and what answers it. */
export const Threat = z.looseObject({
  id: Id,
  label: z.string(),
  kind: z.enum(['external', 'capacity', 'project', 'relational']),
  alliance: Id.optional(),
  actors: z.array(Id).optional().describe('Whom it concerns or comes from.'),
  severity: ScaleValue.optional(),
  likelihood: ScaleValue.optional(),
  scale: Id.optional().describe('Of severity and likelihood; absent: low-medium-high.'),
  occurred: z.boolean().nullable().optional(),
  responses: z
    .array(z.looseObject({ label: z.string(), actor: Id.optional(), taken: z.boolean().nullable().optional(), evidence }))
    .optional(),
  evidence,
});
export type Threat = z.infer<typeof Threat>;
