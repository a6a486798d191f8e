import { message, type Message } from '../../message.ts';
import type { BestTeam } from './best-team-result.ts';
import { explainMissing } from './explain-missing.ts';
import { nameSome } from '../name-some.ts';

/** How many members are told of. */
const mostSteps = 4;

/** Says who is in the team, what each adds, what is missing, and how sure the answer is. At most 10 messages. */
export function explainBestTeam({ requirements, size, team, steps, proven, bound, greedy, unknown }: BestTeam): Message[] {
  if (requirements === 0) return [message('complementarity.no-requirements')];
  const lacking = [...explainMissing(team.missing), ...(unknown.length === 0 ? [] : [message('complementarity.unknown', { count: unknown.length })])];
  if (steps.length === 0) return [message('best-team.none'), ...lacking];
  const share = team.coverage ?? 0;
  const adding = steps.filter(({ requirements: added }) => added.length > 0);
  return [
    nameSome('best-team.best', 'actors', steps.map(({ actor }) => actor), { share }),
    ...adding.slice(0, mostSteps).map(({ actor, gain, requirements: added }) => nameSome('best-team.step', 'requirements', added, { actor, share: gain })),
    ...lacking,
    proven ? message('best-team.proven', { size }) : message('best-team.bound', { size, share: bound }),
    ...(steps.length < size ? [message('best-team.enough', { count: steps.length, size })] : []),
    ...(greedy.coverage !== null && greedy.coverage < share ? [message('best-team.greedy', { share: greedy.coverage })] : []),
  ];
}
