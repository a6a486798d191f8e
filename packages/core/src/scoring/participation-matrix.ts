import * as z from 'zod/mini';
import type { Method } from '../descriptor.ts';
import { firstFew } from '../first-few.ts';
import { heldIn, listIn } from '../held-in.ts';
import { message, type Message } from '../message.ts';
import type { Document } from '../model/document.ts';
import type { Participation } from '../model/engagement.ts';
import { oda1995 } from '../publications/stakeholders.ts';
import { readOptions } from '../read-options.ts';
import { advise, firstActors } from './classes/explain-classes.ts';
import { isAtLeast } from './classes/is-at-least.ts';
import { AssessedObjective, gridThresholds } from './map-reading.ts';
import { type ParticipationCell, type ParticipationDifference, type ParticipationGap, ParticipationLevel, type ParticipationMatrix } from './participation-matrix-result.ts';
import { score } from './score/score.ts';
import { checkObjective } from './check-objective.ts';

export const ParticipationMatrixOptions = z.strictObject({
  influenceThreshold: gridThresholds.influenceThreshold,
  influenceMeasure: z._default(z.string(), 'influence').check(z.describe('The measure of influence: influence or power.')),
  objective: AssessedObjective,
});
export type ParticipationMatrixOptions = z.infer<typeof ParticipationMatrixOptions>;

/** The stages of a cause that names none. */
export const defaultStages = ['identification', 'planning', 'implementation', 'monitoring'] as const;

const levels = ParticipationLevel.options;

/** The part of an actor in one stage: the highest level of each kind. */
interface Part {
  planned: ParticipationLevel | null;
  actual: ParticipationLevel | null;
}

/**
 * Crosses the stages of the cause with how far each actor takes part: informed, consulted, partner, in control.
 *
 * A participation with `planned: true` is a plan, every other one real. Stages are those of the cause, else the four of
 * the source; stages that only a participation names follow. Where an actor has several levels in a stage the cells show
 * all, and comparisons take the highest (ours). `absent` are actors of high influence without any participation; where
 * the influence is unknown they are in `absentUnknown`. That nobody is said to take part does not mean that nobody does.
 * Throws `NotFoundError` for an objective that is not there. O(stages × actors + participations + assessments). Source:
 * ODA 1995.
 */
function computeParticipationMatrix(document: Document, options: Partial<ParticipationMatrixOptions> = {}): ParticipationMatrix {
  const { influenceThreshold, influenceMeasure, objective } = readOptions(ParticipationMatrixOptions, options);
  const influence = score.compute(document, { measure: influenceMeasure, objective }).actors;
  const stages = stagesOf(document);
  const parts = partsOf(document.participations);
  const actors = document.actors.map(({ id: actor }, index) => {
    const own = parts.get(actor);
    const rows = stages.flatMap(({ stage }) => {
      const part = own?.get(stage);
      return part === undefined ? [] : [{ stage, ...part }];
    });
    const level = rows.reduce<ParticipationLevel | null>((most, { planned, actual }) => higher(most, higher(planned, actual)), null);
    return { actor, influence: influence[index]!.value, level, stages: rows, advice: advise('participation-matrix', level ?? 'none', [actor]) };
  });
  const planned = document.participations.filter((one) => one.planned === true).length;
  const actual = document.participations.length - planned;
  const outside = actors.filter(({ level }) => level === null);
  return {
    stages,
    planned,
    actual,
    cells: cellsOf(document, stages),
    differences: planned === 0 || actual === 0 ? null : actors.flatMap(({ actor, stages: rows }) => rows.flatMap((row) => differenceOf(actor, row))),
    absent: outside
      .flatMap(({ actor, influence: value }) => (value !== null && isAtLeast(value, influenceThreshold) ? [{ actor, influence: value }] : []))
      .sort((a, b) => b.influence - a.influence),
    absentUnknown: outside.flatMap(({ actor, influence: value }) => (value === null ? [actor] : [])),
    actors,
  };
}

function stagesOf({ cause, participations }: Document): ParticipationMatrix['stages'] {
  const declared = new Set<string>(cause.stages ?? defaultStages);
  const all = new Set([...declared, ...participations.map(({ stage }) => stage)]);
  return [...all].map((stage) => ({ stage, declared: declared.has(stage) }));
}

function partsOf(participations: readonly Participation[]): ReadonlyMap<string, ReadonlyMap<string, Part>> {
  const parts = new Map<string, Map<string, Part>>();
  for (const { actor, stage, level, planned } of participations) {
    const part = heldIn(heldIn(parts, actor, () => new Map<string, Part>()), stage, () => ({ planned: null, actual: null }));
    const kind = planned === true ? 'planned' : 'actual';
    part[kind] = higher(part[kind], level);
  }
  return parts;
}

function higher(a: ParticipationLevel | null, b: ParticipationLevel | null): ParticipationLevel | null {
  if (a === null || b === null) return a ?? b;
  return levels.indexOf(a) >= levels.indexOf(b) ? a : b;
}

function cellsOf(document: Document, stages: ParticipationMatrix['stages']): ParticipationCell[] {
  const order = new Map(document.actors.map(({ id }, index) => [id, index]));
  const inOrder = (actors: ReadonlySet<string>): string[] => [...actors].sort((a, b) => order.get(a)! - order.get(b)!);
  const found = new Map(stages.map(({ stage }) => [stage, levels.map(() => ({ planned: new Set<string>(), actual: new Set<string>() }))]));
  for (const { actor, stage, level, planned } of document.participations) {
    found.get(stage)![levels.indexOf(level)]![planned === true ? 'planned' : 'actual'].add(actor);
  }
  return stages.flatMap(({ stage }) =>
    found.get(stage)!.map(({ planned, actual }, index) => ({
      stage,
      level: levels[index]!,
      planned: inOrder(planned),
      actual: inOrder(actual),
      empty: planned.size + actual.size === 0,
    })),
  );
}

function differenceOf(actor: string, { stage, planned, actual }: Part & { readonly stage: string }): ParticipationDifference[] {
  return planned === actual ? [] : [{ actor, stage, planned, actual, gap: gapOf(planned, actual) }];
}

function gapOf(planned: ParticipationLevel | null, actual: ParticipationLevel | null): ParticipationGap {
  if (planned === null) return 'not-planned';
  if (actual === null) return 'not-done';
  return higher(planned, actual) === planned ? 'less' : 'more';
}

function explain({ actors, stages, cells, differences, absent, absentUnknown, planned, actual }: ParticipationMatrix): Message[] {
  if (actors.length === 0) return [message('scoring.explain.empty')];
  if (planned + actual === 0) return [message('participation-matrix.explain.nothing')];
  const about = (code: string, ids: readonly string[]): Message[] => (ids.length === 0 ? [] : [message(code, firstActors(ids))]);
  const atLevel = (level: ParticipationLevel | null): string[] => actors.flatMap((one) => (one.level === level ? [one.actor] : []));
  const unused = stages.filter(({ stage }) => cells.every((cell) => cell.stage !== stage || cell.empty)).map(({ stage }) => stage);
  const gaps = new Map<ParticipationGap, string[]>();
  for (const { gap, actor } of differences ?? []) listIn(gaps, gap).push(actor);
  return [
    ...about('participation-matrix.explain.absent', absent.map(({ actor }) => actor)),
    ...(['not-done', 'less', 'more', 'not-planned'] as const).flatMap((gap) => about(`participation-matrix.explain.${gap}`, [...new Set(gaps.get(gap))])),
    ...[...levels].reverse().flatMap((level) => about(`participation-matrix.advice.${level}`, atLevel(level))),
    ...(unused.length === 0 ? [] : [unusedStages(unused)]),
    ...about('participation-matrix.explain.absent-unknown', absentUnknown),
    ...(differences === null ? [message(`participation-matrix.explain.${planned === 0 ? 'no-plan' : 'plan-only'}`)] : []),
  ];
}

function unusedStages(unused: readonly string[]): Message {
  const { shown, more } = firstFew(unused);
  return message('participation-matrix.explain.unused', { stages: shown, more });
}

export const participationMatrix: Method<ParticipationMatrixOptions, Document, ParticipationMatrix> = {
  id: 'participation-matrix',
  scope: 'map',
  family: 'scoring',
  options: ParticipationMatrixOptions,
  sources: [oda1995],
  ours: 'participation-matrix.ours',
  explain,
  compute: computeParticipationMatrix,
  check: checkObjective,
};
