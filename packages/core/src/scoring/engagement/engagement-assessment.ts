import * as z from 'zod/mini';
import type { Method } from '../../descriptor.ts';
import { listIn } from '../../held-in.ts';
import type { Document } from '../../model/document.ts';
import { type EngagementLevel, LevelOfEngagement } from '../../model/engagement-level.ts';
import { pmi2017 } from '../../publications/stakeholders.ts';
import { readOptions } from '../../read-options.ts';
import { checkObjective } from '../check-objective.ts';
import { AssessedObjective } from '../map-reading.ts';
import { score } from '../score/score.ts';
import type { ActorEngagement, EngagementAssessment, EngagementGap, EngagementMove, EngagementReading } from './engagement-assessment-result.ts';
import { engagementGapBetween, engagementStepsBetween } from './engagement-steps-between.ts';
import { explainEngagement } from './explain-engagement.ts';
import { readEngagement } from './read-engagement.ts';

export const EngagementAssessmentOptions = z.strictObject({
  influenceMeasure: z._default(z.string(), 'influence').check(z.describe('The measure that orders equally long ways: influence or power.')),
  objective: AssessedObjective,
});
export type EngagementAssessmentOptions = z.infer<typeof EngagementAssessmentOptions>;

/**
 * Compares how far each actor is engaged with how far it should be, and lists who should move.
 *
 * The five levels, their order and the comparison of a current with a desired one are the guide's (its C and D); it gives
 * no distance. The steps (`engagementStepsBetween`), the order of the moves (the longest way first, then the most
 * influential, those of unknown influence last, then the document's order) and how several assessors are read
 * (`readEngagement`) are ours. Where a level is unknown, `gap` and `steps` are known only as far as every level that is
 * possible gives the same; an actor is among the `moves` where all of them leave it short. Throws `NotFoundError` for an
 * objective that is not there. O(records log records + assessments + actors log actors). Source: PMI 2017.
 */
function computeEngagementAssessment(document: Document, options: Partial<EngagementAssessmentOptions> = {}): EngagementAssessment {
  const { influenceMeasure, objective } = readOptions(EngagementAssessmentOptions, options);
  const influence = score.compute(document, { measure: influenceMeasure, objective }).actors;
  const records = new Map<string, EngagementLevel[]>();
  for (const record of document.engagementLevels) listIn(records, record.actor).push(record);
  const actors = document.actors.map(({ id }, index) => assessActor(id, records.get(id) ?? [], influence[index]!.value));
  const those = (holds: (one: ActorEngagement) => boolean): string[] => actors.filter(holds).map(({ actor }) => actor);
  const isUnknown = ({ why }: EngagementReading): boolean => why === 'not-assessed' || why === 'assessed-unknown';
  return {
    levels: LevelOfEngagement.options.map((level) => ({ level, current: those(({ current }) => current.level === level), desired: those(({ desired }) => desired.level === level) })),
    moves: actors.filter(({ gap }) => gap === 'short').map(moveOf).sort(byWay),
    there: those(({ gap }) => gap === 'none'),
    beyond: those(({ gap }) => gap === 'beyond'),
    disputed: those(({ current, desired }) => current.said.length > 1 || desired.said.length > 1),
    unknown: { current: those(({ current }) => isUnknown(current)), desired: those(({ desired }) => isUnknown(desired)) },
    basis: basisOf(document.engagementLevels, actors),
    actors,
  };
}

function assessActor(actor: string, records: readonly EngagementLevel[], influence: number | null): ActorEngagement {
  const [current, desired] = [readEngagement(records, 'current'), readEngagement(records, 'desired')];
  return { actor, influence, current, desired, ...wayBetween(current.possible, desired.possible) };
}

/** What all ways from one of some levels to one of others have in common; by plain loops, since a map has many actors. */
function wayBetween(currents: readonly LevelOfEngagement[], desireds: readonly LevelOfEngagement[]): Pick<ActorEngagement, 'gap' | 'steps' | 'interval'> {
  let [least, most] = [Infinity, 0];
  let gap: EngagementGap | null | undefined;
  for (const current of currents) {
    for (const desired of desireds) {
      const steps = engagementStepsBetween(current, desired);
      least = Math.min(least, steps);
      most = Math.max(most, steps);
      const own = engagementGapBetween(current, desired);
      gap = gap === undefined || gap === own ? own : null;
    }
  }
  return { gap: gap ?? null, steps: least === most ? least : null, interval: [least, most] };
}

function moveOf({ actor, current, desired, steps, interval, influence }: ActorEngagement): EngagementMove {
  return { actor, from: current.level, to: desired.level, steps, interval, influence };
}

/** The way that is surely longer comes first; of a way known in part, its least length. */
function byWay(a: EngagementMove, b: EngagementMove): number {
  return b.interval[0] - a.interval[0] || (b.influence ?? -1) - (a.influence ?? -1);
}

function basisOf(records: readonly EngagementLevel[], actors: readonly ActorEngagement[]): EngagementAssessment['basis'] {
  const counting = new Set<string>();
  for (const { current, desired } of actors) for (const ids of [current.records, desired.records]) for (const id of ids) counting.add(id);
  const counted = records.filter(({ id }) => counting.has(id));
  const dated = counted.flatMap(({ date }) => date ?? []);
  return {
    records: records.length,
    counted: counted.length,
    assessors: new Set(counted.map(({ assessor }) => assessor)).size,
    oldest: dated.reduce<string | null>((least, date) => (least === null || date < least ? date : least), null),
    newest: dated.reduce<string | null>((most, date) => (most === null || date > most ? date : most), null),
  };
}

export const engagementAssessment: Method<EngagementAssessmentOptions, Document, EngagementAssessment> = {
  id: 'engagement-assessment',
  scope: 'actor',
  family: 'scoring',
  options: EngagementAssessmentOptions,
  sources: [pmi2017],
  ours: 'engagement-assessment.ours',
  explain: explainEngagement,
  compute: computeEngagementAssessment,
  check: checkObjective,
};
