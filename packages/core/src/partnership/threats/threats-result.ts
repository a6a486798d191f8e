import * as z from 'zod/mini';
import { Threat } from '../../model/threat.ts';
import { Estimate } from '../estimate.ts';

/** What a threat comes from. */
export const ThreatKind = Threat.shape.kind;
export type ThreatKind = z.infer<typeof ThreatKind>;

/** How far a threat is answered: an answer was taken, one is only named, or none is named. */
export const ThreatAnswer = z.enum(['taken', 'planned', 'missing']);
export type ThreatAnswer = z.infer<typeof ThreatAnswer>;

/** One threat that the document declares. */
export const AssessedThreat = z.object({
  threat: z.string(),
  kind: ThreatKind,
  alliance: z.nullable(z.string()),
  actors: z.array(z.string()),
  severity: z.nullable(z.number()).check(z.describe('0..1; null: unknown.')),
  likelihood: z.nullable(z.number()).check(z.describe('0..1; null: unknown. Of a threat that has occurred it is 1.')),
  risk: Estimate.check(z.describe('Severity × likelihood.')),
  occurred: z.nullable(z.boolean()).check(z.describe('null: unknown.')),
  answer: ThreatAnswer,
  taken: z.array(z.string()).check(z.describe('Responses that were taken, in the document’s words.')),
  planned: z.array(z.string()).check(z.describe('Responses that are named and were not taken, or are not known to have been.')),
  answering: z.array(z.string()).check(z.describe('Actors that the responses name.')),
});
export type AssessedThreat = z.infer<typeof AssessedThreat>;

/** The threats that a document declares, by what they come from and by alliance. */
export const Threats = z.object({
  threats: z.array(AssessedThreat).check(z.describe('The greatest risk first; those of unknown risk after them by what it could be at most, then in the document’s order.')),
  kinds: z.array(z.object({ kind: ThreatKind, threats: z.array(z.string()) })).check(z.describe('Every kind, those without a threat too.')),
  alliances: z.array(
    z.object({
      alliance: z.string(),
      threats: z.array(z.string()),
      unanswered: z.array(z.string()).check(z.describe('Those to which no response was taken.')),
    }),
  ),
});
export type Threats = z.infer<typeof Threats>;
