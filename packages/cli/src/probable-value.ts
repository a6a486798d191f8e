import type { OptionField, OptionValue } from '@allymap/core';
import { readOptionValue, splitAtCommas } from './option-value.ts';
import { nearestOf } from './usage-error.ts';

/** What was most likely meant by a value that an option does not take; `undefined` where nothing is close. */
export function probableValue(field: OptionField, text: string, isTaken: (value: unknown) => boolean): string | undefined {
  const words = field.values.flatMap(wordsOf);
  const wrong = splitAtCommas(text).find((item) => !words.includes(item)) ?? text;
  const sameLetters = words.find((word) => word.toLowerCase() === wrong.toLowerCase());
  const number = field.values.map(({ type }) => plainNumber(text, type)).find((plain) => plain !== undefined && plain !== text && readOptionValue(field, [plain], isTaken) !== undefined);
  return sameLetters ?? nearestOf(wrong, words).nearest ?? number;
}

function wordsOf(value: OptionValue): readonly string[] {
  if (value.type === 'word') return value.words;
  if (value.type === 'boolean') return ['true', 'false'];
  return value.type === 'list' ? value.items.flatMap(wordsOf) : [];
}

/** A number as it is written in other places (`0,5`, `٠٫٥`, `50 %`), as programs write it. */
function plainNumber(text: string, type: OptionValue['type']): string | undefined {
  if (type !== 'number' && type !== 'integer') return undefined;
  const digits = text
    .slice(0, 30)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace('\u2212', '-');
  if (type === 'integer') return digits;
  const [, number, percent] = /^(-?\d+(?:[.,\u066B]\d+)?)\s?([%\u066A]?)$/.exec(digits) ?? [];
  if (number === undefined) return undefined;
  const plain = number.replace(/[,\u066B]/, '.');
  return percent === '' ? plain : String(Number((Number(plain) / 100).toPrecision(12)));
}
