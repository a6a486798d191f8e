import type { Document } from '../model/document.ts';
import { Side } from '../model/place.ts';
import { contributionsOf, type Contributions } from './contributions.ts';
import { itemsBeyond, itemsOf, sharedItems, sizeOf, type Rows } from './kernels/rows.ts';
import type { PairComplementarity, PairGain, Supply } from './pair-complementarity-result.ts';
import { requirementsOf } from './requirements.ts';

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
  const supplies = supplyOf(contributions, first, second);
  const receives = supplyOf(contributions, second, first);
  const needsMet = supplies.capabilities.length + receives.capabilities.length;
  const areUnknown = supplies.value === null || receives.value === null;
  const both = sharedItems(itemsOf(offers, first), itemsOf(offers, second));
  const either = sizeOf(offers, first) + sizeOf(offers, second) - both.length;
  return {
    actors: [actors[first]!, actors[second]!],
    needsMet,
    coverage: coverageGain(document, first, second, () => true),
    technical: {
      supplies,
      receives,
      mutual: areUnknown ? null : needsMet / (sizeOf(needs, first) + sizeOf(needs, second)),
      similarity: {
        value: sizeOf(offers, first) === 0 || sizeOf(offers, second) === 0 ? null : both.length / either,
        capabilities: both.map((capability) => capabilities[capability]!),
      },
      coverage: coverageGain(document, first, second, (technical) => technical),
    },
    transnational: {
      places: reachGain(placesReached, places, first, second, []),
      actors: reachGain(actorsReached, actors, first, second, [first, second]),
      coverage: coverageGain(document, first, second, (technical) => !technical),
      sides: sidesOf(document, first, second),
    },
  };
}

function supplyOf({ offers, needs, capabilities }: Contributions, from: number, to: number): Supply {
  const supplied = sharedItems(itemsOf(offers, from), itemsOf(needs, to));
  const isKnown = sizeOf(offers, from) > 0 && sizeOf(needs, to) > 0;
  return { value: isKnown ? supplied.length / sizeOf(needs, to) : null, capabilities: supplied.map((capability) => capabilities[capability]!) };
}

/** The gain on the requirements of a kind; unknown where there are none, or where nothing at all of that kind is recorded of one of the two. */
function coverageGain(document: Document, first: number, second: number, isOfKind: (technical: boolean) => boolean): PairGain {
  const { offers, placesReached, actorsReached } = contributionsOf(document);
  const { ids, weights, technical, met } = requirementsOf(document);
  const isAsked = (item: number): boolean => isOfKind(technical[item] === 1);
  const rows = [...(isOfKind(true) ? [offers] : []), ...(isOfKind(false) ? [placesReached, actorsReached] : [])];
  const isRecorded = (actor: number): boolean => itemsOf(met, actor).some(isAsked) || rows.some((list) => sizeOf(list, actor) > 0);
  const total = weights.reduce((sum, weight, item) => (isAsked(item) ? sum + weight : sum), 0);
  const added = (one: number, other: number): number[] => itemsBeyond(itemsOf(met, one), itemsOf(met, other)).filter(isAsked);
  const sumOf = (items: readonly number[]): number => items.reduce((sum, item) => sum + weights[item]!, 0);
  const [only, onlyOther] = [added(first, second), added(second, first)];
  return {
    value: total === 0 || !isRecorded(first) || !isRecorded(second) ? null : Math.min(sumOf(only), sumOf(onlyOther)) / total,
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
