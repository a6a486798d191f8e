import { listIn } from '../../held-in.ts';
import { message, type Message } from '../../message.ts';
import { firstActors } from '../classes/explain-classes.ts';
import type { EngagementAssessment } from './engagement-assessment-result.ts';

/**
 * Says what an assessment of engagement means: how many should move, where to start, who has how far to go, what comes
 * first for those who are unaware or resistant, who stands where they should or beyond, and what is not known.
 */
export function explainEngagement({ actors, moves, there, beyond, disputed, unknown, basis }: EngagementAssessment): Message[] {
  if (actors.length === 0) return [message('scoring.explain.empty')];
  if (basis.records === 0) return [message('engagement-assessment.explain.nothing')];
  const about = (name: string, ids: readonly string[]): Message[] => (ids.length === 0 ? [] : [message(`engagement-assessment.explain.${name}`, firstActors(ids))]);
  const compared = moves.length + there.length + beyond.length;
  const from = (level: string): string[] => moves.flatMap((move) => (move.from === level ? [move.actor] : []));
  return [
    ...(compared === 0 ? [] : [message('engagement-assessment.explain.moves', { moves: moves.length, known: compared })]),
    ...firstMove(moves),
    ...wayMessages(moves),
    ...about('unsure', moves.flatMap(({ actor, steps }) => (steps === null ? [actor] : []))),
    ...about('unaware', from('unaware')),
    ...about('resistant', from('resistant')),
    ...about('beyond', beyond),
    ...about('there', there),
    ...about('disputed', disputed),
    ...about('current-unknown', unknown.current),
    ...about('desired-unknown', unknown.desired),
    ...(moves.length === 0 ? [] : [message('engagement-assessment.explain.rule')]),
  ];
}

function firstMove(moves: EngagementAssessment['moves']): Message[] {
  const first = moves.find(({ from, to }) => from !== null && to !== null);
  return first === undefined
    ? []
    : [message('engagement-assessment.explain.first', { actor: first.actor, fromTerm: `engagement-level.${first.from!}`, toTerm: `engagement-level.${first.to!}` })];
}

/** One message for each number of steps, the greatest first; ways of unknown length are left out. */
function wayMessages(moves: EngagementAssessment['moves']): Message[] {
  const ways = new Map<number, string[]>();
  for (const { actor, steps } of moves) if (steps !== null) listIn(ways, steps).push(actor);
  return [...ways].map(([steps, ids]) => message('engagement-assessment.explain.steps', { steps, ...firstActors(ids) }));
}
