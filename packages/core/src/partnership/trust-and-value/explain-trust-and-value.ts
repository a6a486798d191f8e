import { message, type Message } from '../../message.ts';
import { firstFew } from '../../first-few.ts';
import type { TrustAndValue, TrustedActor } from './trust-and-value-result.ts';

/** How many pairs of one-sided trust are told one by one. */
const mostPairs = 2;
/** From this range between raters on they are said to disagree: half of the scale. */
const wideRange = 0.5;

type Quality = 'trust' | 'value';

/** Says who is trusted and valued most and least, where trust is not returned, where raters disagree, and what is unknown. */
export function explainTrustAndValue({ actors, oneSided }: TrustAndValue): Message[] {
  const rated = actors.filter(({ trust, value }) => trust.value !== null || value.value !== null);
  if (rated.length === 0) return [message('trust-and-value.none')];
  const messages: Message[] = [];
  const told = (code: string, some: readonly TrustedActor[], more: Message['params'] = {}): void => {
    const few = firstFew(some.map(({ actor }) => actor));
    if (few.shown.length > 0) messages.push(message(code, { ...more, actors: few.shown, more: few.more }));
  };
  for (const quality of ['trust', 'value'] as const) {
    const [least, most] = extremes(rated, quality);
    if (most === null || least === null) continue;
    const at = (score: number): TrustedActor[] => rated.filter((one) => one[quality].value === score);
    told(`trust-and-value.most-${quality}`, at(most), { score: most });
    if (least < most) told(`trust-and-value.least-${quality}`, at(least), { score: least });
  }
  for (const { more, less, given, returned } of oneSided.slice(0, mostPairs)) {
    messages.push(message('trust-and-value.one-sided', { actor: more, otherActor: less, given, returned }));
  }
  const disagrees = ({ low, high }: TrustedActor[Quality]): boolean => low !== null && high !== null && high - low >= wideRange;
  told('trust-and-value.disagreement', rated.filter(({ trust, value }) => disagrees(trust) || disagrees(value)));
  told('trust-and-value.one-rater', rated.filter(({ trust, value }) => Math.max(trust.raters, value.raters) === 1));
  told('trust-and-value.by-ties', rated.filter(({ trust }) => trust.from === 'ties'));
  const unknown = actors.length - rated.length;
  if (unknown > 0) messages.push(message('trust-and-value.unknown', { count: unknown, total: actors.length }));
  return messages;
}

function extremes(actors: readonly TrustedActor[], quality: Quality): [number | null, number | null] {
  let [least, most]: [number | null, number | null] = [null, null];
  for (const { [quality]: { value } } of actors) {
    if (value === null) continue;
    if (least === null || value < least) least = value;
    if (most === null || value > most) most = value;
  }
  return [least, most];
}
