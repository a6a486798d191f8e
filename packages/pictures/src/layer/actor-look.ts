import type { Actor, Document } from '@allymap/core';
import { cleanText, type Translator } from '@allymap/locales/page';
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
  // What cannot be seen is no name: rows and labels would stand empty.
  const isSeen = (text: string): boolean => text.trim() !== '' && cleanText(text).trim() !== '';
  const shown = isSeen(name) ? name : cleanText(name).trim() || t('unnamed');
  return { name: shown, short: shortName !== undefined && isSeen(shortName) ? shortName : shown, colour, letter: t(`role.${colour}.letter`), veto: veto === true };
}
