import type { Document } from '@allymap/core';
import type { Point } from '../scene.ts';

/** On which side of the migration a country stands, by its actors and places; `mixed`: on both. */
export type CountrySide = 'origin' | 'transit' | 'destination' | 'mixed' | 'unknown';

/** A country of the map with its actors, or a place whose country is not recorded. */
export interface Country {
  /** Its two letters; else the name of the place. */
  readonly name: string;
  readonly side: CountrySide;
  readonly actors: readonly string[];
  readonly at: Point;
}

/** Two countries, by their places in the list, and how many ties and alliances join them. */
export interface Corridor {
  readonly ends: readonly [number, number];
  readonly count: number;
}

/** Countries that can be shown on a map, what joins them, and the actors that are in none of them. */
export interface CorridorMap {
  readonly countries: readonly Country[];
  readonly corridors: readonly Corridor[];
  readonly outside: readonly string[];
}

/**
 * The countries of a document and what joins them: every alliance with members in two countries counts once for the two, and
 * so does every tie between them that belongs to no such alliance. Conflict and interrupted ties join nobody.
 *
 * O(records + ties + per alliance the square of its countries).
 */
export function corridorsOf({ actors, places, ties, alliances }: Document, points: ReadonlyMap<string, Point>): CorridorMap {
  const found = new Map<string, { name: string; sides: Set<string>; actors: Set<string>; at: Point }>();
  const keyOf = new Map<string, string>();
  for (const { id, label, country, side, coordinates } of places) {
    const at = (country === undefined ? undefined : points.get(country)) ?? (coordinates === undefined ? undefined : ([coordinates.longitude, coordinates.latitude] as const));
    if (at === undefined) continue;
    const key = country === undefined ? `place ${id}` : `country ${country}`;
    keyOf.set(id, key);
    const one = found.get(key) ?? { name: country ?? label ?? id, sides: new Set(), actors: new Set(), at };
    if (side !== undefined) one.sides.add(side);
    found.set(key, one);
  }
  const homes = new Map<string, Set<string>>();
  for (const { id, presence = [] } of actors) {
    const own = new Set<string>();
    for (const { place, side } of presence) {
      const key = keyOf.get(place);
      if (key === undefined) continue;
      own.add(key);
      found.get(key)!.actors.add(id);
      if (side !== undefined) found.get(key)!.sides.add(side);
    }
    homes.set(id, own);
  }
  const keys = [...found.keys()];
  const index = new Map(keys.map((key, at) => [key, at]));
  const counts = keys.map(() => new Map<number, number>());
  const joined = new Map<string, ReadonlySet<string>>();
  const join = (one: string, other: string): void => {
    const [from, to] = [index.get(one)!, index.get(other)!].sort((a, b) => a - b) as [number, number];
    if (from !== to) counts[from]!.set(to, (counts[from]!.get(to) ?? 0) + 1);
  };
  for (const { id, members } of alliances) {
    const own = [...new Set(members.flatMap(({ actor }) => [...(homes.get(actor) ?? [])]))];
    joined.set(id, new Set(own));
    own.forEach((one, at) => own.slice(at + 1).forEach((other) => join(one, other)));
  }
  for (const { source, target, kind, alliance } of ties) {
    if (kind === 'conflict' || kind === 'interrupted') continue;
    const within = alliance === undefined ? undefined : joined.get(alliance);
    const pairs = new Map<string, readonly [string, string]>();
    for (const one of homes.get(source) ?? []) for (const other of homes.get(target) ?? []) if (!(within?.has(one) === true && within.has(other))) pairs.set([one, other].sort().join('\n'), [one, other]);
    for (const [one, other] of pairs.values()) join(one, other);
  }
  return {
    countries: [...found.values()].map(({ name, sides, actors: own, at }) => ({ name, side: sideOf(sides), actors: [...own], at })),
    corridors: counts.flatMap((row, from) => [...row].map(([to, count]) => ({ ends: [from, to] as const, count }))).sort((a, b) => b.count - a.count),
    outside: actors.flatMap(({ id }) => (homes.get(id)!.size === 0 ? [id] : [])),
  };
}

function sideOf(sides: ReadonlySet<string>): CountrySide {
  if (sides.size > 1) return 'mixed';
  const [only] = sides;
  return (only as CountrySide | undefined) ?? 'unknown';
}
