import { nameFirst } from '../../first-few.ts';
import { message, type Message } from '../../message.ts';
import { isAtLeast } from '../../scoring/classes/is-at-least.ts';
import { type MactorInfluence, MactorQuadrant } from './mactor-influence-result.ts';

/** How many actors of one kind are named. */
const named = 6;

/** Says who has power, who stands where, which influence passes through others only, and what is unknown. O(actors²). */
export function explainMactorInfluence(result: MactorInfluence): Message[] {
  const { cells, ignored, diagonal, unstated, orderDepends, actors } = result;
  const setAside = ignored.length === 0 ? [] : [message('mactor.ignored', { count: ignored.length })];
  const asked = cells.asked === 0 ? [] : [message('mactor.asked', { count: cells.asked })];
  if (cells.stated === 0) return [message('mactor.nothing-stated'), ...asked, ...setAside];
  const uncertain = actors.filter(({ possible }) => possible.length > 1).map(({ actor }) => actor);
  return [
    ...explainPower(result),
    ...MactorQuadrant.options.flatMap((quadrant) => {
      const members = actors.filter((one) => one.quadrant === quadrant).map(({ actor }) => actor);
      return members.length === 0 ? [] : [message(`mactor-influence.members.${quadrant}`, nameFirst('actors', members, named))];
    }),
    ...explainDetour(result),
    message(`mactor.cells.${unstated}`, { stated: cells.stated, total: cells.total, count: cells.unstated }),
    ...asked,
    ...(uncertain.length === 0 ? [] : [message('mactor-influence.uncertain', nameFirst('actors', uncertain, named))]),
    message(`mactor-influence.diagonal.${diagonal}`, { depends: orderDepends === true }),
    ...setAside,
  ];
}

function explainPower({ actors }: MactorInfluence): Message[] {
  const greatest = actors.reduce((most, { power }) => Math.max(most, power ?? 0), 0);
  if (greatest === 0) return [message('mactor-influence.no-power')];
  const first = actors.filter(({ power }) => isAtLeast(power!, greatest)).map(({ actor }) => actor);
  return [message('mactor-influence.power', { ...nameFirst('actors', first, named), power: greatest })];
}

/** The strongest influence of an actor on one that it does not influence directly; the first of equals. */
function explainDetour({ actors, direct, total }: MactorInfluence): Message[] {
  let strongest = 0;
  let detour: Message[] = [];
  total!.forEach((row, a) =>
    row.forEach((value, b) => {
      if (a === b || direct![a]![b] !== 0 || value <= strongest) return;
      strongest = value;
      detour = [message('mactor-influence.detour', { actor: actors[a]!.actor, otherActor: actors[b]!.actor, total: value })];
    }),
  );
  return detour;
}
