import { message, type Message } from '../../message.ts';
import { aboutActors, mostNames } from '../explain-each.ts';
import type { Persuasion, PersuasionStep } from './persuasion-result.ts';

/** Says whom to persuade on one objective: the outcome, each step with who can introduce, and whom to ask. */
export function explainPersuasion(result: Persuasion): Message[] {
  const { objective, outcome, net, steps, netInterval, vetoHolders, ask, exact } = result;
  const shown = steps.slice(0, mostNames);
  // Veto holders of unknown position are to be asked before all others, and are named once.
  const others = ask.map(({ actor }) => actor).filter((actor) => !vetoHolders.unknown.includes(actor));
  return [
    message(`persuasion.outcome.${isVetoAlone(result) ? 'veto' : outcome}`, { objective, net, count: steps.length }),
    ...shown.map(stepSentence),
    ...(steps.length > shown.length ? [message('persuasion.more-steps', { count: steps.length - shown.length })] : []),
    ...aboutActors(turns(result) ? 'persuasion.ask-first' : 'persuasion.ask', others, { low: netInterval[0], high: netInterval[1] }),
    ...(exact ? [] : [message('persuasion.not-proven', { cost: result.cost, least: result.leastCost })]),
  ];
}

/** Says once for all objectives which veto holders to ask before all others, and whose influence is missing. */
export function explainMissing(results: readonly Persuasion[]): Message[] {
  return [
    ...aboutActors('persuasion.veto-unknown', [...new Set(results.flatMap(({ vetoHolders }) => vetoHolders.unknown))]),
    ...aboutActors('forces.influence-unknown', [...new Set(results.flatMap(({ unweighed }) => unweighed))]),
  ];
}

/** Whether the sum is won, and only those who can stop the change alone are not. */
function isVetoAlone({ outcome, needed, steps, net }: Persuasion): boolean {
  return outcome === 'plan' && needed === 0 && net! > 0 && steps.every(({ reason }) => reason === 'veto');
}

/** Whether what is unknown could decide on which side the balance stands. */
function turns({ net, netInterval: [low, high] }: Persuasion): boolean {
  return net === null || (net > 0 ? low <= 0 : high > 0);
}

function stepSentence({ actor, reason, from, to, introduction }: PersuasionStep): Message {
  const path = introduction?.path ?? [];
  // By whom: the first of the path introduces, whoever is between hands on.
  const way = ['cold', 'ally', 'direct'][path.length] ?? 'through';
  const introducers = path.length < 2 ? {} : { byActor: path[0]!, ...(path.length > 2 ? { throughActors: path.slice(1, -1) } : {}) };
  return message(`persuasion.step.${reason}.${way}`, { actor, from, to, ...introducers });
}
