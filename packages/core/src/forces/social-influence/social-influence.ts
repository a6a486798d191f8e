import * as z from 'zod/mini';
import { ZeroToOne } from '../../number-ranges.ts';
import type { Method } from '../../descriptor.ts';
import { snapshotOf } from '../../graph/snapshot.ts';
import { message, type Message } from '../../message.ts';
import type { Document } from '../../model/document.ts';
import { friedkinJohnsen1990 } from '../../publications/forces.ts';
import { readOptions } from '../../read-options.ts';
import { EachObjective } from '../../scoring/map-reading.ts';
import type { ActorScore } from '../../scoring/score/actor-score.ts';
import type { Interval } from '../../scoring/score/interval.ts';
import { score } from '../../scoring/score/score.ts';
import { type ActorPosition, actorPositions } from '../../scoring/actor-position.ts';
import { oneByOne, runThrough } from '../../steps.ts';
import { aboutActors, explainEach, mostNames } from '../explain-each.ts';
import { effectsOn, influenceEquilibrium, type Equilibrium } from './influence-equilibrium.ts';
import { influenceSystem, type InfluenceSystem, type Listening, readListening } from './influence-system.ts';
import { objectivesOf } from '../../scoring/objectives-of.ts';
import type { InfluencedActor, MovedActor, SocialInfluence } from './social-influence-result.ts';
import { checkObjective } from '../../scoring/check-objective.ts';

export const SocialInfluenceOptions = z.strictObject({
  objective: EachObjective,
  influenceMeasure: z._default(z.string(), 'influence').check(z.describe('The measure that gives a position its weight in the balance.')),
  susceptibilityFrom: z._default(z.enum(['option', 'self-ties']), 'option').check(z.describe('option: the same for all. self-ties: 1 − the weight of an actor’s ties with itself among all it listens to.')),
  susceptibility: z._default(ZeroToOne, 0.5).check(z.describe('How far everyone follows others, 0 not at all, 1 wholly.')),
  explained: z._default(z.int().check(z.nonnegative(), z.maximum(1_000)), 10).check(z.describe('Of how many of the most moved it is said who moved them.')),
});
export type SocialInfluenceOptions = z.infer<typeof SocialInfluenceOptions>;

/** Shifts below this are rounding. */
const noShift = 1e-9;

/**
 * Tells where everyone ends on every objective after listening to those with whom it is tied: x = A·W·x + (I − A)·x₀.
 *
 * Positions −1..+1. W: each source's share of the strength of the connecting ties by which others reach an actor; a
 * directed tie works on its target only. A: one susceptibility for all (0.5 is ours), or 1 − the share of ties with
 * oneself. An actor of unknown position has no view of its own and takes that of others whole (ours); where nobody
 * reaches it, it stays unknown. `interval` holds whatever the unknown positions are. An actor without ties keeps its
 * position, and its weight flows nowhere. Throws `NotFoundError` for an objective that is not there.
 * O(objectives × rounds × (actors + ties) × (explained + 1)). Source: Friedkin & Johnsen 1990.
 */
function* socialInfluenceInSteps(document: Document, options: Partial<SocialInfluenceOptions> = {}): Generator<number, SocialInfluence[]> {
  const { objective: asked, influenceMeasure, susceptibilityFrom, susceptibility, explained } = readOptions(SocialInfluenceOptions, options);
  const listening = readListening(snapshotOf(document), susceptibilityFrom === 'self-ties');
  const susceptibilities = listening.selfShares.map((self) => (susceptibilityFrom === 'self-ties' ? 1 - self : susceptibility));
  return yield* oneByOne(objectivesOf(document, asked), (objective) => {
    const scores = score.compute(document, { measure: influenceMeasure, objective }).actors;
    return influenceOn(objective, actorPositions(document, objective), scores, listening, susceptibilities, explained);
  });
}

function influenceOn(
  objective: string,
  positions: readonly ActorPosition[],
  scores: readonly ActorScore[],
  listening: Listening,
  susceptibilities: Float64Array,
  explained: number,
): SocialInfluence {
  const known = Uint8Array.from(positions, ({ value }) => (value === null ? 0 : 1));
  const initial = Float64Array.from(positions, ({ value }) => value ?? NaN);
  const system = influenceSystem(listening, susceptibilities, known);
  const { positions: after, outcome, rounds } = influenceEquilibrium(system, initial);
  const bound = (end: number): Equilibrium['positions'] => {
    if (known.every((one) => one === 1)) return after;
    const all = influenceSystem(listening, susceptibilities, known.map(() => 1));
    return influenceEquilibrium(all, initial.map((position) => (Number.isNaN(position) ? end : position))).positions;
  };
  const [low, high] = [bound(-1), bound(1)];
  const determined = system.determined.reduce((sum, one) => sum + one, 0);
  const weights = effectsOn(system, Float64Array.from(system.determined, (one) => one / Math.max(1, determined)));
  const actors = positions.map(({ actor, value: before }, index): InfluencedActor => {
    const end = numberOrNull(after[index]!);
    let sources = 0;
    for (let entry = listening.offsets[index]!; entry < listening.offsets[index + 1]!; entry++) sources += listening.strengths[entry]! > 0 ? 1 : 0;
    return {
      actor,
      before,
      after: end,
      interval: [Math.min(end ?? 1, numberOrNull(low[index]!) ?? -1), Math.max(end ?? -1, numberOrNull(high[index]!) ?? 1)],
      shift: before === null || end === null ? null : end - before,
      susceptibility: known[index] === 0 ? 1 : susceptibilities[index]!,
      sources,
      weight: before === null ? null : weights[index]!,
    };
  });
  return {
    objective,
    outcome,
    rounds,
    net: {
      before: netOf(actors.map(({ before }) => ({ position: before, interval: before === null ? [-1, 1] : [before, before] })), scores),
      after: netOf(actors.map(({ before, after: position, interval }) => ({ position: before === null ? null : position, interval })), scores),
      withGained: netOf(actors.map(({ after: position, interval }) => ({ position, interval })), scores),
    },
    actors,
    moved: whoMoved(system, actors, explained),
  };
}

/** A position from a sum of many: within its range, without the last digits that rounding adds. */
function numberOrNull(position: number): number | null {
  return Number.isNaN(position) ? null : Math.min(1, Math.max(-1, position)) + 0;
}

function netOf(stands: readonly { readonly position: number | null; readonly interval: Interval }[], scores: readonly ActorScore[]): SocialInfluence['net']['before'] {
  let [value, least, greatest, counted] = [0, 0, 0, 0];
  stands.forEach(({ position, interval: [low, high] }, index) => {
    const { value: influence, interval } = scores[index]!;
    const [some, most] = influence === null ? interval : [influence, influence];
    least += Math.min(low * some, low * most);
    greatest += Math.max(high * some, high * most);
    if (position === null || influence === null) return;
    value += position * influence;
    counted++;
  });
  return { value: counted === 0 ? null : value, interval: [least, greatest], missing: stands.length - counted };
}

function whoMoved(system: InfluenceSystem, actors: readonly InfluencedActor[], explained: number): MovedActor[] {
  const distance = ({ before, after }: InfluencedActor): number => Math.abs((after ?? 0) - (before ?? 0));
  const moved = actors.flatMap((one, index) => (one.after !== null && distance(one) > noShift ? [index] : []));
  moved.sort((a, b) => distance(actors[b]!) - distance(actors[a]!));
  return moved.slice(0, explained).map((index) => {
    const from = actors[index]!.before ?? 0;
    const effects = effectsOn(system, Float64Array.from(actors, (_, other) => (other === index ? 1 : 0)));
    const by = actors.flatMap(({ actor, before }, other) => {
      const pull = before === null ? 0 : effects[other]! * (before - from);
      return Math.abs(pull) > noShift ? [{ actor, weight: effects[other]!, pull }] : [];
    });
    return { actor: actors[index]!.actor, by: by.sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull)).slice(0, mostNames) };
  });
}

function explainOne({ objective, outcome, net, actors, moved }: SocialInfluence): Message[] {
  if (actors.every(({ before }) => before === null)) return [message('summary.objective.unknown', { objective })];
  const first = actors.find(({ actor }) => actor === moved[0]?.actor);
  const gained = actors.filter(({ before, after }) => before === null && after !== null);
  return [
    ...(first === undefined ? [message('social-influence.nobody-moved', { objective, before: net.before.value })] : [netSentence(objective, net), ...furthest(first, moved[0]!)]),
    ...(outcome === 'stopped' ? [message('social-influence.stopped', { objective })] : []),
    ...aboutActors('social-influence.gained', gained.map(({ actor }) => actor), { net: net.withGained.value }),
    ...(net.withGained.missing === 0 ? [] : [message('social-influence.missing', { count: net.withGained.missing, low: net.after.interval[0], high: net.after.interval[1] })]),
  ];
}

/** Less than this would read as the same number. */
const readable = 0.005;

function netSentence(objective: string, { before: { value: before }, after: { value: after } }: SocialInfluence['net']): Message {
  const change = changeOf(before, after);
  const isSame = before !== null && after !== null && Math.abs(after - before) < readable && change !== 'tips' && change !== 'falls';
  return isSame ? message('social-influence.net-same', { objective, before }) : message('social-influence.net', { objective, before, after, change });
}

/** Who is heard by no one: a matter of the ties, and so said once for all objectives. */
function explainAlone(results: readonly SocialInfluence[]): Message[] {
  const alone = results.flatMap(({ actors }) => {
    const reached = actors.filter(({ after }) => after !== null).length;
    // Whoever hears nobody and makes up no more than its own final position is heard by nobody.
    return actors.filter(({ before, sources, weight }) => before !== null && before !== 0 && sources === 0 && weight! * reached <= 1 + noShift);
  });
  return aboutActors('social-influence.alone', [...new Set(alone.map(({ actor }) => actor))]);
}

function furthest({ actor, before, after }: InfluencedActor, { by }: MovedActor): Message[] {
  return [message(before === null ? 'social-influence.view' : 'social-influence.furthest', { actor, before, after, otherActors: by.map((one) => one.actor) })];
}

function changeOf(before: number | null, after: number | null): string {
  if (before === null || after === null) return 'unknown';
  if (before <= noShift && after > noShift) return 'tips';
  if (before > noShift && after <= noShift) return 'falls';
  return Math.abs(after - before) <= noShift ? 'same' : after > before ? 'up' : 'down';
}

export const socialInfluence: Method<SocialInfluenceOptions, Document, SocialInfluence[]> = {
  id: 'social-influence',
  scope: 'objective',
  family: 'forces',
  options: SocialInfluenceOptions,
  range: [-1, 1],
  sources: [friedkinJohnsen1990],
  ours: 'social-influence.ours',
  explain: (results) => explainEach(results, explainOne, explainAlone),
  compute: (document, options) => runThrough(socialInfluenceInSteps(document, options)),
  computeInSteps: socialInfluenceInSteps,
  check: checkObjective,
};
