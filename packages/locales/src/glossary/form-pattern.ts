import type { LanguageTag } from '../languages.ts';

/** Arabic writes "and", "in", "to", "as" and the article together with the word that follows. */
const together: Readonly<Partial<Record<LanguageTag, string>>> = { ar: '(?:[وف]?(?:[بكل]?ال|لل|[بكل])?)' };

/**
 * The regular expression that finds a form of the glossary in a text, as whole words and without regard to capitals.
 *
 * `*` in a form stands for any letters, none included: `alli*` finds `allié`, `alliées` and `alliance`. `\b` would not do: to it é
 * and every Arabic letter are ends of words.
 */
export function formPattern(form: string, language: LanguageTag): RegExp {
  const words = form.split(' ').map((word) => (together[language] ?? '') + word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', String.raw`[\p{L}\p{M}]*`));
  return new RegExp(String.raw`(?<![\p{L}\p{M}])${words.join(String.raw`\s+`)}(?![\p{L}\p{M}])`, 'giu');
}
