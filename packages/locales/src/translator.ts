import type { Message } from '@allymap/core';
import { inSentence } from './in-sentence.ts';
import { cleanText, isolate } from './isolate.ts';
import { languages, type Language, type LanguageTag } from './languages.ts';
import type { NamedThing, NameLookup } from './names.ts';
import { negotiateLanguage } from './negotiate-language.ts';
import { fillText, type Text, type Texts } from './text.ts';

/** What a text of a catalogue is filled with; `null` is unknown, an array becomes a list in words. */
export type TextParams = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Says everything that Allymap says, in one language. */
export interface Translator {
  /** The language of the texts. */
  readonly language: LanguageTag;
  /** BCP 47: the locale of numbers, lists and names of countries. */
  readonly locale: string;
  readonly direction: Language['direction'];
  /**
   * The text of a code, filled with params; strings are inserted as they are (see `isolate`), numbers in the reader's digits.
   *
   * A text that this language lacks is given in English, one that English lacks as its code. Never throws.
   */
  t(code: string, params?: TextParams): string;
  /** Whether a code has a text, in this language or in English. */
  has(code: string): boolean;
  /** A text of the catalogue as it stands inside a sentence, after another word: “financial institution”, but “NGO”. */
  word(code: string): string;
  /** A label from a document as it stands inside a sentence: as it was written, in the language's quotation marks. */
  quote(label: string): string;
  /**
   * The sentence of a message from core. Params that hold ids become names, codes of countries their names; every string
   * is isolated, so that no name can turn the sentence around it. Names that are a phrase, such as that of an objective, are
   * quoted, so no text of a catalogue quotes them. Where a text counts an array (`{actors, plural, …}`), it counts its items.
   */
  message(message: Message, names: NameLookup): string;
  /** A number in the reader's digits, at most two decimals unless `options` say otherwise; `null` and NaN are the word for unknown. */
  number(value: number | null, options?: Intl.NumberFormatOptions): string;
  /** A share of 1 as a percentage without decimals. */
  percent(value: number | null): string;
  /** “a, b and c”. */
  list(items: readonly string[], type?: Intl.ListFormatType): string;
  /** The name of a country by its ISO 3166-1 alpha-2 code; a code that names none comes back as it is. */
  country(code: string): string;
  /** Compares two texts for sorting, as the reader's language does; digits by their number. */
  compare(this: void, a: string, b: string): number;
}

/** The texts of a language; of English none need be there while another language is spoken. */
export type TextsOf = (language: LanguageTag) => Texts | undefined;

/**
 * Makes a translator from texts, for a reader's language given as a BCP 47 tag.
 *
 * `fr-CA` is read in French with Canadian numbers, `ar-EG` in Arabic with Egyptian digits; a language that Allymap does
 * not speak, or no tag at all, in English.
 */
export function translatorFrom(textsOf: TextsOf, requested: string): Translator {
  const { language, locale } = negotiateLanguage(requested);
  const fallback = languages[0]!.tag;
  const pluralRules = { spoken: new Intl.PluralRules(locale), fallback: new Intl.PluralRules(fallback) };
  const numberFormats = new Map<string, Intl.NumberFormat>();
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const { compare } = new Intl.Collator(locale, { numeric: true });

  const numberFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    let format = numberFormats.get(key);
    if (format === undefined) numberFormats.set(key, (format = new Intl.NumberFormat(locale, options)));
    return format;
  };
  const usual = numberFormat({ maximumFractionDigits: 2 });
  // To write a number takes long, and pictures and tables are full of the same few.
  const written = new Map<number, string>();
  const number: Translator['number'] = (value, options) => {
    if (value === null || Number.isNaN(value)) return t('unknown');
    if (options !== undefined) return numberFormat(options).format(value + 0); // −0 is 0 to everybody
    let text = written.get(value);
    if (text === undefined) {
      text = usual.format(value + 0);
      if (written.size < mostWritten) written.set(value, text);
    }
    return text;
  };
  const listFormats = new Map<string, Intl.ListFormat>();
  const list: Translator['list'] = (items, type = 'conjunction') => {
    // The word between depends on how the next item sounds (“Malí e Italia”), which an isolate or a quotation mark before it would hide.
    let format = listFormats.get(type);
    if (format === undefined) listFormats.set(type, (format = new Intl.ListFormat(locale, { type })));
    const parts = format.formatToParts(items.map((item) => cleanText(item).replace(/^[“«]\s?/u, '')));
    let next = 0;
    return parts.map((part) => (part.type === 'element' ? (items[next++] ?? '') : part.value)).join('');
  };

  const separator = new Intl.ListFormat(locale).formatToParts(['1', '2', '3'])[1]!.value;

  const country: Translator['country'] = (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code);

  /** The text of a code, and the rules of the language that it is in. */
  function textOf(code: string): { readonly text: Text; readonly rules: Intl.PluralRules } | undefined {
    const spoken = ownText(textsOf(language.tag), code);
    if (spoken !== undefined) return { text: spoken, rules: pluralRules.spoken };
    const english = ownText(textsOf(fallback), code);
    return english === undefined ? undefined : { text: english, rules: pluralRules.fallback };
  }

  function say(code: string, params: TextParams, show: (name: string, text: string) => string): string {
    const found = textOf(code);
    if (found === undefined) return code;
    if (typeof found.text === 'string') return found.text;
    const facts = new Map(Object.entries(params));
    return fillText(found.text, {
      number,
      pluralRules: found.rules,
      text: (name, goesOn) => {
        const fact = facts.get(name);
        if (fact === undefined) return `{${name}}`;
        if (fact === null) return t('unknown');
        if (typeof fact === 'number') return number(fact);
        if (typeof fact === 'boolean') return t(fact ? 'yes' : 'no');
        if (typeof fact === 'string') return show(name, fact);
        const shown = fact.map((item) => show(name, item));
        return goesOn ? shown.join(separator) : list(shown);
      },
      fact: (name) => {
        const fact = facts.get(name) ?? null;
        if (typeof fact === 'object') return fact === null ? Number.NaN : fact.length;
        return fact;
      },
    });
  }
  function t(code: string, params: TextParams = {}): string {
    return say(code, params, (_name, text) => text);
  }

  const has: Translator['has'] = (code) => textOf(code) !== undefined;

  const quote: Translator['quote'] = (label) => t('quoted', { text: isolate(label) });

  return {
    language: language.tag,
    locale,
    direction: language.direction,
    t,
    word: (code) => inSentence(t(code), language.tag),
    quote,
    has,
    message: ({ code, params }, names) => {
      const sentence = say(code, params, (name, text) => {
        if (/(^t|T)erm$/.test(name)) return t(text);
        if (/(^t|T)erms$/.test(name)) return inSentence(t(text), language.tag);
        if (name === 'stages') return has(`stage.${text}`) ? inSentence(t(`stage.${text}`), language.tag) : quote(text);
        const thing = thingOf(name);
        if (thing === 'place') return isolate(country(names(thing, text)) || t('unnamed'));
        if (thing !== undefined) {
          const found = names(thing, text);
          return found !== '' && !properNames.has(thing) ? quote(found) : isolate(found || t('unnamed'));
        }
        return isolate(name === 'country' || name === 'countries' ? country(text) : text);
      });
      return sentence.replace(/\.(\u2069)\.(?=\s|$)/g, '.$1'); // a name may end in a full stop of its own
    },
    number,
    percent: (value) => number(value, { style: 'percent', maximumFractionDigits: 0 }),
    list,
    country,
    compare,
  };
}

/** How many numbers a translator remembers in writing. */
const mostWritten = 1_024;

/** What is called by a proper name; everything else by a phrase, which needs quotation marks to stand inside a sentence. */
const properNames: ReadonlySet<NamedThing> = new Set<NamedThing>(['actor', 'assessor', 'place']);

/** The last words of those params of a message that hold ids, as `Message` in core defines them. */
const things: ReadonlyMap<string, NamedThing> = new Map<string, NamedThing>([
  ['actor', 'actor'],
  ['actors', 'actor'],
  ['objective', 'objective'],
  ['objectives', 'objective'],
  ['criterion', 'criterion'],
  ['criteria', 'criterion'],
  ['assessor', 'assessor'],
  ['assessors', 'assessor'],
  ['alliance', 'alliance'],
  ['alliances', 'alliance'],
  ['tie', 'tie'],
  ['ties', 'tie'],
  ['place', 'place'],
  ['places', 'place'],
  ['capability', 'capability'],
  ['capabilities', 'capability'],
  ['requirement', 'requirement'],
  ['requirements', 'requirement'],
  ['threat', 'threat'],
  ['threats', 'threat'],
  ['activity', 'activity'],
  ['activities', 'activity'],
  ['scenario', 'scenario'],
  ['scenarios', 'scenario'],
  ['action', 'action'],
  ['actions', 'action'],
]);

/** What a param holds ids of, by the last word of its name: `actor`, `fromActor`, `missingRequirements`. */
function thingOf(param: string): NamedThing | undefined {
  return things.get(/[A-Z]?[a-z]+$/.exec(param)?.[0].toLowerCase() ?? '');
}

/** The text of a code, never what an object has by nature: codes may come from a file. */
function ownText(texts: Texts | undefined, code: string): Text | undefined {
  return texts !== undefined && Object.hasOwn(texts, code) ? texts[code] : undefined;
}
