import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areas, catalogues } from '../catalogues.fixture.ts';
import { languages, type LanguageTag } from '../languages.ts';
import { formPattern } from './form-pattern.ts';
import { englishTerms, glossaryExceptions, localTerms, type OtherLanguage } from './glossary.ts';
import { wordsOf } from './words-of.fixture.ts';

// Every language says a term of the field in one way, wherever the English text says it.

const others = languages.map(({ tag }) => tag).filter((tag): tag is OtherLanguage => tag !== 'en');
const textsIn = (tag: LanguageTag): ReadonlyMap<string, string> =>
  new Map(areas.flatMap((area) => Object.entries(catalogues[tag][area])).map(([code, text]) => [code, wordsOf(text, tag)]));
const english = textsIn('en');

const found = (forms: readonly string[], words: string, tag: LanguageTag): string[] => forms.filter((form) => formPattern(form, tag).test(words));

/** Whether an English text says a term. */
function says(words: string, id: string): boolean {
  const { forms, not = [] } = englishTerms[id]!;
  const rest = not.reduce((text, phrase) => text.replace(formPattern(phrase, 'en'), ''), words);
  return found(forms, rest, 'en').length > 0;
}

it('has every term in every language, in the same order', () => {
  for (const tag of others) expect(Object.keys(localTerms[tag])).toEqual(Object.keys(englishTerms));
});

it('finds each term in some English text', () => {
  expect(Object.keys(englishTerms).filter((id) => ![...english.values()].some((words) => says(words, id)))).toEqual([]);
});

it.each(others)('finds its own term among its forms in %s, and none that it avoids', (tag) => {
  for (const [id, { term, forms, avoid = [] }] of Object.entries(localTerms[tag])) {
    const words = wordsOf(term, tag);
    expect(found(forms, words, tag), id).not.toEqual([]);
    expect(found(avoid, words, tag), id).toEqual([]);
  }
});

describe.each(others)('the catalogue in %s', (tag) => {
  const texts = textsIn(tag);
  const exceptions = glossaryExceptions[tag];

  it.each(Object.entries(englishTerms))('says %s as the glossary does, wherever the English says it', (id, { term: original }) => {
    const { term, forms, avoid = [] } = localTerms[tag][id]!;
    const faults = [...english].flatMap(([code, words]) => {
      if (!says(words, id)) return [];
      const local = texts.get(code)!;
      const isExcused = exceptions[code]?.[id] !== undefined;
      const isSaid = found(forms, local, tag).length > 0;
      const avoided = found(avoid, local, tag);
      return [
        ...(isSaid || isExcused ? [] : [`${code} says “${original}” without “${term}”: ${local}`]),
        ...(isSaid && isExcused ? [`${code} says “${term}” now: take it out of exceptions/${tag}.json`] : []),
        ...(avoided.length === 0 ? [] : [`${code} says “${term}” as ${avoided.join(', ')}: ${local}`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('is excused with a reason, and only where the English says the term', () => {
    const idle = Object.entries(exceptions).flatMap(([code, reasons]) =>
      Object.entries(reasons).filter(([id, why]) => why.trim() === '' || englishTerms[id] === undefined || !says(english.get(code) ?? '', id)).map(([id]) => `${code}: ${id}`),
    );
    expect(idle).toEqual([]);
  });
});

it('finds whole words, in letters of every script', () => {
  expect(found(['li*'], 'un allié', 'fr')).toEqual([]);
  expect(found(['lié'], 'liées', 'fr')).toEqual([]);
  expect(found(['lié*'], 'Liées', 'fr')).toEqual(['lié*']);
  expect(found(['champ* de force'], 'le champ de forces', 'fr')).toEqual([]);
  expect(found(['شريك'], 'تشريك', 'ar')).toEqual([]);
  expect(found(['شريك'], 'وللشريك', 'ar')).toEqual(['شريك']);
  expect(found(['جهة رئيسية'], 'الجهة الرئيسية', 'ar')).toEqual(['جهة رئيسية']);
});

it('reads the words of every form, without params and names', () => {
  expect(wordsOf('{count, plural, one {acteur} other {# acteurs}}{more}, selon MACTOR', 'fr').replace(/\s+/g, ' ')).toBe(' acteur acteurs , selon ');
  expect(wordsOf('{count, plural, one {un} other {deux}}', 'fr')).toMatch(/un deux/);
  expect(wordsOf('مُقيِّم', 'ar')).toBe('مقيم');
});

// The glossary is for people who write. Other packages enter this one by its front door, which is among these files.
it('is no part of what a page loads', () => {
  const files = readdirSync(new URL('..', import.meta.url)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  expect(files).toContain('index.ts');
  expect(files.filter((name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8').includes('/glossary'))).toEqual([]);
});
