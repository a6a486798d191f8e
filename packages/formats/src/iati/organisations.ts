import type { SheetSpace } from '../xml/growing-sheet.ts';

/** An organisation as one element of a file names it. */
export interface NamedOrganisation {
  readonly ref: string;
  readonly type: string;
  readonly role: string;
  /** Names in the order of the file; the language is empty where it is that of the activity. */
  readonly names: { readonly language: string; readonly name: string }[];
}

/** An organisation with all that a file says of it. */
export interface Organisation {
  readonly ref: string;
  /** The first name in the language of its activity, or else the first; empty where it has none. */
  name: string;
  /** The first name in each other language. */
  readonly translations: Map<string, string>;
  /** Every other name in the language of its activity. */
  readonly aliases: Set<string>;
  type: string;
  readonly roles: Set<string>;
  activities: number;
  /** The number of the activity that it was counted for last. */
  lastActivity: number;
  readonly line: number;
}

/** So many cells a row has that an organisation becomes, with a few names in other languages. */
const cellsOfRow = 12;

/** An organisation may have been written in so many ways; more are mistakes of a program. */
const mostAliases = 20;

/** The organisations of a file, by `ref`, or by name where they have none. */
export class Organisations {
  readonly #found = new Map<string, Organisation>();

  constructor(readonly space: SheetSpace) {}

  /** Every one, in the order met. */
  all(): Iterable<Organisation> {
    return this.#found.values();
  }

  /** The organisation that is named, with what is new about it; `undefined` where it has neither ref nor name. */
  add({ ref, type, role, names }: NamedOrganisation, activity: number, line: number): Organisation | undefined {
    const own = names.find(({ language }) => language === '') ?? names[0];
    if (ref === '' && own === undefined) return undefined;
    const key = ref === '' ? `name ${own!.name}` : `ref ${ref}`;
    let found = this.#found.get(key);
    if (found === undefined) {
      this.space.take(cellsOfRow, line);
      found = { ref: copied(ref), name: copied(own?.name ?? ''), translations: new Map(), aliases: new Set(), type: copied(type), roles: new Set(), activities: 0, lastActivity: 0, line };
      this.#found.set(copied(key), found);
    }
    found.name ||= copied(own?.name ?? '');
    found.type ||= copied(type);
    if (role !== '') found.roles.add(copied(role));
    for (const { language, name } of names) {
      if (language !== '' && name !== own?.name) {
        if (!found.translations.has(language)) found.translations.set(copied(language), copied(name));
      } else if (name !== found.name && found.aliases.size < mostAliases && !found.aliases.has(name)) found.aliases.add(copied(name));
    }
    if (found.lastActivity !== activity) found.activities++;
    found.lastActivity = activity;
    return found;
  }
}

/** A text of its own: one that was cut out of a piece of the file would keep the whole piece in memory. */
export function copied(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
