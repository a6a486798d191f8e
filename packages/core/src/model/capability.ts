import * as z from 'zod';
import { Id } from './id.ts';
import { evidence } from './evidence.ts';

/** Something that actors offer and need: expertise, a resource, a service, a language, access. */
export const Capability = z.looseObject({
  id: Id,
  label: z.string(),
  kind: z.enum(['expertise', 'resource', 'service', 'language', 'culture', 'access']).optional(),
  field: z.string().optional(),
});
export type Capability = z.infer<typeof Capability>;

/** An actor can contribute a capability. */
export const Offer = z.looseObject({ id: Id, actor: Id, capability: Id, note: z.string().optional(), evidence });
export type Offer = z.infer<typeof Offer>;

/** An actor lacks a capability. */
export const Need = z.looseObject({ id: Id, actor: Id, capability: Id, note: z.string().optional(), evidence });
export type Need = z.infer<typeof Need>;

/** Whom an actor can reach: another actor, a place, or an audience in words. */
export const Reach = z.looseObject({
  id: Id,
  actor: Id,
  target: Id.optional().describe('An actor.'),
  place: Id.optional(),
  audience: z.string().optional(),
  evidence,
});
export type Reach = z.infer<typeof Reach>;

/** A capacity that passes from one actor to another. */
export const CapacityTransfer = z.looseObject({
  id: Id,
  source: Id.describe('Who teaches.'),
  target: Id.describe('Who learns.'),
  vehicle: z.enum(['peer-to-peer-support', 'learning-by-doing', 'exposure-to-transnational-contexts']).optional(),
  subject: z.string(),
  alliance: Id.optional(),
  evidence,
});
export type CapacityTransfer = z.infer<typeof CapacityTransfer>;
