/** One line of a table; cells stand for the columns of its heading. */
export type Row = readonly string[];

/** A piece of a report. Texts are plain: what writes them decides how they are escaped. */
export type Block = Content & {
  /** Id of the picture that says the same: where that is drawn, this is left out. */
  readonly shownBy?: string;
};

type Content =
  | { readonly kind: 'text'; readonly text: string }
  /** `svg` is a whole file; `alt` says what it shows to whoever does not see it. A report for a terminal has none. */
  | { readonly kind: 'picture'; readonly id: string; readonly svg: string; readonly alt: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** `running` says the same as running text, for where lines are dear. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, fact: string])[]; readonly running?: string }
  /** `caption` says what the table holds where it may be read by itself. */
  | { readonly kind: 'table'; readonly caption: string; readonly heading: Row; readonly rows: readonly Row[]; readonly numeric: readonly boolean[] };

/** What a report says under one heading. */
export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A report that can be written as text for a terminal, as Markdown and as HTML. */
export interface Report {
  readonly title: string;
  /** Sentences that say the whole in a few lines. */
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
}
