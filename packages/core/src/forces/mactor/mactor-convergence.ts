import type { Method } from '../../descriptor.ts';
import { LimitError } from '../../errors.ts';
import { message, type Message } from '../../message.ts';
import type { Document } from '../../model/document.ts';
import { readOptions } from '../../read-options.ts';
import { balanceOfPower } from './balance-of-power.ts';
import type { ActorConvergence, Convergence, MactorConvergence, MactorPair } from './mactor-convergence-result.ts';
import { MactorOptions, mactorSources } from './mactor-options.ts';
import { type Stance, stancesOn } from './stances.ts';

/** So many actors make half a million pairs. */
const mostActors = 1_000;
type Order = 'simple' | 'valued' | 'weighted';

/**
 * Compares every two actors over the objectives: where they are on the same side, and where on opposite ones.
 *
 * Order 1 counts the objectives, order 2 adds up the mean of the two intensities (0..4 each), order 3 the mean of the two
 * products of intensity and power. An objective on which either is undecided adds to neither; nor, in order 3, does one on
 * which either has no power, whose weighted position is 0. Only objectives on which both positions are known are compared; pairs without any are counted and not listed. Where no influence is known,
 * order 3 is `null`. Throws `LimitError` where more than 1,000 actors have a known position, or as `mactor-influence`.
 * O(actors² × objectives + actors³). After Godet’s MACTOR.
 */
function computeMactorConvergence(document: Document, options: Partial<MactorOptions> = {}): MactorConvergence {
  const { diagonal, unstated } = readOptions(MactorOptions, options);
  const { power } = balanceOfPower(document, { diagonal, unstated });
  const stances = document.objectives.map(({ id }) => stancesOn(document, id, power));
  const order = document.actors.length;
  const placed = document.actors.map((_, actor) => actor).filter((actor) => stances.some((list) => list[actor]!.intensity !== null));
  if (placed.length > mostActors) throw new LimitError('placed-actors', mostActors);
  const pairs: MactorPair[] = [];
  const pairsOf = document.actors.map((): MactorPair[] => []);
  placed.forEach((a, index) => {
    for (const b of placed.slice(index + 1)) {
      const pair = comparePair(stances, a, b);
      if (pair === null) continue;
      pairs.push(pair);
      pairsOf[a]!.push(pair);
      pairsOf[b]!.push(pair);
    }
  });
  const actors = document.actors.map(({ id }, actor) => ({
    actor: id,
    compared: pairsOf[actor]!.length,
    simple: sumUp(pairsOf[actor]!.map(({ simple }) => simple)),
    valued: sumUp(pairsOf[actor]!.map(({ valued }) => valued)),
    weighted: power[actor] === null ? null : sumUp(pairsOf[actor]!.map(({ weighted }) => weighted!)),
  }));
  return { diagonal, unstated, pairs, uncompared: (order ** 2 - order) / 2 - pairs.length, actors };
}

/** `null` where on no objective both positions are known. */
function comparePair(stances: readonly (readonly Stance[])[], a: number, b: number): MactorPair | null {
  const both = stances.map((list) => [list[a]!, list[b]!] as const).filter(([first, second]) => first.intensity !== null && second.intensity !== null);
  if (both.length === 0) return null;
  const [first, second] = both[0]!;
  const compare = (order: Order): Convergence => {
    const position = (stance: Stance): number => (order === 'simple' ? stance.sign : order === 'valued' ? stance.intensity : stance.weighted)!;
    let convergence = 0;
    let divergence = 0;
    for (const [one, other] of both) {
      // Of the positions of this order: whoever has no power stands nowhere in order 3.
      const side = Math.sign(position(one)) * Math.sign(position(other));
      const mean = (Math.abs(position(one)) + Math.abs(position(other))) / 2;
      if (side > 0) convergence += mean;
      if (side < 0) divergence += mean;
    }
    return { convergence, divergence, net: convergence - divergence };
  };
  return {
    actor: first.actor,
    otherActor: second.actor,
    compared: both.length,
    simple: compare('simple'),
    valued: compare('valued'),
    weighted: first.weighted === null ? null : compare('weighted'),
  };
}

/** 2 × min(C, D) is C + D − |C − D|, so that no rounding makes an actor ambivalent that is not. */
function sumUp(pairs: readonly Convergence[]): ActorConvergence {
  let convergence = 0;
  let divergence = 0;
  let all = 0;
  let shared = 0;
  for (const pair of pairs) {
    convergence += pair.convergence;
    divergence += pair.divergence;
    all += pair.convergence + pair.divergence;
    shared += 2 * Math.min(pair.convergence, pair.divergence);
  }
  return { convergence, divergence, ambivalence: all === 0 ? null : shared / all };
}

/** How many pairs, and actors, are named. */
const named = 3;

function explain({ pairs, uncompared, actors }: MactorConvergence): Message[] {
  if (pairs.length === 0) return [message('mactor-convergence.nothing-known')];
  const readings = pairs.map(({ actor, otherActor, valued, weighted }) => ({ actor, otherActor, ...(weighted ?? valued) }));
  const closest = readings.filter(({ net }) => net > 0).sort((a, b) => b.net - a.net);
  const farthest = readings.filter(({ net }) => net < 0).sort((a, b) => a.net - b.net);
  const torn = actors
    .map(({ actor, valued, weighted }) => ({ actor, ambivalence: (weighted ?? valued).ambivalence ?? 0 }))
    .filter(({ ambivalence }) => ambivalence > 0)
    .sort((a, b) => b.ambivalence - a.ambivalence);
  const messages: Message[] = [];
  for (const { actor, otherActor, convergence, divergence, net } of [...closest.slice(0, named), ...farthest.slice(0, named)]) {
    // So that no two sentences in a row begin with the same actor.
    const pair = messages.at(-1)?.params['actor'] === actor ? { actor: otherActor, otherActor: actor } : { actor, otherActor };
    messages.push(message(`mactor-convergence.${net > 0 ? 'closest' : 'farthest'}`, { ...pair, convergence, divergence }));
  }
  if (pairs.every(({ simple }) => simple.divergence === 0)) messages.push(message('mactor-convergence.no-divergence'));
  for (const one of torn.slice(0, named)) messages.push(message('mactor-convergence.ambivalent', one));
  messages.push(message('mactor-convergence.compared', { count: pairs.length, total: pairs.length + uncompared }));
  messages.push(message(pairs[0]!.weighted === null ? 'mactor.no-power' : 'mactor-convergence.weighted'));
  return messages;
}

export const mactorConvergence: Method<MactorOptions, Document, MactorConvergence> = {
  id: 'mactor-convergence',
  scope: 'pair',
  family: 'forces',
  options: MactorOptions,
  sources: mactorSources,
  ours: 'mactor-convergence.ours',
  explain,
  compute: computeMactorConvergence,
};
