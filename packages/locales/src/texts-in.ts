/** Codes and their texts, in ICU MessageFormat. */
export type Catalogue = Readonly<Record<string, string>>;

/** The texts of one language by code. */
export function textsIn(language: Readonly<Record<string, Catalogue>>): ReadonlyMap<string, string> {
  return new Map(Object.values(language).flatMap((texts) => Object.entries(texts)));
}
