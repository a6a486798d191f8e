import { inPowersOfTwo } from '../../beside-greatest.ts';
import type { Document } from '../../model/document.ts';
import { Side } from '../../model/place.ts';
import { contributionsOf, type Contributions } from '../teams/contributions.ts';
import { itemsBeyond, itemsOf, sharedItems, sizeOf, type Rows } from '../kernels/rows.ts';
import type { PairComplementarity, PairGain } from './pair-complementarity-result.ts';
import { requirementsOf } from '../requirements.ts';

/**
 * Compares two actors, given by their index: what each supplies to the other, and what they gain together.
 *
 * A gain is the smaller of what each adds to the other, as a share of what is asked for or of what they have together:
 * union minus the better of the two. Every value is 0..1, or `null` where nothing of the kind is recorded of one of them.
 * O(records of the two + requirements). All formulas are ours but the Jaccard index.
 */
export function comparePair(document: Document, first: number, second: number): PairComplementarity {
  const contributions = contributionsOf(document);
  const { actors, capabilities, places, offers, needs, placesReached, actorsReached } = contributions;
  const given = sharedItems(itemsOf(offers, first), itemsOf(needs, second));
  const taken = sharedItems(itemsOf(offers, second), itemsOf(needs, first));
  const both = sharedItems(itemsOf(offers, first), itemsOf(offers, second));
  const either = sizeOf(offers, first) + sizeOf(offers, second) - both.length;
  const named = (items: readonly number[]): string[] => items.map((item) => capabilities[item]!);
  const supplies = { value: shareSupplied(contributions, first, second, given.length), capabilities: named(given) };
  const receives = { value: shareSupplied(contributions, second, first, taken.length), capabilities: named(taken) };
  const isMutual = supplies.value !== null && receives.value !== null;
  const ofType = (technical: 0 | 1): Pick<PairComplementarity['technical'], 'supplies' | 'receives' | 'both'> => {
    const [supplied, received, shared] = [given, taken, both].map((items) => named(items.filter((item) => contributions.technical[item] === technical)));
    return { supplies: supplied!, receives: received!, both: shared! };
  };
  return {
    actors: [actors[first]!, actors[second]!],
    needsMet: given.length + taken.length,
    supplies,
    receives,
    mutual: isMutual ? (given.length + taken.length) / (sizeOf(needs, first) + sizeOf(needs, second)) : null,
    similarity: { value: sizeOf(offers, first) === 0 || sizeOf(offers, second) === 0 ? null : both.length / either, capabilities: named(both) },
    coverage: coverageGain(document, first, second, [0, 1]),
    technical: { ...ofType(1), coverage: coverageGain(document, first, second, [1]) },
    transnational: {
      ...ofType(0),
      coverage: coverageGain(document, first, second, [0]),
      places: reachGain(placesReached, places, first, second, []),
      actors: reachGain(actorsReached, actors, first, second, [first, second]),
      sides: sidesOf(document, first, second),
    },
  };
}

/** The share of an actor's needs that another supplies; unknown where its needs, or what the other offers, are not recorded. */
function shareSupplied({ offers, needs }: Contributions, from: number, to: number, supplied: number): number | null {
  return sizeOf(offers, from) === 0 || sizeOf(needs, to) === 0 ? null : supplied / sizeOf(needs, to);
}

/**
 * The gain on the requirements of some types, 1 for technical and 0 for transnational.
 *
 * Unknown where there are none of them, or where nothing is recorded of one of the two that could meet any of them.
 */
function coverageGain(document: Document, first: number, second: number, types: readonly number[]): PairGain {
  const { ids, stated, technical, met, couldMeet } = requirementsOf(document);
  const asked = ids.flatMap((_, item) => (types.includes(technical[item]!) ? [item] : []));
  const isAsked = new Set(asked);
  // Beside the heaviest of these types: beside the others they may weigh next to nothing.
  const weights = inPowersOfTwo(stated.map((weight, item) => (isAsked.has(item) ? weight : 0)));
  const sumOf = (items: readonly number[]): number => items.reduce((sum, item) => sum + weights[item]!, 0);
  // Somebody of whom every requirement is an open question is unknown; somebody who fails one of them is not.
  const isUnknown = (actor: number): boolean => asked.every((item) => couldMeet(actor, item)) && !itemsOf(met, actor).some((item) => isAsked.has(item));
  const added = (one: number, other: number): number[] => itemsBeyond(itemsOf(met, one), itemsOf(met, other)).filter((item) => isAsked.has(item));
  const [only, onlyOther] = [added(first, second), added(second, first)];
  return {
    value: isUnknown(first) || isUnknown(second) ? null : Math.min(sumOf(only), sumOf(onlyOther)) / sumOf(asked),
    first: only.map((item) => ids[item]!),
    second: onlyOther.map((item) => ids[item]!),
  };
}

/** The gain of reach; that the two reach one another (`among`) is none. */
function reachGain(rows: Rows, ids: readonly string[], first: number, second: number, among: readonly number[]): PairGain {
  const [one, other] = [first, second].map((actor) => itemsOf(rows, actor).filter((item) => !among.includes(item))) as [Uint32Array, Uint32Array];
  const only = itemsBeyond(one, other);
  const onlyOther = itemsBeyond(other, one);
  const isKnown = sizeOf(rows, first) > 0 && sizeOf(rows, second) > 0;
  return {
    value: isKnown ? Math.min(only.length, onlyOther.length) / Math.max(1, one.length + onlyOther.length) : null,
    first: only.map((item) => ids[item]!),
    second: onlyOther.map((item) => ids[item]!),
  };
}

/** On which sides of the migration the two stand: what the presence says, else what its place says. */
function sidesOf({ actors, places }: Document, first: number, second: number): PairComplementarity['transnational']['sides'] {
  const sideOf = new Map(places.map(({ id, side }) => [id, side]));
  const of = (actor: number): Side[] => {
    const found = new Set((actors[actor]!.presence ?? []).map(({ place, side }) => side ?? sideOf.get(place)));
    return Side.options.filter((side) => found.has(side));
  };
  const [one, other] = [of(first), of(second)];
  const joins = (one.includes('origin') && other.includes('destination')) || (one.includes('destination') && other.includes('origin'));
  return { first: one, second: other, joins: joins ? true : one.length === 0 || other.length === 0 ? null : false };
}
