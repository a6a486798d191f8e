import type { Components, Document, Side } from '@allymap/core';

/** A country, or a place whose country is not recorded; `null`: members of whom no place is. */
export interface PortfolioPlace {
  readonly key: string;
  /** Two letters of a country, or the name of a place. */
  readonly name: string;
  readonly side: Side | null;
}

/** An alliance with its members by place. */
export interface Project {
  readonly alliance: string;
  readonly label: string;
  /** Members by the key of the place; an empty list: the alliance names the place, and no member is there on record. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** Members without a place on record. */
  readonly elsewhere: readonly string[];
}

/** Alliances that ties join, directly or by others. */
export interface Piece {
  readonly projects: readonly Project[];
}

/** What a portfolio is made of: places by how many alliances are in them, those of origin first, and alliances by the piece of the network to which they belong. */
export interface Portfolio {
  readonly places: readonly PortfolioPlace[];
  readonly pieces: readonly Piece[];
}

/** Sorts the alliances of a document into the pieces of its network, the largest piece first, and within one by their places. O(records). */
export function portfolioOf({ actors, alliances, places }: Document, { components }: Components): Portfolio {
  const keyOf = new Map(places.map(({ id, country }) => [id, country === undefined ? `place ${id}` : `country ${country}`]));
  const homes = new Map(actors.map(({ id, presence = [] }) => [id, [...new Set(presence.map(({ place }) => keyOf.get(place)!))]]));
  const projects = alliances.map(({ id, label, members, places: named = [] }): Project => {
    const byPlace = new Map<string, string[]>(named.map((place) => [keyOf.get(place)!, []]));
    const own = [...new Set(members.map(({ actor }) => actor))];
    for (const actor of own) for (const key of homes.get(actor)!) byPlace.set(key, [...(byPlace.get(key) ?? []), actor]);
    return { alliance: id, label, members: byPlace, elsewhere: own.filter((actor) => homes.get(actor)!.length === 0) };
  });
  const count = (key: string): number => projects.filter(({ members }) => members.has(key)).length;
  const known = new Map<string, PortfolioPlace>();
  for (const { id, country, label, side } of places) {
    const key = keyOf.get(id)!;
    if (!known.has(key) || known.get(key)!.side === null) known.set(key, { key, name: country ?? label ?? id, side: side ?? null });
  }
  const sorted = [...known.values()].map((place) => ({ place, number: count(place.key) })).filter(({ number }) => number > 0).sort((a, b) => rankOf(a.place) - rankOf(b.place) || b.number - a.number).map(({ place }) => place);
  const order = new Map(sorted.map(({ key }, at) => [key, at]));
  const pieceOf = new Map(components.flatMap(({ actors: own }, at) => own.map((actor) => [actor, at])));
  const pieces = new Map<number, Project[]>();
  projects.forEach((project, at) => {
    const [first] = alliances[at]!.members;
    const piece = first === undefined ? -1 - at : pieceOf.get(first.actor)!;
    pieces.set(piece, [...(pieces.get(piece) ?? []), project]);
  });
  const firstOf = ({ members }: Project): number => [...members.keys()].reduce((least, key) => Math.min(least, order.get(key)!), Infinity);
  return {
    places: sorted,
    pieces: [...pieces.values()].map((own) => ({ projects: own.sort((a, b) => firstOf(a) - firstOf(b)) })).sort((a, b) => b.projects.length - a.projects.length || firstOf(a.projects[0]!) - firstOf(b.projects[0]!)),
  };
}

function rankOf({ side }: PortfolioPlace): number {
  return side === 'origin' ? 0 : side === 'transit' ? 1 : side === null ? 2 : 3;
}
