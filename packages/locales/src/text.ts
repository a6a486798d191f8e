/** A text of a catalogue in the form that is shipped: as it stands, or in parts. `build/compile-text.mjs` makes it from ICU MessageFormat. */
export type Text = string | readonly Part[];

/** A part of a text: words as they stand, a name to be filled in, or a choice among further texts. */
export type Part =
  | string
  /** Stands for a param as text. */
  | readonly ['text', name: string]
  /** Stands for a param as a number, in the reader's digits. */
  | readonly ['number', name: string]
  /** Stands for a param, a share of 1, as a percentage. */
  | readonly ['percent', name: string]
  /** The number of the plural around it. */
  | readonly ['#']
  /** Chooses by a number: `=0` and the like, else by the plural rules of the language. */
  | readonly ['plural', name: string, forms: Forms]
  /** Chooses by a word. */
  | readonly ['select', name: string, forms: Forms];

/** Texts by what chooses them; `other` is always there. */
export type Forms = Readonly<Record<string, Text>>;

/** Codes and their texts, in the form that is shipped. */
export type Texts = Readonly<Record<string, Text>>;

/** What a text is filled with, after names have been looked up. */
export interface TextValues {
  /** Fills a name; `goesOn` where a number of further ones follows (`{actors}{more, plural, …}`) and is not zero. */
  readonly text: (name: string, goesOn: boolean) => string;
  /** Decides plurals and selects, and fills numbers; unknown is NaN. */
  readonly fact: (name: string) => string | number | boolean;
  /** Writes a number in the reader's digits; `null` is unknown and must never read as 0. */
  readonly number: (value: number | null, options?: Intl.NumberFormatOptions) => string;
  readonly pluralRules: Intl.PluralRules;
}

/** Fills a text. Builds no code from strings, so it works under a strict content security policy. O(length of the text). */
export function fillText(text: Text, values: TextValues, counted: number | null = null): string {
  if (typeof text === 'string') return text;
  let filled = '';
  for (const [index, part] of text.entries()) filled += typeof part === 'string' ? part : fillPart(part, values, counted, text[index + 1]);
  return filled;
}

function fillPart(part: Exclude<Part, string>, values: TextValues, counted: number | null, next: Part | undefined): string {
  const [kind, name] = part;
  if (kind === '#') return values.number(counted);
  if (kind === 'text') return values.text(name, goesOnWith(next, values));
  const fact = values.fact(name);
  const number = typeof fact === 'number' ? fact : null;
  if (kind === 'number') return values.number(number);
  if (kind === 'percent') return values.number(number, { style: 'percent' });
  const [, , forms] = part;
  if (kind === 'select') return fillText(formOf(forms, String(fact)), values, counted);
  const exact = `=${String(fact)}`;
  return fillText(formOf(forms, Object.hasOwn(forms, exact) ? exact : values.pluralRules.select(number ?? Number.NaN)), values, number);
}

/** “a, b, and 4 more”: where more follow, the word for “and” comes later. */
function goesOnWith(next: Part | undefined, values: TextValues): boolean {
  return Array.isArray(next) && next[0] === 'plural' && next[1].startsWith('more') && Number(values.fact(next[1])) > 0;
}

/** A form of its own name, never something inherited: what chooses may come from a file. */
function formOf(forms: Forms, wanted: string): Text {
  return (Object.hasOwn(forms, wanted) ? forms[wanted] : forms['other']) ?? '';
}
