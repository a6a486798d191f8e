import * as z from 'zod/mini';
import { Id } from './id.ts';
import { evidence } from './evidence.ts';
import { ScaleValue } from './scale.ts';

/** What could undo an alliance or the cause, and what answers it. */
export const Threat = z.looseObject({
  id: Id,
  label: z.string(),
  kind: z.enum(['external', 'capacity', 'project', 'relational']),
  alliance: z.optional(Id),
  actors: z.optional(z.array(Id)).check(z.describe('Whom it concerns or comes from.')),
  severity: z.optional(ScaleValue),
  likelihood: z.optional(ScaleValue),
  scale: z.optional(Id).check(z.describe('Of severity and likelihood; absent: low-medium-high.')),
  occurred: z.optional(z.nullable(z.boolean())),
  responses: z.optional(z.array(z.looseObject({ label: z.string(), actor: z.optional(Id), taken: z.optional(z.nullable(z.boolean())), evidence }))),
  evidence,
});
export type Threat = z.infer<typeof Threat>;
