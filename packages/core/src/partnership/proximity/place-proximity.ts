import { heldIn, listIn } from '../../held-in.ts';
import type { Document } from '../../model/document.ts';
import { bondsOf } from './shared-bonds.ts';
import type { PlaceBond, PlaceProximity } from './proximity-result.ts';

/** Kinds of bond that give an understanding of a place: those of language, culture and origin. */
const contextBonds: ReadonlySet<string> = new Set(['diaspora', 'faith', 'language', 'culture']);

/**
 * Makes what says how near an actor is to a place: 1 if it is present there, `partly` if it is in the same country, reaches the
 * place or somebody there, or shares a bond of language, culture, faith or diaspora with somebody there, 0 otherwise.
 *
 * Who is in a locality is in its country, the place record with that country's code and without a name of its own. An
 * actor without any recorded place is unknown where nothing else brings it near. O(records); then, per question, O(places and
 * reaches of the actor), and once per place and set of bonds, whose list is shared, O(actors there with these bonds).
 */
export function placeProximity(document: Document, partly: number): (actor: string, place: string) => PlaceProximity {
  const places = new Map(document.places.map((place) => [place.id, place]));
  const presence = new Map(document.actors.map(({ id, presence: own = [] }) => [id, own.map(({ place }) => place)]));
  const bonds = bondsOf(document, contextBonds);
  const order = new Map(document.actors.map(({ id }, index) => [id, index]));
  const kinOf = kinThere(presence, bonds, order);
  const reached = new Map(document.actors.map(({ id }) => [id, { places: new Set<string>(), actors: new Set<string>() }]));
  for (const reach of document.reaches) {
    const own = reached.get(reach.actor)!;
    if (reach.place !== undefined) own.places.add(reach.place);
    if (reach.target !== undefined) own.actors.add(reach.target);
  }

  return (actor, place) => {
    const own = presence.get(actor)!;
    const { country, label } = places.get(place)!;
    const inCountry = country !== undefined && own.some((one) => places.get(one)!.country === country);
    const near = (by: PlaceBond, value: number | null, through: string[] = []): PlaceProximity => ({ place, by, value, through });
    if (own.includes(place) || (inCountry && label === undefined)) return near('present', 1);
    if (inCountry) return near('same-country', partly);
    const reach = reached.get(actor)!;
    const through = [...reach.actors].filter((other) => presence.get(other)!.includes(place)).sort((a, b) => order.get(a)! - order.get(b)!);
    if (through.length > 0 || reach.places.has(place)) return near('reach', partly, through);
    const kin = kinOf(place, [...bonds.get(actor)!.keys()]);
    if (kin.length > 0) return near('bond', partly, kin);
    return own.length === 0 ? near('unknown', null) : near('none', 0);
  };
}

/** Makes what gives the actors in a place who have one of some bonds, in the document's order; asked again, the same list. */
function kinThere(presence: ReadonlyMap<string, readonly string[]>, bonds: ReturnType<typeof bondsOf>, order: ReadonlyMap<string, number>): (place: string, bonds: readonly string[]) => string[] {
  const withBond = new Map<string, Map<string, string[]>>();
  for (const [actor, own] of presence) {
    for (const place of new Set(own)) {
      const here = heldIn(withBond, place, () => new Map<string, string[]>());
      for (const bond of bonds.get(actor)!.keys()) listIn(here, bond).push(actor);
    }
  }
  const known = new Map<string, string[]>();
  return (place, own) => {
    const key = JSON.stringify([place, own]);
    const found = known.get(key) ?? [...new Set(own.flatMap((bond) => withBond.get(place)?.get(bond) ?? []))].sort((a, b) => order.get(a)! - order.get(b)!);
    known.set(key, found);
    return found;
  };
}
