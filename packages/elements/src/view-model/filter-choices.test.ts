import { createTranslator } from '@allymap/locales';
import { expect, it } from 'vitest';
import { filterChoices } from './filter-choices.ts';
import { viewOf } from './harbour.fixture.ts';

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

it('offers what occurs, with how many actors have it', () => {
  const { roles, kinds, countries, alliances } = filterChoices(viewOf());
  expect(roles.map(({ value, count }) => [value, count])).toEqual([['partner', 2], ['stakeholder', 1], ['strategic-ally', 1]]);
  expect(kinds.map(({ value, label, count }) => [value, plain(label), count])).toEqual([
    ['boat bank', 'boat bank', 1],
    ['local-authority', 'Local authority', 1],
    ['ngo', 'NGO', 1],
    ['', 'Kind unknown', 1],
  ]);
  // The bank is present in both countries.
  expect(countries.map(({ value, label, count }) => [value, label, count])).toEqual([['FR', 'France', 2], ['PT', 'Portugal', 3]]);
  expect(alliances.map(({ value, label, count }) => [value, plain(label), count])).toEqual([['quay', 'Friends of the quay', 2]]);
});

it('sorts by the names of the reader’s language', () => {
  const { countries } = filterChoices(viewOf(undefined, {}, 'ar'));
  const { country, compare } = createTranslator('ar');
  expect(countries.map(({ label }) => label)).toEqual([country('PT'), country('FR')].sort(compare));
});
