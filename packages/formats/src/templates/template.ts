/** A text in each language that Allymap speaks. */
export interface InEveryLanguage {
  readonly en: string;
  readonly fr: string;
  readonly es: string;
  readonly pt: string;
  readonly ar: string;
}

/** A column of a template. */
export interface TemplateColumn {
  /** Stable; the text `template.note.<id>` of the catalogues says what belongs in it. */
  readonly id: string;
  readonly titles: InEveryLanguage;
  /** What a mapping reads it as: `actor.name`, `rating.influence`; `keep` keeps it as text. Absent: the title of a matrix. */
  readonly target?: string;
  /** Codes of the texts of the catalogues from which one chooses in it; absent: anything. */
  readonly words?: readonly string[];
}

/** A sheet of a template. */
export interface TemplateSheet {
  readonly names: InEveryLanguage;
  /** What its rows are. A matrix has names in its first row and its first column. */
  readonly content: 'actors' | 'ties' | 'actor-matrix' | 'objective-matrix';
  readonly columns: readonly TemplateColumn[];
}

/** An empty workbook to be filled in; the texts `template.<id>.label` and `.description` of the catalogues say what it is. */
export interface Template {
  /** Kebab-case, stable. */
  readonly id: string;
  readonly sheets: readonly TemplateSheet[];
}

/** A text in every language, in the order in which Allymap lists them. */
export function inEveryLanguage(en: string, fr: string, es: string, pt: string, ar: string): InEveryLanguage {
  return { en, fr, es, pt, ar };
}
