import { message, type Message } from '../../message.ts';
import type { ActorScore, MeasureScores } from './actor-score.ts';
import { firstActors } from '../classes/explain-classes.ts';
import { isAtLeast } from '../classes/is-at-least.ts';

/** Says what the scores on a measure mean: how many are known, who stands highest and lowest, where assessors differ most, and what is missing. */
export function explainMeasure({ measure, actors }: MeasureScores): Message[] {
  if (actors.length === 0) return [message('scoring.explain.empty')];
  if (actors[0]!.items.length + actors[0]!.unknown.length === 0) return [message('score.explain.no-criteria', { measure })];
  const known = actors.filter((one): one is ActorScore & { value: number } => one.value !== null);
  const about = (code: string, found: readonly ActorScore[], params: Message['params'] = {}): Message[] =>
    found.length === 0 ? [] : [message(code, { ...firstActors(found.map(({ actor }) => actor)), ...params })];
  const highest = known.reduce((most, { value }) => Math.max(most, value), 0);
  const lowest = known.reduce((least, { value }) => Math.min(least, value), 1);
  const disputed = known.reduce<ActorScore | null>((most, one) => (one.agreement !== null && one.agreement < (most?.agreement ?? 1) ? one : most), null);
  return [
    message('score.explain.known', { measure, known: known.length, total: actors.length }),
    ...about('score.explain.highest', known.filter(({ value }) => isAtLeast(value, highest)), { value: highest }),
    ...(isAtLeast(lowest, highest) ? [] : about('score.explain.lowest', known.filter(({ value }) => isAtLeast(lowest, value)), { value: lowest })),
    ...(disputed === null ? [] : [message('score.explain.disputed', { actor: disputed.actor, low: disputed.spread![0], high: disputed.spread![1] })]),
    ...about('score.explain.partly', known.filter(({ coverage }) => coverage < 1)),
    ...about('score.explain.unknown', actors.filter(({ value }) => value === null)),
  ];
}
