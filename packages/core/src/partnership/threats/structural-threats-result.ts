import * as z from 'zod/mini';

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

const found = {
  alliance: z.nullable(z.string()).check(z.describe('The alliance in which it stands; null: the map as a whole.')),
  actors: z.array(z.string()).check(z.describe('Whom it hangs on or stands between: who would cut others off, who alone supplies, the two of a tie or conflict, public bodies whose leaders change, who offer the same.')),
  ties: z.array(z.string()),
  places: z.array(z.string()),
  requirements: z.array(z.string()),
  capabilities: z.array(z.string()),
  count: z.int().check(z.describe('How large it is: actors that would be cut off, requirements or places that hang on one, members of the alliance, actors who offer the same.')),
};

/** One threat that the structure shows, with everything it rests on. */
export const StructuralThreat = z.object({ kind: StructuralThreatKind, ...found });
export type StructuralThreat = z.infer<typeof StructuralThreat>;

/** What looks like a threat and may only be a gap in what is recorded: something to ask about. */
export const StructuralQuestion = z.object({
  kind: z.enum(['nothing-signed', 'sole-supplier', 'place-through-one']),
  ...found,
  unknown: z.array(z.string()).check(z.describe('Members of whom too little is recorded; empty where the alliance itself does not say.')),
});
export type StructuralQuestion = z.infer<typeof StructuralQuestion>;

const order = 'By kind; within a kind the largest first, of equally large ones that of the greatest influence known.';

/** What the structure of a map shows of threats, and what has to be asked before one can tell. */
export const StructuralThreats = z.object({
  manageable: z.int(),
  threats: z.array(StructuralThreat).check(z.describe(order)),
  questions: z.array(StructuralQuestion).check(z.describe(order)),
  kinds: z.array(z.object({ kind: StructuralThreatKind, threats: z.int(), questions: z.int() })).check(z.describe('How many of every kind, those without any too.')),
});
export type StructuralThreats = z.infer<typeof StructuralThreats>;
