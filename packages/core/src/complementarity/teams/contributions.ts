import type { Document } from '../../model/document.ts';
import { oncePer } from '../../once-per.ts';
import { createRows, type Rows } from '../kernels/rows.ts';

/**
 * What every actor offers, needs and reaches, as rows of indices: the actor's place in the document first.
 *
 * A row without items is unknown, not empty: nobody wrote anything down. What is written down counts as all there is.
 */
export interface Contributions {
  /** Ids of the actors, in the document's order. */
  readonly actors: readonly string[];
  readonly actorIndex: ReadonlyMap<string, number>;
  readonly capabilities: readonly string[];
  readonly capabilityIndex: ReadonlyMap<string, number>;
  /** 1 for expertise, resources, services and what is of unknown kind; 0 for what brings one near: languages, cultures, access. */
  readonly technical: Uint8Array;
  readonly places: readonly string[];
  readonly placeIndex: ReadonlyMap<string, number>;
  /** Capabilities per actor. */
  readonly offers: Rows;
  /** Capabilities per actor. */
  readonly needs: Rows;
  /** Places per actor where it is present, as written. */
  readonly presence: Rows;
  /** Places per actor where it is present or which it reaches; who is in a locality is in its country. */
  readonly placesReached: Rows;
  /** Other actors per actor whom it reaches. */
  readonly actorsReached: Rows;
}

/** Kinds of capability that bring an actor near to contexts and people: the transnational ones. */
const nearing: ReadonlySet<string> = new Set(['language', 'culture', 'access']);

/**
 * The contributions of a checked document, gathered the first time one asks for them.
 *
 * An audience in words and a reach of oneself are left out. O(records), then O(1).
 */
export const contributionsOf: (document: Document) => Contributions = oncePer(gather);

function gather(document: Document): Contributions {
  const [actors, actorIndex] = indexed(document.actors);
  const [capabilities, capabilityIndex] = indexed(document.capabilities);
  const [places, placeIndex] = indexed(document.places);
  const capabilityRows = (records: readonly { actor: string; capability: string }[]): Rows =>
    createRows(
      actors.length,
      capabilities.length,
      records.map(({ actor }) => actorIndex.get(actor)!),
      records.map(({ capability }) => capabilityIndex.get(capability)!),
    );
  const present = document.actors.flatMap(({ presence = [] }, actor) => presence.map(({ place }): [number, number] => [actor, placeIndex.get(place)!]));
  const reached = document.reaches.flatMap(({ actor, place }): [number, number][] => (place === undefined ? [] : [[actorIndex.get(actor)!, placeIndex.get(place)!]]));
  const countries = countriesAround(document);
  const around = [...present, ...reached].flatMap(([actor, place]): [number, number][] => [[actor, place], [actor, countries[place] ?? place]]);
  const others = document.reaches.flatMap(({ actor, target }): [number, number][] =>
    target === undefined || target === actor ? [] : [[actorIndex.get(actor)!, actorIndex.get(target)!]],
  );
  return {
    actors,
    actorIndex,
    capabilities,
    capabilityIndex,
    technical: Uint8Array.from(document.capabilities, ({ kind }) => (kind !== undefined && nearing.has(kind) ? 0 : 1)),
    places,
    placeIndex,
    offers: capabilityRows(document.offers),
    needs: capabilityRows(document.needs),
    presence: rowsOf(actors.length, places.length, present),
    placesReached: rowsOf(actors.length, places.length, around),
    actorsReached: rowsOf(actors.length, actors.length, others),
  };
}

function indexed(records: readonly { readonly id: string }[]): [string[], Map<string, number>] {
  return [records.map(({ id }) => id), new Map(records.map(({ id }, index) => [id, index]))];
}

function rowsOf(rowCount: number, itemCount: number, pairs: readonly (readonly [number, number])[]): Rows {
  return createRows(rowCount, itemCount, pairs.map(([row]) => row), pairs.map(([, item]) => item));
}

/** For every place the record of the country that it lies in: the first with that code and without a name of its own. */
function countriesAround({ places }: Document): (number | undefined)[] {
  const countries = new Map<string, number>();
  places.forEach(({ country, label }, index) => {
    if (country !== undefined && label === undefined && !countries.has(country)) countries.set(country, index);
  });
  return places.map(({ country }) => (country === undefined ? undefined : countries.get(country)));
}
