import * as z from 'zod/mini';
import { Id } from './id.ts';
import { evidence } from './evidence.ts';

/** Something that actors offer and need: expertise, a resource, a service, a language, access. */
export const Capability = z.looseObject({
  id: Id,
  label: z.string(),
  kind: z.optional(z.enum(['expertise', 'resource', 'service', 'language', 'culture', 'access'])),
  field: z.optional(z.string()),
});
export type Capability = z.infer<typeof Capability>;

/** An actor can contribute a capability. */
export const Offer = z.looseObject({ id: Id, actor: Id, capability: Id, note: z.optional(z.string()), evidence });
export type Offer = z.infer<typeof Offer>;

/** An actor lacks a capability. */
export const Need = z.looseObject({ id: Id, actor: Id, capability: Id, note: z.optional(z.string()), evidence });
export type Need = z.infer<typeof Need>;

/** Whom an actor can reach: another actor, a place, or an audience in words. */
export const Reach = z.looseObject({
  id: Id,
  actor: Id,
  target: z.optional(Id).check(z.describe('An actor.')),
  place: z.optional(Id),
  audience: z.optional(z.string()),
  evidence,
});
export type Reach = z.infer<typeof Reach>;

/** A capacity that passes from one actor to another. */
export const CapacityTransfer = z.looseObject({
  id: Id,
  source: Id.check(z.describe('Who teaches.')),
  target: Id.check(z.describe('Who learns.')),
  vehicle: z.optional(z.enum(['peer-to-peer-support', 'learning-by-doing', 'exposure-to-transnational-contexts'])),
  subject: z.string(),
  alliance: z.optional(Id),
  evidence,
});
export type CapacityTransfer = z.infer<typeof CapacityTransfer>;
