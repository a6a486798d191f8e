import { firstFew } from '../../first-few.ts';
import { message, type Message, type MessageParam } from '../../message.ts';

/** The first few of a list of actors and how many more there are, as params of a message. */
export function firstActors(ids: readonly string[]): { actors: string[]; more: number } {
  const { shown, more } = firstFew(ids);
  return { actors: shown, more };
}

/** How to engage the actors of a class, as a message. */
export function advise(prefix: string, name: string, actors: readonly string[]): Message {
  return message(`${prefix}.advice.${name}`, firstActors(actors));
}

interface Classified {
  readonly classes: readonly { readonly class: string; readonly actors: readonly string[] }[];
  readonly actors: readonly { readonly actor: string; readonly stable: boolean | null; readonly reasons: readonly Message[] }[];
}

/**
 * Says what a classification means: who is in which class and how to engage them, what put the first of them there, and
 * who would leave by one step of one answer.
 *
 * `rule` says when a score is high. Classes without anybody are passed over; a map without actors is said to be one.
 */
export function explainClasses(prefix: string, { classes, actors }: Classified, rule: Message): Message[] {
  if (actors.length === 0) return [message('scoring.explain.empty')];
  const filled = classes.filter(({ actors: members }) => members.length > 0);
  const unstable = actors.filter(({ stable }) => stable === false).map(({ actor }) => actor);
  const placed = filled.filter(({ class: name }) => name !== 'unclassified');
  const first = actors.find(({ actor }) => actor === placed[0]?.actors[0]);
  const criteria = new Set<MessageParam>((first?.reasons ?? []).flatMap(({ params }) => params['criterion'] ?? []));
  return [
    ...filled.map(({ class: name, actors: members }) => advise(prefix, name, members)),
    ...(first === undefined || criteria.size === 0 ? [] : [message('scoring.explain.because', { actor: first.actor, criteria: [...criteria] as string[] })]),
    ...(unstable.length === 0 ? [] : [message('scoring.explain.unstable', firstActors(unstable))]),
    ...(placed.length === 0 ? [] : [rule]),
  ];
}
