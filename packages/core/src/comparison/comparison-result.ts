import * as z from 'zod/mini';
import { Message } from '../message.ts';
import { Count } from '../number-ranges.ts';
import { MapReading } from '../scoring/map-reading.ts';

const ids = z.array(z.string());
const known = z.nullable(z.number()).check(z.describe('null: unknown.'));

/** Which records of one kind came and left between two documents, and which stayed. */
export const RecordChanges = z.object({
  came: ids.check(z.describe('Ids that only the later document has.')),
  left: ids.check(z.describe('Ids that only the earlier document has.')),
  stayed: Count,
});
export type RecordChanges = z.infer<typeof RecordChanges>;

/** A number before and after. */
export const NumberChange = z.object({
  before: known,
  after: known,
  change: z.nullable(z.number()).check(z.describe('after − before; null where one of them is unknown.')),
});
export type NumberChange = z.infer<typeof NumberChange>;

/** One actor that a method puts elsewhere than before. */
export const ClassMove = z.object({ actor: z.string(), before: z.string(), after: z.string() });
export type ClassMove = z.infer<typeof ClassMove>;

/** The actors that a method puts elsewhere than before; only actors of both documents. */
export const ClassChanges = z.object({
  method: z.enum(['power-interest-grid', 'salience', 'spectrum-of-allies', 'support-bands', 'engagement-assessment']),
  objective: z.nullable(z.string()).check(z.describe('null: the method is about no objective.')),
  moves: z.array(ClassMove),
  same: Count.check(z.describe('Actors of both documents that stand where they stood.')),
});
export type ClassChanges = z.infer<typeof ClassChanges>;

/** How the forces for and against one objective changed. */
export const ForceChanges = z.object({
  objective: z.string(),
  driving: NumberChange,
  restraining: NumberChange,
  net: NumberChange,
  tipped: z.nullable(z.enum(['for', 'against', 'no'])).check(z.describe('To which side the balance tipped; no: it did not; null: a net is unknown.')),
  positions: z.array(z.extend(NumberChange, { actor: z.string() })).check(z.describe('Actors of both documents whose position changed, −1..+1.')),
});
export type ForceChanges = z.infer<typeof ForceChanges>;

/** What changed from one document to another. */
export const Comparison = z.object({
  options: MapReading.check(z.describe('How both documents were read.')),
  before: z.object({ title: z.nullable(z.string()), date: z.nullable(z.string()), actors: Count, ties: Count }),
  after: z.object({ title: z.nullable(z.string()), date: z.nullable(z.string()), actors: Count, ties: Count }),
  actors: z.extend(RecordChanges, {
    renamed: z.array(z.object({ actor: z.string(), before: z.string(), after: z.string() })),
    roles: z.array(ClassMove).check(z.describe('Actors of both documents whose role towards the cause changed.')),
  }),
  ties: z.extend(RecordChanges, {
    changed: z.array(z.object({ tie: z.string(), fields: z.array(z.enum(['ends', 'direction', 'kind', 'strength', 'formality', 'closeness', 'trust'])) })),
  }),
  alliances: z.extend(RecordChanges, {
    changed: z.array(z.object({ alliance: z.string(), joined: ids, left: ids, signed: z.boolean().check(z.describe('Its document was signed between the two.')) })),
  }),
  objectives: RecordChanges,
  threats: RecordChanges,
  scores: z.array(
    z.object({
      measure: z.string(),
      changes: z.array(z.extend(NumberChange, { actor: z.string() })).check(z.describe('The greatest change first, then those that became known or unknown.')),
      same: Count,
    }),
  ),
  classes: z.array(ClassChanges),
  forces: z.array(ForceChanges).check(z.describe('One per objective of both documents.')),
  network: z.object({ density: NumberChange, parts: NumberChange, isolated: NumberChange }),
  leftOut: z.array(z.object({ method: z.string(), reason: Message })).check(z.describe('Methods and metrics that are missing above because of an error inside them.')),
});
export type Comparison = z.infer<typeof Comparison>;
