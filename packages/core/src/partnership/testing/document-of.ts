import type { Document } from '../../model/document.ts';
import { requireDocument } from '../../model/parse-document.ts';

/** A checked document of the actors `a`, `b`, … (or records of actors) and the collections given. */
export function documentOf(actors: readonly (string | { id: string })[], rest: { readonly cause?: object; readonly [collection: string]: unknown } = {}): Document {
  const { cause, ...collections } = rest;
  return requireDocument({
    version: 1,
    cause: { title: 'Test', ...cause },
    actors: actors.map((actor) => (typeof actor === 'string' ? { id: actor, name: actor } : { name: actor.id, ...actor })),
    ...collections,
  });
}

/** A place on a side. */
export function place(id: string, side?: 'origin' | 'transit' | 'destination', country?: string): { id: string; side?: string; country?: string; label?: string } {
  return { id, label: id, ...(side === undefined ? {} : { side }), ...(country === undefined ? {} : { country }) };
}

/** An actor that is present in the places given. */
export function at(id: string, ...places: string[]): { id: string; presence: { place: string }[] } {
  return { id, presence: places.map((one) => ({ place: one })) };
}

/** The codes of messages, in order. */
export function codesOf(messages: readonly { readonly code: string }[]): string[] {
  return messages.map(({ code }) => code);
}
