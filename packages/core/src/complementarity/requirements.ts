import { inPowersOfTwo } from '../beside-greatest.ts';
import type { Document } from '../model/document.ts';
import type { Requirement } from '../model/cause.ts';
import { oncePer } from '../once-per.ts';
import { contributionsOf, type Contributions } from './teams/contributions.ts';
import { createRows, itemsOf, sizeOf, transpose, type Rows } from './kernels/rows.ts';

/** What the cause requires, and which actors meet it as far as is recorded. */
export interface Requirements {
  /** Those that ask for something, in the document's order. */
  readonly ids: readonly string[];
  /** Requirements that name no capability, place or actor: nobody can tell who meets them. */
  readonly unclear: readonly string[];
  /** The weight of each, as it is stated. */
  readonly stated: Float64Array;
  /** Weight of each beside the heaviest, as `inPowersOfTwo` gives it. */
  readonly weights: Float64Array;
  /** The sum of the weights. */
  readonly total: number;
  /** 1 where a technical capability is asked for; the others ask for a language, a culture or access, a place or an actor. */
  readonly technical: Uint8Array;
  /** Requirements per actor that it meets. */
  readonly met: Rows;
  /** Actors per requirement. */
  readonly metBy: Rows;
  /** Whether an actor that is not known to meet a requirement could, since nothing of the kind is recorded of it. */
  readonly couldMeet: (actor: number, requirement: number) => boolean;
}

/**
 * The requirements of a checked document's cause, gathered the first time one asks for them.
 *
 * An actor meets a requirement if it offers the capability, is in the place or reaches it, and is the actor or reaches
 * it; where several are named, all of them. O(records), then O(1).
 */
export const requirementsOf: (document: Document) => Requirements = oncePer(gather);

/** The share of the requirements' weight that is covered, 0..1; `covered` has a 1 per requirement; `null` without any. */
export function coverageOf({ weights, total }: Pick<Requirements, 'weights' | 'total'>, covered: Uint8Array): number | null {
  // Always in the same order: a covered requirement more can never make the sum smaller.
  let sum = 0;
  for (let index = 0; index < weights.length; index++) if (covered[index] === 1) sum += weights[index]!;
  return total === 0 ? null : sum / total;
}

/** The share of the weight that some requirements make up. */
export function shareOf({ weights, total }: Requirements, items: readonly number[]): number {
  return items.reduce((sum, item) => sum + weights[item]!, 0) / total;
}

function gather(document: Document): Requirements {
  const contributions = contributionsOf(document);
  const all = document.cause.requirements ?? [];
  const asking = all.filter((one) => partsOf(one).length > 0);
  const stated = Float64Array.from(asking, ({ weight = 1 }) => weight);
  const weights = inPowersOfTwo(stated);
  const metBy = requirementRows(asking, contributions);
  return {
    ids: asking.map(({ id }) => id),
    unclear: all.filter((one) => partsOf(one).length === 0).map(({ id }) => id),
    stated,
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
    technical: Uint8Array.from(asking, ({ capability }) => (capability === undefined ? 0 : contributions.technical[contributions.capabilityIndex.get(capability)!]!)),
    met: transpose(metBy, contributions.actors.length),
    metBy,
    couldMeet: (actor, requirement) => partsOf(asking[requirement]!).every((part) => meets(contributions, actor, asking[requirement]!, part) !== false),
  };
}

type Part = 'capability' | 'place' | 'actor';

function partsOf(requirement: Requirement): Part[] {
  return (['capability', 'place', 'actor'] as const).filter((part) => requirement[part] !== undefined);
}

/** Whether an actor meets a part of a requirement; `null` where nothing of the kind is recorded of it. */
function meets(contributions: Contributions, actor: number, requirement: Requirement, part: Part): boolean | null {
  const { actorIndex, capabilityIndex, placeIndex, offers, placesReached, actorsReached } = contributions;
  if (part === 'actor' && actorIndex.get(requirement.actor!) === actor) return true;
  const rows = { capability: offers, place: placesReached, actor: actorsReached }[part];
  if (sizeOf(rows, actor) === 0) return null;
  const item = { capability: capabilityIndex, place: placeIndex, actor: actorIndex }[part].get(requirement[part]!)!;
  return itemsOf(rows, actor).includes(item);
}

/** The actors that meet each requirement. */
function requirementRows(asking: readonly Requirement[], contributions: Contributions): Rows {
  const { actors, actorIndex, capabilities, capabilityIndex, places, placeIndex } = contributions;
  const offeredBy = transpose(contributions.offers, capabilities.length);
  const reachedFrom = { place: transpose(contributions.placesReached, places.length), actor: transpose(contributions.actorsReached, actors.length) };
  const holders = (requirement: Requirement, part: Part): Iterable<number> => {
    if (part === 'capability') return itemsOf(offeredBy, capabilityIndex.get(requirement.capability!)!);
    if (part === 'place') return itemsOf(reachedFrom.place, placeIndex.get(requirement.place!)!);
    const itself = actorIndex.get(requirement.actor!)!;
    return [itself, ...itemsOf(reachedFrom.actor, itself)];
  };
  const rows: number[] = [];
  const items: number[] = [];
  asking.forEach((requirement, row) => {
    const [first, ...rest] = partsOf(requirement);
    const others = rest.map((part) => new Set(holders(requirement, part)));
    for (const actor of holders(requirement, first!)) {
      if (!others.every((set) => set.has(actor))) continue;
      rows.push(row);
      items.push(actor);
    }
  });
  return createRows(asking.length, actors.length, rows, items);
}
