import { message, type Message } from '../../message.ts';
import type { Estimate } from '../estimate.ts';
import { firstFew } from '../../first-few.ts';
import type { Proximity } from './proximity-result.ts';

/** How many alliances are told one by one. */
const mostAlliances = 3;

/** Says who is near to the places of the cause, how near allies are to one another, who stays apart, and who is flexible. */
export function explainProximity({ places, actors, alliances }: Proximity): Message[] {
  const messages: Message[] = [];
  const told = (code: string, name: 'actors' | 'places', ids: readonly string[], more: Message['params'] = {}): void => {
    const few = firstFew(ids);
    if (few.shown.length > 0) messages.push(message(code, { ...more, [name]: few.shown, more: few.more }));
  };
  if (places.length === 0) messages.push(message('proximity.no-places'));
  else {
    told('proximity.everywhere', 'actors', actors.flatMap((one) => (one.contexts.value === 1 && one.contexts.interval[0] === 1 ? [one.actor] : [])));
    const unknown = actors.filter(({ contexts }) => contexts.value === null).length;
    if (unknown > 0) messages.push(message('proximity.unknown-places', { count: unknown, total: actors.length }));
  }
  const near = alliances.slice(0, mostAlliances);
  for (const { alliance, toOneAnother, contexts, absent, pairs } of near) {
    if (contexts.value !== null || toOneAnother.value !== null) {
      messages.push(message('proximity.alliance', { alliance, contexts: contexts.value, toOneAnother: toOneAnother.value }));
    }
    told('proximity.absent', 'places', absent, { alliance });
    const [furthest] = pairs;
    if (toOneAnother.value !== null && furthest !== undefined) messages.push(message('proximity.apart', { alliance, actors: [...furthest.actors] }));
  }
  if (near.some(({ toOneAnother, contexts }) => [toOneAnother, contexts].some(isOpen))) messages.push(message('proximity.partly'));
  if (alliances.length > mostAlliances) messages.push(message('proximity.more', { count: alliances.length - mostAlliances }));
  told('proximity.flexible', 'actors', actors.flatMap(({ actor, flexibility: { value } }) => (value !== null && value > 0.5 ? [actor] : [])));
  if (actors.length > 0 && actors.every(({ flexibility }) => flexibility.value === null)) messages.push(message('proximity.unknown-flexibility'));
  return messages;
}

/** Whether an estimate has a value that what is unknown could move. */
function isOpen({ value, interval: [low, high] }: Estimate): boolean {
  return value !== null && low < high;
}
