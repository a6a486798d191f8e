import type { ColumnSet } from './document-columns.ts';

/** How a program names the fields of what is written for it. */
export interface FieldNames {
  /** The fields that Allymap knows. */
  readonly known: ColumnSet;
  /** What the program calls them, where it is not their own name. */
  readonly names: ReadonlyMap<string, string>;
  /** Names that mean something to the program, in small letters, which no other field may have. */
  readonly reserved: readonly string[];
}

/**
 * A name for each column in the words of the program it is written for, no two alike but for capitals.
 *
 * A field that Allymap does not know, and that is named as one that the program gives a meaning, is `name (attribute)`.
 */
export function freeTitles(titles: readonly string[], { known, names, reserved }: FieldNames): string[] {
  const fields = new Set(known.columns.map(({ field }) => field));
  const taken = new Set([...reserved, ...titles.filter((title) => fields.has(title)).map((title) => (names.get(title) ?? title).toLowerCase())]);
  return titles.map((title) => {
    if (fields.has(title)) return names.get(title) ?? title;
    let free = title;
    while (taken.has(free.toLowerCase())) free = `${free} (attribute)`;
    taken.add(free.toLowerCase());
    return free;
  });
}
