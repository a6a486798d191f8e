import type { Actor, Document } from '@allymap/core';
import type { Translator } from '@allymap/locales/page';
import type { Colour } from '../scene.ts';

/** How an actor looks in every picture: its colour, and the letter that says the same without colour. */
export interface ActorLook {
  readonly name: string;
  /** What it is called where its name has no room; the name itself where it has no shorter one. */
  readonly short: string;
  readonly colour: Colour;
  readonly letter: string;
  readonly veto: boolean;
}

/** How the actors of a document look, by their id. O(actors). */
export function actorLooks(document: Document, words: Translator): ReadonlyMap<string, ActorLook> {
  return new Map(document.actors.map((actor) => [actor.id, lookOf(actor, words)]));
}

function lookOf({ name, shortName, role, veto }: Actor, { t }: Translator): ActorLook {
  const colour = role ?? 'unassigned';
  return { name, short: shortName ?? name, colour, letter: t(`role.${colour}.letter`), veto: veto === true };
}
