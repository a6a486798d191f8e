import type { Scale, ScaleValue } from '@allymap/core';
import { cleanText, type Translator } from '@allymap/locales/page';

/** An answer in words, as it was given on its scale: a level's name, or a number with the ends of the scale. */
export function answerText(value: ScaleValue, scale: Scale | undefined, words: Translator): string {
  if (value === null) return words.t('unknown');
  if (typeof value === 'string') {
    const level = scale?.kind === 'levels' ? scale.levels.find(({ id }) => id === value) : undefined;
    if (level?.label !== undefined) return cleanText(level.label);
    return words.has(`level.${value}`) ? words.t(`level.${value}`) : cleanText(value);
  }
  if (scale?.kind !== 'numeric') return words.number(value);
  const number = scale.min < 0 ? signed(value, words) : words.number(value);
  if (scale.max === null) return number;
  return words.t('part.answer', { value: number, min: words.number(scale.min), max: scale.min < 0 ? signed(scale.max, words) : words.number(scale.max) });
}

/** A number that shows its sign, as positions do. */
export function signed(value: number | null, words: Translator): string {
  return words.number(value, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
}
