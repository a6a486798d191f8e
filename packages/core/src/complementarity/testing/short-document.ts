import * as fc from 'fast-check';
import type { Document } from '../../model/document.ts';
import { requireDocument } from '../../model/parse-document.ts';

/** A document in short: pairs as `actor:capability`, words apart by spaces. */
export interface ShortDocument {
  readonly actors: string;
  readonly offers?: string;
  readonly needs?: string;
  /** `actor:place`. */
  readonly presence?: string;
  /** `actor:place` for places that are there, else `actor:other actor`. */
  readonly reaches?: string;
  /** `word` or `word:weight`: a capability, a place or an actor, whichever has that id. */
  readonly requirements?: string;
  /** Ids; a place `NG` is the country, `NG/kaduna` is Kaduna in it; `=origin` says its side. */
  readonly places?: string;
  /** `actor:role`. */
  readonly roles?: string;
  /** `alliance:actor,actor`. */
  readonly alliances?: string;
  /** `actor:actor`. */
  readonly ties?: string;
  /** `capability:kind`. */
  readonly kinds?: string;
}

const words = (text = ''): string[] => text.split(' ').filter((word) => word !== '');
const pairs = (text = ''): [string, string][] => words(text).map((word) => word.split(':') as [string, string]);

/** Writes a short document out. */
export function documentOf(short: ShortDocument): Document {
  const kinds = new Map(pairs(short.kinds));
  const roles = new Map(pairs(short.roles));
  const places = words(short.places).map((word) => {
    const [name, side] = word.split('=') as [string, string?];
    const [country, locality] = name.split('/') as [string, string?];
    return { id: locality ?? country, country, ...(locality === undefined ? {} : { label: locality }), ...(side === undefined ? {} : { side }) };
  });
  const isPlace = (id: string): boolean => places.some((place) => place.id === id);
  const actors = words(short.actors);
  const required = pairs(short.requirements);
  const capabilities = new Set([...[...pairs(short.offers), ...pairs(short.needs)].map(([, capability]) => capability), ...required.map(([id]) => id).filter((id) => !isPlace(id) && !actors.includes(id))]);
  return requireDocument({
    version: 1,
    cause: {
      title: 'Test',
      requirements: required.map(([id, weight]) => ({
        id,
        ...(isPlace(id) ? { place: id } : actors.includes(id) ? { actor: id } : { capability: id }),
        ...(weight === undefined ? {} : { weight: Number(weight) }),
      })),
    },
    places,
    capabilities: [...capabilities].map((id) => ({ id, label: id, ...(kinds.has(id) ? { kind: kinds.get(id) } : {}) })),
    actors: actors.map((id) => ({
      id,
      name: id,
      ...(roles.has(id) ? { role: roles.get(id) } : {}),
      presence: pairs(short.presence).filter(([actor]) => actor === id).map(([, place]) => ({ place })),
    })),
    ties: pairs(short.ties).map(([source, target], index) => ({ id: `${index}`, source, target, kind: 'cooperation' })),
    alliances: pairs(short.alliances).map(([id, members]) => ({ id, label: id, form: 'partnership', members: members.split(',').map((actor) => ({ actor })) })),
    offers: pairs(short.offers).map(([actor, capability], index) => ({ id: `${index}`, actor, capability })),
    needs: pairs(short.needs).map(([actor, capability], index) => ({ id: `${index}`, actor, capability })),
    reaches: pairs(short.reaches).map(([actor, target], index) => ({ id: `${index}`, actor, ...(isPlace(target) ? { place: target } : { target }) })),
  });
}

const some = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const listed = (from: readonly string[], to: readonly string[], most: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(fc.constantFrom(...from), fc.constantFrom(...to)), { maxLength: most }).map((list) => list.map((pair) => pair.join(':')).join(' '));

/** Small maps on which everything can be tried out: eight actors, six capabilities, three places. */
export const arbitraryShort: fc.Arbitrary<ShortDocument> = (() => {
  const [actors, capabilities, places] = [some('a', 8), some('c', 6), ['NG', 'kaduna', 'GB']];
  return fc.record({
    actors: fc.constant(actors.join(' ')),
    places: fc.constant('NG=origin NG/kaduna=origin GB=destination'),
    offers: listed(actors, capabilities, 20),
    needs: listed(actors, capabilities, 20),
    presence: listed(actors, places, 8),
    reaches: listed(actors, [...actors, ...places], 8),
    requirements: fc.subarray([...capabilities, 'NG', 'a7'], { minLength: 1 }).chain((asked) => fc.tuple(...asked.map((id) => fc.integer({ min: 1, max: 5 }).map((weight) => `${id}:${weight}`))).map((list) => list.join(' '))),
    ties: listed(actors, actors, 5),
  });
})();

/** The same map with its actors in another order. */
export function withActors(document: Document, order: readonly number[]): Document {
  return { ...document, actors: order.map((index) => document.actors[index]!) };
}
