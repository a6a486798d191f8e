/** What a column of another program's table says of an actor or a tie; `other` is kept as text. */
export type TitleMeaning =
  | 'id' | 'name' | 'alias' | 'description' | 'kind' | 'sector' | 'role' | 'place'
  | 'source' | 'target' | 'directed' | 'strength' | 'label' | 'tie-kind' | 'from' | 'until'
  | 'other';

/** A heading as a program writes it in English, and what stands below it. */
export interface KnownTitle {
  readonly title: string;
  readonly meaning: TitleMeaning;
}

/** The headings of the tables that a program exports. */
export interface KnownTitles {
  readonly program: string;
  /** Where they were looked up, and when. */
  readonly source: string;
  readonly actors: readonly KnownTitle[];
  readonly ties: readonly KnownTitle[];
}

/** Lists titles by their meaning. */
export function titlesBy(meanings: Readonly<Partial<Record<TitleMeaning, readonly string[]>>>): readonly KnownTitle[] {
  return Object.entries(meanings).flatMap(([meaning, titles]) => titles.map((title) => ({ title, meaning: meaning as TitleMeaning })));
}
