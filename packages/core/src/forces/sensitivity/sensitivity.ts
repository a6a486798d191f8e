import * as z from 'zod/mini';
import { Seed } from '../../number-ranges.ts';
import type { Method } from '../../descriptor.ts';
import type { Document } from '../../model/document.ts';
import { readOptions } from '../../read-options.ts';
import { gridThresholds } from '../../scoring/map-reading.ts';
import type { ActorScore } from '../../scoring/score/actor-score.ts';
import type { Interval } from '../../scoring/score/interval.ts';
import { powerInterestGrid } from '../../scoring/power-interest-grid.ts';
import { score } from '../../scoring/score/score.ts';
import { seededRandom } from '../../seeded-random.ts';
import { type ActorPosition, actorPositions } from '../../scoring/actor-position.ts';
import { retold, runThrough } from '../../steps.ts';
import { explainSensitivity } from './explain-sensitivity.ts';
import { drawRanks, drawSides, oddsOf, rangeOf } from './rank-odds.ts';
import type { LeadingSide, SensitiveMove, Sensitivity, TopRank } from './sensitivity-result.ts';
import { positionMoves, positionSteps, scoreMoves } from './single-moves.ts';

export const SensitivityOptions = z.strictObject({
  interestMeasure: z._default(z.string(), 'interest').check(z.describe('The measure across, in the grid.')),
  influenceMeasure: z._default(z.string(), 'influence').check(z.describe('The measure up, by which actors are ranked and positions weighed.')),
  ...gridThresholds,
  continuousStep: z._default(z.number().check(z.positive(), z.maximum(1)), 0.1).check(z.describe('One step of a position’s scale that has none, as a share of its length.')),
  top: z._default(z.int().check(z.minimum(0), z.maximum(20)), 5).check(z.describe('How many of the most influential are compared pair by pair.')),
  listed: z._default(z.int().check(z.nonnegative(), z.maximum(100_000)), 200).check(z.describe('At most how many moves are listed; all are counted.')),
  draws: z._default(z.int().check(z.minimum(100), z.maximum(100_000)), 2_000).check(z.describe('How many times unknown and disputed values are drawn.')),
  seed: z._default(Seed, 1).check(z.describe('Decides what is drawn; the same seed gives the same result.')),
});
export type SensitivityOptions = z.infer<typeof SensitivityOptions>;

const rounding = 1e-9;

/**
 * Tells which single judgements, moved one step of their scale, change an answer, and how sure the ranking is.
 *
 * The answers: on which side the net force of each objective stands, in which cell of the grid each actor is, and who has the
 * greatest influence. What moves is an actor's position or one criterion of its score (the median over the assessors), one at a
 * time. The ranking is drawn: each score uniformly from the range that unknown criteria and the assessors' spread allow, each
 * position from the assessors' range, an unknown one from −1..+1, all independently (ours). `standardError` is that of the
 * draws. Nothing known gives even odds. O(objectives × draws × actors + actors × criteria).
 */
function* sensitivityInSteps(document: Document, options: Partial<SensitivityOptions> = {}): Generator<number, Sensitivity> {
  const { top, listed, draws, seed, continuousStep, ...grid } = readOptions(SensitivityOptions, options);
  const random = seededRandom(seed);
  const steps = positionSteps(document, continuousStep);
  const parts = document.objectives.length + 1;
  const found: Found = { tested: 0, moves: [] };
  const sides: Sensitivity['sides'] = [];
  for (const { id: objective } of document.objectives) {
    const scores = score.compute(document, { measure: grid.influenceMeasure, objective }).actors;
    const positions = actorPositions(document, objective);
    const { net, side, deciding } = sideMoves(objective, positions, scores, steps, found);
    const drawn = yield* retold(drawSides(positions.map(positionRange), scores.map(rangeOf), draws, random), (share) => (sides.length + share) / parts);
    sides.push({ objective, side, net, ...oddsOf(drawn, draws), deciding });
  }
  const { actors: gridActors, classes } = powerInterestGrid.compute(document, grid);
  const interests = score.compute(document, { measure: grid.interestMeasure }).actors;
  const influences = score.compute(document, { measure: grid.influenceMeasure }).actors;
  for (const { actor, class: from, moves } of gridActors) {
    for (const { axis, criterion, direction, class: to } of moves) found.moves.push({ answer: 'grid', actor, moved: axis, criterion, objective: null, direction, from, to });
  }
  found.tested += interests.reduce((sum, one) => sum + scoreMoves(one).length, 0);
  const first = topMoves(influences, found);
  const compared = influences.flatMap(({ value }, index) => (value === null ? [] : [index])).sort((a, b) => influences[b]!.value! - influences[a]!.value!).slice(0, top);
  const ranges = influences.map(rangeOf);
  const { first: firsts, ahead } = yield* retold(drawRanks(ranges, compared, draws, random), (share) => (document.objectives.length + share) / parts);
  const changing = (answer: SensitiveMove['answer']): number => found.moves.filter((move) => move.answer === answer).length;
  return {
    tested: found.tested,
    changing: { side: changing('side'), grid: changing('grid'), top: changing('top') },
    moves: found.moves.slice(0, listed),
    sides,
    grid: {
      classes: classes.map(({ class: name, actors }) => ({ class: name, count: actors.length })),
      deciding: gridActors.flatMap(({ actor, stable }) => (stable === false ? [actor] : [])),
    },
    ranking: {
      measure: grid.influenceMeasure,
      first,
      actors: influences
        .map(({ actor, value }, index) => ({ actor, value, range: ranges[index]!, ...oddsOf(firsts[index]!, draws) }))
        .sort((a, b) => b.probability - a.probability),
      pairs: compared.flatMap((one, i) =>
        compared.slice(i + 1).map((other, place) => ({ actor: influences[one]!.actor, otherActor: influences[other]!.actor, ...oddsOf(ahead[i]![i + 1 + place]!, draws) })),
      ),
    },
    draws,
  };
}

/** The moves tried so far, and those that change an answer. */
interface Found {
  tested: number;
  readonly moves: SensitiveMove[];
}

function positionRange({ value, low, high }: ActorPosition): Interval {
  return value === null ? [-1, 1] : [low!, high!];
}

function sideOf(net: number): LeadingSide {
  return net > rounding ? 'for' : net < 0 - rounding ? 'against' : 'even';
}

function sideMoves(
  objective: string,
  positions: readonly ActorPosition[],
  scores: readonly ActorScore[],
  steps: ReadonlyMap<string, number>,
  found: Found,
): { net: number | null; side: LeadingSide; deciding: string[] } {
  const known = positions.flatMap(({ value }, index) => (value === null || scores[index]!.value === null ? [] : [index]));
  if (known.length === 0) return { net: null, side: 'unknown', deciding: [] };
  const net = known.reduce((sum, index) => sum + positions[index]!.value! * scores[index]!.value!, 0);
  const from = sideOf(net);
  const deciding = new Set<string>();
  for (const index of known) {
    const [position, one] = [positions[index]!, scores[index]!];
    const moves = [
      ...positionMoves(position, steps).map((move) => ({ move, moved: 'position' as const, change: (move.after - move.before) * one.value! })),
      ...scoreMoves(one).map((move) => ({ move, moved: 'influence' as const, change: (move.after - move.before) * position.value! })),
    ];
    found.tested += moves.length;
    for (const { move, moved, change } of moves) {
      const to = sideOf(net + change);
      if (to === from) continue;
      deciding.add(position.actor);
      found.moves.push({ answer: 'side', actor: position.actor, moved, criterion: move.criterion, objective, direction: move.direction, from, to });
    }
  }
  return { net, side: from, deciding: [...deciding] };
}

/** Lists the moves that change who has the greatest score; gives who has it now. */
function topMoves(scores: readonly ActorScore[], found: Found): string[] {
  const ranked = scores.flatMap(({ value }) => value ?? []).sort((a, b) => b - a);
  const [greatest, second] = [ranked[0] ?? -Infinity, ranked[1] ?? -Infinity];
  for (const one of scores) {
    if (one.value === null) continue;
    const others = one.value === greatest ? second : greatest;
    const rankOf = (value: number): TopRank => (value > others + rounding ? 'first' : value >= others - rounding ? 'shares-first' : 'behind');
    const from = rankOf(one.value);
    for (const { criterion, direction, after } of scoreMoves(one)) {
      found.tested++;
      const to = rankOf(after);
      if (to !== from) found.moves.push({ answer: 'top', actor: one.actor, moved: 'influence', criterion, objective: null, direction, from, to });
    }
  }
  return scores.flatMap(({ actor, value }) => (value !== null && value >= greatest - rounding ? [actor] : []));
}

export const sensitivity: Method<SensitivityOptions, Document, Sensitivity> = {
  id: 'sensitivity',
  scope: 'map',
  family: 'forces',
  options: SensitivityOptions,
  sources: [],
  ours: 'sensitivity.ours',
  explain: explainSensitivity,
  compute: (document, options) => runThrough(sensitivityInSteps(document, options)),
  computeInSteps: sensitivityInSteps,
};
