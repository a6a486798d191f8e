import * as z from 'zod/mini';
import { besideGreatest, greatestOf } from '../../beside-greatest.ts';
import type { Method } from '../../descriptor.ts';
import { heldIn } from '../../held-in.ts';
import type { Document } from '../../model/document.ts';
import { readOptions } from '../../read-options.ts';
import { AssessedObjective } from '../map-reading.ts';
import type { ActorScore, MeasureScores, ScoreItem, UnknownItem } from './actor-score.ts';
import { explainMeasure } from './explain-measure.ts';
import { gatherAnswers, type Answers } from './gather-answers.ts';
import { findObjective } from '../find-objective.ts';
import type { Interval } from './interval.ts';
import { extent, median } from './median.ts';
import { checkObjective } from '../check-objective.ts';

export const ScoreOptions = z.strictObject({
  measure: z._default(z.string(), 'influence').check(z.describe('interest, influence, power, … : what the criteria measure.')),
  objective: AssessedObjective,
  continuousStep: z._default(z.number().check(z.positive(), z.maximum(1)), 0.1).check(z.describe('One step of a scale that has none, on 0..1.')),
});
export type ScoreOptions = z.infer<typeof ScoreOptions>;

/**
 * Scores every actor on a measure: the weighted mean of the criteria that are known.
 *
 * Every answer is read on 0..1 (a scale without upper limit: the greatest value given for this measure is 1), a
 * reversed criterion turned round; of several assessors the median counts, and of several answers of one assessor the
 * newest. Criteria that nobody answered stay out of the mean and show in `coverage` (known weight ÷ all weight) and in
 * `interval`: what the score would be if everything unknown were 0, and if it were 1. With nothing known the value is
 * `null` and the interval [0, 1]; the same where all weights are 0. `spread` is the range over assessors (not quartiles:
 * assessors are few), criterion by criterion; `agreement` is 1 − the weighted mean of those ranges over the criteria
 * with two answers or more. An answer about an objective counts only for that objective (or where the document has no
 * other). Throws `NotFoundError` for an objective that is not there. O(assessments + actors × criteria), the first
 * time a document is asked; the scores are shared by later results, so read them only. Interval, spread and agreement
 * are ours.
 */
function computeScores(document: Document, options: Partial<ScoreOptions> = {}): MeasureScores {
  const { measure, objective: asked, continuousStep } = readOptions(ScoreOptions, options);
  const only = document.objectives.length === 1 ? document.objectives[0]!.id : null;
  const objective = asked === null ? only : findObjective(document, asked).id;
  return { measure, objective, actors: actorScores(document, measure, objective, continuousStep) };
}

const cache = new WeakMap<Document, Map<string, ActorScore[]>>();

/**
 * The scores themselves, computed once per document and choice: the grid and the forces of every objective ask for the same.
 */
function actorScores(document: Document, measure: string, objective: string | null, continuousStep: number): ActorScore[] {
  const criteria = new Set(document.criteria.flatMap((criterion) => (criterion.measures === measure ? [criterion.id] : [])));
  const isNamed = document.assessments.some((one) => one.objective === objective && criteria.has(one.criterion));
  const about = isNamed ? objective : null;
  const key = JSON.stringify([measure, about, continuousStep]);
  const known = heldIn(cache, document, () => new Map<string, ActorScore[]>());
  return heldIn(known, key, () => scoresAbout(document, measure, about, continuousStep));
}

function scoresAbout(document: Document, measure: string, about: string | null, continuousStep: number): ActorScore[] {
  const answers = gatherAnswers(document, measure, about);
  const weights = answers.criteria.map(({ weight = 1 }) => weight);
  const whole: Whole = { greatest: greatestOf(weights), all: sumOf(besideGreatest(weights)) };
  return document.actors.map(({ id }) => scoreActor(id, answers, whole, continuousStep));
}

/** What the weights of a measure are beside: the greatest one, and the sum of all as shares of it. */
interface Whole {
  readonly greatest: number;
  readonly all: number;
}

function scoreActor(actor: string, answers: Answers, whole: Whole, continuousStep: number): ActorScore {
  const items: ScoreItem[] = [];
  const unknown: UnknownItem[] = [];
  const assessors = new Set<string | undefined>();
  answers.criteria.forEach(({ id, weight = 1, reversed = false }, index) => {
    const given = answers.of(actor, index);
    const values: number[] = [];
    for (const assessment of given) {
      const value = answers.read(assessment, index);
      if (value === null) continue;
      values.push(value);
      assessors.add(assessment.assessor);
    }
    const assessments = given.map((assessment) => assessment.id);
    if (values.length === 0) {
      unknown.push({ criterion: id, weight, why: given.length === 0 ? 'not-assessed' : 'assessed-unknown', assessments });
      return;
    }
    const [low, high] = extent(values);
    const step = answers.stepOf(index) ?? continuousStep;
    // Written out, because a spread before this many fields costs a hundred times as much.
    items.push({ criterion: id, weight, value: median(values), share: 0, contribution: 0, low, high, step, reversed, assessors: values.length, assessments });
  });
  const weights = weightsOf(items, whole);
  addShares(items, weights);
  const { value, coverage, interval, spread, agreement } = combine(items, weights, whole);
  return { actor, value, coverage, interval, assessors: assessors.size, spread, agreement, items, unknown };
}

function weightsOf(items: readonly ScoreItem[], { greatest }: Whole): readonly number[] {
  return besideGreatest(items.map(({ weight }) => weight), greatest);
}

function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function combine(items: readonly ScoreItem[], weights: readonly number[], whole: Whole): Pick<ActorScore, 'value' | 'coverage' | 'interval' | 'spread' | 'agreement'> {
  if (sumOf(weights) === 0) return { value: null, coverage: 0, interval: [0, 1], spread: null, agreement: null };
  const value = weightedMean(items.map((item) => item.value), weights);
  const coverage = Math.min(1, sumOf(items.map(({ weight }) => weight / whole.greatest)) / whole.all);
  // Rounding must not push the value out of its own interval.
  const interval: Interval = [value * coverage, Math.max(value, value * coverage + (1 - coverage))];
  const spread: Interval = [
    Math.min(value, weightedMean(items.map(({ low }) => low), weights)),
    Math.max(value, weightedMean(items.map(({ high }) => high), weights)),
  ];
  return { value, coverage, interval, spread, agreement: agreementOf(items, whole) };
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const mean = sumOf(values.map((value, index) => value * weights[index]!)) / sumOf(weights);
  return Math.min(1, Math.max(0, mean));
}

function agreementOf(items: readonly ScoreItem[], whole: Whole): number | null {
  const shared = items.filter(({ assessors }) => assessors > 1);
  if (shared.length === 0) return null;
  const weights = weightsOf(shared, whole);
  return sumOf(weights) === 0 ? null : 1 - weightedMean(shared.map(({ low, high }) => high - low), weights);
}

function addShares(items: readonly ScoreItem[], weights: readonly number[]): void {
  const weight = sumOf(weights);
  items.forEach((item, index) => {
    item.share = weight === 0 ? 0 : weights[index]! / weight;
    item.contribution = item.value * item.share;
  });
}

export const score: Method<ScoreOptions, Document, MeasureScores> = {
  id: 'score',
  scope: 'actor',
  family: 'scoring',
  options: ScoreOptions,
  range: [0, 1],
  sources: [],
  ours: 'score.ours',
  explain: explainMeasure,
  compute: computeScores,
  check: checkObjective,
};
