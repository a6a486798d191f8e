import { message, type Message } from '../../message.ts';
import { firstFew } from '../first-few.ts';
import type { StructuralThreat, StructuralThreats } from './structural-threats-result.ts';

/** Says the first threat of each kind with what may help, how many more there are, and what is uncertain. */
export function explainStructuralThreats({ manageable, threats, kinds }: StructuralThreats): Message[] {
  if (threats.length === 0) return [message('structural-threats.none')];
  const uncertain = threats.filter(({ certain }) => !certain).length;
  return [
    message('structural-threats.count', { count: threats.length }),
    ...kinds.flatMap(({ kind, count }) => {
      const first = threats.find((one) => one.kind === kind);
      return first === undefined ? [] : [explainOne(first, count - 1, manageable)];
    }),
    ...(uncertain === 0 ? [] : [message('structural-threats.uncertain', { count: uncertain })]),
  ];
}

function explainOne(threat: StructuralThreat, others: number, manageable: number): Message {
  const { kind, alliance, actors, ties, places, requirements, capabilities, count } = threat;
  const where = alliance === null ? {} : { alliance };
  const named = (ids: readonly string[]): { more: number } & Record<string, number | string[]> => ({ actors: firstFew(ids).shown, more: firstFew(ids).more });
  switch (kind) {
    case 'nothing-signed':
      return message(`structural-threats.told.${actors.length === 0 ? 'nothing-signed' : 'nothing-signed.public'}`, { ...where, ...(actors.length === 0 ? {} : named(actors)), others });
    case 'conflict-inside':
      return message('structural-threats.told.conflict-inside', { ...where, actors, others });
    case 'actor-dependence':
      return message(`structural-threats.told.actor-dependence${alliance === null ? '' : '.alliance'}`, { ...where, actor: actors[0]!, count, others });
    case 'tie-dependence':
      return message(`structural-threats.told.tie-dependence${alliance === null ? '' : '.alliance'}`, { ...where, tie: ties[0]!, actors, count, others });
    case 'sole-supplier':
      return message('structural-threats.told.sole-supplier', { ...where, actor: actors[0]!, requirements: firstFew(requirements).shown, more: firstFew(requirements).more, others });
    case 'place-through-one':
      return message('structural-threats.told.place-through-one', { ...where, actor: actors[0]!, places: firstFew(places).shown, more: firstFew(places).more, others });
    case 'too-large':
      return message('structural-threats.told.too-large', { ...where, count, manageable, others });
    case 'service-overlap':
      return message('structural-threats.told.service-overlap', { ...named(actors), capability: capabilities[0]!, place: places[0]!, others });
  }
}
