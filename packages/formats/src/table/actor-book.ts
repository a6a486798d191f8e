import { initialsOf, likelyKey, nameDifference, ownAbbreviation, sureKey, surelySame, type NameDifference } from './names-alike.ts';
import type { Answers } from './mapping.ts';
import type { RowPlace } from './read-rows.ts';
import { remembered } from './remembered.ts';

/** One actor as the tables name it, in all ways in which they do. */
export interface BookedActor {
  /** The id that a table gives it; absent: its name is its id. */
  id: string | undefined;
  readonly name: string;
  /** Every way in which its name was written, the first one first. */
  readonly spellings: Map<string, RowPlace>;
  readonly place: RowPlace;
}

/** What came of looking up a name. */
export interface Booked {
  readonly actor: BookedActor;
  /** `undefined` where the actor is new, `null` where the name is the same, else in what the two differ. */
  readonly difference: NameDifference | 'alias' | 'answer' | null | undefined;
}

/** Two ways of writing what may be one actor. */
export interface AlikeNames {
  readonly names: readonly [string, string];
  readonly difference: NameDifference;
  /** What is done where nobody is asked. */
  readonly one: boolean;
  readonly place: RowPlace;
}

/**
 * Who the tables name: finds one actor under every spelling of its name, and keeps apart what an id keeps apart.
 *
 * Names that differ in what nobody means (blanks, capitals, composition) are one; those that differ in accents, an article
 * or by being an abbreviation are two until somebody says otherwise. `alikes` tells of all of them. O(1) per name.
 */
export class ActorBook {
  readonly actors: BookedActor[] = [];
  readonly alikes: AlikeNames[] = [];
  readonly #byId = new Map<string, BookedActor>();
  readonly #byKey = new Map<string, BookedActor>();
  readonly #apart = new Set<string>();
  readonly #answered = new Map<string, string>();
  readonly #asked = new Set<string>();
  readonly #sureKey = remembered(sureKey);

  constructor(answers: Answers) {
    for (const { names, one } of answers.same) {
      const [first] = names;
      for (const name of names) {
        if (one) this.#answered.set(name, first!);
        else this.#apart.add(name);
        this.#asked.add(name);
      }
    }
  }

  /** The actor of an id, which is compared exactly. */
  byId(id: string): BookedActor | undefined {
    return this.#byId.get(id);
  }

  /** The actor of a name in any spelling that is surely the same. */
  byName(name: string): BookedActor | undefined {
    return this.#byKey.get(this.#keyOf(name));
  }

  /** Finds the actor of a name, or enters it. With an id of its own it is another one than all others, whatever it is called. */
  enter(name: string, place: RowPlace, id?: string): Booked {
    const known = id === undefined ? this.byName(name) : this.#byId.get(id);
    if (known !== undefined) return { actor: known, difference: this.#met(known, name, place) };
    const actor: BookedActor = { id, name, spellings: new Map([[name, place]]), place };
    this.actors.push(actor);
    if (id !== undefined) this.#byId.set(id, actor);
    const key = this.#keyOf(name);
    const other = this.#byKey.get(key);
    if (other === undefined) this.#byKey.set(key, actor);
    else this.#alike(other.name, name, place, false);
    return { actor, difference: undefined };
  }

  /** Another name for an actor; `false` where another one has it. */
  addAlias(alias: string, actor: BookedActor): boolean {
    const key = this.#keyOf(alias);
    const known = this.#byKey.get(key);
    if (known === undefined) this.#byKey.set(key, actor);
    return known === undefined || known === actor;
  }

  #met(known: BookedActor, name: string, place: RowPlace): Booked['difference'] {
    if (name === known.name) return null;
    const fresh = !known.spellings.has(name);
    if (fresh) known.spellings.set(name, place);
    if (this.#answered.has(name)) return 'answer';
    const difference = sureKey(name) === sureKey(known.name) ? nameDifference(known.name, name) : undefined;
    if (difference !== undefined && fresh) this.#alike(known.name, name, place, true);
    return difference ?? 'alias';
  }

  #alike(first: string, second: string, place: RowPlace, one: boolean): void {
    const difference = nameDifference(first, second);
    if (difference !== undefined && !(this.#asked.has(first) && this.#asked.has(second))) this.alikes.push({ names: [first, second], difference, one, place });
  }

  #keyOf(name: string): string {
    const answered = this.#answered.get(name);
    if (answered !== undefined) return sureKey(answered);
    return this.#apart.has(name) ? `=${name}` : this.#sureKey(name);
  }

  /** Names that may be one and were entered as two: they differ in accents, signs, an article, or one abbreviates the other. O(actors). */
  likelyTwins(): AlikeNames[] {
    const first = new Map<string, BookedActor>();
    const found: AlikeNames[] = [];
    const tell = (one: BookedActor, other: BookedActor, difference: NameDifference): void => {
      if (one !== other && !(this.#asked.has(one.name) && this.#asked.has(other.name))) found.push({ names: [one.name, other.name], difference, one: false, place: other.place });
    };
    const short = new Map<string, BookedActor>();
    for (const actor of this.actors) {
      const key = likelyKey(actor.name);
      const other = first.get(key);
      if (other === undefined) first.set(key, actor);
      else {
        const difference = nameDifference(other.name, actor.name);
        // Of what is surely one it has been told already.
        if (difference !== undefined && !surelySame.has(difference)) tell(other, actor, difference);
      }
      if (/^\p{Lu}[\p{Lu}\p{N}.]{1,9}$/u.test(actor.name)) short.set(actor.name.replace(/\./g, ''), actor);
    }
    if (short.size === 0) return found;
    for (const actor of this.actors) {
      const own = ownAbbreviation(actor.name);
      const other = own === undefined ? undefined : short.get(own.short.replace(/\./g, ''));
      if (other !== undefined) tell(actor, other, 'abbreviation');
      else if (own === undefined) for (const letters of initialsOf(actor.name)) if (short.has(letters)) tell(actor, short.get(letters)!, 'abbreviation');
    }
    return found;
  }
}
