import { expect, it } from 'vitest';
import { areas, catalogues } from './catalogues.fixture.ts';
import { wordsOf } from './glossary/words-of.fixture.ts';

// How Arabic sounds: it speaks to a team, in its own punctuation, and says one and two without a numeral.

const texts = areas.flatMap((area) => Object.entries(catalogues.ar[area]));
const words = texts.map(([code, text]) => [code, wordsOf(text, 'ar')] as const);
const having = (pattern: RegExp): string[] => words.filter(([, said]) => pattern.test(said)).map(([code]) => code);

/** Imperatives to one man; the catalogue asks a team (اسألوا). Words that are nouns as well (سجل) are left out. */
const toOne = /(?<![\p{L}\p{M}])[وف]?(?:اسأل|أضف|اكتب|افتح|احذف|أصلح|صحح|جرب|اختر|استعمل|استخدم|احفظ|اطلب|أعط|أغلق|تحقق من)(?![\p{L}\p{M}])/u;

it('speaks Arabic to a team', () => {
  expect(having(toOne)).toEqual([]);
});

it('sets Arabic commas, semicolons and question marks', () => {
  expect(having(/[\u0621-\u064A][»)]?\s?[,;?]/)).toEqual([]);
});

it('says one and two in Arabic by the form of the noun, without a numeral', () => {
  const numeral = /\b(?:one|two) \{[^{}]*#/;
  expect(texts.filter(([, text]) => numeral.test(text)).map(([code]) => code)).toEqual([]);
});

it('knows what it forbids where it meets it', () => {
  expect(['اسأل الجهات.', 'واكتب رقمًا.'].every((text) => toOne.test(text))).toBe(true);
  expect(['اسألوا الجهات.', 'ما يُكتب'].some((text) => toOne.test(text))).toBe(false);
});
