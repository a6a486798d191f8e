import type { Actor, Document, Role } from '@allymap/core';
import { cleanText, type Translator } from '@allymap/locales/page';
import type { Colour, DiscMark, Stance } from '../scene.ts';
import { shapeSide, type Shape } from './network/visual-grammar.ts';

/** How an actor looks in every picture: its colour, and the letter that says the same without colour. */
export interface ActorLook {
  readonly name: string;
  /** What it is called where its name has no room; the name itself where it has no shorter one. */
  readonly short: string;
  readonly colour: Colour;
  readonly letter: string;
  readonly veto: boolean;
  /** Its shape where that stands for its sector; absent: a disc. */
  readonly shape?: Shape;
  /** Where shapes stand for sectors: whether its own is unknown. */
  readonly isDashed?: boolean;
  /** For or against, where that is a sign of its own. */
  readonly stance?: Stance;
}

/** How the actors of a document look, by their id. O(actors). */
export function actorLooks(document: Document, words: Translator): ReadonlyMap<string, ActorLook> {
  const letters = new Map<string, string>();
  const letterOf = (role: Role | 'unassigned'): string => {
    let letter = letters.get(role);
    if (letter === undefined) letters.set(role, (letter = words.t(`role.${role}.letter`)));
    return letter;
  };
  const looks = new Map<string, ActorLook>();
  for (const actor of document.actors) looks.set(actor.id, lookOf(actor, letterOf, words));
  return looks;
}

/** What its look makes of an actor's disc: its shape, as large as a circle of this radius, its edge and its signs; small discs have no signs. */
export function discOf({ colour, letter, veto, shape, isDashed, stance }: ActorLook, circle: number, isLegible = true): Pick<DiscMark, 'radius' | 'colour' | 'letter' | 'veto' | 'shape' | 'edge' | 'stance'> {
  return {
    radius: shape === undefined ? circle : shapeSide(shape, circle),
    colour,
    letter: isLegible ? letter : '',
    veto: veto && isLegible,
    ...(shape === undefined ? {} : { shape }),
    ...(isDashed === undefined ? {} : { edge: isDashed ? 'dashed' : 'solid' }),
    ...(stance === undefined || !isLegible ? {} : { stance }),
  };
}

function lookOf({ name, shortName, role, veto }: Actor, letterOf: (role: Role | 'unassigned') => string, { t }: Translator): ActorLook {
  const colour = role ?? 'unassigned';
  const shown = isSeen(name) ? name : cleanText(name).trim() || t('unnamed');
  return { name: shown, short: shortName !== undefined && isSeen(shortName) ? shortName : shown, colour, letter: letterOf(colour), veto: veto === true };
}

/** What cannot be seen is no name: rows and labels would stand empty. */
function isSeen(text: string): boolean {
  return text.trim() !== '' && cleanText(text).trim() !== '';
}
