import { message, type Message } from '../message.ts';
import { aboutActors, mostNames } from './explain-each.ts';

/** Who of how many actors has no known position on one objective. */
export interface UnknownPositions {
  readonly unknown: readonly string[];
  readonly total: number;
}

/**
 * Says once for all objectives how many positions are unknown, and names whom to ask: those who lack most of them come first.
 *
 * Nothing is said where every position is known, or none: that no position is known stands in the results themselves.
 */
export function aboutUnknownPositions(objectives: readonly UnknownPositions[]): Message[] {
  const count = objectives.reduce((sum, { unknown }) => sum + unknown.length, 0);
  const total = objectives.reduce((sum, one) => sum + one.total, 0);
  if (count === 0 || count === total) return [];
  if (objectives.length === 1) return aboutActors('forces.positions-unknown', objectives[0]!.unknown, { total });
  const times = new Map<string, number>();
  for (const actor of objectives.flatMap(({ unknown }) => unknown)) times.set(actor, (times.get(actor) ?? 0) + 1);
  const actors = [...times].sort(([, a], [, b]) => b - a).map(([actor]) => actor);
  return [message('forces.positions-unknown.several', { count, total, actors: actors.slice(0, mostNames) })];
}
