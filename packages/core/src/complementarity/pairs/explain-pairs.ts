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
  if (pairs.length === 1) return [...supplies(pairs[0]!), ...gains(pairs[0]!), ...lacking];
  return [...pairs.slice(0, mostPairs).flatMap((pair) => [...supplies(pair), ...coverage(pair)]), ...lacking];
}

function supplies({ actors: [actor, otherActor], needsMet, supplies: given, receives }: PairComplementarity): Message[] {
  if (needsMet === 0) return [message('pair-complementarity.nothing', { actor, otherActor })];
  return [
    ...(given.capabilities.length === 0 ? [] : [nameSome('pair-complementarity.supplies', 'capabilities', given.capabilities, { actor, otherActor, share: given.value })]),
    ...(receives.capabilities.length === 0
      ? []
      : [nameSome('pair-complementarity.supplies', 'capabilities', receives.capabilities, { actor: otherActor, otherActor: actor, share: receives.value })]),
  ];
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
