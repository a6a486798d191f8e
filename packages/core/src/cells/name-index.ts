import { listIn } from '../held-in.ts';
import { folded } from './read-entry.ts';

/** Something that a block of cells can name. */
export interface Nameable {
  readonly id: string;
  readonly names: readonly (string | undefined)[];
}

/** Finds by any of its names what a block names. */
export class NameIndex {
  readonly #ids = new Map<string, string[]>();

  constructor(things: readonly Nameable[]) {
    for (const { id, names } of things) {
      for (const name of new Set([id, ...names].flatMap((one) => (one === undefined ? [] : [folded(one)])))) {
        if (name !== '') listIn(this.#ids, name).push(id);
      }
    }
  }

  /** The id of what is called so; null: nothing is; undefined: several are. */
  find(name: string): string | null | undefined {
    const ids = this.#ids.get(folded(name)) ?? [];
    return ids.length > 1 ? undefined : (ids[0] ?? null);
  }
}
