import { message, type Message } from '../../message.ts';
import { aboutActors } from '../explain-each.ts';
import type { Sensitivity } from './sensitivity-result.ts';

/** How many objectives a reader is told of. */
const mostObjectives = 3;

/** Says how many single moves change an answer, how firm each side stands, whose cell hangs on one answer, and who is first how surely. */
export function explainSensitivity({ tested, changing, sides, grid, ranking }: Sensitivity): Message[] {
  if (tested === 0) return [message('sensitivity.nothing')];
  const shown = sides.slice(0, mostObjectives);
  const firm = shown.filter(({ side, deciding }) => side !== 'unknown' && deciding.length === 0).map(({ objective }) => objective);
  const changes = changing.side + changing.grid + changing.top;
  const likeliest = ranking.actors[0]!;
  const closest = [...ranking.pairs].sort((a, b) => Math.abs(a.probability - 0.5) - Math.abs(b.probability - 0.5))[0];
  return [
    message(changes === 0 ? 'sensitivity.stable' : 'sensitivity.changes', { count: changes, total: tested }),
    ...shown.flatMap(sideSentences),
    ...(firm.length === 0 ? [] : [message('sensitivity.firm', { objectives: firm })]),
    ...(shown.some(({ side }) => side !== 'unknown') ? [message('sensitivity.probability')] : []),
    ...(sides.length > mostObjectives ? [message('forces.more-objectives', { count: sides.length - mostObjectives })] : []),
    ...aboutActors('sensitivity.grid', grid.deciding),
    ...(ranking.first.length === 0
      ? []
      : [
          ...aboutActors('sensitivity.first', ranking.first),
          message('sensitivity.likeliest', { actor: likeliest.actor, probability: likeliest.probability, error: likeliest.standardError }),
          ...(closest === undefined ? [] : [message('sensitivity.closest', { actor: closest.actor, otherActor: closest.otherActor, probability: closest.probability })]),
        ]),
  ];
}

function sideSentences({ objective, side, probability, deciding }: Sensitivity['sides'][number]): Message[] {
  if (side === 'unknown') return [message('sensitivity.side.unknown', { objective })];
  return [
    message(`sensitivity.side.${side}`, { objective, probability }),
    ...aboutActors('sensitivity.deciding', deciding),
  ];
}
