import * as z from 'zod/mini';
import { Actor } from './actor.ts';
import { Alliance } from './alliance.ts';
import { Assessment, Assessor, Criterion } from './assessment.ts';
import { Capability, CapacityTransfer, Need, Offer, Reach } from './capability.ts';
import { Activity, Cause } from './cause.ts';
import { Engagement, EngagementStep, Participation, Scenario } from './engagement.ts';
import { EngagementLevel } from './engagement-level.ts';
import { Source } from './evidence.ts';
import { PartialDate } from './id.ts';
import { DirectInfluence, Objective, Position } from './objective.ts';
import { Place } from './place.ts';
import { PresentationStep } from './presentation.ts';
import { Scale } from './scale.ts';
import { Threat } from './threat.ts';
import { Tie } from './tie.ts';

/** The version of the document format that this code writes. */
export const documentVersion = 1;

/** The schema of one record of each collection, in the order in which documents are written. */
export const recordSchemas = {
  sources: Source,
  places: Place,
  scales: Scale,
  criteria: Criterion,
  assessors: Assessor,
  capabilities: Capability,
  actors: Actor,
  ties: Tie,
  alliances: Alliance,
  objectives: Objective,
  positions: Position,
  influences: DirectInfluence,
  assessments: Assessment,
  offers: Offer,
  needs: Need,
  reaches: Reach,
  capacityTransfers: CapacityTransfer,
  threats: Threat,
  participations: Participation,
  engagements: Engagement,
  engagementLevels: EngagementLevel,
  engagementSteps: EngagementStep,
  activities: Activity,
  scenarios: Scenario,
  presentationSteps: PresentationStep,
} as const;

/** The name of a collection of a document. */
export type CollectionName = keyof typeof recordSchemas;

/** One record of the collection named `Name`. */
export type RecordOf<Name extends CollectionName> = z.infer<(typeof recordSchemas)[Name]>;

/** The names of all collections, in the order in which documents are written. */
export const collectionNames = Object.keys(recordSchemas) as readonly CollectionName[];

/** What a document says about itself. */
export const DocumentHead = z.looseObject({
  version: z.literal(documentVersion),
  title: z.optional(z.string()),
  description: z.optional(z.string()),
  language: z.optional(z.string()).check(z.describe('BCP 47 tag of the language in which the document is written.')),
  date: z.optional(PartialDate),
  licence: z.optional(z.string()),
  leftOut: z.optional(z.array(z.string())).check(z.describe('What this copy was given away without: notes, reasons, positions, opponents, assessors.')),
  cause: Cause,
});

/** A collection is written as an array; absent means empty. */
type CollectionShape = { [Name in CollectionName]: z.ZodMiniOptional<z.ZodMiniArray<(typeof recordSchemas)[Name]>> };

const collectionShape = Object.fromEntries(
  Object.entries(recordSchemas).map(([name, schema]) => [name, z.optional(z.array(schema as z.ZodMiniType))]),
) as unknown as CollectionShape;

/** The document as a file holds it (version 1): the cause, and every collection that is not empty. */
export const DocumentFile = z.extend(DocumentHead, collectionShape).check(z.describe('An Allymap document, version 1.'));
export type DocumentFile = z.infer<typeof DocumentFile>;

/** A checked document: as its file, with every collection present. Change it only by operations. */
export type Document = z.infer<typeof DocumentHead> & {
  readonly [Name in CollectionName]: readonly RecordOf<Name>[];
};
