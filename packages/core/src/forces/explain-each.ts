import { nameFirst } from '../first-few.ts';
import { message, type Message } from '../message.ts';

/** How many messages a reader is given at once. */
const mostMessages = 12;
/** How many objectives are spoken of before the rest is counted. */
const mostObjectives = 5;
/** How many names a sentence holds before it counts the others. */
export const mostNames = 3;

/**
 * Says what each of several results says, and once what holds for all of them; about twelve messages in all: with more
 * objectives, less of each, and of the sixth on only that they are there.
 */
export function explainEach<Result>(
  results: readonly Result[],
  explainOne: (result: Result) => Message[],
  explainAll: (results: readonly Result[]) => Message[] = () => [],
): Message[] {
  if (results.length === 0) return [message('forces.no-objective')];
  const shown = results.slice(0, mostObjectives);
  const left = results.length - shown.length;
  const closing = [...(left > 0 ? [message('forces.more-objectives', { count: left })] : []), ...explainAll(results)];
  const each = Math.max(1, Math.floor((mostMessages - closing.length) / shown.length));
  return [...shown.flatMap((result) => explainOne(result).slice(0, each)), ...closing];
}

/** A message about several actors: names the first few and counts the others; none where there is nobody. */
export function aboutActors(code: string, actors: readonly string[], params: Message['params'] = {}): Message[] {
  if (actors.length === 0) return [];
  return [message(code, { ...params, count: actors.length, ...nameFirst('actors', actors, mostNames) })];
}
