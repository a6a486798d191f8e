import type { OptionField } from '@allymap/core';
import { isolate, type Translator } from '@allymap/locales';

/**
 * What an option of a method means, in the reader's words, and what each of its words means where that has a text.
 *
 * The catalogues have a text for each name, `option.<name>`, and another one where a method, or all of a family, means
 * something else by it: `option.<method>.<name>`. `owner` is the id of the method and its family, or null for an option of all.
 */
export function optionMeaning({ name, values }: OptionField, owner: { readonly id: string; readonly family: string } | null, { t, has }: Translator): string {
  const own = owner === null ? [] : [`option.${owner.id}.${name}`, `option.${owner.family}.${name}`];
  const code = [...own, `option.${name}`].find(has) ?? `option.${name}`;
  const words = values.flatMap((value) => (value.type === 'word' ? value.words : []));
  const explained = words.flatMap((word) => (has(`${code}.${word}`) ? [t('cli.methods.word', { word: isolate(word), meaning: t(`${code}.${word}`) })] : []));
  return [t(code), ...(explained.length === 0 ? [] : [t('cli.methods.words', { words: explained.join(t('cli.report.separator')) })])].join(' ');
}
