// A document of which nothing is known that may be unknown: in tests and in stories.
import { requireDocument, type Document } from '@allymap/core';

/** What no record refers to: any of it may be left out. */
export const loose = ['ties', 'positions', 'influences', 'assessments', 'participations', 'offers', 'needs', 'reaches', 'engagementLevels', 'capacityTransfers', 'threats'] as const satisfies readonly (keyof Document)[];

/** Values that may be unknown. */
const open: ReadonlySet<string> = new Set(['value', 'strength', 'severity', 'likelihood', 'salience', 'trust', 'current', 'desired']);
/** What is known of an actor and may be unknown. */
const facts = ['role', 'sector', 'standing', 'veto', 'presence', 'scale'] as const;

/** A document in which everything that may be unknown is. */
export function unknownEverywhere(document: Document): Document {
  const lost = loose.map((collection) => [collection, (document[collection] as readonly object[]).map(withoutValues)]);
  return plain({ ...document, ...Object.fromEntries(lost), actors: document.actors.map(withoutFacts) });
}

/** A document read anew from its JSON, without what is `undefined`. */
export function plain(document: object): Document {
  return requireDocument(JSON.parse(JSON.stringify(document)));
}

/** A record whose values are unknown. */
export function withoutValues(record: object): object {
  return Object.fromEntries(Object.entries(record).map(([field, value]) => [field, open.has(field) ? null : value]));
}

/** An actor of whom no more is known than its name. */
export function withoutFacts(actor: object): object {
  return { ...actor, ...Object.fromEntries(facts.map((fact) => [fact, undefined])) };
}
