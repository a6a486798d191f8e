import * as z from 'zod/mini';
import { ZeroToOne } from '../../number-ranges.ts';
import type { Method } from '../../descriptor.ts';
import { snapshotOf } from '../../graph/snapshot.ts';
import type { Document } from '../../model/document.ts';
import { tsebelis2002 } from '../../publications/forces.ts';
import { readOptions } from '../../read-options.ts';
import { EachObjective, PositionWeight } from '../../scoring/map-reading.ts';
import { score } from '../../scoring/score/score.ts';
import { actorPositions, type ActorPosition } from '../../scoring/actor-position.ts';
import { oneByOne, runThrough } from '../../steps.ts';
import { cheapestShifts } from './cheapest-shifts.ts';
import { explainEach } from '../explain-each.ts';
import { explainMissing, explainPersuasion } from './explain-persuasion.ts';
import { type Acquaintances, readAcquaintances } from './acquaintances.ts';
import { Introductions } from './introductions.ts';
import { objectivesOf } from '../../scoring/objectives-of.ts';
import type { Persuasion, PersuasionQuestion, PersuasionStep } from './persuasion-result.ts';
import { checkObjective } from '../../scoring/check-objective.ts';

export const PersuasionOptions = z.strictObject({
  objective: EachObjective,
  influenceMeasure: PositionWeight,
  target: z._default(z.number().check(z.minimum(0)), 0).check(z.describe('The net force must be above this.')),
  step: z._default(z.number().check(z.minimum(0.05), z.maximum(2)), 0.5).check(z.describe('Positions move by whole steps of this, the last one to the end of the scale.')),
  consent: z._default(ZeroToOne, 0.5).check(z.describe('The position that an actor who can stop the change alone must reach at least.')),
  furthest: z._default(z.number().check(z.minimum(0), z.maximum(2)), 1).check(z.describe('No actor is expected to move further than this.')),
});
export type PersuasionOptions = z.infer<typeof PersuasionOptions>;

/** One actor of known position, as the choice sees it. */
interface Voice {
  readonly index: number;
  readonly actor: string;
  readonly position: number;
  readonly influence: number | null;
  readonly resistance: number;
}

const rounding = 1e-9;

/**
 * Finds, per objective, the cheapest set of shifts of position that tips the balance, and who can introduce one to each.
 *
 * Veto holders come first, whatever the sum: without their agreement nothing changes (Tsebelis 2002), so whoever stands below
 * `consent` must come to it; that the middle is not yet agreement is ours. Then shifts are chosen until the net
 * force (Σ position × influence of those of whom both are known) is above `target`. The cost of a shift is ours: distance ×
 * (1 − position × salience). The choice is the cheapest, or, where the search is given up, within `leastCost` and `cost`.
 * Introductions run along the warmest connecting ties (ours) from those who are for it, or are won before, and not through
 * opponents. Nothing is assumed of unknown positions: they are to be asked. Throws `NotFoundError` for an objective that is
 * not there. O(objectives × steps × ties log actors) at worst, and the search, which is bounded.
 */
function* persuasionsInSteps(document: Document, options: Partial<PersuasionOptions> = {}): Generator<number, Persuasion[]> {
  const chosen = readOptions(PersuasionOptions, options);
  const ties = readAcquaintances(snapshotOf(document));
  return yield* oneByOne(objectivesOf(document, chosen.objective), (objective) => persuade(document, objective, ties, chosen));
}

function persuade(document: Document, objective: string, ties: Acquaintances, options: PersuasionOptions): Persuasion {
  const scores = score.compute(document, { measure: options.influenceMeasure, objective }).actors;
  const positions = actorPositions(document, objective);
  const hasVeto = (index: number): boolean => document.actors[index]!.veto === true;
  const voices = positions.flatMap(({ actor, value, salience }, index): Voice[] =>
    value === null ? [] : [{ index, actor, position: value, influence: scores[index]!.value, resistance: 1 - value * (salience ?? 1) }],
  );
  const known = voices.filter(({ influence }) => influence !== null);
  const net = known.length === 0 ? null : known.reduce((sum, { position, influence }) => sum + position * influence!, 0) + 0;
  const vetoes = voices.filter(({ index, position }) => hasVeto(index) && position < options.consent - rounding);
  const blocked = vetoes.some(({ position }) => options.consent - position > options.furthest + rounding);
  const { shifts, leastCost, exact, tips } = chooseShifts(voices, vetoes, net, options);
  const needed = net === null ? null : net > options.target + rounding ? 0 : options.target - net;
  const questions = positions.flatMap((position, index) => questionOf(position, scores[index]!.interval, hasVeto(index)));
  return {
    objective,
    outcome: net === null ? 'unknown' : blocked || !tips ? 'out-of-reach' : shifts.length === 0 ? 'already' : 'plan',
    net,
    netInterval: netInterval(positions, scores.map(({ value, interval }) => (value === null ? interval : [value, value]))),
    needed,
    netAfter: net === null ? null : net + shifts.reduce((sum, { gain }) => sum + (gain ?? 0), 0),
    cost: shifts.reduce((sum, { cost }) => sum + cost, 0),
    leastCost,
    exact,
    steps: introduce(document, ties, positions, shifts),
    vetoHolders: {
      for: voices.flatMap(({ index, actor, position }) => (hasVeto(index) && position >= options.consent - rounding ? [actor] : [])),
      toWin: vetoes.map(({ actor }) => actor),
      unknown: questions.flatMap(({ actor, veto: holds }) => (holds ? [actor] : [])),
    },
    ask: questions.sort((a, b) => Number(b.veto) - Number(a.veto) || b.swing[1] - a.swing[1]),
    unweighed: voices.flatMap(({ actor, influence }) => (influence === null ? [actor] : [])),
  };
}

type Shift = Omit<PersuasionStep, 'introduction'>;

function shiftOf({ actor, position, influence, resistance }: Voice, to: number, reason: Shift['reason']): Shift {
  const distance = to - position;
  return { actor, reason, from: position, to: to + 0, influence, gain: influence === null ? null : distance * influence, resistance, cost: distance * resistance };
}

/** The shifts that veto holders need, and those that tip the balance beside; `tips` says whether all that is possible does. */
function chooseShifts(voices: readonly Voice[], vetoes: readonly Voice[], net: number | null, { step, consent, furthest, target }: PersuasionOptions): { shifts: Shift[]; leastCost: number; exact: boolean; tips: boolean } {
  const toWin = new Set(vetoes);
  // A veto holder who agrees can be asked to come further like anybody else.
  const startOf = (voice: Voice): number => (toWin.has(voice) ? consent : voice.position);
  const veto = vetoes.map((voice) => shiftOf(voice, consent, 'veto'));
  const vetoCost = veto.reduce((sum, { cost }) => sum + cost, 0);
  if (net === null) return { shifts: veto, leastCost: vetoCost, exact: true, tips: false };
  const movers = voices.flatMap((voice) => {
    const toEnd = 1 - startOf(voice);
    const left = furthest - (startOf(voice) - voice.position);
    if (voice.influence === null || voice.influence <= 0 || toEnd <= rounding) return [];
    // Whoever has less than whole steps to the end of the scale takes shorter ones, all alike, so that the choice stays one of counts.
    const steps = toEnd <= left + rounding ? Math.ceil(toEnd / step - rounding) : Math.max(0, Math.floor(left / step + rounding));
    const each = toEnd <= left + rounding ? toEnd / steps : step;
    const gain = voice.influence * each;
    return gain > 0 ? [{ voice, steps, each, gain, cost: voice.resistance * each }] : [];
  });
  const gained = veto.reduce((sum, { gain }) => sum + (gain ?? 0), 0);
  const found = cheapestShifts(movers, target - net - gained);
  if (found === null) return { shifts: veto, leastCost: vetoCost, exact: true, tips: false };
  const further = new Map(movers.map(({ voice, each }, index) => [voice, found.steps[index]! * each]));
  const price = ({ cost, gain }: Shift): number => cost / gain!;
  const balance = voices
    .flatMap((voice) => (toWin.has(voice) || !further.get(voice) ? [] : [shiftOf(voice, Math.min(1, voice.position + further.get(voice)!), 'balance')]))
    .sort((a, b) => price(a) - price(b) || b.gain! - a.gain!);
  return {
    shifts: [...vetoes.map((voice) => shiftOf(voice, Math.min(1, consent + (further.get(voice) ?? 0)), 'veto')), ...balance],
    leastCost: vetoCost + found.leastCost,
    exact: found.exact,
    tips: true,
  };
}

/** Adds who can introduce: those who are for it, and those who were won in the steps before. */
function introduce(document: Document, ties: Acquaintances, positions: readonly ActorPosition[], shifts: readonly Shift[]): PersuasionStep[] {
  const places = new Map(document.actors.map(({ id }, index) => [id, index]));
  const won = Uint8Array.from(positions, ({ value }) => (value !== null && value > 0 ? 1 : 0));
  const closed = Uint8Array.from(positions, ({ value }) => (value !== null && value < 0 ? 1 : 0));
  const introductions = new Introductions(ties, won, closed);
  return shifts.map((step) => {
    const index = places.get(step.actor)!;
    const found = step.from > 0 ? { path: [index], length: 0 } : introductions.find(index);
    if (step.to >= 0) introductions.open(index);
    if (step.to > 0 && step.from <= 0) introductions.win(index);
    return { ...step, introduction: found === null ? null : { path: found.path.map((place) => document.actors[place]!.id), length: found.length } };
  });
}

function questionOf({ actor, why }: ActorPosition, [, most]: readonly [number, number], veto: boolean): PersuasionQuestion[] {
  return why === null ? [] : [{ actor, veto, why, swing: [0 - most, most] }];
}

function netInterval(positions: readonly ActorPosition[], influences: readonly (readonly [number, number])[]): [number, number] {
  let [low, high] = [0, 0];
  positions.forEach(({ value }, index) => {
    const [least, most] = influences[index]!;
    low += value === null ? 0 - most : Math.min(value * least, value * most);
    high += value === null ? most : Math.max(value * least, value * most);
  });
  return [low + 0, high + 0];
}

export const persuasion: Method<PersuasionOptions, Document, Persuasion[]> = {
  id: 'persuasion',
  scope: 'objective',
  family: 'forces',
  options: PersuasionOptions,
  sources: [tsebelis2002],
  ours: 'persuasion.ours',
  explain: (results) => explainEach(results, explainPersuasion, explainMissing),
  compute: (document, options) => runThrough(persuasionsInSteps(document, options)),
  computeInSteps: persuasionsInSteps,
  check: checkObjective,
};
