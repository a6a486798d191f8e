import type { FileHead } from '../file-format.ts';

/** What other programs call them. */
const names = new Map<string, keyof FileHead>([
  ['title', 'title'],
  ['name', 'title'],
  ['label', 'title'],
  ['description', 'description'],
  ['desc', 'description'],
  ['language', 'language'],
  ['date', 'date'],
  ['lastmodifieddate', 'date'],
  ['licence', 'licence'],
  ['license', 'licence'],
  ['cause', 'cause'],
]);

/** Collects what a file says of itself. */
export class HeadFields {
  readonly #found = new Map<keyof FileHead, string>();

  /** Whether it is something that the head of a document has, and says something; the first text under a name counts. */
  set(name: string, text: string): boolean {
    const field = names.get(name.trim().toLowerCase());
    if (field === undefined) return false;
    if (!this.#found.get(field)) this.#found.set(field, text);
    return true;
  }

  head(): FileHead {
    return Object.fromEntries(this.#found);
  }
}
