import { findNearestName, NotFoundError, type Document } from '@allymap/core';

/** Options that hold the id of a record, and the list of the document that has it. */
const lists = { objective: 'objectives', alliance: 'alliances', actor: 'actors', criterion: 'criteria', scenario: 'scenarios', tie: 'ties' } as const satisfies Record<string, keyof Document>;

/** Throws `NotFoundError` where an option names a record that the document does not hold. O(records). */
export function checkNamed(document: Document, options: object): void {
  for (const [what, list] of Object.entries(lists)) {
    const id = (options as Readonly<Record<string, unknown>>)[what];
    if (typeof id !== 'string') continue;
    const ids = new Set<string>(document[list].map((one) => one.id));
    if (!ids.has(id)) throw new NotFoundError(what, id, findNearestName(id, ids));
  }
}
