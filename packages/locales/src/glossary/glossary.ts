import type { LanguageTag } from '../languages.ts';
import ar from './ar.json';
import en from './en.json';
import arExceptions from './exceptions/ar.json';
import esExceptions from './exceptions/es.json';
import frExceptions from './exceptions/fr.json';
import ptExceptions from './exceptions/pt.json';
import es from './es.json';
import fr from './fr.json';
import pt from './pt.json';

/** A term of the field in English. */
export interface EnglishTerm {
  readonly term: string;
  /** What Allymap means by it, in a sentence or two. */
  readonly definition: string;
  /** The words by which a text says it; `*` stands for any letters. */
  readonly forms: readonly string[];
  /** Phrases that have a form in them and do not say the term. */
  readonly not?: readonly string[];
}

/** The same term in another language. */
export interface LocalTerm {
  readonly term: string;
  /** The words by which a text says it, verbs of the same root among them; `*` stands for any letters. */
  readonly forms: readonly string[];
  /** Words that a text which says the term does not have. */
  readonly avoid?: readonly string[];
  /** Addresses of texts of the field in which the term was seen; none: the choice is ours. */
  readonly seen: readonly string[];
  /** Other words that texts of the field have for it. */
  readonly elsewhere?: readonly { readonly term: string; readonly seen: readonly string[] }[];
}

/** A language that is not English. */
export type OtherLanguage = Exclude<LanguageTag, 'en'>;

/** The terms of the field by an id that all languages share. For tests and documentation: no package carries the glossary. */
export const englishTerms: Readonly<Record<string, EnglishTerm>> = en;

/** The same terms in the other languages. */
export const localTerms: Readonly<Record<OtherLanguage, Readonly<Record<string, LocalTerm>>>> = { fr, es, pt, ar };

/** Why a text does without a term that the English has: by language, code of the text, and id of the term. */
export const glossaryExceptions: Readonly<Record<OtherLanguage, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  fr: frExceptions,
  es: esExceptions,
  pt: ptExceptions,
  ar: arExceptions,
};
