import { message, type Message } from '../../message.ts';
import type { ActorScore, ScoreItem } from './actor-score.ts';
import { isAtLeast } from '../classes/is-at-least.ts';

/** What a score can decide in a class; each has its sentences in the catalogues. */
export type ReasonAxis = 'interest' | 'influence' | 'alignment' | 'power' | 'legitimacy' | 'urgency' | 'cooperation' | 'threat';

/**
 * Says why a score is high or low: the score beside its threshold, how much of it is known where not all is, then the
 * criteria that pull hardest to the side where it stands, at most `count` of them. Of an unknown score it says nothing.
 */
export function scoreReasons(axis: ReasonAxis, actorScore: ActorScore, threshold: number, count: number): Message[] {
  const { actor, value, coverage, interval } = actorScore;
  if (value === null) return [];
  const high = isAtLeast(value, threshold);
  const pull = ({ value: answer, share }: ScoreItem): number => (high ? answer - threshold : threshold - answer) * share;
  const pulling = actorScore.items.filter(({ share, value: answer }) => share > 0 && isAtLeast(answer, threshold) === high);
  if (pulling.length > 1) pulling.sort((a, b) => pull(b) - pull(a) || b.share - a.share);
  const reasons = [message(`reason.${axis}.${high ? 'high' : 'low'}`, { actor, score: value, threshold })];
  if (coverage < 1) reasons.push(message(`reason.${axis}.partly`, { actor, coverage, low: interval[0], high: interval[1] }));
  for (const { criterion, value: answer, share } of pulling.slice(0, count)) reasons.push(message(`reason.${axis}.criterion`, { criterion, value: answer, share }));
  return reasons;
}

/** Says what of a score is unknown: each criterion that nobody answered, or that there are no criteria at all. */
export function scoreUnknowns(axis: ReasonAxis, { actor, items, unknown }: ActorScore): Message[] {
  if (items.length === 0 && unknown.length === 0) return [message(`reason.${axis}.no-criteria`, { actor })];
  return unknown.map(({ criterion, why }) => message(`reason.${axis}.${why}`, { actor, criterion }));
}
