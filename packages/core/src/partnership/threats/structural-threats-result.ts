import * as z from 'zod';

/** What in the structure of a map could undo an alliance. */
export const StructuralThreatKind = z.enum([
  'nothing-signed',
  'conflict-inside',
  'actor-dependence',
  'tie-dependence',
  'sole-supplier',
  'place-through-one',
  'too-large',
  'service-overlap',
]);
export type StructuralThreatKind = z.infer<typeof StructuralThreatKind>;

/** One threat that the structure shows, with everything it rests on. */
export const StructuralThreat = z.object({
  kind: StructuralThreatKind,
  alliance: z.string().nullable().describe('The alliance in which it stands; null: the map as a whole.'),
  actors: z
    .array(z.string())
    .describe('Whom it hangs on or stands between: who would cut others off, who alone supplies, the two of a tie or conflict, public bodies whose leaders change, who offer the same.'),
  ties: z.array(z.string()),
  places: z.array(z.string()),
  requirements: z.array(z.string()),
  capabilities: z.array(z.string()),
  count: z.number().int().nullable().describe('Actors that would be cut off, or members of an alliance; null: nothing is counted.'),
  certain: z.boolean().describe('False where something that is recorded as unknown could undo it.'),
  unknown: z.array(z.string()).describe('Members of whom too little is recorded.'),
});
export type StructuralThreat = z.infer<typeof StructuralThreat>;

/** What the structure of a map shows of threats. */
export const StructuralThreats = z.object({
  manageable: z.number().int(),
  threats: z.array(StructuralThreat).describe('By kind; within a kind the map before its alliances, and who or what cuts off most first.'),
  kinds: z.array(z.object({ kind: StructuralThreatKind, count: z.number().int() })).describe('Every kind, those without a threat too.'),
});
export type StructuralThreats = z.infer<typeof StructuralThreats>;
