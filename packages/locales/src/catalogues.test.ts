import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileText } from '../build/compile-text.mjs';
import { areas, catalogues } from './catalogues.fixture.ts';
import { messageShape } from './message-shape.ts';
import { createTranslator } from './create-translator.ts';
import { languages } from './languages.ts';

const others = languages.filter(({ tag }) => tag !== 'en').map(({ tag }) => tag);

describe.each(areas)('the catalogue of %s', (area) => {
  const english = catalogues.en[area];

  it.each(languages)('parses in $name and fits its plural rules', ({ tag }) => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    for (const [code, text] of Object.entries(catalogues[tag][area])) {
      expect(text.trim(), code).not.toBe('');
      expect(text, `${code}: an ASCII apostrophe is a quotation mark in ICU; write ’`).not.toContain("'");
      const { plurals } = messageShape(compileText(text));
      for (const forms of plurals) {
        // Where all numbers read alike "other" is enough; the form that French uses for millions only may be left to it.
        const needed = forms.length === 1 ? ['other'] : pluralCategories.filter((form) => tag !== 'fr' || form !== 'many');
        expect(forms, `${code} in ${tag}`).toEqual(expect.arrayContaining(needed));
      }
    }
  });

  it.each(others)('says in %s what it says in English, with the same params', (tag) => {
    const translated = catalogues[tag][area];
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
    for (const [code, text] of Object.entries(translated)) {
      const shape = messageShape(compileText(text));
      const original = messageShape(compileText(english[code]!));
      expect([...shape.names].sort(), `params of ${code} in ${tag}`).toEqual([...original.names].sort());
      expect(shape.choices, `choices of ${code} in ${tag}`).toEqual(original.choices);
    }
  });
});

it('speaks five languages, whose catalogue files are all shipped', () => {
  expect(languages.map(({ tag }) => tag)).toEqual(['en', 'fr', 'es', 'pt', 'ar']);
  const folder = new URL('catalogues/', import.meta.url);
  expect(readdirSync(folder).sort()).toEqual(languages.map(({ tag }) => tag).sort());
  for (const { tag } of languages) {
    expect(readdirSync(new URL(`${tag}/`, folder)).sort()).toEqual(areas.map((area) => `${area}.json`).sort());
    const { has, t } = createTranslator(tag);
    for (const [code, text] of areas.flatMap((area) => Object.entries(catalogues[tag][area]))) {
      expect(has(code), code).toBe(true);
      if (!text.includes('{')) expect(t(code)).toBe(text);
    }
  }
});

// A text that was copied and never translated would pass every other check; single words and counts may be the same.
it.each(others)('leaves no phrase in English in %s', (tag) => {
  const phrases = areas.flatMap((area) => Object.entries(catalogues.en[area])).filter(([, text]) => !text.includes('plural') && /\p{L}{3,} \p{L}{3,}/u.test(text));
  const texts = new Map(areas.flatMap((area) => Object.entries(catalogues[tag][area])));
  expect(phrases.length).toBeGreaterThan(300);
  expect(phrases.filter(([code, text]) => texts.get(code) === text)).toEqual([]);
});

// The translator quotes names that are a phrase wherever they stand: marks in the catalogue would double them.
it.each(languages)('leaves the quotation marks around labels to the translator in $name', ({ tag }) => {
  const label = /[“„«"]\s?\{\w*(?:objective|criterion|criteria|alliance|tie|capability|capabilities|requirement|threat|activity|activities|scenario|action)s?\}/i;
  const texts = areas.flatMap((area) => Object.entries(catalogues[tag][area]));
  expect(texts.filter(([, text]) => label.test(text))).toEqual([]);
});

it('gives each code to one area only', () => {
  const codes = areas.flatMap((area) => Object.keys(catalogues.en[area]));
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

it.each(languages)('gives every role its own letter in $name', ({ tag }) => {
  const letters = Object.entries(catalogues[tag].model).filter(([code]) => code.endsWith('.letter'));
  expect(letters.length).toBeGreaterThan(8);
  for (const [code, letter] of letters) expect([...letter], code).toHaveLength(1);
  expect(new Set(letters.map(([, letter]) => letter)).size).toBe(letters.length);
});
