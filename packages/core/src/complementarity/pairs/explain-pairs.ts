import { message, type Message } from '../../message.ts';
import { nameSome } from '../name-some.ts';
import type { PairComplementarities, PairComplementarity } from './pair-complementarity-result.ts';

/** How many of the best pairs are told. */
const mostPairs = 3;

/** Says who meets whose needs; of a pair that was asked for, or found alone, everything. At most 12 messages. */
export function explainPairs({ actors, pairs, unknown }: PairComplementarities): Message[] {
  const lacking = [
    ...(unknown.needs.length === 0 ? [] : [message('pair-complementarity.unknown.needs', { count: unknown.needs.length, total: actors })]),
    ...(unknown.offers.length === 0 ? [] : [message('pair-complementarity.unknown.offers', { count: unknown.offers.length, total: actors })]),
  ];
  if (pairs.length === 0) return [message('pair-complementarity.none'), ...lacking];
  if (pairs.length === 1) return [...supplies(pairs[0]!, null), ...gains(pairs[0]!), ...lacking];
  const told = pairs.slice(0, mostPairs);
  return [...told.flatMap((pair, index) => [...supplies(pair, lastGiver(told[index - 1])), ...coverage(pair)]), ...lacking];
}

/** What each gives the other. A sentence does not begin with `before`, whom the one before it began with: then the receiver comes first. */
function supplies({ actors: [first, second], needsMet, supplies: given, receives }: PairComplementarity, before: string | null): Message[] {
  if (needsMet === 0) return [message('pair-complementarity.nothing', { actor: first, otherActor: second })];
  const gifts = [{ from: first, to: second, ...given }, { from: second, to: first, ...receives }].filter(({ capabilities }) => capabilities.length > 0);
  return gifts.map(({ from, to, capabilities, value }, index) =>
    nameSome(`pair-complementarity.${index === 0 && from === before ? 'receives' : 'supplies'}`, 'capabilities', capabilities, { actor: from, otherActor: to, share: value }),
  );
}

/** The one whose gift is told of last, if nothing is told of the pair after it. */
function lastGiver(pair: PairComplementarity | undefined): string | null {
  if (pair === undefined || coverage(pair).length > 0) return null;
  return pair.actors[pair.receives.capabilities.length > 0 ? 1 : 0];
}

function coverage({ actors: [actor, otherActor], coverage: { value } }: PairComplementarity): Message[] {
  return value === null || value === 0 ? [] : [message('pair-complementarity.coverage', { actor, otherActor, share: value })];
}

function gains(pair: PairComplementarity): Message[] {
  const { actors, similarity, transnational: { places, actors: reached, sides } } = pair;
  const [actor, otherActor] = actors;
  return [
    ...coverage(pair),
    ...(similarity.capabilities.length === 0 ? [] : [nameSome('pair-complementarity.similar', 'capabilities', similarity.capabilities, { actor, otherActor })]),
    ...(sides.joins === true ? [message('pair-complementarity.sides', { actor, otherActor })] : []),
    ...actors.flatMap((one, index) => {
      const only = index === 0 ? 'first' : 'second';
      return [
        ...(places[only].length === 0 ? [] : [nameSome('pair-complementarity.places', 'places', places[only], { actor: one })]),
        ...(reached[only].length === 0 ? [] : [nameSome('pair-complementarity.reach', 'otherActors', reached[only], { actor: one })]),
      ];
    }),
  ];
}
