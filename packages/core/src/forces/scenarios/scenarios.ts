import * as z from 'zod/mini';
import { listIn } from '../../held-in.ts';
import { Seed } from '../../number-ranges.ts';
import type { Method } from '../../descriptor.ts';
import { finiteSum } from '../../finite.ts';
import { message, type Message } from '../../message.ts';
import type { Document } from '../../model/document.ts';
import type { Scenario } from '../../model/engagement.ts';
import { Id } from '../../model/id.ts';
import { NotFoundError } from '../../errors.ts';
import { findNearestName } from '../../nearest-name.ts';
import { readOptions } from '../../read-options.ts';
import { PositionWeight } from '../../scoring/map-reading.ts';
import { score } from '../../scoring/score/score.ts';
import { seededRandom } from '../../seeded-random.ts';
import { actorPositions } from '../../scoring/actor-position.ts';
import { runThrough } from '../../steps.ts';
import { explainScenarios } from './explain-scenarios.ts';
import { distributionOf, type Target } from './outcome-distribution.ts';
import type { ActionEffect, ScenarioActor, ScenarioOutcome, ScenarioResult } from './scenarios-result.ts';

export const ScenariosOptions = z.strictObject({
  scenario: z._default(z.nullable(Id), null).check(z.describe('The scenario looked at; null: every one.')),
  influenceMeasure: PositionWeight,
  target: z._default(z.number(), 0).check(z.describe('The balance is tipped where the net force is above this.')),
  draws: z._default(z.int().check(z.minimum(100), z.maximum(100_000)), 10_000).check(z.describe('How many outcomes are drawn where there are too many to look at all.')),
  seed: z._default(Seed, 1).check(z.describe('Decides what is drawn; the same seed gives the same result.')),
});
export type ScenariosOptions = z.infer<typeof ScenariosOptions>;

type Action = Scenario['actions'][number];

/** What is known of one actor before the scenario. */
interface Before {
  readonly position: number | null;
  readonly influence: number | null;
}

/** Throws `NotFoundError` where the scenario asked for is not there. */
function checkScenario(document: Document, { scenario }: ScenariosOptions): void {
  const ids = new Set(document.scenarios.map(({ id }) => id));
  if (scenario !== null && !ids.has(scenario)) throw new NotFoundError('scenario', scenario, findNearestName(scenario, ids));
}

/**
 * Tells what the actions of each scenario do to the net force of the objectives: before, after, on average, and by chance.
 *
 * An action that succeeds adds its shifts to one actor's position (kept within −1..+1) and influence (within 0..1); without an
 * objective it counts for each. Actions succeed or fail independently of one another (ours). With up to sixteen actions on an
 * objective every outcome is looked at, with more the probability is sampled. An unknown probability gives intervals. An action
 * on an actor of unknown position or influence is named and has no effect that can be told. Throws `NotFoundError` for a scenario
 * that is not there. O(scenarios × objectives × (actors + outcomes)).
 */
function* scenariosInSteps(document: Document, options: Partial<ScenariosOptions> = {}): Generator<number, ScenarioResult[]> {
  const chosen = readOptions(ScenariosOptions, options);
  checkScenario(document, chosen);
  const scenarios = document.scenarios.filter(({ id }) => chosen.scenario === null || id === chosen.scenario);
  const all = scenarios.length * document.objectives.length;
  const results: ScenarioResult[] = [];
  let done = 0;
  for (const { id, actions } of scenarios) {
    const objectives: ScenarioOutcome[] = [];
    for (const { id: objective } of document.objectives) {
      yield done++ / all;
      const meant = actions.filter((action) => action.objective === undefined || action.objective === objective);
      if (meant.length > 0) objectives.push(outcomeOf(document, objective, meant, chosen));
    }
    results.push({ scenario: id, objectives });
  }
  return results;
}

function outcomeOf(document: Document, objective: string, actions: readonly Action[], { influenceMeasure, target, draws, seed }: ScenariosOptions): ScenarioOutcome {
  const scores = score.compute(document, { measure: influenceMeasure, objective }).actors;
  const before = new Map(actorPositions(document, objective).map(({ actor, value }, index): [string, Before] => [actor, { position: value, influence: scores[index]!.value }]));
  const effects = actions.map((action) => effectOf(action, before.get(action.actor)!));
  const working = actions.filter((_, index) => effects[index]!.why === null);
  const known = [...before.values()].filter(({ position, influence }) => position !== null && influence !== null);
  const net = known.length === 0 ? null : known.reduce((sum, { position, influence }) => sum + position! * influence!, 0);
  const meant = new Map<string, Action[]>();
  for (const action of working) listIn(meant, action.actor).push(action);
  const changed = document.actors.flatMap(({ id }) => (meant.has(id) ? [shifted(id, before.get(id)!, meant.get(id)!)] : []));
  const nothing = { before: null, after: null, expected: null, expectedInterval: null, spread: null, tips: null, tipsInterval: null, standardError: null };
  if (net === null) return { objective, ...nothing, computed: 'exact', outcomes: 0, actors: [], actions: effects };
  const base = changed.reduce((sum, { positionBefore, influenceBefore }) => sum - positionBefore * influenceBefore, net);
  const targets = changed.map((one): Target => {
    const own = meant.get(one.actor)!;
    return { probabilities: own.map(probabilityOf), forceAt: (succeeds) => forceOf(shifted(one.actor, before.get(one.actor)!, own.filter((_, index) => succeeds(index)))) };
  });
  const { mean, spread, above, standardError, outcomes } = distributionOf(base, targets, target, draws, seededRandom(seed));
  const sure = ([low, high]: readonly [number, number]): number | null => (high - low > 1e-12 ? null : low);
  return {
    objective,
    before: net,
    after: changed.reduce((sum, one) => sum + forceOf(one), base),
    expected: sure(mean),
    expectedInterval: mean,
    spread,
    tips: sure(above),
    tipsInterval: above,
    computed: standardError === null ? 'exact' : 'sampled',
    standardError,
    outcomes,
    actors: changed,
    actions: effects,
  };
}

function probabilityOf({ probability }: Action): number | null {
  return probability ?? null;
}

function forceOf({ positionAfter, influenceAfter }: ScenarioActor): number {
  return positionAfter * influenceAfter;
}

/** An actor of known position and influence, after the actions that succeed. */
function shifted(actor: string, { position, influence }: Before, actions: readonly Action[]): ScenarioActor {
  const sum = (shift: 'positionShift' | 'influenceShift'): number => finiteSum(actions.map((action) => action[shift] ?? 0));
  const within = (value: number, least: number): number => Math.min(1, Math.max(least, value)) + 0;
  return { actor, positionBefore: position!, positionAfter: within(position! + sum('positionShift'), -1), influenceBefore: influence!, influenceAfter: within(influence! + sum('influenceShift'), 0) };
}

function effectOf(action: Action, before: Before): ActionEffect {
  const { id, actor, positionShift = 0, influenceShift = 0 } = action;
  const probability = probabilityOf(action);
  const why = positionShift === 0 && influenceShift === 0 ? 'no-shift' : before.position === null ? 'position-unknown' : before.influence === null ? 'influence-unknown' : null;
  if (why !== null) return { action: id, actor, probability, gain: null, expectedGain: null, why };
  const gain = forceOf(shifted(actor, before, [action])) - before.position! * before.influence! + 0;
  return { action: id, actor, probability, gain, expectedGain: probability === null ? null : probability * gain + 0, why };
}

export const scenarios: Method<ScenariosOptions, Document, ScenarioResult[]> = {
  id: 'scenarios',
  scope: 'objective',
  family: 'forces',
  options: ScenariosOptions,
  sources: [],
  ours: 'scenarios.ours',
  explain: (results) => (results.length === 0 ? [message('scenarios.none')] : explainScenarios(results)) satisfies Message[],
  compute: (document, options) => runThrough(scenariosInSteps(document, options)),
  computeInSteps: scenariosInSteps,
  check: checkScenario,
};
